package io.github.isfmodel.pledge;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.generators.TimeArbitraries;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PledgeTest {

  private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 17);
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 19);
  private static final When MARCH = When.on(LocalDate.of(2026, 3, 1));
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
          .addHistory(step(PledgeState.SCHEDULED, new When.Said("next month", FEBRUARY), THOUSAND))
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

  /** Said on a Thursday: it was so from Monday on. */
  @Test
  void aStepSinceMondayCountsFromThatMondayOn() {
    When sinceMonday = new When.Said("since Monday", FEBRUARY);
    Pledge pledge = PLEDGE.withHistory(step(PledgeState.DEPLOYED, sinceMonday, THOUSAND));
    LocalDate monday = LocalDate.of(2026, 2, 16);

    assertThat(pledge.stepOn(monday.minusDays(1))).isEmpty();
    assertThat(pledge.stepOn(monday)).isPresent();
    assertThat(pledge.isConfirmedOn(monday)).isTrue();
    assertThat(pledge.perhapsOn(monday)).isEmpty();
    assertThat(pledge.phasesOn(monday)).containsExactly(THOUSAND);
  }

  @Test
  void theSizeStaysUntilAStepGivesAnother() {
    assertThat(PLEDGE.phasesOn(FEBRUARY)).containsExactly(EIGHT_THOUSAND);
    assertThat(PLEDGE.phasesOn(LocalDate.of(2026, 3, 31))).containsExactly(THOUSAND);
  }

  @Test
  void aSizeReducedByNobodyKnowsHowManyIsFewerThanBefore() {
    Pledge reduced = PLEDGE.withHistory(approved(THOUSAND), step(PledgeState.REDUCED, MARCH));
    Pledge parts =
        PLEDGE.withHistory(approved(THOUSAND, EIGHT_THOUSAND), step(PledgeState.REDUCED, MARCH));

    assertThat(sizes(reduced)).containsExactly(new Quantity.AtMost(999));
    assertThat(sizes(parts))
        .containsExactly(new Quantity.AtMost(1_000), new Quantity.AtMost(8_000));
    assertThat(reduced.phasesOn(FEBRUARY)).containsExactly(THOUSAND);
  }

  @Test
  void aReducedSizeStaysSoUntilAStepGivesAnother() {
    PledgeStep reduced = step(PledgeState.REDUCED, MARCH);
    Pledge pledge = PLEDGE.withHistory(approved(THOUSAND), reduced, reduced);

    assertThat(sizes(pledge)).containsExactly(new Quantity.AtMost(999));
    assertThat(
            sizes(
                PLEDGE.withHistory(
                    approved(EIGHT_THOUSAND), reduced, step(PledgeState.READY, MARCH, THOUSAND))))
        .containsExactly(new Quantity.Exactly(1_000));
    assertThat(sizes(PLEDGE.withHistory(approved(EIGHT_THOUSAND), reducedTo(THOUSAND))))
        .containsExactly(new Quantity.Exactly(1_000));
  }

  @Test
  void ofASizeWithoutAnUpperEndNothingIsLeftForCertain() {
    Phase least = THOUSAND.withMeasure(Measure.of(new Quantity.AtLeast(1_000), Unit.TROOPS));
    Phase about = THOUSAND.withMeasure(Measure.of(new Quantity.About(1_000), Unit.TROOPS));
    PledgeStep reduced = step(PledgeState.REDUCED, MARCH);

    assertThat(sizes(PLEDGE.withHistory(approved(least), reduced)))
        .containsExactly(new Quantity.AtLeast(0));
    assertThat(sizes(PLEDGE.withHistory(approved(about), reduced)))
        .containsExactly(new Quantity.About(1_000));
  }

  private static PledgeStep approved(Phase... phases) {
    return step(PledgeState.APPROVED, When.on(FEBRUARY), phases);
  }

  private static final When PERHAPS_BY_NOVEMBER =
      new When.Between(NOVEMBER.minusDays(1), NOVEMBER.plusDays(1));

  private static PledgeStep perhaps(PledgeState state) {
    return step(state, PERHAPS_BY_NOVEMBER);
  }

  /** Interested and suspended for certain, and then perhaps what follows. */
  private static Pledge suspended(PledgeState interest, PledgeStep... perhaps) {
    return PLEDGE.withHistory(
        Stream.concat(
                Stream.of(
                    step(interest, When.on(NOVEMBER.minusDays(9))),
                    step(PledgeState.SUSPENDED, When.on(NOVEMBER.minusDays(8)))),
                Stream.of(perhaps))
            .toList());
  }

  @Test
  void whatMayHaveBeenReducedMayBeConfirmedOnlyIfItWasBefore() {
    PledgeStep reduced = perhaps(PledgeState.REDUCED);

    assertThat(suspended(PledgeState.ANNOUNCED, reduced).mayBeConfirmedOn(NOVEMBER)).isTrue();
    assertThat(suspended(PledgeState.INTERESTED, reduced).mayBeConfirmedOn(NOVEMBER)).isFalse();
    assertThat(
            suspended(PledgeState.INTERESTED, perhaps(PledgeState.ANNOUNCED), reduced)
                .mayBeConfirmedOn(NOVEMBER))
        .isTrue();
  }

  @Test
  void whatIsConfirmedMayBeAndWhatIsOnlyLaterMayNotYet() {
    assertThat(PLEDGE.mayBeConfirmedOn(NOVEMBER)).isTrue();
    assertThat(PLEDGE.mayBeConfirmedOn(NOVEMBER.minusDays(1))).isFalse();
    assertThat(
            PLEDGE
                .withHistory(perhaps(PledgeState.ANNOUNCED), perhaps(PledgeState.WITHDRAWN))
                .mayBeConfirmedOn(NOVEMBER))
        .isTrue();
  }

  @Test
  void aReducedStepConfirmsOnlyWhatWasConfirmedBefore() {
    PledgeStep interested = step(PledgeState.INTERESTED, When.on(NOVEMBER));
    PledgeStep suspended = step(PledgeState.SUSPENDED, When.on(NOVEMBER));
    PledgeStep withdrawn = step(PledgeState.WITHDRAWN, MARCH);
    PledgeStep announced = step(PledgeState.ANNOUNCED, MARCH);
    PledgeStep reduced = step(PledgeState.REDUCED, MARCH);

    assertThat(confirmed(interested, suspended, reduced)).isEmpty();
    assertThat(confirmed(interested, announced, suspended, reduced))
        .containsExactly(announced, reduced);
    assertThat(confirmed(reduced)).containsExactly(reduced);
    assertThat(confirmed(interested, withdrawn, reduced)).containsExactly(reduced);
  }

  private static List<PledgeStep> confirmed(PledgeStep... history) {
    return PLEDGE.withHistory(history).confirmedSteps();
  }

  private static PledgeStep reducedTo(Phase... phases) {
    return step(PledgeState.REDUCED, MARCH, phases);
  }

  private static List<Quantity> sizes(Pledge pledge) {
    return pledge.phasesOn(LocalDate.of(2026, 4, 1)).stream()
        .map(phase -> phase.measure().quantity())
        .toList();
  }

  /** A pledge of 1,000, with the steps that follow it. */
  private static Pledge thousand(PledgeState first, PledgeState... next) {
    List<PledgeStep> steps = new ArrayList<>(List.of(step(first, When.on(NOVEMBER), THOUSAND)));
    for (PledgeState each : next) {
      steps.add(step(each, When.on(FEBRUARY)));
    }
    return PLEDGE.withHistory(steps);
  }

  @Test
  void ofWhatIsConfirmedItsPartsAre() {
    Pledge confirmed = thousand(PledgeState.QUANTIFIED);

    assertThat(confirmed.confirmedPhasesOn(FEBRUARY)).containsExactly(THOUSAND);
    assertThat(confirmed.confirmedSizeOn(FEBRUARY, Unit.TROOPS))
        .isEqualTo(new Bounds(1_000, 1_000));
  }

  @Test
  void ofWhatIsNotConfirmedNoPartIs() {
    List<Pledge> pledges =
        List.of(
            thousand(PledgeState.INTERESTED),
            thousand(PledgeState.APPROVED, PledgeState.SUSPENDED),
            thousand(PledgeState.APPROVED, PledgeState.WITHDRAWN),
            PLEDGE.withHistory(step(PledgeState.INTERESTED, When.on(NOVEMBER))),
            PLEDGE.withHistory());
    for (Pledge pledge : pledges) {
      assertThat(pledge.isConfirmedOn(FEBRUARY)).isFalse();
      assertThat(pledge.confirmedPhasesOn(FEBRUARY)).isEmpty();
      assertThat(pledge.confirmedSizeOn(FEBRUARY, Unit.TROOPS)).isEqualTo(Bounds.NONE);
    }
  }

  @Test
  void ofWhatIsConfirmedWithoutASizeNoneIsKnown() {
    Pledge pledge = PLEDGE.withHistory(step(PledgeState.ANNOUNCED, When.on(NOVEMBER)));

    assertThat(pledge.confirmedSizeOn(FEBRUARY, Unit.TROOPS)).isEqualTo(Bounds.UNKNOWN);
  }

  @Test
  void nothingIsReachedBeforeTheFirstStepOrByAMereRefusal() {
    Pledge refused = PLEDGE.withHistory(step(PledgeState.REFUSED, When.on(NOVEMBER)));

    assertThat(PLEDGE.reachedOn(NOVEMBER.minusDays(1))).isEmpty();
    assertThat(PLEDGE.reachedWhenSizedOn(NOVEMBER.minusDays(1))).isEmpty();
    assertThat(refused.reachedOn(FEBRUARY)).isEmpty();
    assertThat(refused.reachedWhenSizedOn(FEBRUARY)).isEmpty();
  }

  @Test
  void whatIsReducedHadBeenAnnounced() {
    Pledge reduced = PLEDGE.withHistory(step(PledgeState.REDUCED, When.on(NOVEMBER)));

    assertThat(reduced.reachedOn(FEBRUARY)).contains(PledgeState.ANNOUNCED);
    assertThat(thousand(PledgeState.READY, PledgeState.REDUCED).reachedOn(FEBRUARY))
        .contains(PledgeState.READY);
  }

  @Test
  void whatWasWithdrawnBeginsAnewWithTheNextStep() {
    Pledge withdrawn = thousand(PledgeState.APPROVED, PledgeState.WITHDRAWN);
    Pledge again = thousand(PledgeState.APPROVED, PledgeState.WITHDRAWN, PledgeState.INTERESTED);

    assertThat(withdrawn.reachedOn(FEBRUARY)).contains(PledgeState.APPROVED);
    assertThat(withdrawn.sizedOn(FEBRUARY)).isPresent();
    assertThat(again.reachedOn(FEBRUARY)).contains(PledgeState.INTERESTED);
    assertThat(again.sizedOn(FEBRUARY)).isEmpty();
    assertThat(again.reachedWhenSizedOn(FEBRUARY)).isEmpty();
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
      if (!step.when().begunBy().isAfter(date)) {
        boolean beginsAnew = expected != null && isTakenBack(expected) && !isTakenBack(step);
        phases = beginsAnew ? List.of() : phases;
        expected = step;
        if (!step.phases().isEmpty()) {
          phases = step.phases();
        }
      }
    }
    assertThat(pledge.stepOn(date)).isEqualTo(Optional.ofNullable(expected));
    assertThat(pledge.sizedOn(date).map(PledgeStep::phases).orElse(List.of())).isEqualTo(phases);
    assertThat(pledge.phasesOn(date))
        .extracting(phase -> phase.measure().unit())
        .isEqualTo(phases.stream().map(phase -> phase.measure().unit()).toList());
  }

  private static boolean isTakenBack(PledgeStep step) {
    return step.state() == PledgeState.WITHDRAWN || step.state() == PledgeState.REFUSED;
  }

  @Test
  void refusesAnUnnamedContributorWithoutADescription() {
    assertRefused(
        () -> new Contributor.Unnamed(" ", new Quantity.Exactly(3)),
        "unnamed contributor ' ' is blank; give the description that was used");
  }
}
