package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowAndFixturesTest {

  @TempDir private Path folder;

  @Test
  void showByIndexAndById() {
    Run byId = Run.of("show", "shipped:isf-gaza", "/resolutions/unscr-2803/symbol");

    assertThat(byId.code()).isZero();
    assertThat(byId.out().strip()).isEqualTo("\"S/RES/2803 (2025)\"");
    assertThat(Run.of("show", "shipped:isf-gaza", "/forces/0/id").out().strip())
        .isEqualTo("\"isf\"");
  }

  @Test
  void showNothingThere() {
    Run run = Run.of("show", "shipped:isf-gaza", "/forces/0/colour");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "isf: There is nothing at '/forces/0/colour': no 'colour' there. Its parts are id,");
  }

  @Test
  void showWithoutSlash() {
    assertThat(Run.of("show", "shipped:isf-gaza", "forces").err())
        .isEqualToIgnoringNewLines(
            "isf: 'forces' is not a JSON Pointer; begin it with a slash, such as /pledges/0.");
  }

  @Test
  void shippedRecordsValidate() {
    for (String name : new String[] {"shipped:isf-gaza", "shipped:unifil"}) {
      Run run = Run.of("validate", name);
      assertThat(run.code()).as(run.out()).isZero();
      assertThat(run.out()).contains(name + ": no errors, ");
    }
  }

  @Test
  void fixturesAreWrittenOnceAndNeverOver() {
    Path into = folder.resolve("records");
    Run run = Run.of("fixtures", "--to", into.toString());

    assertThat(run.code()).isZero();
    assertThat(into.toFile().list()).containsExactlyInAnyOrder("isf-gaza.json", "unifil.json");
    assertThat(Run.of("validate", into.resolve("isf-gaza.json").toString()).code()).isZero();

    Run again = Run.of("fixtures", "--to", into.toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("is there already; it was left as it is.");
  }

  @Test
  void fixturesAreListed() {
    assertThat(Run.of("fixtures").out()).contains("shipped:isf-gaza").contains("shipped:unifil");
  }

  @Test
  void helpNamesEveryCommand() {
    assertThat(Run.of("help").out())
        .contains("validate", "status", "show", "fixtures", "Exit codes");
  }
}
