package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.codec.Utf8;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.json.table.Types;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The quick way to read a document with which nothing is wrong: it reads what the writer writes,
 * and nothing that the careful way refuses or reads as something else.
 */
class PlainReadingTest {

  private static final String ODD = "\"\\{}[]:,0123456789-+.eEtfnuU/* \n\r\t\u0000\u001f\u007f'";

  /** A precondition, with a place for the text of its summary. */
  private static final String TEXT =
      """
      {"type":"precondition","format":"1.0","id":"p","holder":"state-a",\
      "condition":{"type":"judged","by":"state-a","that":"calm"},\
      "summary":"%s","since":{"type":"undated"}}""";

  private static final String CALM = "{\"type\":\"judged\",\"by\":\"state-a\",\"that\":\"calm\"}";

  private static Object plainly(byte[] document) {
    Object alone = value(PlainReading.whole(document, 0, document.length, Types.ANY));
    assertThat(amongOthers(document)).isEqualTo(alone);
    return alone;
  }

  /** The same where the document stands behind and before what could belong to it. */
  private static Object amongOthers(byte[] document) {
    byte[] all = Arrays.copyOf(bytes("{\"["), 3 + 2 * document.length);
    System.arraycopy(document, 0, all, 3, document.length);
    System.arraycopy(document, 0, all, 3 + document.length, document.length);
    return value(PlainReading.whole(all, 3, 3 + document.length, Types.ANY));
  }

  private static Object value(PlainReading reading) {
    return reading == null ? null : reading.value();
  }

  private static Reading<Object> carefully(byte[] document) {
    Problems problems = new Problems();
    byte[] unmarked = Utf8.unmarked(document, problems);
    Object value = CarefulReading.of(unmarked, Types.ANY, UnknownCodes.REFUSE, null, problems);
    return new Reading<>(problems.isEmpty() ? value : null, problems.sorted());
  }

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<DocumentType<?>> types() {
    return Arbitraries.of(DocumentType.all());
  }

  @Property(tries = 3000)
  void whatIsReadPlainlyIsReadCarefullyAsTheSame(
      @ForAll("types") DocumentType<?> type,
      @ForAll @IntRange(max = 4) int changes,
      @ForAll long seed) {
    byte[] document = changed(bytes(EnvelopeTest.document(type).toString()), changes, seed);

    Object plain = plainly(document);

    if (plain != null) {
      assertThat(carefully(document).problems()).isEmpty();
      assertThat(carefully(document).value()).contains(plain);
    }
  }

  @Property(tries = 3000)
  void soWithChangedProperties(@ForAll("types") DocumentType<?> type, @ForAll long seed) {
    JsonNode tree = EnvelopeTest.document(type);
    byte[] document = bytes(Mutator.changed(tree, seed));

    Object plain = plainly(document);

    if (plain != null) {
      assertThat(carefully(document).value()).contains(plain);
    }
  }

