package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Form;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.codec.TimeCodecs;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.json.table.PledgeJson;
import io.github.isfmodel.json.table.TimeJson;
import io.github.isfmodel.json.table.Types;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page on the format says, against what is so. */
class FormatPageTest {

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/json-format.md"));
  }

  @Test
  void itsExamplesAreSound() throws IOException {
    List<String> examples =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
            .matcher(page())
            .results()
            .map(result -> result.group(1))
            .toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(IsfJson.read(Json.bytes(example)).problems()).as(example).isEmpty();
    }
  }

  @Test
  void itNamesEveryTypeOfDocumentAndTheLimits() throws IOException {
    String page = page();
    assertThat(DocumentType.all()).allMatch(type -> page.contains("`" + type + "`"));
    assertThat(page)
        .contains(Limits.DEPTH + " objects and lists")
        .contains(String.format(Locale.ROOT, "strings of %,d UTF-16", Limits.STRING))
        .contains("names of " + Limits.NAME)
        .contains("numbers of " + Limits.NUMBER)
        .contains(Limits.DOCUMENT / 1024 / 1024 + " MiB")
        .contains(String.format(Locale.ROOT, "%,d problems", Limits.PROBLEMS));
  }

  @Test
  void theTypesOfProblemDocumentsPointAtItsSections() throws IOException {
    List<String> sections =
        Pattern.compile("^#+ (.*)$", Pattern.MULTILINE)
            .matcher(page())
            .results()
            .map(FormatPageTest::anchor)
            .toList();
    assertThat(sections)
        .contains(
            ProblemDocument.UNREADABLE.getFragment(),
            ProblemDocument.INVALID.getFragment(),
            ProblemDocument.VALID.getFragment());
  }

  @Test
  void theExampleOfCanonicalBytesIsRight() throws IOException {
    String section = page().substring(page().indexOf("## Canonical bytes"));
    Matcher example =
        Pattern.compile("```json\n(.*?)```.*?```\n(.*?)\n```.*?`(isf-.*?)`", Pattern.DOTALL)
            .matcher(section);
    assertThat(example.find()).isTrue();
    Object value =
        Json.read(
                DocumentType.PRECONDITION.codec(), Json.bytes(example.group(1)), UnknownCodes.KEEP)
            .value();
    Precondition precondition = (Precondition) value;
    assertThat(Json.text(IsfJson.canonical(DocumentType.PRECONDITION, precondition)))
        .isEqualTo(example.group(2));
    assertThat(IsfJson.contentHash(DocumentType.PRECONDITION, precondition))
        .isEqualTo(example.group(3));
  }

  /** A point and one to nine digits, or nothing. */
  @Provide
  Arbitrary<String> fractions() {
    return Arbitraries.strings()
        .withChars("0012345678900")
        .ofMaxLength(9)
        .map(digits -> digits.isEmpty() ? "" : "." + digits);
  }

  /** As the page says: no, 3, 6 or 9 digits, the fewest that hold the fraction. */
  @Property
  void instantsAreWrittenWithTheFewestDigitsOfThree(@ForAll("fractions") String fraction) {
    String needed = fraction.replaceFirst("[.]?0*$", "");
    int digits = Math.max(0, needed.length() - 1);
    String written = needed + "0".repeat((3 - digits % 3) % 3);
    assertThat(writtenAgain("2025-11-17T22:00:00" + fraction + "Z"))
        .isEqualTo("2025-11-17T22:00:00" + written + "Z");
  }

  private static String writtenAgain(String instant) {
    Object value = Json.read(TimeCodecs.INSTANT, "\"" + instant + "\"").value();
    return Json.tree(Json.text(Json.write(TimeCodecs.INSTANT, value))).textValue();
  }

  @Test
  void timeZonesAreReadAndRefusedAsItSays() throws IOException {
    List<String[]> rows = rows("### Time zones");
    assertThat(rows).hasSize(3);
    for (String[] row : rows) {
      assertThat(quoted(row[2])).isNotEmpty().allMatch(FormatPageTest::isZone);
      assertThat(quoted(row[3])).isNotEmpty().noneMatch(FormatPageTest::isZone);
    }
  }

  @Test
  void minusNothingIsNothing() throws IOException {
    assertThat(page()).contains("`-0` is read as `0`");
    assertThat(following(",\"withinDays\":-0").withinDays()).hasValue(0);
  }

  @Test
  void noLimitIsLeftOutAndZeroIsTheSameDay() throws IOException {
    assertThat(page())
        .contains("`withinDays` is left out\nwhere no limit was stated, and 0 is the same day");
    Span day = Span.of(LocalDate.EPOCH, LocalDate.EPOCH);
    When.Following sameDay = following(",\"withinDays\":0");
    When.Following unlimited = following("");

    assertThat(sameDay.after(day)).isEqualTo(day);
    assertThat(unlimited.after(day).hasEnd()).isFalse();
    assertThat(Json.write(TimeJson.WHEN, sameDay))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(
            "{\"type\":\"following\",\"anchor\":\"event:e\",\"withinDays\":0,\"phrase\":\"p\"}");
    assertThat(Json.write(TimeJson.WHEN, unlimited))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("{\"type\":\"following\",\"anchor\":\"event:e\",\"phrase\":\"p\"}");
  }

  private static When.Following following(String withinDays) throws IOException {
    String json =
        "{\"type\":\"following\",\"anchor\":\"event:e\"" + withinDays + ",\"phrase\":\"p\"}";
    return (When.Following) Json.read(TimeJson.WHEN, json).value();
  }

  @Test
  void identifiersAndUnknownCodesAreAsLongAsItSays() throws IOException {
    assertThat(page()).contains("at most " + Form.ID.longest() + " characters: `indonesia-troops`");
    assertThat(page()).contains("at most 200 UTF-16 units");
    assertThat(isKept("\ud83d\ude00".repeat(100))).isTrue();
    assertThat(isKept("x".repeat(201))).isFalse();
    assertThat(isKept(" ")).isFalse();
  }

  private static boolean isKept(String code) {
    byte[] json = Json.bytes("\"" + code + "\"");
    return Json.read(PledgeJson.PLEDGE_KIND, json, UnknownCodes.KEEP).problems().isEmpty();
  }

  /** Those that Java calls blank; the schemas are held to the same by {@link FormTest}. */
  @Test
  void whatIsBlankIsListed() throws IOException {
    String section = page().substring(page().indexOf("### What is blank"));
    String listed = section.substring(0, section.indexOf("Blanks that join"));
    BitSet blank = new BitSet();
    Pattern.compile("U\\+(\\w{4})( to U\\+(\\w{4}))?")
        .matcher(listed)
        .results()
        .forEach(
            each -> {
              int first = Integer.parseInt(each.group(1), 16);
              int last = each.group(3) == null ? first : Integer.parseInt(each.group(3), 16);
              blank.set(first, last + 1);
            });
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point -> Character.toString(point).isBlank()))
        .containsExactlyElementsOf(blank.stream().boxed().toList());
  }

  @Test
  void openEnumerationsAreMarkedInTheSchemasAsItSays() throws IOException {
    String marked = "Later releases may know more codes.";
    assertThat(page()).contains("`\"$comment\": \"" + marked + "\"`");
    JsonNode definitions = Schemas.tree(DocumentType.DOSSIER).get("$defs");
    Types.all()
        .forEach(
            (type, codec) -> {
              if (codec instanceof CodeCodec<?> codes) {
                JsonNode comment = definitions.get(type.getSimpleName()).path("$comment");
                assertThat(comment.asText()).isEqualTo(codes.isOpen() ? marked : "");
              }
            });
  }

  @Test
  void closedEnumerationsThatItNamesAreOnesOfTheFormat() throws IOException {
    Matcher named = Pattern.compile("The closed ones, [^(]*\\(([^)]*)\\)").matcher(page());
    assertThat(named.find()).isTrue();
    List<String> closed =
        Types.all().entrySet().stream()
            .filter(type -> type.getValue() instanceof CodeCodec<?> codes && !codes.isOpen())
            .map(type -> type.getKey().getSimpleName().toLowerCase(Locale.ROOT))
            .toList();
    for (String noun : named.group(1).split(", ", -1)) {
      assertThat(closed).anyMatch(type -> type.endsWith(noun.replaceFirst("s$", "")));
    }
  }

  @Test
  void thatALineageGapEndsBeforeItBeginsIsToldByTheRuleItNames() throws IOException {
    RuleId rule = RuleId.of("ISF-FOR-003");
    assertThat(page()).contains("`" + rule + "` of a gap in a force's lineage");
    assertThat(Fixtures.breaking(rule))
        .anySatisfy(
            fixture -> {
              List<Problem> problems =
                  IsfJson.readDossier(IsfJson.write(fixture.record())).problems();
              assertThat(problems).extracting(Problem::rule).containsOnly(rule);
              assertThat(problems.get(0).at().value()).contains("/lineageGaps/");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, TAKEN",
    "1.1, TAKEN",
    "1.10, TAKEN",
    "1.9999, TAKEN",
    "1.07, VERSION",
    "01.0, VERSION",
    "0.9, VERSION",
    "2.0, VERSION",
    "9999.9999, VERSION",
    "1.99999, NONE",
    "1, NONE",
    "v1.0, NONE",
    "1.0.0, NONE",
    "'1.', NONE"
  })
  void versionsAreTakenToldAloneOrNoneAsItSays(String format, Version expected) throws IOException {
    assertThat(page()).contains("A tolerant reader takes 1.0 to 1.9999");
    String document =
        "{\"type\":\"dossier\",\"format\":\"" + format + "\",\"asOf\":\"2025-11-17\",\"title\":";

    TolerantReading<Object> sound = IsfJson.readTolerantly(Json.bytes(document + "\"t\"}"));
    assertThat(sound.value().isPresent()).isEqualTo(expected == Version.TAKEN);
    if (expected == Version.TAKEN) {
      assertThat(Json.text(sound.write())).contains("\"format\":\"" + format + "\"");
    } else {
      byte[] faulty = Json.bytes(document + "7}");
      int told = expected == Version.VERSION ? 1 : 2;
      assertThat(IsfJson.readTolerantly(faulty).problems()).hasSize(told);
      assertThat(IsfJson.read(faulty).problems()).hasSize(told);
    }
  }

  /** What a text of a format is to a tolerant reader. */
  enum Version {
    TAKEN,
    VERSION,
    NONE
  }

  @Test
  void whatStandsInsideOfWhatIsNotKnownIsKeptUnjudgedAsItSays() throws IOException {
    assertThat(page())
        .contains("a name that stands twice\n  in one object there: they are not told");
    String inside = "{\"a\":null,\"a\":1.5,\"b\":\"\\ud83d\"}";
    String head =
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"";
    String property = head + ",\"new\":" + inside + "}";
    String shape =
        head
            + ",\"sources\":[{\"id\":\"s\",\"kind\":\"broadcast\",\"title\":\"t\",\"published\":"
            + "{\"type\":\"new\","
            + inside.substring(1)
            + "}]}";

    assertThat(IsfJson.readTolerantly(Json.bytes(property)).problems()).isEmpty();
    assertThat(IsfJson.readTolerantly(Json.bytes(shape)).problems())
        .extracting(Problem::rule)
        .containsExactly(StructuralRule.UNKNOWN_SHAPE.id());
    for (String document :
        List.of(property, shape, "{\"type\":\"new\",\"format\":\"1.1\",\"x\":" + inside + "}")) {
      assertThat(Json.text(IsfJson.readTolerantly(Json.bytes(document)).write()))
          .isEqualTo(document);
    }
  }

  @Test
  void theHashOfATolerantReadingIsThatOfItsValueAsItSays() throws IOException {
    assertThat(page()).contains("Unknown\ncodes of open enumerations are in it");
    String source =
        "{\"id\":\"s\",\"kind\":\"broadcast\",\"title\":\"t\",\"published\":{\"type\":\"undated\"}}";
    String head =
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"";
    String plain = head + ",\"sources\":[" + source + "]}";
    String rich =
        head.replace("1.0", "1.7")
            + ",\"new\":1,\"actors\":[{\"id\":7}],\"sources\":["
            + source.replace("undated", "new")
            + ","
            + source
            + "]}";

    assertThat(hash(rich)).isEqualTo(hash(plain)).startsWith("isf-1.0-sha256:");
    assertThat(hash(plain.replace("broadcast", "new-kind"))).isNotEqualTo(hash(plain));
  }

  private static String hash(String document) {
    return IsfJson.contentHash(
        IsfJson.readTolerantly(Json.bytes(document), DocumentType.DOSSIER).orElseThrow());
  }

  private static boolean isZone(String text) {
    return Json.read(TimeCodecs.ZONE, "\"" + text + "\"").problems().isEmpty();
  }

  /** The rows of the first table of a section, without its head, cut at the bars. */
  private static List<String[]> rows(String heading) throws IOException {
    return page()
        .substring(page().indexOf(heading))
        .lines()
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> line.split("[|]"))
        .toList();
  }

  private static List<String> quoted(String cell) {
    return Pattern.compile("`([^`]+)`").matcher(cell).results().map(each -> each.group(1)).toList();
  }

  private static String anchor(MatchResult heading) {
    return heading.group(1).toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
