package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown to people is in their words: no value is written as Java writes it. */
class ScreensTest {

  private static final Pattern SPACE = Pattern.compile(" ");

  /** Of records, optional values, values of Immutables, and those with no form at all. */
  private static final Pattern OF_JAVA =
      Pattern.compile("[A-Z]\\w*\\[\\w+=|Optional\\w*[.\\[]|[A-Z]\\w*\\{\\w+=|\\w@[0-9a-f]{6,}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status shipped:isf-gaza --on 2026-06-01",
        "status shipped:unifil --on 2015-06-01",
        "status src/test/resources/records/haiti.json --on 2025-09-30",
        "renewal shipped:isf-gaza --on 2026-03-20",
        "renewal src/test/resources/records/tiph.json --on 2019-01-31",
        "votes shipped:isf-gaza --change RUS=NO",
        "votes shipped:unifil",
        "pledges shipped:isf-gaza --on 2026-03-01",
        "pledges shipped:isf-gaza --on 2026-09-28",
        "pledges src/test/resources/records/haiti.json --on 2025-09-30",
        "milestones shipped:isf-gaza --on 2026-09-28",
        "diff shipped:isf-gaza --from us-draft-2025-11-03 --to unscr-2803",
        "claims shipped:isf-gaza",
        "claims shipped:unifil",
        "validate shipped:isf-gaza"
      })
  void noValueIsWrittenAsJavaWritesIt(String command) {
    Run run = Run.of(SPACE.splitAsStream(command).toArray(String[]::new));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isNotEmpty();
    assertThat(OF_JAVA.matcher(run.out()).results().map(found -> found.group())).isEmpty();
  }
}
