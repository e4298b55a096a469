package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTest {

  @Test
  void helpNamesEveryCommand() {
    assertThat(Run.of("help").out())
        .contains("validate", "status", "show", "fixtures", "Exit codes");
  }
}
