package io.github.isfmodel.pledge;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.generators.TimeArbitraries;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PledgeTest {

  private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 17);
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 19);
  private static final Phase THOUSAND = phase(1_000);
  private static final Phase EIGHT_THOUSAND = phase(8_000);

  private static final Pledge PLEDGE =
      Pledge.builder()
          .id(PledgeId.of("indonesia-troops"))
          .force(ForceId.of("isf"))
          .contributor(new Contributor.Named(ActorId.of("indonesia")))
          .kind(PledgeKind.TROOPS)
          .addHistory(step(PledgeState.QUANTIFIED, When.on(NOVEMBER), EIGHT_THOUSAND))
          .addHistory(step(PledgeState.READY, When.on(FEBRUARY)))
          .addHistory(step(PledgeState.SCHEDULED, When.said("next month", FEBRUARY), THOUSAND))
          .build();

  private static Phase phase(long troops) {
    return Phase.builder()
        .measure(Measure.of(new Quantity.Exactly(troops), Unit.TROOPS))
        .readiness(PledgeState.DEPLOYED)
        .build();
  }

  private static PledgeStep step(PledgeState state, When when, Phase... phases) {
    return PledgeStep.builder().state(state).when(when).phases(List.of(phases)).build();
  }

  private static Optional<PledgeState> stateOn(String day) {
    return PLEDGE.stepOn(LocalDate.parse(day)).map(PledgeStep::state);
  }

  @Test
  void thereIsNoPledgeBeforeItsFirstStep() {
    assertThat(stateOn("2025-11-16")).isEmpty();
    assertThat(PLEDGE.phasesOn(NOVEMBER.minusDays(1))).isEmpty();
  }

  @Test
  void aStepCountsFromItsDayOn() {
    assertThat(stateOn("2025-11-17")).contains(PledgeState.QUANTIFIED);
    assertThat(stateOn("2026-02-18")).contains(PledgeState.QUANTIFIED);
    assertThat(stateOn("2026-02-19")).contains(PledgeState.READY);
  }

  @Test
  void aStepOfNextMonthCountsWhenThatMonthIsOver() {
    assertThat(stateOn("2026-03-30")).contains(PledgeState.READY);
    assertThat(stateOn("2026-03-31")).contains(PledgeState.SCHEDULED);
  }

  @Test
  void theSizeStaysUntilAStepGivesAnother() {
    assertThat(PLEDGE.phasesOn(FEBRUARY)).containsExactly(EIGHT_THOUSAND);
    assertThat(PLEDGE.phasesOn(LocalDate.of(2026, 3, 31))).containsExactly(THOUSAND);
  }

  @Test
  void anUndatedStepNeverCounts() {
    Pledge pledge = PLEDGE.withHistory(step(PledgeState.DEPLOYED, When.undated()));
    assertThat(pledge.stepOn(LocalDate.of(9999, 12, 31))).isEmpty();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return TimeArbitraries.dates();
  }

  @Property
  void theStepOfADayIsTheLastThatIsCertainByThen(
      @ForAll Pledge pledge, @ForAll("dates") LocalDate date) {
    PledgeStep expected = null;
    List<Phase> phases = List.of();
    for (PledgeStep step : pledge.history()) {
      if (!step.when().span().latest().isAfter(date)) {
        expected = step;
        phases = step.phases().isEmpty() ? phases : step.phases();
      }
    }
    assertThat(pledge.stepOn(date)).isEqualTo(Optional.ofNullable(expected));
    assertThat(pledge.phasesOn(date)).isEqualTo(phases);
  }

  @Test
  void refusesAnUnnamedContributorWithoutADescription() {
    assertRefused(
        () -> new Contributor.Unnamed(" ", new Quantity.Exactly(3)),
        "unnamed contributor ' ' is blank; give the description that was used");
  }
}
