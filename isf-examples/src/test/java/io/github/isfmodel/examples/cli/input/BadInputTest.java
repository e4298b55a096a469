package io.github.isfmodel.examples.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.examples.cli.Run;
import io.github.isfmodel.json.DocumentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input that is no record gets a clear message: exit code 1 if it was read, else 2. */
class BadInputTest {

  @TempDir private Path folder;

  private Run validate(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("record.json"), content);
    return Run.of("validate", file.toString());
  }

  private static void assertUnusable(Run run, String message) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("isf: ").contains(message).doesNotContain("Exception");
  }

  private static void assertRefused(Run run, String message) {
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("error line ").contains(message).doesNotContain("Exception");
  }

  @Test
  void missingFile() {
    assertUnusable(
        Run.of("validate", "nowhere.json"),
        "nowhere.json is not there; check the path, or write shipped:NAME for a shipped record.");
  }

  @Test
  void folder() {
    assertUnusable(Run.of("validate", folder.toString()), " is a folder; name a JSON file in it.");
  }

  @Test
  void emptyName() {
    assertUnusable(Run.of("validate", ""), "'' cannot be the name of a file.");
  }

  @Test
  void standardInputTwice() {
    assertUnusable(
        Run.of("validate", "-", "-"), "The standard input can be read once only; write - once.");
  }

  @Test
  void unknownShippedRecord() {
    assertUnusable(
        Run.of("validate", "shipped:isaf"),
        "No record called 'isaf' ships with isf; there are isf-gaza, unifil.");
  }

  @Test
  void emptyFile() throws IOException {
    assertRefused(validate(new byte[0]), "ISF-JSON-001");
  }

  @Test
  void binary() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    assertRefused(validate(bytes), "record.json: ");
  }

  @Test
  void utf16() throws IOException {
    assertRefused(
        validate("{\"type\":\"dossier\"}".getBytes(StandardCharsets.UTF_16)), "ISF-JSON-002");
  }

  @Test
  void latin1() throws IOException {
    assertRefused(
        validate("{\"title\":\"Türkiye\"}".getBytes(StandardCharsets.ISO_8859_1)), "ISF-JSON-002");
  }

  @Test
  void truncated() throws IOException {
    byte[] whole = io.github.isfmodel.examples.ShippedRecord.ISF_GAZA.json();
    assertRefused(validate(Arrays.copyOf(whole, whole.length / 2)), "ISF-JSON-004");
  }

  @Test
  void megabyteOfBrackets() throws IOException {
    assertRefused(
        validate("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)), "record.json: ");
  }

  @Test
  void futureFormat() throws IOException {
    assertRefused(
        validate("{\"type\":\"dossier\",\"format\":\"2.0\"}".getBytes(StandardCharsets.UTF_8)),
        "ISF-JSON-010");
  }

  @Test
  void documentOfAnotherType() throws IOException {
    Path file = Files.write(folder.resolve("pledge.json"), DocumentType.PLEDGE.everyProperty());

    assertThat(Run.of("status", file.toString(), "--on", "2025-12-12"))
        .isEqualTo(
            new Run(
                2,
                "",
                "isf: "
                    + file
                    + " is no record: a document of type 'dossier' is expected, and this is"
                    + " 'pledge'; give a record (a dossier), which holds resolutions, forces,"
                    + " pledges and all else."
                    + System.lineSeparator()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"type\":\"dosier\",\"format\":\"1.0\"}|line 1, column 9, /type: a document of type 'dossier' is expected,"
            + " and this is 'dosier'; write dossier [ISF-JSON-009]",
        "{}|line 1, column 1, the top: the document lacks 'type'; add \"type\" as dossier"
            + " [ISF-JSON-009]",
        "12|line 1, column 1, the top: the document must be an object, but is the number 12; write"
            + " an object in braces, with \"type\" first [ISF-JSON-011]",
      })
  void whatIsNoDocument(String content, String problem) throws IOException {
    Path file = Files.writeString(folder.resolve("record.json"), content);

    assertThat(Run.of("status", file.toString(), "--on", "2025-12-12"))
        .isEqualTo(
            new Run(
                1,
                "",
                "isf: "
                    + file
                    + " has 1 error; \"isf validate\" lists them. The first: "
                    + problem
                    + System.lineSeparator()));
  }

  @Test
  void noDate() {
    Run run = Run.of("status", "shipped:isf-gaza");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("isf: --on DATE is missing. \"isf help status\" tells what it takes.");
  }

  @Test
  void dateThatDoesNotExist() {
    Run run = Run.of("status", "shipped:isf-gaza", "--on", "2025-02-30");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'2025-02-30'").doesNotContain("\tat ");
    assertThat(run.err().lines().findFirst())
        .contains("isf: --on: '2025-02-30' is not in the calendar; write a day as in 2026-03-01.");
  }

  @Test
  void yearOfFiveDigits() {
    Run run = Run.of("status", "shipped:isf-gaza", "--on", "+10000-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().findFirst())
        .contains(
            "isf: --on: '+10000-01-01' is not of the form YYYY-MM-DD; write a day as in"
                + " 2026-03-01.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-1-5, is not of the form YYYY-MM-DD",
    "30.06.2026, is not of the form YYYY-MM-DD",
    "2026-01-05T10:00, is not of the form YYYY-MM-DD",
    "2026-01, is a month and no day",
    "2026, is a year and no day",
  })
  void whatIsNotWrittenAsADay(String given, String reason) {
    assertThat(Run.of("status", "shipped:isf-gaza", "--on", given).err())
        .isEqualToIgnoringNewLines(
            "isf: --on: '" + given + "' " + reason + "; write a day as in 2026-03-01.");
  }

  @Test
  void standardInputForACommandThatReadsFiles() {
    assertUnusable(
        Run.of("status", "-", "--on", "2026-03-01"),
        "Only validate reads the standard input; save it as a file and name that.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "validat a.json|validate",
        "help pledge|pledges",
        "status shipped:isf-gaza --on 2026-03-01 --force force:isf|isf",
        "status shipped:isf-gaza --on 2026-03-01 --force ISF|isf",
        "claims shipped:isf-gaza --actor hamass|hamas",
        "claims shipped:isf-gaza --actor actor:hamas|hamas",
        "show shipped:isf-gaza /pledges/indonesia-troopz|indonesia-troops",
        "show shipped:isf-gaza /pledge|pledges",
        "pledges shipped:isf-gaza --on 2026-03-01 --assume indonesia-troops=aproved|approved",
        "pledges shipped:isf-gaza --on 2026-03-01 --assume indonesia-trops=approved|"
            + "indonesia-troops",
      })
  void aWordThatIsNearlyRight(String arguments, String meant) {
    assertUnusable(Run.of(arguments.split(" ", -1)), ". Did you mean " + meant + "?");
  }

  @Test
  void lastDayThatCanBeWritten() {
    assertThat(Run.of("status", "shipped:isf-gaza", "--on", "9999-12-31").code()).isZero();
  }

  @Test
  void numberThatIsNone() {
    Run run = Run.of("fixtures", "--stage", "adopted", "--pledges", "many", "--to", "nowhere");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().findFirst())
        .contains(
            "isf: --pledges: 'many' is no whole number, or too large a one; write digits only.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stat shipped:isf-gaza"
            + "|'stat' is no command of isf; there are validate, status, renewal, votes, claims,"
            + " pledges, milestones, diff, calendar, show, fixtures, rules.",
        "help stat"
            + "|'stat' is no command of isf; there are validate, status, renewal, votes, claims,"
            + " pledges, milestones, diff, calendar, show, fixtures, rules.",
        "validate|FILE is missing. \"isf help validate\" tells what it takes.",
        "show shipped:isf-gaza|POINTER is missing. \"isf help show\" tells what it takes.",
        "votes a.json b.json"
            + "|'b.json' is one argument too many. \"isf help votes\" tells what it takes.",
        "validate a.json --strict"
            + "|'--strict' is no option of validate. \"isf help validate\" tells what it takes.",
        "validate a.json -j"
            + "|'-j' is no option of validate. \"isf help validate\" tells what it takes.",
        "validate a.json --js"
            + "|'--js' is no option of validate. \"isf help validate\" tells what it takes.",
        "validate a.json --json=yes"
            + "|'--json=yes' is no option of validate. \"isf help validate\" tells what it takes.",
        "status a.json --on|--on DATE has no value. \"isf help status\" tells what it takes.",
        "status a.json --on --json"
            + "|--on DATE has no value. \"isf help status\" tells what it takes.",
        "status a.json --on 2025-12-12 --on 2025-12-13"
            + "|--on DATE is given more than once. \"isf help status\" tells what it takes.",
        "claims a.json --actor x --actor y --actor z"
            + "|--actor ID is given more than once. \"isf help claims\" tells what it takes.",
      })
  void badUsage(String arguments, String message) {
    Run run = Run.of(arguments.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualToIgnoringNewLines("isf: " + message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void optionsStandAnywhere() {
    Run after = Run.of("validate", "shipped:isf-gaza", "--json");

    assertThat(Run.of("validate", "--json", "shipped:isf-gaza")).isEqualTo(after);
    assertThat(Run.of("validate", "--json", "--", "shipped:isf-gaza")).isEqualTo(after);
    assertThat(Run.of("status", "--on=2025-12-12", "shipped:isf-gaza"))
        .isEqualTo(Run.of("status", "shipped:isf-gaza", "--on", "2025-12-12"));
  }

  @Test
  void recordWithErrors() throws IOException {
    String json =
        new String(
                io.github.isfmodel.examples.ShippedRecord.ISF_GAZA.json(), StandardCharsets.UTF_8)
            .replace("\"lastDay\": \"2027-12-31\"", "\"lastDay\": \"2027-12-32\"");
    Run validated = validate(json.getBytes(StandardCharsets.UTF_8));

    assertThat(validated.code()).isEqualTo(1);
    assertThat(validated.out()).contains("2027-12-32").contains("ISF-JSON-020").contains("line ");

    Run status = Run.of("status", folder.resolve("record.json").toString(), "--on", "2025-12-12");
    assertThat(status.code()).isEqualTo(1);
    assertThat(status.err()).contains("\"isf validate\" lists them");
  }
}
