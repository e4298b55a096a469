package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.ForceName;
import io.github.isfmodel.json.difference.DossierDifference;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.pledge.Pledge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Work grows with the size of a document and not with its square, measured by the memory that is
 * asked for: ten times as much for ten times the size, not a hundred times.
 */
class GrowthTest {

  private static final int SMALL = 300;
  private static final int SHALLOW = 9;
  private static final int TIMES = 10;

  /** A square would be a hundred times. */
  private static final double MOST = 20;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final String HEAD =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"";

  /**
   * Something that is done.
   *
   * @param name what
   * @param work makes it ready for a size, so that only running it counts
   */
  private record Growing(String name, IntFunction<Runnable> work) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Reads and gives the number of problems, so that the work cannot be left out. */
  private static Growing read(
      String name, IntFunction<String> document, ToIntFunction<byte[]> reader) {
    return new Growing(
        name,
        size -> {
          byte[] bytes = Json.bytes(document.apply(size));
          return () -> assertThat(reader.applyAsInt(bytes)).isNotNegative();
        });
  }

  private static Growing of(String name, Consumer<Dossier> work) {
    return new Growing(
        name,
        size -> {
          Dossier record = record(size);
          return () -> work.accept(record);
        });
  }

  private static Dossier record(int pledges) {
    return Fixtures.record(FixtureRequest.of(FixtureStage.DEPLOYING, pledges, 2_803));
  }

  /** All pledges are changed and stand the other way round. */
  private static void compareParts(Dossier record) {
    List<Pledge> pledges = new ArrayList<>();
    record.pledges().forEach(each -> pledges.add(0, each.withPost("another")));
    assertThat(DossierDifference.between(record, record.withPledges(pledges)).parts())
        .hasSameSizeAs(pledges);
  }

  /** One force has as many names as there are pledges, and then others in the other order. */
  private static void compareList(Dossier record) {
    Dossier before = named(record, i -> "name " + i);
    Dossier after = named(record, i -> "name " + (record.pledges().size() * 3 / 2 - i));
    assertThat(DossierDifference.between(before, after).parts()).hasSize(1);
  }

  private static Dossier named(Dossier record, IntFunction<String> name) {
    List<ForceName> names =
        IntStream.range(0, record.pledges().size())
            .mapToObj(i -> ForceName.builder().text(name.apply(i)).build())
            .toList();
    return record.withForces(record.forces().get(0).withNames(names));
  }

  private static String document(int pledges) {
    return Json.text(IsfJson.write(record(pledges)));
  }

  private static int strictly(byte[] document) {
    return IsfJson.read(document).problems().size();
  }

  private static int tolerantly(byte[] document) {
    TolerantReading<Object> reading = IsfJson.readTolerantly(document);
    reading.value().ifPresent(value -> assertThat(reading.write()).isNotEmpty());
    return reading.problems().size() + reading.leftOut().size();
  }

  private static int reported(byte[] document) {
    return IsfJson.read(document).problemDocument().toBytes().length;
  }

  private static int streamed(byte[] stream) {
    int[] problems = {0};
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(new ByteArrayInputStream(stream), DocumentType.DOSSIER)) {
      documents.forEachRemaining(item -> problems[0] += item.reading().problems().size());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return problems[0];
  }

  private static String repeated(int size, IntFunction<String> each) {
    return IntStream.range(0, size).mapToObj(each).collect(Collectors.joining(","));
  }

  /** A record with a list. */
  private static String listed(String list, int size, IntFunction<String> each) {
    return HEAD + ",\"" + list + "\":[" + repeated(size, each) + "]}";
  }

  private static String pledge(String id, String kind) {
    return "{\"id\":\""
        + id
        + "\",\"force\":\"isf\",\"contributor\":{\"type\":\"named\",\"actor\":"
        + "\"a\"},\"kind\":\""
        + kind
        + "\"}";
  }

