package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is broken by accident or on purpose. */
class HostileInputTest {

  private static final String DOSSIER = EnvelopeTest.document(DocumentType.DOSSIER).toString();

  private static String only(byte[] document) {
    List<Problem> problems = IsfJson.read(document).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0).toString();
  }

  @Test
  void cutOffAtAnyByteIsSaidToBeCutOff() {
    byte[] whole = DOSSIER.getBytes(StandardCharsets.US_ASCII);
    for (int length = 1; length < whole.length; length++) {
      assertThat(IsfJson.read(Arrays.copyOf(whole, length)).problems())
          .as("the first %s bytes", length)
          .extracting(problem -> problem.rule().value())
          .contains("ISF-JSON-004");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
  void otherEncodingsAreNamed(String encoding) {
    String name = encoding.substring(0, 6);
    assertThat(only(DOSSIER.getBytes(Charset.forName(encoding))))
        .isEqualTo(
            "line 1, column 1, the top: the input looks like "
                + name
                + ", not UTF-8; save it as UTF-8 [ISF-JSON-002]");
  }

  @Test
  void aZipArchiveIsNamed() {
    assertThat(only(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, (byte) 0x95}))
        .isEqualTo(
            "line 1, column 1, the top: the input is a ZIP archive, as word processors and"
                + " spreadsheets write too; unpack it, or save it as JSON [ISF-JSON-002]");
  }

  @Test
  void packedInputIsNamed() {
    assertThat(only(Json.packed(Json.bytes(DOSSIER))))
        .isEqualTo(
            "line 1, column 1, the top: the input is packed with gzip; unpack it, or read it from an"
                + " input stream, which is unpacked [ISF-JSON-002]");
  }

  @Test
  void otherEncodingsAreNamedByTheirMark() {
    assertThat(only(("\uFEFF" + DOSSIER).getBytes(StandardCharsets.UTF_16LE))).contains("UTF-16,");
    assertThat(only(("\uFEFF" + DOSSIER).getBytes(Charset.forName("UTF-32LE"))))
        .contains("UTF-32,");
    assertThat(only(("\uFEFF" + DOSSIER).getBytes(Charset.forName("UTF-32BE"))))
        .contains("UTF-32,");
  }

  /** The bytes of each character in any order; the fuzzer found the third. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "00 00 00 7b", "7b 00 00 00", "00 00 7b 00", "00 7b 00 00",
        "00 00 fe ff", "ff fe 00 00", "00 00 ff fe", "fe ff 00 00"
      })
  void fourBytesForACharacterAreUtf32(String bytes) {
    byte[] document = HexFormat.ofDelimiter(" ").parseHex(bytes + " 00 00 00 7d");

    assertThat(only(document))
        .isEqualTo(
            "line 1, column 1, the top: the input looks like UTF-32, not UTF-8; save it as UTF-8"
                + " [ISF-JSON-002]");
  }

  static Stream<Arguments> notUtf8() {
    return Stream.of(
        Arguments.of("Latin-1", new byte[] {(byte) 0xe9, 'x'}),
        Arguments.of("a sequence of two without its end", new byte[] {(byte) 0xc3}),
        Arguments.of("a continuation alone", new byte[] {(byte) 0x80}),
        Arguments.of("an overlong slash", new byte[] {(byte) 0xc0, (byte) 0xaf}),
        Arguments.of("an overlong sequence of three", new byte[] {(byte) 0xe0, (byte) 0x9f, -65}),
        Arguments.of("a surrogate", new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}),
        Arguments.of(
            "an overlong sequence of four", new byte[] {(byte) 0xf0, (byte) 0x8f, -65, -65}),
        Arguments.of("beyond Unicode", new byte[] {(byte) 0xf4, (byte) 0x90, -128, -128}),
        Arguments.of("no byte of UTF-8", new byte[] {(byte) 0xff}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notUtf8")
  void whatIsNotUtf8IsRefusedAtItsPlace(String name, byte[] wrong) {
    byte[] before = Json.bytes("{\"type\":\"dossier\",\r\n\"title\":\"Tür ");
    byte[] after = Json.bytes("\"}");
    byte[] all = new byte[before.length + wrong.length + after.length];
    System.arraycopy(before, 0, all, 0, before.length);
    System.arraycopy(wrong, 0, all, before.length, wrong.length);
    System.arraycopy(after, 0, all, before.length + wrong.length, after.length);
    assertThat(only(all))
        .as(name)
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "line 2, column 14, /title: the input is not UTF-8: byte 0x%02X cannot stand here;"
                    + " save it as UTF-8 [ISF-JSON-002]",
                wrong[0] & 0xff));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00e9", "\u20ac", "\ud7ff", "\uffff", "\ud83d\ude00", "\udbff\udfff"})
  void cutWithinACharacterIsCutOff(String character) {
    String title = "{\"type\":\"dossier\",\"format\":\"1.0\",\"x\":1,\"title\":\"\u00e9";
    byte[] whole = Json.bytes(title + character);
    for (int length = Json.bytes(title).length + 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThat(IsfJson.read(cut).problems())
          .extracting(Problem::toString)
          .containsExactly(
              "line 1, column 34, /x: a dossier has no property 'x'; remove it, or write one of:"
                  + " title, asOf, sources, actors, forces, resolutions, pledges, preconditions,"
                  + " milestones, events, claims [ISF-JSON-014]",
              "line 1, column 50, /title: the document ends before it is complete; the '{' of its"
                  + " line 1 is not closed; check whether it"
                  + " was cut off [ISF-JSON-004]");
      assertThat(IsfJson.readTolerantly(cut).value()).isEmpty();
    }
  }

  @Test
  void theBeginningOfACharacterBehindTheEndFollowsIt() {
    byte[] document =
        Json.bytes(
            "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}\u00e9");

    assertThat(only(Arrays.copyOf(document, document.length - 1)))
        .isEqualTo(
            "line 1, column 66, the top: something follows the end of the document; remove it, or"
                + " split the text into one file for each document, or read it as a stream of documents,"
                + " one on each line [ISF-JSON-005]");
  }

  @Test
  void theBeginningOfACharacterAloneIsNotUtf8() {
    assertThat(only(new byte[] {' ', (byte) 0xc3}))
        .isEqualTo(
            "line 1, column 2, the top: the input is not UTF-8: byte 0xC3 cannot stand here; save it"
                + " as UTF-8 [ISF-JSON-002]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void aMegabyteOfBracketsIsTooDeepOnce(String bracket) {
    String bomb = bracket.repeat(1_000_000 / bracket.length());
    assertThat(IsfJson.read(Json.bytes(bomb)).problems())
        .filteredOn(each -> !each.rule().equals(StructuralRule.WRONG_KIND.id()))
        .singleElement()
        .matches(each -> each.rule().equals(StructuralRule.TOO_DEEP.id()));
    String within = "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":" + bomb;
    assertThat(Json.problems(within))
        .last()
        .asString()
        .contains("lists and objects are nested more than 200 deep here");
  }

  @Test
  void placeIsToldToItsLastStepHoweverDeep() {
    String deep =
        "{\"type\":\"precondition\",\"format\":\"1.0\",\"condition\":"
            + "{\"type\":\"not\",\"part\":".repeat(250);
    assertThat(Json.problems(deep))
        .containsExactly(
            "line 1, column 4230, /condition"
                + "/part".repeat(199)
                + ": lists and objects are nested more than 200 deep here; flatten the document"
                + " [ISF-JSON-006]");
  }

  @Test
  void binaryIsRefusedWithOneProblem() {
    byte[] binary = new byte[4096];
    new Random(7).nextBytes(binary);
    only(binary);
    only(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0});
    only(new byte[64]);
    only(new byte[] {0});
  }

  @Test
  void manyUnknownNamesDoNotExhaustAnything() {
    StringBuilder names = new StringBuilder("{\"type\":\"dossier\",\"format\":\"1.0\"");
    for (int i = 0; i < 200_000; i++) {
      names.append(",\"n").append(i).append("\":0");
    }
    assertThat(IsfJson.read(Json.bytes(names + "}")).problems()).hasSize(1001);
  }

  @Test
  void anEndlessStreamIsLeftOff() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) ' ');
            return length;
          }
        };
    assertThat(IsfJson.read(endless).problems())
        .singleElement()
        .hasToString(
            "line 1, column 1, the top: the document is longer than 268435456 bytes; split it"
                + " [ISF-JSON-007]");
  }

  @Test
  void anErrorOfTheStreamIsThrownAsSuch() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("cable");
          }
        };
    assertThatThrownBy(() -> IsfJson.readDossier(broken))
        .isInstanceOf(IOException.class)
        .hasMessage("cable");
    assertThatThrownBy(
            () ->
                IsfModule.mapper()
                    .readValue(
                        new SequenceInputStream(
                            new ByteArrayInputStream(Json.bytes(DOSSIER.substring(0, 50))), broken),
                        Dossier.class))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("cable");
  }

  @Test
  void aLongListDeepWithinObjectsWhoseTypeStandsLastIsRecordedOnce() {
    int depth = 150;
    int parts = 50_000;
    StringBuilder document =
        new StringBuilder("{\"type\":\"precondition\",\"format\":\"1.0\",\"condition\":");
    document.append("{\"part\":".repeat(depth)).append("{\"parts\":[");
    for (int i = 0; i < parts; i++) {
      document
          .append(i == 0 ? "" : ",")
          .append("{\"by\":\"a\",\"that\":\"x\",\"type\":\"judged\"}");
    }
    document.append("],\"type\":\"any-of\"}").append(",\"type\":\"not\"}".repeat(depth));
    assertThat(Json.problems(document + "}"))
        .containsExactly(
            "line 1, column 1, the top: a precondition lacks 'holder'; add it: an actor id"
                + " [ISF-JSON-013]",
            "line 1, column 1, the top: a precondition lacks 'id'; add it: a precondition id"
                + " [ISF-JSON-013]",
            "line 1, column 1, the top: a precondition lacks 'since'; add it: a time"
                + " [ISF-JSON-013]");
  }

  @Property(tries = 1000)
  void whatIsGoodInBrokenDocumentsComesBack(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 4) int changes)
      throws IOException {
    byte[] document = Json.bytes(DOSSIER);
    Random random = new Random(seed);
    for (int i = 0; i < changes; i++) {
      change(document, random);
    }
    TolerantReading<Object> reading = IsfJson.readTolerantly(document);
    if (reading.value().isPresent()) {
      TolerantReading<Object> again = IsfJson.readTolerantly(reading.write());
      assertThat(again.value()).isEqualTo(reading.value());
      assertThat(again.leftOut()).hasSameSizeAs(again.unknownParts());
      assertThat(again.unknownParts()).hasSameSizeAs(reading.unknownParts());
      assertThat(again.write()).isEqualTo(reading.write());
    } else {
      assertThat(reading.problems()).anyMatch(Problem::isError);
    }
    int[] items = {0};
    byte[] twice = Json.bytes(DOSSIER + "\n" + Json.text(document).replace('\n', ' '));
    DocumentStream.readTolerantly(new ByteArrayInputStream(twice), DocumentType.DOSSIER)
        .forEachRemaining(item -> items[0]++);
    assertThat(items[0]).isEqualTo(2);
  }

  @Property(tries = 2000)
  void brokenDocumentsGiveProblemsInOurWordsOnly(
      @ForAll @IntRange(max = 1_000_000) int seed,
      @ForAll @IntRange(min = 1, max = 8) int changes) {
    byte[] document = Json.bytes(DOSSIER);
    Random random = new Random(seed);
    for (int i = 0; i < changes; i++) {
      change(document, random);
    }
    int length = random.nextInt(4) == 0 ? random.nextInt(document.length) : document.length;
    Reading<Object> reading = IsfJson.read(Arrays.copyOf(document, length));
    for (Problem problem : reading.problems()) {
      assertThat(problem.toString())
          .doesNotContain("Immutable")
          .doesNotContain("io.github")
          .doesNotContainIgnoringCase("jackson")
          .doesNotContain("java.")
          .doesNotContain("Exception")
          .doesNotContain("StreamRead")
          .doesNotContain("JsonToken")
          .doesNotContain("[Source:");
      assertThat(problem.place()).get().matches(place -> place.line() > 0 && place.column() > 0);
      assertThat(problem.remedy()).isNotBlank();
    }
    assertThat(reading.value().isPresent()).isEqualTo(reading.errors().isEmpty());
    assertThat(reading.problems()).isSorted();
  }

  private static void change(byte[] document, Random random) {
    byte[] pieces = Json.bytes("{}[]:,\"\\ \n0129-.eEtnulxX/'\t");
    int at = random.nextInt(document.length);
    switch (random.nextInt(3)) {
      case 0 -> document[at] = pieces[random.nextInt(pieces.length)];
      case 1 -> document[at] = (byte) random.nextInt(128);
      default -> {
        int other = random.nextInt(document.length);
        byte kept = document[at];
        document[at] = document[other];
        document[other] = kept;
      }
    }
  }
}
