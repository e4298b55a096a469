package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.examples.Pom;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @Test
  void helpNamesEveryCommand() {
    assertThat(Run.of("help").out()).contains(Help.COMMANDS).contains("Exit codes");
  }

  @Test
  void whoLooksForTestDataFindsIt() {
    assertThat(Run.of("help").out().lines())
        .contains(
            "  fixtures    Makes test data, valid and invalid, or gives the records that ship with"
                + " isf.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help"})
  void helpByOtherNames(String option) {
    Run help = Run.of("help");

    assertThat(Run.of(option)).isEqualTo(help);
    assertThat(Run.of()).isEqualTo(help);
    assertThat(Run.of("diff", option)).isEqualTo(Run.of("help", "diff"));
    assertThat(Run.of("diff", "--no-such-option", option)).isEqualTo(Run.of("help", "diff"));
  }

  @Test
  void fileOfThatNameIsNoCryForHelp() {
    assertThat(Run.of("validate", "--", "--help").err())
        .startsWith("isf: --help is not there; check the path");
  }

  @Test
  void helpOnACommandTellsWhatItTakes() {
    Run run = Run.of("help", "show");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            isf show FILE POINTER [--json]
              Prints one place of a record. A step may be an index or the id of an element: /pledges/0 or
                  /pledges/indonesia-troops.

              FILE
                  A JSON file, or shipped:NAME for a record that ships with isf.
              POINTER
                  A JSON Pointer, such as /pledges/0.
              --json
                  Writes JSON for machines instead of text.
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-V", "--version"})
  void versionIsThatOfTheBuild(String option) throws IOException {
    assertThat(Run.of(option).out()).isEqualTo("isf " + Pom.version() + System.lineSeparator());
  }
}
