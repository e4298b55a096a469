package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents so far beyond a limit that not all of them is kept. */
class SplitLimitsTest {

  private static final String SOUND =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"A\",\"asOf\":\"2025-11-17\"}";

  /** Bytes of the overlong part: more than of any that is read, and than are looked at at once. */
  private static final int LONG = 10_000_000;

  private static final long ENDLESS = 80_000_000;
  private static final int KEPT = 20_000_000;

  static Stream<String> overlong() {
    String x = "x".repeat(LONG);
    return Stream.of(
        SOUND.replace("\"A\"", "\"" + x + "\""),
        SOUND.replace("\"A\"", "\"" + "\\u00e9".repeat(LONG / 6) + "\""),
        SOUND.replace("\"A\"", "\"" + "\u20ac".repeat(LONG / 3) + "\""),
        SOUND.replace("\"A\"", "1".repeat(LONG)),
        SOUND.replace("\"A\"", x),
        SOUND.replace("\"A\"", "7,\"unknown\":\"" + x + "\""),
        SOUND.replace("\"title", "\"actors\":[7,{\"id\":\"" + x + "\"}],\"title"),
        SOUND.replace("\"title", "\"actors\":[{\"x\":[-1." + "1".repeat(LONG) + "]}],\"title"),
        SOUND.replace("\"title", "\"" + x + "\":1,\"title"),
        SOUND.replace("\"title", "\"unknown\":" + "[".repeat(LONG) + "],\"title"),
        SOUND.replace("\"A\"", "{\"\":".repeat(LONG / 4)),
        SOUND.replace("\"title\"", "\"title\",\"" + x + "\""),
        SOUND + " ".repeat(LONG) + "\"" + x,
        SOUND + x);
  }

  private static List<String> problems(InputStream stream) throws IOException {
    List<String> told = new ArrayList<>();
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(stream, DocumentType.DOSSIER)) {
      documents.forEachRemaining(
          item -> item.reading().problems().forEach(each -> told.add(each.toString())));
    }
    return told;
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @MethodSource("overlong")
  void areToldAsIfAllOfThemWereThere(String document) throws IOException {
    byte[] bytes = Json.bytes(document);
    List<String> expected = texts(IsfJson.read(bytes, DocumentType.DOSSIER).problems());
    assertThat(expected).isNotEmpty();

    assertThat(texts(IsfJson.readDossier(new ByteArrayInputStream(bytes)).problems()))
        .isEqualTo(expected);
    assertThat(problems(new ByteArrayInputStream(bytes))).isEqualTo(expected);
    assertThat(problems(new ByteArrayInputStream(Json.packed(bytes)))).isEqualTo(expected);
    TolerantReading<Dossier> all = IsfJson.readTolerantly(bytes, DocumentType.DOSSIER);
    TolerantReading<Dossier> cut =
        IsfJson.readTolerantly(new ByteArrayInputStream(bytes), DocumentType.DOSSIER);
    assertThat(cut.value()).isEqualTo(all.value());
    assertThat(cut.problems()).isEqualTo(all.problems());
    assertThat(cut.leftOut()).isEqualTo(all.leftOut());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"%s\\n%s\\n%s", "[%s,\\n%s,\\n%s]"})
  void loseOnlyThemselves(String form) throws IOException {
    String bad = SOUND.replace("\"A\"", "\"" + "x".repeat(LONG) + "\"");
    String stream = String.format(form.replace("\\n", "\n"), SOUND, bad, SOUND);
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(new ByteArrayInputStream(Json.bytes(stream)), DocumentType.DOSSIER)) {
      assertThat(documents.stream().map(item -> texts(item.reading().problems())))
          .containsExactly(
              List.of(),
              List.of(
                  "line 2, column 42, /title: a string is longer than 1000000 characters here;"
                      + " shorten it [ISF-JSON-007]"),
              List.of());
    }
  }

  private static InputStream endless(String start, char each) {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(Json.bytes(start)),
                new Endless(each, ENDLESS),
                new ByteArrayInputStream(Json.bytes("\n" + SOUND)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[|nested more than 200 deep",
        "{\"type\":\"dossier\",\"x\":[|nested more than 200 deep",
        "{\"type\":\"dossier\",\"x\":\"a|a string is longer than 1000000 characters",
        "{\"type\":\"dossier\",\"x\":1|a number is longer than 100 digits",
        "{\"a|a property name is longer than 200 bytes",
        "x|stands without quotes",
      })
  void takeNoMoreMemoryThanTheLimitsLetADocumentTake(String start, String told) throws IOException {
    char each = start.charAt(start.length() - 1);
    for (String before : List.of("", "[")) {
      StreamSplitter splitter =
          new StreamSplitter(new StreamSource(endless(before + start, each)), Limits.DOCUMENT);
      assertThat(splitter.next()).isTrue();
      assertThat(splitter.document().length()).isLessThan(KEPT);
      assertThat(splitter.held()).isLessThan(KEPT);
    }
    WholeInput whole = WholeInput.of(endless(start, each), Limits.DOCUMENT);
    assertThat(whole.bytes().length).isLessThan(KEPT);
    assertThat(texts(IsfJson.read(whole.bytes()).problems())).last().asString().contains(told);
  }

  @Test
  void aDocumentThatIsTooLongIsNotKept() throws IOException {
    StreamSplitter splitter =
        new StreamSplitter(new StreamSource(new Endless('1', 3_000_000)), 2_000_000);
    assertThat(splitter.next()).isTrue();
    assertThat(splitter.held()).isZero();
    assertThat(WholeInput.of(new Endless(' ', Limits.DOCUMENT + 1L), Limits.DOCUMENT).bytes())
        .isEmpty();
  }
}