  static Stream<Growing> records() {
    return Stream.of(
        read("read a sound record", GrowthTest::document, GrowthTest::strictly),
        read("read a sound record tolerantly", GrowthTest::document, GrowthTest::tolerantly),
        read(
            "read one whose form is wrong",
            size -> document(size).replaceFirst(",\"asOf\"", ",\"x\":1,\"asOf\""),
            GrowthTest::strictly),
        read(
            "read a stream",
            size -> repeated(size, i -> HEAD + "}").replace("},{", "}\n{"),
            GrowthTest::streamed),
        read(
            "read a stream of a list that is broken",
            size -> "[" + repeated(size, i -> HEAD + ",\"x\":[1}"),
            GrowthTest::streamed),
        of("validate", record -> assertThat(record.violations()).isEmpty()),
        of("write", record -> assertThat(IsfJson.write(record)).isNotEmpty()),
        of("write indented", record -> assertThat(IsfJson.writeIndented(record)).isNotEmpty()),
        of("hash", record -> assertThat(IsfJson.contentHash(record)).isNotEmpty()),
        of("compare with a version that has other parts", GrowthTest::compareParts),
        of("compare with a version that has a longer list", GrowthTest::compareList));
  }

  static Stream<Growing> faults() {
    return Stream.of(
            new Fault("names that stand twice", n -> HEAD + ",\"asOf\":1".repeat(n) + "}"),
            new Fault("equal unknown names", n -> HEAD + ",\"x\":1".repeat(n) + "}"),
            new Fault(
                "unknown names", n -> HEAD + "," + repeated(n, i -> "\"n" + i + "\":1") + "}"),
            new Fault("elements of another kind", n -> listed("pledges", n, i -> "1")),
            new Fault("unknown codes", n -> listed("pledges", n, i -> pledge("p" + i, "c" + i))),
            new Fault("equal ids", n -> listed("pledges", n, i -> pledge("p", "troops"))),
            new Fault(
                "references to nothing", n -> listed("pledges", n, i -> pledge("p" + i, "troops"))),
            new Fault("members behind their type", n -> listed("pledges", n, GrowthTest::turned)),
            new Fault("a list that stands n times", n -> HEAD + ",\"actors\":[]".repeat(n) + "}"))
        .flatMap(Fault::read);
  }

  /** A document with as many faults as its size. */
  private record Fault(String name, IntFunction<String> document) {
    Stream<Growing> read() {
      return Stream.of(
          GrowthTest.read(name, document, GrowthTest::strictly),
          GrowthTest.read(name + ", reported", document, GrowthTest::reported),
          GrowthTest.read(name + ", tolerantly", document, GrowthTest::tolerantly));
    }
  }

  private static String turned(int i) {
    return "{\"contributor\":{\"actor\":\"a\",\"x\":["
        + i
        + "],\"type\":\"named\"},\"id\":\"p"
        + i
        + "\"}";
  }

  @ParameterizedTest
  @MethodSource({"records", "faults"})
  void isNotWithTheSquare(Growing growing) {
    assertThat(ratio(growing, SMALL)).isLessThan(MOST);
  }

  /** To nearly 200 objects and lists within each other. */
  static Stream<Growing> nested() {
    return Stream.of(
            new Fault("nested not", depth -> condition("not", 2 * depth)),
            new Fault("nested all-of", depth -> condition("all-of", depth)))
        .flatMap(Fault::read);
  }

  private static String condition(String type, int depth) {
    String open = type.equals("not") ? "{\"part\":" : "{\"parts\":[";
    String close = (type.equals("not") ? "" : "]") + ",\"type\":\"" + type + "\"}";
    return "{\"type\":\"precondition\",\"format\":\"1.0\",\"id\":\"p\",\"condition\":"
        + open.repeat(depth)
        + "{\"by\":\"a\",\"that\":\"x\",\"type\":\"judged\"}"
        + close.repeat(depth)
        + "}";
  }

  @ParameterizedTest
  @MethodSource("nested")
  void ofWhatIsNestedIsNotWithTheSquare(Growing growing) {
    assertThat(ratio(growing, SHALLOW)).isLessThan(MOST);
  }

  private static double ratio(Growing growing, int size) {
    double small = allocated(growing.work().apply(size));
    double large = allocated(growing.work().apply(size * TIMES));
    return large / small;
  }

  /** The least of a few, as the first loads classes. */
  private static long allocated(Runnable work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      work.run();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
