package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown to people is in their words: no value is written as Java writes it. */
class ScreensTest {

  /** Of records, optional values, values of Immutables, and those with no form at all. */
  private static final Pattern OF_JAVA =
      Pattern.compile("[A-Z]\\w*\\[\\w+=|Optional\\w*[.\\[]|[A-Z]\\w*\\{\\w+=|\\w@[0-9a-f]{6,}");

  @ParameterizedTest
  @MethodSource("io.github.isfmodel.examples.cli.Answering#commands")
  void noValueIsWrittenAsJavaWritesIt(String command) {
    Run run = Run.of(Answering.words(command));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isNotEmpty();
    assertThat(OF_JAVA.matcher(run.out()).results().map(found -> found.group())).isEmpty();
  }
}
