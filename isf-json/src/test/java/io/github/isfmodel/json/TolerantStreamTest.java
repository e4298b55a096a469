package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.json.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Streams that are read tolerantly and written back. */
class TolerantStreamTest {

  private static final String PLEDGE =
      "{\"type\":\"pledge\",\"format\":\"1.0\",\"id\":\"a\",\"force\":\"f\",\"contributor\":{\"type\":\"named\","
          + "\"actor\":\"b\"},\"kind\":\"troops\",\"history\":[{\"state\":\"announced\",\"when\":{\"type\":"
          + "\"undated\"}}]}";

  private static final List<String> VALUES =
      List.of(
          "[\n 1,\n 2\n]",
          "{\r\n\t\"a\" :\r\"\\n\" }",
          "\"\\r\\n\u2028\"",
          "[ 1.10 , { } ]",
          "null",
          "[{\"\\\\\":\n\n[\r\n]}]");

  @Provide
  Arbitrary<List<AnyDocument<?>>> documents() {
    return AnyDocument.any().list().ofMinSize(1).ofMaxSize(4);
  }

  /** The document with properties that no type has at the ends of some objects. */
  private static String widened(String document, Random random) {
    StringBuilder text = new StringBuilder();
    boolean string = false;
    boolean escaped = false;
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      if (!string && c == '}' && random.nextInt(3) == 0) {
        text.append(",\"zz\":").append(VALUES.get(random.nextInt(VALUES.size())));
      }
      string ^= c == '"' && !escaped;
      escaped = c == '\\' && !escaped;
      text.append(c);
    }
    return text.toString();
  }

  private static List<TolerantReading<Object>> read(byte[] stream) throws IOException {
    List<TolerantReading<Object>> readings = new ArrayList<>();
    try (DocumentStream<TolerantReading<Object>> documents =
        DocumentStream.readTolerantly(new ByteArrayInputStream(stream))) {
      documents.forEachRemaining(item -> readings.add(item.reading()));
    }
    return readings;
  }

  private static byte[] written(
      Function<OutputStream, DocumentWriter> form, List<TolerantReading<Object>> readings)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DocumentWriter writer = form.apply(out)) {
      for (TolerantReading<Object> each : readings) {
        writer.write(each);
      }
    }
    return out.toByteArray();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void comesBackWithoutLossWhateverIsNotKnown(
      @ForAll("documents") List<AnyDocument<?>> documents, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<String> wider = documents.stream().map(each -> widened(each.text(), random)).toList();
    List<String> onOneLine = wider.stream().map(each -> each.replaceAll("[\r\n]", "")).toList();

    List<TolerantReading<Object>> readings = read(Json.bytes("[" + String.join(",", wider) + "]"));
    byte[] lines = written(DocumentWriter::lines, readings);
    byte[] list = written(DocumentWriter::list, readings);

    assertThat(readings.stream().map(reading -> Json.text(reading.write()))).isEqualTo(wider);
    assertThat(Json.text(lines)).isEqualTo(String.join("\n", onOneLine) + "\n");
    assertThat(Json.text(list)).isEqualTo("[\n" + String.join(",\n", onOneLine) + "\n]\n");
    for (byte[] again : List.of(lines, list)) {
      List<TolerantReading<Object>> second = read(again);
      assertThat(second.stream().map(TolerantReading::value))
          .isEqualTo(readings.stream().map(TolerantReading::value).toList());
      assertThat(second.stream().map(reading -> reading.unknownProperties().size()))
          .isEqualTo(readings.stream().map(reading -> reading.unknownProperties().size()).toList());
      assertThat(written(DocumentWriter::lines, second)).isEqualTo(lines);
    }
  }

  @Test
  void partsAndDocumentsOfALaterReleaseComeBackToo() throws IOException {
    String later = PLEDGE.replace("\"undated\"", "\r\n\"lunar\",\n \"moon\":3");
    String treaty = "{\n\"type\": \"treaty\",\n\"format\": \"1.1\"\n}";

    byte[] lines =
        written(DocumentWriter::lines, read(Json.bytes("[" + later + ",\n" + treaty + "]")));

    assertThat(Json.text(lines))
        .isEqualTo((later + "\n" + treaty).replaceAll("\r?\n(?!\\{\n)", "") + "\n");
  }

  @Test
  void whatCannotBeWrittenLeavesNoTrace() throws IOException {
    List<TolerantReading<Object>> readings = read(Json.bytes(PLEDGE + "\nrubbish\n" + PLEDGE));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DocumentWriter writer = DocumentWriter.list(out)) {
      assertThatThrownBy(() -> writer.write(readings.get(1)))
          .isInstanceOf(InvalidDocumentException.class)
          .hasMessageContaining("'rubbish' stands without quotes");
      writer.write(readings.get(0));
    }
    assertThat(Json.text(out.toByteArray())).isEqualTo("[\n" + PLEDGE + "\n]\n");
  }

  @Test
  void valuesOfAnyTypeAreWrittenAsWhatTheyAre() throws IOException {
    List<TolerantReading<Object>> readings = new ArrayList<>();
    for (DocumentType<?> each : DocumentType.all()) {
      readings.add(IsfJson.readTolerantly(each.everyProperty()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DocumentWriter writer = DocumentWriter.lines(out)) {
      for (TolerantReading<Object> each : readings) {
        Object value = each.orElseThrow();
        writer.write(DocumentType.of(value), value);
      }
    }
    assertThat(out.toByteArray()).isEqualTo(written(DocumentWriter::lines, readings));
  }

  @Test
  void oneDocumentIsReadFromAStreamAsFromItsBytes() throws IOException {
    byte[] document = Json.bytes(PLEDGE.replace("}]}", ",\n\"zz\":\n1}],\"history\":7}"));
    TolerantReading<Object> expected = IsfJson.readTolerantly(document);
    assertThat(expected.value()).isPresent();

    for (byte[] bytes : List.of(document, Json.packed(document))) {
      for (TolerantReading<?> reading :
          List.of(
              IsfJson.readTolerantly(new ByteArrayInputStream(bytes)),
              IsfJson.readTolerantly(new ByteArrayInputStream(bytes), DocumentType.PLEDGE))) {
        assertThat(reading.value()).isEqualTo(expected.value());
        assertThat(reading.problems()).isNotEmpty().isEqualTo(expected.problems());
        assertThat(reading.write()).isEqualTo(expected.write());
      }
    }
    byte[] cut = Arrays.copyOf(Json.packed(document), 40);
    assertThat(IsfJson.readTolerantly(new ByteArrayInputStream(cut)).problems())
        .singleElement()
        .asString()
        .endsWith("[ISF-JSON-022]");
  }

  @Test
  void errorsAndWarningsAreAllProblems() {
    TolerantReading<Object> reading = IsfJson.readTolerantly(DocumentType.DOSSIER.everyProperty());
    List<Problem> parted = new ArrayList<>(reading.errors());
    parted.addAll(reading.warnings());

    assertThat(reading.errors()).isNotEmpty().allMatch(Problem::isError);
    assertThat(reading.warnings()).isNotEmpty().noneMatch(Problem::isError);
    assertThat(parted).containsExactlyInAnyOrderElementsOf(reading.problems());
  }
}