  /** Bytes taken out, put in or put in the place of others, most of them of some meaning. */
  private static byte[] changed(byte[] document, int changes, long seed) {
    Random random = new Random(seed);
    byte[] changed = document;
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(changed.length);
      byte b =
          random.nextInt(8) == 0
              ? (byte) random.nextInt(256)
              : (byte) ODD.charAt(random.nextInt(ODD.length()));
      changed = changed(changed, at, random.nextInt(3), b);
    }
    return changed;
  }

  private static byte[] changed(byte[] document, int at, int way, byte b) {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(document, 0, at);
    if (way > 0) {
      changed.write(b);
    }
    int kept = way == 1 ? at : at + 1;
    changed.write(document, kept, document.length - kept);
    return changed.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void whatTheWriterWritesIsPlain(FixtureStage stage) {
    var dossier = Fixtures.record(FixtureRequest.of(stage, 5, 1));

    assertThat(plainly(IsfJson.write(dossier))).isEqualTo(dossier);
    assertThat(plainly(IsfJson.writeIndented(dossier))).isEqualTo(dossier);
  }

  static List<DocumentType<?>> documentTypes() {
    return DocumentType.all();
  }

  @ParameterizedTest
  @MethodSource("documentTypes")
  void everyTypeOfDocumentIsPlain(DocumentType<?> type) {
    byte[] document = bytes(EnvelopeTest.document(type).toString());

    assertThat(plainly(document)).isEqualTo(carefully(document).orElseThrow());
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("plain", "plain"),
        Arguments.of("quotes \\\" and \\\\ and \\/", "quotes \" and \\ and /"),
        Arguments.of("a\\b\\f\\n\\r\\tz", "a\b\f\n\r\tz"),
        Arguments.of("\\u0041\\u00e9\\u00E9", "A\u00e9\u00e9"),
        Arguments.of("\\ud83d\\ude00", "\ud83d\ude00"),
        Arguments.of("\u00e9\u20ac\ud83d\ude00", "\u00e9\u20ac\ud83d\ude00"),
        Arguments.of("\u00e9\\n\u20ac", "\u00e9\n\u20ac"),
        Arguments.of("\u007f", "\u007f"),
        Arguments.of("/* no comment */", "/* no comment */"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textsAreReadAsTheyAre(String written, String read) {
    byte[] document = bytes(TEXT.formatted(written));

    assertThat(plainly(document)).isEqualTo(carefully(document).orElseThrow());
    assertThat(plainly(document).toString()).contains(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\",
        "\\x",
        "\\u12",
        "\\u12g4",
        "\\u\uff11234",
        "\\ud800",
        "\\ude00\\ud83d",
        "\n",
        "\u0000",
        "\u001f",
        "\" \"",
        "\",,\"x\":\"",
        "\",\"unknown\":\"",
        "\",\"summary\":\"twice",
      })
  void textsThatAreNoneAreNotPlain(String written) {
    byte[] document = bytes(TEXT.formatted(written));

    assertThat(plainly(document)).isNull();
    assertThat(carefully(document).value()).isEmpty();
  }

  static Stream<Arguments> punctuation() {
    return Stream.of(
        Arguments.of("{\"type\":\"undated\"}", "{\"type\":\"undated\",}"),
        Arguments.of("{\"type\":\"undated\"}", "{,\"type\":\"undated\"}"),
        Arguments.of("{\"type\":\"undated\"}", "{\"type\":\"undated\"]"),
        Arguments.of("{\"type\":\"undated\"}", "{\"type\" \"undated\"}"),
        Arguments.of("{\"type\":\"undated\"}", "{\"type\":\"undated\"},"),
        Arguments.of("{\"type\":\"undated\"}", "{\"type\":\"undated\"\f}"),
        Arguments.of("{\"type\":\"undated\"}", "{\"type\":\"undated\"\u00a0}"),
        Arguments.of(",\"since\"", " \"since\""),
        Arguments.of(",\"since\"", ",,\"since\""),
        Arguments.of("]", ",]"),
        Arguments.of("]", "}"),
        Arguments.of("[", "[,"),
        Arguments.of("},{", "}{"),
        Arguments.of("},{", "},,{"));
  }

  @ParameterizedTest
  @MethodSource("punctuation")
  void punctuationThatIsNotPlain(String proper, String written) {
    String document = withParts("\"all-of\"", CALM + "," + CALM);
    byte[] changed = bytes(document.replace(proper, written));

    assertThat(plainly(bytes(document))).isNotNull();
    assertThat(plainly(changed)).isNull();
    assertThat(carefully(changed).value()).isEmpty();
  }

  @Test
  void listsThatAreTooShortAreNotPlain() {
    assertThat(plainly(bytes(withParts("\"all-of\"", CALM)))).isNotNull();
    assertThat(plainly(bytes(withParts("\"all-of\"", "")))).isNull();
  }

  @Test
  void numbersOutOfRangeAreNotPlain() {
    assertThat(plainly(bytes(withParts("\"at-least\",\"count\":1", CALM)))).isNotNull();
    for (String count : List.of("0", "-1", "2147483648", "9007199254740992")) {
      assertThat(plainly(bytes(withParts("\"at-least\",\"count\":" + count, CALM)))).isNull();
    }
  }

  private static String withParts(String type, String parts) {
    return TEXT.formatted("parts")
        .replace(CALM, "{\"type\":" + type + ",\"parts\":[" + parts + "]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-0",
        "01",
        "-",
        "+1",
        "1.0",
        "1e0",
        "1E2",
        ".5",
        "0x1",
        "9223372036854775808",
        "NaN",
        "null",
        "\"1\"",
        "true",
        "1 2"
      })
  void numbersThatAreNotPlain(String written) {
    byte[] document = bytes(withMeeting(written));

    assertThat(plainly(document)).isNull();
  }

  @Test
  void numbersThatArePlain() {
    for (String number : List.of("1", "10046", "2147483647")) {
      byte[] document = bytes(withMeeting(number));
      assertThat(plainly(document)).isEqualTo(carefully(document).orElseThrow());
    }
  }

  private static String withMeeting(String number) {
    String document = EnvelopeTest.document(DocumentType.RESOLUTION).toString();
    String changed = document.replaceFirst("\"meeting\":\\d+", "\"meeting\":" + number);
    assertThat(document).contains("\"meeting\":");
    return changed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "}", "[]", "true", "{}", "{]", "{\"type\"}", "{\"type\":}"})
  void whatIsNoDocumentIsNotPlain(String document) {
    assertThat(plainly(bytes(document))).isNull();
  }

  @Test
  void whatFollowsADocumentIsSeen() {
    String document = EnvelopeTest.document(DocumentType.PRECONDITION).toString();

    assertThat(plainly(bytes(document + " \n\t\r"))).isNotNull();
    assertThat(plainly(bytes(document + ","))).isNull();
    assertThat(plainly(bytes(document + "\u0000"))).isNull();
    assertThat(plainly(bytes(document + document))).isNull();
  }

  @ParameterizedTest
  @MethodSource("documentTypes")
  void nothingIsReadBeyondTheEndThatIsTold(DocumentType<?> type) {
    byte[] document = bytes(EnvelopeTest.document(type).toString());
    for (int end = 0; end < document.length; end++) {
      assertThat(PlainReading.whole(document, 0, end, Types.ANY)).isNull();
      assertThat(PlainReading.first(document, 0, end, Types.ANY)).isNull();
    }
  }

  @Test
  void theFirstOfManyDocumentsEndsWhereTheNextBegins() {
    byte[] one = bytes(TEXT.formatted("one"));
    byte[] two = bytes(TEXT.formatted("one") + TEXT.formatted("two"));

    PlainReading first = PlainReading.first(two, 0, two.length, Types.ANY);
    PlainReading second = PlainReading.first(two, first.end(), two.length, Types.ANY);

    assertThat(first.value()).isEqualTo(plainly(one));
    assertThat(first.end()).isEqualTo(one.length);
    assertThat(second.value()).isEqualTo(plainly(bytes(TEXT.formatted("two"))));
    assertThat(second.end()).isEqualTo(two.length);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xc0, 0xc3, 0xe2, 0xed, 0xf4, 0xff})
  void bytesThatAreNotUtf8AreNotPlain(int wrong) {
    byte[] document = bytes(TEXT.formatted("a?b\u00e9"));
    assertThat(plainly(document)).isNotNull();
    document[new String(document, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) wrong;

    assertThat(plainly(document)).isNull();
    assertThat(carefully(document).value()).isEmpty();
  }

  @Test
  void limitsHold() {
    assertThat(plainly(bytes(TEXT.formatted("x".repeat(Limits.STRING))))).isNotNull();
    assertThat(plainly(bytes(TEXT.formatted("x".repeat(Limits.STRING + 1))))).isNull();
    assertThat(plainly(bytes(nested(Limits.DEPTH - 2)))).isNotNull();
    assertThat(plainly(bytes(nested(Limits.DEPTH - 1)))).isNull();
  }

  /** A condition denied so many times, each time one level deeper. */
  private static String nested(int times) {
    return TEXT.formatted("deep")
        .replace(
            "{\"type\":\"judged\"",
            "{\"type\":\"not\",\"part\":".repeat(times) + "{\"type\":\"judged\"")
        .replace("\"that\":\"calm\"}", "\"that\":\"calm\"}" + "}".repeat(times));
  }

  @Test
  void typeThatStandsLaterIsReadCarefully() {
    byte[] document =
        IsfJson.canonical(Fixtures.record(FixtureRequest.of(FixtureStage.ADOPTED, 1, 1)));

    assertThat(plainly(document)).isNull();
    assertThat(carefully(document).value()).isPresent();
  }
}
