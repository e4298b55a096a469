package io.github.isfmodel.examples.cli.assume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.examples.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumedFactsTest {

  private static final String GAZA = "shipped:isf-gaza";
  private static final String HAITI = "src/test/resources/records/haiti.json";

  private static Run assuming(String date, String facts) {
    return Run.of("pledges", GAZA, "--on", date, "--assume", facts);
  }

  @Test
  void oneByOneOrTogether() {
    Run once = assuming("2026-03-01", "italy-troops=ready,phase-one=reached");
    Run twice =
        Run.of(
            new String[] {
              "pledges",
              GAZA,
              "--on",
              "2026-03-01",
              "--assume",
              "italy-troops=ready",
              "--assume",
              "phase-one=reached"
            });

    assertThat(once.out()).isEqualTo(twice.out()).contains("interested -> ready");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "italy-troops|'italy-troops' is no assumed fact; write PRECONDITION=met, not-met or unknown,"
            + " PLEDGE=STATE or MILESTONE=reached, such as indonesia-troops=approved.",
        "=met|'=met' is no assumed fact; write PRECONDITION=met, not-met or unknown, PLEDGE=STATE or"
            + " MILESTONE=reached, such as indonesia-troops=approved.",
        "italy-troops=met|'met' cannot be assumed of italy-troops; a pledge is mentioned,"
            + " privately-assured, interested, conditional, announced, quantified, approved, ready,"
            + " scheduled, deployed, reduced, suspended, withdrawn, refused, barred, or confirmed,"
            + " which is approved.",
        "egypt-guarantees=ready|'ready' cannot be assumed of egypt-guarantees; a precondition is"
            + " met, not-met or unknown.",
        "phase-one=met|'met' cannot be assumed of phase-one; a milestone is reached.",
        "phase-one=reached,phase-one=reached|phase-one is assumed twice; assume it once.",
        "indonesia-un-mandate=met,several-countries-council-mandate=not-met|"
            + "several-countries-council-mandate cannot be assumed: a proposition in it would have"
            + " two values at once."
      })
  void factThatCannotBeAssumed(String fact, String message) {
    Run run = assuming("2026-03-01", fact);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualToIgnoringNewLines("isf: " + message.replace("''", "'"));
  }

  @Test
  void unknownNameGetsAListOfAllThatCanBeAssumed() {
    Run run = assuming("2026-03-01", "atlantis=met");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err())
        .startsWith(
            "isf: The record holds no precondition, pledge or milestone with the id atlantis;"
                + " preconditions: israel-consent-to-contributors, ")
        .contains("; pledges: indonesia-troops, ")
        .contains("; milestones: phase-one, ");
    assertThat(Run.of("pledges", HAITI, "--on", "2025-10-15", "--assume", "x=met").err())
        .contains(
            "preconditions: none; pledges: kenya-police, bahamas-personnel; milestones: none.");
  }
}
