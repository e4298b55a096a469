package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.codec.Places;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are read where they stand in the buffer of a stream, beside the same alone. */
class StreamInPlaceTest {

  private static final int BUFFER = 64 * 1024;

  private static final String A =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"A\",\"asOf\":\"2025-11-17\"}";

  /** What stands before, between and behind documents. */
  record Form(String start, String between, String end) {}

  private static final Pattern END_OF_LINE = Pattern.compile("\r\n|\r|\n");

  private static String titled(String title) {
    return A.replace("\"A\"", "\"" + title + "\"");
  }

  private static InputStream input(String text, int chunk) {
    return new FilterInputStream(new ByteArrayInputStream(Json.bytes(text))) {
      @Override
      public int read(byte[] into, int at, int length) throws IOException {
        return super.read(into, at, Math.min(chunk, length));
      }
    };
  }

  private static List<Reading<Dossier>> read(String stream, int chunk) throws IOException {
    List<Reading<Dossier>> readings = new ArrayList<>();
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(input(stream, chunk), DocumentType.DOSSIER)) {
      documents.forEachRemaining(item -> readings.add(item.reading()));
    }
    return readings;
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void eachIsReadAsItIsAlone(
      @ForAll("documents") List<String> documents,
      @ForAll("forms") Form form,
      @ForAll("chunks") int chunk)
      throws IOException {
    String stream = form.start() + String.join(form.between(), documents) + form.end();

    List<Reading<Dossier>> readings = read(stream, chunk);

    assertThat(readings).hasSameSizeAs(documents);
    int at = form.start().length();
    for (int i = 0; i < documents.size(); i++) {
      String document = documents.get(i);
      Reading<Dossier> alone = IsfJson.read(Json.bytes(document), DocumentType.DOSSIER);
      assertThat(readings.get(i).value()).isEqualTo(alone.value());
      assertThat(readings.get(i).problems())
          .isEqualTo(placed(alone.problems(), stream.substring(0, at)));
      at += document.length() + form.between().length();
    }
  }

  private static List<Problem> placed(List<Problem> problems, String before) {
    int line = (int) END_OF_LINE.matcher(before).results().count();
    int column = before.length() - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) - 1;
    return problems.stream()
        .map(
            problem ->
                problem
                    .place()
                    .map(place -> Places.moved(problem, moved(place, line, column)))
                    .orElse(problem))
        .toList();
  }

  private static Place moved(Place place, int line, int column) {
    return new Place(place.line() + line, place.column() + (place.line() == 1 ? column : 0));
  }

  @Provide
  Arbitrary<List<String>> documents() {
    Arbitrary<String> sound =
        Combinators.combine(
                Arbitraries.of("A", "\u00e9", "\\\"]}, {[\\\\", "\\u0041"),
                Arbitraries.of(1, 10, 100, 5_000, 30_000, BUFFER))
            .as((title, times) -> titled(title.repeat(times)));
    Arbitrary<String> laidOut =
        Arbitraries.of(",\r", "\r\r,", "\t, \r\t ").map(comma -> A.replace(",", comma));
    Arbitrary<String> broken =
        Arbitraries.of(
            A.replace("1.0", "0.9"),
            A.replace("\"A\"", "7"),
            A.replace("2025-11-17", "2025-13-17"),
            A.replace("\"asOf", "\"x\":[{\"y\":\"]\"}],\"asOf"),
            A.replace("17\"}", "17\",}"),
            "{}",
            "{\"a\":[[1],[\"]\"]]}",
            "\"{\"");
    return Arbitraries.frequencyOf(Tuple.of(3, sound), Tuple.of(1, laidOut), Tuple.of(1, broken))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Form> forms() {
    return Arbitraries.of(
        new Form("", "\n", ""),
        new Form("\n", "\r\n", "\r\n"),
        new Form("[", ",", "]"),
        new Form("[\n", " ,\r\n\t", "\n]\n"),
        new Form("\r[\r", "\r,\r\t", "\r\r\n]\n"),
        new Form(" [ ", "\n,\n", " ] "));
  }

  @Provide
  Arbitrary<Integer> chunks() {
    return Arbitraries.of(7, 60, 66, 67, 1000, 10_000, BUFFER, 2 * BUFFER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s,%s]", "[%s\n,%s]", "%s\n%s"})
  void anElementMayEndWhereTheBufferEnds(String form) throws IOException {
    for (int shift = -3; shift <= 3; shift++) {
      String title = "x".repeat(BUFFER - A.length() + shift);
      assertThat(read(String.format(form, titled(title), A), BUFFER))
          .extracting(reading -> reading.orElseThrow().title())
          .containsExactly(title, "A");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[%sx,%s]|column 67|the list of documents is broken here",
        "[%s\"\",%s]|column 67|the list of documents is broken here",
        "[%s]]|column 68|something follows the end of the list",
        "[%s]%s|column 68|something follows the end of the list",
        "[%s}]|column 67|the list of documents is broken here",
      })
  void whatFollowsASoundElementIsSeen(String form, String place, String message)
      throws IOException {
    for (int chunk : new int[] {1, 10, 66, 67, 68, BUFFER}) {
      List<Reading<Dossier>> readings = read(form.replace("%s", A), chunk);
      assertThat(readings).hasSize(2);
      assertThat(readings.get(0).orElseThrow().title()).isEqualTo("A");
      assertThat(readings.get(1).problems()).singleElement().asString().contains(place, message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s,%s]", "%s\n%s"})
  void whatWasReadStaysWhenTheStreamGoesOn(String form) throws IOException {
    String title = "x".repeat(BUFFER - A.length() - 64);
    String kept = titled(title).replace("}", ",\"more\":1}");
    String next = titled("y".repeat(BUFFER)).replace("}", ",\"more\":2}");
    try (DocumentStream<TolerantReading<Dossier>> documents =
        DocumentStream.readTolerantly(
            input(String.format(form, kept, next), BUFFER), DocumentType.DOSSIER)) {
      TolerantReading<Dossier> first = documents.next().reading();
      assertThat(documents.next().reading().problems()).isEmpty();
      assertThat(first.orElseThrow().title()).isEqualTo(title);
      assertThat(Json.text(first.write())).isEqualTo(kept);
    }
  }
}
