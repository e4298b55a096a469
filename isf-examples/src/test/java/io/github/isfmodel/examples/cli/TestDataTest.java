package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestDataTest {

  private static final Pattern SPACE = Pattern.compile(" ");

  @TempDir private Path parent;

  private Run fixtures(String options) {
    return Run.of(
        SPACE
            .splitAsStream("fixtures " + options)
            .map(word -> word.replace("FOLDER", folder().toString()))
            .toArray(String[]::new));
  }

  private Path folder() {
    return parent.resolve("data");
  }

  @Test
  void aGeneratedRecordIsValidAndCanBeAsked() {
    Run run = fixtures("--stage deploying --to FOLDER");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.text())
        .isEqualTo(
            "1 document in 1 file; all about them is in "
                + folder().resolve("manifest.json")
                + " ");
    String file = folder().resolve("deploying-10-1.json").toString();
    assertThat(Run.of("validate", file).out()).endsWith("no errors, no warnings" + newLine());
    assertThat(Run.of("status", file, "--on", "2020-01-01").code()).isZero();
  }

  private static String newLine() {
    return System.lineSeparator();
  }

  @Test
  void recordsThatBreakARuleWithinGeneratedOnes() throws IOException {
    Run run =
        fixtures("--stage adopted --pledges 2 --seed -3 --count 2 --break ISF-CLM-001 --to FOLDER");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("2 documents in 2 files; ");
    assertThat(folder().toFile().list())
        .containsExactlyInAnyOrder(
            "ISF-CLM-001-adopted-2--3.json",
            "ISF-CLM-001-adopted-2--3.report.json",
            "ISF-CLM-001-adopted-2--2.json",
            "ISF-CLM-001-adopted-2--2.report.json",
            "manifest.json");
    assertThat(Files.readString(folder().resolve("manifest.json"))).contains("\"seed\": \"-3\"");
    Run validate = Run.of("validate", folder() + "/ISF-CLM-001-adopted-2--2.json");
    assertThat(validate.code()).isEqualTo(1);
    assertThat(validate.out()).contains("1 error, no warnings");
  }

  @Test
  void theSmallestRecordsOfAllRules() {
    Run run = fixtures("--break all --format gzip --to FOLDER");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder().toFile().list())
        .containsExactlyInAnyOrder(
            "breaking.ndjson.gz", "breaking.reports.ndjson.gz", "manifest.json");
  }

  @Test
  void malformedDocuments() {
    Run run = fixtures("--malformed --format ndjson --to FOLDER");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains(" documents in 1 file; ");
  }

  @Test
  void nothingIsWrittenOver() {
    fixtures("--stage adopted --to FOLDER");
    Run again = fixtures("--stage adopted --to FOLDER");

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err())
        .isEqualToIgnoringNewLines(
            "isf: "
                + folder().resolve("manifest.json")
                + " is there already; it was left as it is.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--stage adopted"
            + "|Test data is written into a folder; say which one with --to, and leave --list out.",
        "--stage new --to FOLDER"
            + "|stage of a fixture 'new' is not known; write one of first-draft, in-blue, adopted,"
            + " generating, deploying, over-ceiling, renewal-due, expired, drawn-down.",
        "--stage adopted --pledges 0 --to FOLDER"
            + "|number of pledges '0' is out of range; give a number from 1 to 100000.",
        "--stage adopted --count 0 --to FOLDER"
            + "|number of records '0' is less than 1; give 1 or more.",
        "--stage adopted --format zip --to FOLDER"
            + "|format of fixtures 'zip' is not known; write json, ndjson or gzip.",
        "--break ISF-XYZ-001 --to FOLDER"
            + "|rule 'ISF-XYZ-001' is not known; write an id of the catalogue of all rules.",
        "--break ISF-PLG-001 --seed 7 --to FOLDER"
            + "|--pledges, --seed and --count are about generated records; say with --stage of"
            + " which stage they are to be.",
        "--malformed --stage adopted --to FOLDER"
            + "|--malformed goes neither with --stage nor with --break; ask for them one after the"
            + " other, into folders of their own.",
        "--format gzip --to FOLDER"
            + "|--format is about test data; say which with --stage, --break or --malformed.",
      })
  void badUsage(String options, String message) {
    Run run = fixtures(options);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualToIgnoringNewLines("isf: " + message);
    assertThat(folder()).doesNotExist();
  }
}
