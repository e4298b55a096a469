package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.rule.Authority;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Streams packed with gzip, in one part or several, sound and damaged. */
class PackedStreamTest {

  private static final String DAMAGED = "the gzip data is damaged; fetch it again [ISF-JSON-022]";
  private static final String CUT_OFF =
      "the gzip data ends before it is complete; check whether it was cut off [ISF-JSON-022]";

  /** Titles, and the problems of what is none; no index, as all are in order. */
  private static List<String> read(InputStream stream) throws IOException {
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(stream, DocumentType.DOSSIER)) {
      return items(documents);
    }
  }

  private static List<String> items(DocumentStream<Reading<Dossier>> documents) {
    List<String> items = new ArrayList<>();
    documents.forEachRemaining(
        item ->
            items.add(
                item.reading()
                    .value()
                    .map(Dossier::title)
                    .orElseGet(() -> problem(item.reading().problems()))));
    return items;
  }

  private static String problem(List<Problem> problems) {
    assertThat(problems).hasSize(1);
    return problems.get(0).toString();
  }

  private static List<String> read(byte[] stream) throws IOException {
    return read(new ByteArrayInputStream(stream));
  }

  private static String line(String title) {
    return "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\""
        + title
        + "\",\"asOf\":\"2025-11-17\"}\n";
  }

  private static byte[] part(String title) {
    return Packing.PLAIN.part(Json.bytes(line(title)));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] each : parts) {
      all.writeBytes(each);
    }
    return all.toByteArray();
  }

  private static byte[] with(byte[] bytes, int at, int value) {
    byte[] changed = bytes.clone();
    changed[at] = (byte) value;
    return changed;
  }

  /** However much of it there is behind a bound for each; the stream itself has none. */
  @Example
  void aDocumentBeyondTheBoundIsToldAndTheOthersAreRead() throws IOException {
    String bomb = "{\"x\":[" + "{},".repeat(1_000_000) + "{}]}\n";
    String tooLong =
        "the top: the document is longer than "
            + line("A").length()
            + " bytes; split it"
            + " [ISF-JSON-007]";
    for (boolean ahead : new boolean[] {false, true}) {
      for (boolean list : new boolean[] {false, true}) {
        String text = line("A") + (list ? "," : "") + bomb + (list ? "," : "") + line("B");
        byte[] packed = Packing.PLAIN.part(Json.bytes(list ? "[" + text + "]" : text));
        try (DocumentStream<Reading<Dossier>> documents =
            DocumentStream.read(new ByteArrayInputStream(packed), DocumentType.DOSSIER)
                .bytesPerDocument(line("A").length())) {
          assertThat(items(ahead ? documents.readAhead(Runnable::run, 10) : documents))
              .containsExactly("A", "line 2, column " + (list ? 2 : 1) + ", " + tooLong, "B");
        }
      }
    }
  }

  @Example
  void aBoundIsSetBeforeTheFirstDocumentAndIsNotNothing() throws IOException {
    DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(new ByteArrayInputStream(part("A")), DocumentType.DOSSIER);
    assertThatThrownBy(() -> documents.bytesPerDocument(0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("greatest length of a document '0' is less than 1 byte; give 1 or more");
    assertThat(documents.hasNext()).isTrue();
    assertThatThrownBy(() -> documents.bytesPerDocument(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("reading has begun; say how long documents may be before the first one");
  }

  private static List<String> behindA(byte[]... parts) throws IOException {
    return read(joined(part("A"), joined(parts)));
  }

  private static String atLine2(String problem) {
    return "line 2, column 1, the top: " + problem;
  }

  @Example
  void aDamagedHeaderOfALaterPartIsToldAndLosesWhatIsBehindIt() throws IOException {
    for (byte[] second :
        new byte[][] {
          with(part("B"), 0, 0x1e),
          with(part("B"), 1, 0x8a),
          with(part("B"), 2, 9),
          with(part("B"), 3, 0x20),
          with(new Packing(2, 6).part(Json.bytes(line("B"))), 11, 0),
        }) {
      assertThat(behindA(second, part("C"))).containsExactly("A", atLine2(DAMAGED));
    }
  }

  @Example
  void whatIsUnpackedBehindAPartIsDamage() throws IOException {
    assertThat(behindA(Json.bytes(line("B")))).containsExactly("A", atLine2(DAMAGED));
    assertThat(behindA(new byte[512], part("B"))).containsExactly("A", atLine2(DAMAGED));
    assertThat(behindA(new byte[1])).containsExactly("A", atLine2(DAMAGED));
  }

  @Example
  void aHeaderThatIsCutOffIsTold() throws IOException {
    for (int flags = 0; flags < 32; flags++) {
      byte[] header = new Packing(flags, 6).header();
      for (int length = 1; length <= header.length; length++) {
        assertThat(behindA(Arrays.copyOf(header, length)))
            .as("header with flags %d cut at %d", flags, length)
            .containsExactly("A", atLine2(CUT_OFF));
      }
    }
  }

  @Example
  void aWrongChecksumOrSizeIsToldOfWhateverPart() throws IOException {
    byte[] part = part("A");
    for (int at = part.length - 8; at < part.length; at++) {
      byte[] damaged = with(part, at, part[at] ^ 0x10);
      assertThat(read(joined(damaged, part("B")))).containsExactly("A", atLine2(DAMAGED));
      assertThat(read(joined(part("B"), damaged)))
          .containsExactly("B", "A", atLine2(DAMAGED).replace("line 2", "line 3"));
    }
  }

  @Example
  void whatWasUnpackedBeforeTheDamageIsRead() throws IOException {
    byte[] content = Json.bytes(line("A") + line("B"));
    byte[] stored = new Packing(0, 0).part(content);
    byte[] withBadBlock = Arrays.copyOf(stored, 10 + 5 + content.length + 1);
    withBadBlock[10] = 0;
    withBadBlock[withBadBlock.length - 1] = 7;

    assertThat(read(withBadBlock))
        .containsExactly("A", "B", atLine2(DAMAGED).replace("line 2", "line 3"));
  }

  @Example
  void aDocumentThatIsCutShortIsToldByTheDamageAlone() throws IOException {
    for (String before : new String[] {"", "["}) {
      String first = before + line("A").stripTrailing();
      String content = first + (before.isEmpty() ? "\n" : ",\n") + line("B").stripTrailing();
      for (int length = 0; length < content.length(); length++) {
        byte[] cut = Arrays.copyOf(new Packing(0, 0).part(Json.bytes(content)), 10 + 5 + length);
        int whole = length < first.length() ? 0 : 1;

        assertThat(read(cut)).as("%d of %s", length, content).hasSize(whole + 1);
        assertThat(read(cut).get(whole)).endsWith(", the top: " + CUT_OFF);
      }
    }
  }

  @Example
  void damageRestsOnTheStandardOfGzip() throws IOException {
    byte[] cut = Arrays.copyOf(part("A"), 20);
    try (DocumentStream<Reading<Object>> documents =
        DocumentStream.read(new ByteArrayInputStream(cut))) {
      Reading<Object> reading = documents.next().reading();
      assertThat(reading.problems())
          .singleElement()
          .extracting(Problem::authority)
          .isEqualTo(Authority.format("RFC 1952"));
      assertThat(reading.problemDocument().type()).isEqualTo(ProblemDocument.UNREADABLE);
    }
  }

  @Example
  void nothingPackedIsNothing() throws IOException {
    byte[] nothing = Packing.PLAIN.part(new byte[0]);
    assertThat(read(joined(nothing, nothing))).isEmpty();
    assertThat(behindA(nothing, part("B"), nothing)).containsExactly("A", "B");
  }

  @Example
  void nothingIsAskedForNothingIsGiven() throws IOException {
    try (GzipParts parts = new GzipParts(new ByteArrayInputStream(part("A")), 100)) {
      assertThat(parts.read(new byte[0])).isZero();
      assertThat(parts.read()).isEqualTo('{');
      assertThat(parts.readAllBytes()).isEqualTo(Json.bytes(line("A").substring(1)));
      assertThat(parts.read()).isEqualTo(-1);
    }
  }

  /** What packs very well comes out of few bytes, and more of it than is asked for at once. */
  @Example
  void whatComesBeforeTheEndOfCutDataIsGivenHoweverLittleIsAskedForAtOnce() {
    byte[] content = Json.bytes(line("A").repeat(500));
    byte[] packed = Packing.PLAIN.part(content);
    for (int length = 2; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);
      byte[] whole = unpacked(cut, content.length);
      assertThat(whole).isEqualTo(Arrays.copyOf(content, whole.length));
      for (int stretch : new int[] {1, 64, 1000}) {
        assertThat(unpacked(cut, stretch)).as("%d, cut at %d", stretch, length).isEqualTo(whole);
      }
    }
  }

  private static byte[] unpacked(byte[] cut, int stretch) {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    byte[] some = new byte[stretch];
    assertThatThrownBy(
            () -> {
              try (GzipParts parts = new GzipParts(new ByteArrayInputStream(cut), 1 << 16)) {
                while (true) {
                  unpacked.write(some, 0, parts.read(some));
                }
              }
            })
        .isInstanceOfSatisfying(
            DamagedPackingException.class,
            thrown -> assertThat(thrown.damage()).isEqualTo(PackingDamage.CUT_OFF));
    return unpacked.toByteArray();
  }

  /** Documents with some sizes, and some places where the parts end. */
  record Packed(List<String> titles, List<Packing> packings, List<Integer> ends, boolean list) {

    byte[] content() {
      List<String> documents = titles.stream().map(PackedStreamTest::line).toList();
      return Json.bytes(
          list ? "[" + String.join(",", documents) + "]" : String.join("", documents));
    }

    List<byte[]> parts() {
      byte[] content = content();
      List<Integer> cuts = new ArrayList<>(List.of(0, content.length));
      ends.forEach(end -> cuts.add(end % (content.length + 1)));
      cuts.sort(null);
      List<byte[]> parts = new ArrayList<>();
      for (int i = 1; i < cuts.size(); i++) {
        byte[] stretch = Arrays.copyOfRange(content, cuts.get(i - 1), cuts.get(i));
        parts.add(packings.get(i % packings.size()).part(stretch));
      }
      return parts;
    }

    byte[] bytes() {
      return joined(parts().toArray(new byte[0][]));
    }
  }

  @Provide
  Arbitrary<Packed> packed() {
    // Letters that do not pack well.
    Arbitrary<String> titles =
        Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 300))
            .as(PackedStreamTest::letters);
    Arbitrary<Packing> packings =
        Combinators.combine(
                Arbitraries.integers().between(0, 31), Arbitraries.integers().between(0, 9))
            .as(Packing::new);
    return Combinators.combine(
            titles.list().ofMaxSize(5),
            packings.list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.integers().between(0, 1 << 16).list().ofMaxSize(5),
            Arbitraries.of(true, false))
        .as(Packed::new);
  }

  private static String letters(long seed, int length) {
    return new Random(seed)
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Property
  void documentsAreTheSameHoweverTheyArePartedAndHoweverTheyCome(
      @ForAll("packed") Packed packed, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    InputStream inBits =
        new ByteArrayInputStream(packed.bytes()) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(20)));
          }

          @Override
          public synchronized int available() {
            return 0;
          }
        };
    assertThat(read(packed.bytes())).isEqualTo(packed.titles());
    assertThat(read(inBits)).isEqualTo(packed.titles());
  }

  @Property
  void whatIsCutOffEndsWithOneProblem(@ForAll("packed") Packed packed, @ForAll int place)
      throws IOException {
    byte[] bytes = packed.bytes();
    int cut = 1 + Math.floorMod(place, bytes.length - 1);
    Assume.that(!boundaries(packed).contains(cut));

    List<String> items = read(Arrays.copyOf(bytes, cut));
    int last = items.size() - 1;
    assertThat(items.subList(0, last)).isEqualTo(packed.titles().subList(0, last));
    assertThat(items.get(last)).startsWith("line ").endsWith(cut == 1 ? "[ISF-JSON-003]" : CUT_OFF);
  }

  private static List<Integer> boundaries(Packed packed) {
    List<Integer> boundaries = new ArrayList<>();
    int end = 0;
    for (byte[] part : packed.parts()) {
      end += part.length;
      boundaries.add(end);
    }
    return boundaries;
  }

  @Property
  void noDocumentIsLostInSilenceWhateverByteIsChanged(
      @ForAll("packed") Packed packed, @ForAll int place, @ForAll byte change) throws IOException {
    byte[] bytes = packed.bytes();
    bytes[Math.floorMod(place, bytes.length)] ^= change == 0 ? 1 : change;
    assertThat(problemsOrTitles(bytes)).isIn(packed.titles(), List.of("problems"));
  }

  private static List<String> problemsOrTitles(byte[] stream) throws IOException {
    List<String> titles = new ArrayList<>();
    boolean problems = false;
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(new ByteArrayInputStream(stream), DocumentType.DOSSIER)) {
      while (documents.hasNext()) {
        Reading<Dossier> reading = documents.next().reading();
        problems |= !reading.problems().isEmpty();
        reading.value().ifPresent(value -> titles.add(value.title()));
      }
    }
    return problems ? List.of("problems") : titles;
  }
}
