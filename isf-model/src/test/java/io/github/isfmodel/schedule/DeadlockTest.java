package io.github.isfmodel.schedule;

import static io.github.isfmodel.Refusal.assertRefused;
import static io.github.isfmodel.schedule.Plans.TODAY;
import static io.github.isfmodel.schedule.Plans.act;
import static io.github.isfmodel.schedule.Plans.after;
import static io.github.isfmodel.schedule.Plans.id;
import static io.github.isfmodel.schedule.Plans.matching;
import static io.github.isfmodel.schedule.Plans.milestone;
import static io.github.isfmodel.schedule.Plans.plan;
import static io.github.isfmodel.schedule.Plans.precondition;
import static io.github.isfmodel.schedule.Plans.reached;
import static io.github.isfmodel.schedule.Plans.schedule;
import static io.github.isfmodel.schedule.Plans.triggeredBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DeadlockTest {

  private static final Milestone DISARMED =
      milestone("disarmed").withCriteria(act("rebels", ActKind.DISARM));
  private static final Milestone WITHDRAWN =
      milestone("withdrawn").withCriteria(act("army", ActKind.WITHDRAW));

  private static List<String> deadlocks(Schedule schedule) {
    return schedule.deadlocks().stream().map(Plans::words).toList();
  }

  private static List<String> deadlocks(Dossier dossier) {
    return deadlocks(Schedule.of(dossier, TODAY));
  }

  @Test
  void twoPartiesThatEachWaitForTheOthersAct() {
    Dossier dossier =
        plan(DISARMED, WITHDRAWN)
            .withPreconditions(
                precondition("rebels", id("disarmed"), act("army", ActKind.WITHDRAW)),
                precondition("army", id("withdrawn"), act("rebels", ActKind.DISARM)));

    assertThat(deadlocks(dossier))
        .containsExactly(
            "disarmed waits for withdrawn (rebels); withdrawn waits for disarmed (army)");
    Schedule schedule = Schedule.of(dossier, TODAY);
    DeadlockStep first = schedule.deadlocks().get(0).steps().get(0);
    assertThat(first.parties()).containsExactly(ActorId.of("rebels"));
    assertThat(first.waits().get(0).citations()).containsExactly(Plans.CITED);
    assertThat(schedule.milestone(id("disarmed")).orElseThrow().earliest()).isEmpty();
    assertThat(schedule.criticalPath(id("disarmed"))).isEmpty();
  }

  @Test
  void noneBeforeThePreconditionIsMadeAndAfterItIsGivenUp() {
    Precondition demand = precondition("army", id("withdrawn"), act("rebels", ActKind.DISARM));
    Precondition other = precondition("rebels", id("disarmed"), reached("withdrawn"));
    Dossier dossier = plan(DISARMED, WITHDRAWN).withPreconditions(demand, other);

    assertThat(Schedule.of(dossier, LocalDate.of(2026, 1, 9)).deadlocks()).isEmpty();
    assertThat(Schedule.of(dossier, LocalDate.of(2026, 1, 10)).deadlocks()).hasSize(1);
    assertThat(
            deadlocks(
                dossier.withPreconditions(
                    demand.withUntil(When.on(LocalDate.of(2026, 1, 12))), other)))
        .isEmpty();
  }

  @Test
  void whatIsVerifiedHasToBeDoneFirst() {
    Proposition verified =
        new Proposition.ComplianceVerified(
            ActorId.of("rebels"), ActKind.DISARM, ActorId.of("committee"));
    Milestone confirmed = milestone("confirmed").withCriteria(verified);

    assertThat(
            deadlocks(
                plan(DISARMED, confirmed)
                    .withPreconditions(
                        precondition("rebels", id("disarmed"), reached("confirmed")))))
        .containsExactly("confirmed waits for disarmed; disarmed waits for confirmed (rebels)");
  }

  @Test
  void twoMilestonesWithTheSameCriterionDoNotWaitForEachOther() {
    assertThat(
            schedule(DISARMED, milestone("peace").withCriteria(act("rebels", ActKind.DISARM)))
                .deadlocks())
        .isEmpty();
  }

  @Test
  void stepsThatMatchEachOtherAreTakenTogether() {
    Schedule schedule = schedule(milestone("a", matching("b")), milestone("b", matching("a")));

    assertThat(schedule.deadlocks()).isEmpty();
    assertThat(schedule.milestone(id("a")).orElseThrow().earliest()).isPresent();
  }

  @Test
  void stepsThatMatchEachOtherAreStuckIfOneIsToComeAfterTheOther() {
    assertThat(deadlocks(schedule(milestone("a", matching("b"), after("b")), milestone("b"))))
        .isEmpty();
    assertThat(
            deadlocks(
                schedule(milestone("a", matching("b"), after("b")), milestone("b", matching("a")))))
        .containsExactly("a waits for b; b waits for a");
  }

  @Test
  void aPhaseMayBeginThatEndsWithWhatItSetsOff() {
    Milestone phase = milestone("phase").withCriteria(reached("step"));

    assertThat(schedule(phase, milestone("step", triggeredBy("phase"))).deadlocks()).isEmpty();
    assertThat(deadlocks(schedule(phase, milestone("step", after("phase")))))
        .containsExactly("phase waits for step; step waits for phase");
  }

  @Test
  void nothingBeginsIfEachBeginsOnlyWithTheOther() {
    assertThat(
            deadlocks(schedule(milestone("a", triggeredBy("b")), milestone("b", triggeredBy("a")))))
        .containsExactly("a waits for b; b waits for a");
  }

  @Test
  void whatIsBegunBeginsNoMore() {
    Milestone begun =
        Plans.declared(milestone("b", triggeredBy("a")), DeclarationKind.BEGUN, "2026-01-12");

    assertThat(schedule(milestone("a", triggeredBy("b")), begun).deadlocks()).isEmpty();
  }

  @Test
  void whatIsReachedHoldsNothingUp() {
    Milestone done =
        Plans.declared(milestone("b", after("a")), DeclarationKind.REACHED, "2026-01-12");

    assertThat(schedule(milestone("a", after("b")), done).deadlocks()).isEmpty();
  }

  @Test
  void anOpenWayIsEnough() {
    Condition either = new Condition.AnyOf(List.of(reached("b"), reached("c")));
    Milestone a = milestone("a").withTrigger(either);

    assertThat(schedule(a, milestone("b", after("a")), milestone("c")).deadlocks()).isEmpty();
    assertThat(deadlocks(schedule(a, milestone("b", after("a")), milestone("c", after("a")))))
        .containsExactly("a waits for b; b waits for a", "a waits for c; c waits for a");
  }

  @Test
  void twoOfThreeAreNotEnoughIfOneIsOpen() {
    Condition two = new Condition.AtLeast(2, List.of(reached("b"), reached("c"), reached("d")));
    Milestone a = milestone("a").withTrigger(two);

    assertThat(deadlocks(schedule(a, milestone("b", after("a")), milestone("c"), milestone("d"))))
        .isEmpty();
    assertThat(
            deadlocks(
                schedule(
                    a, milestone("b", after("a")), milestone("c", after("a")), milestone("d"))))
        .hasSize(2);
  }

  @Test
  void whatIsNotToBeIsNotWaitedFor() {
    Condition not = new Condition.Not(reached("b"));

    assertThat(schedule(milestone("a").withTrigger(not), milestone("b", after("a"))).deadlocks())
        .isEmpty();
  }

  @Test
  void aMilestoneThatWaitsForItself() {
    assertThat(deadlocks(schedule(milestone("a", after("a"))))).containsExactly("a waits for a");
  }

  @Test
  void aMilestoneDueAfterOneThatComesAfterIt() {
    Milestone due =
        milestone("a").withDue(new When.Following(id("b"), OptionalInt.of(14), "within two weeks"));

    assertThat(deadlocks(schedule(due, milestone("b", after("a")))))
        .containsExactly("a waits for b; b waits for a");
  }

  @Test
  void theShortestCirclesComeFirstAndBeginWithTheLeastName() {
    assertThat(
            deadlocks(
                schedule(
                    milestone("d", after("c")),
                    milestone("c", after("b")),
                    milestone("b", after("d")),
                    milestone("z", after("y")),
                    milestone("y", after("z")))))
        .containsExactly(
            "y waits for z; z waits for y", "b waits for d; d waits for c; c waits for b");
  }

  @Test
  void troopsThatWaitForWhatTheTroopsAreToBringAbout() {
    Proposition enough =
        new Proposition.PledgesReach(
            ForceId.of("isf"), Measure.of(new Quantity.Exactly(5000), Unit.TROOPS));
    Milestone generated = milestone("generated").withCriteria(enough);
    Milestone stable = milestone("stable", after("generated"));
    Precondition demand = precondition("indonesia", PledgeId.of("indonesia"), reached("stable"));
    Dossier dossier =
        plan(generated, stable)
            .withPreconditions(demand)
            .withPledges(
                pledge("indonesia", 4000).withPreconditions(demand.id()), pledge("morocco", 1000));

    assertThat(deadlocks(dossier))
        .containsExactly(
            "generated waits for indonesia; indonesia waits for stable (indonesia);"
                + " stable waits for generated");
    assertThat(
            deadlocks(
                dossier.withPledges(
                    pledge("indonesia", 4000).withPreconditions(demand.id()),
                    pledge("morocco", 5000))))
        .isEmpty();
  }

  @Test
  void troopsHoldUpAThresholdWithAHedgeToo() {
    assertThat(deadlocks(waiting(new Quantity.About(5000))))
        .containsExactly(
            "generated waits for indonesia; indonesia waits for generated (indonesia)");
    assertThat(deadlocks(waiting(new Quantity.InWords("several thousand")))).isEmpty();
  }

  /** About 5,000 may be 4,000, as it may where the condition itself is judged. */
  @Test
  void ofAThresholdWithAHedgeTheLeastIsEnough() {
    Dossier waiting = waiting(new Quantity.About(5000));

    assertThat(deadlocks(waiting.withPledges(waiting.pledges().get(0), pledge("morocco", 4000))))
        .isEmpty();
    assertThat(deadlocks(waiting.withPledges(waiting.pledges().get(0), pledge("morocco", 3999))))
        .hasSize(1);
  }

  /** Nobody on record can fill the gap, so that nobody on record is what it waits for. */
  @Test
  void troopsHoldUpOnlyWhatTheyCanBringAbout() {
    Dossier waiting = waiting(new Quantity.Exactly(10000));
    Dossier beside = waiting.withPledges(waiting.pledges().get(0), pledge("morocco", 5999));

    for (Dossier dossier : List.of(waiting, beside)) {
      assertThat(deadlocks(dossier)).isEmpty();
      assertThat(earliest(dossier)).isEqualTo("2026-01-15 or later");
    }
    assertThat(earliest(waiting.withPledges(waiting.pledges().get(0), pledge("morocco", 6000))))
        .isEqualTo("never");
  }

  private static String earliest(Dossier dossier) {
    return Schedule.of(dossier, TODAY)
        .milestone(id("generated"))
        .flatMap(MilestoneOutlook::earliest)
        .map(Span::toString)
        .orElse("never");
  }

  @Test
  void policeHoldsUpNoTroops() {
    Dossier waiting = waiting(new Quantity.Exactly(5000));
    Pledge police = waiting.pledges().get(0);
    PledgeStep step = police.history().get(0);
    Measure measure = Measure.of(new Quantity.Exactly(4000), Unit.POLICE);
    Dossier dossier =
        waiting.withPledges(
            police.withHistory(step.withPhases(step.phases().get(0).withMeasure(measure))),
            pledge("morocco", 5000));

    assertThat(deadlocks(dossier)).isEmpty();
    assertThat(Schedule.of(dossier, TODAY).waits().get(0).on())
        .containsExactly(PledgeId.of("morocco"));
  }

  @Test
  void contributorsAreCountedEachOnceHoweverManyTheirPledges() {
    Dossier waiting =
        waiting(Measure.of(new Quantity.Exactly(2), Unit.CONTRIBUTORS))
            .withActors(
                actor("indonesia", ActorKind.STATE),
                actor("morocco", ActorKind.STATE),
                actor("kosovo", ActorKind.STATE));
    Pledge held = waiting.pledges().get(0);
    Pledge second = pledge("indonesia", 100).withId(PledgeId.of("second"));

    assertThat(deadlocks(waiting)).isEmpty();
    assertThat(earliest(waiting.withPledges(held, second))).isEqualTo("2026-01-15 or later");
    assertThat(deadlocks(waiting.withPledges(held, second, pledge("morocco", 100)))).isEmpty();
    assertThat(deadlocks(waiting.withPledges(held, pledge("morocco", 100))))
        .containsExactly(
            "generated waits for indonesia; indonesia waits for generated (indonesia)");
    assertThat(deadlocks(waiting.withPledges(held, pledge("morocco", 100), pledge("kosovo", 100))))
        .isEmpty();
  }

  private static Actor actor(String name, ActorKind kind) {
    return Actor.builder().id(ActorId.of(name)).kind(kind).name(name).build();
  }

  @Test
  void anOrganizationIsNoStateThatIsWaitedFor() {
    Dossier waiting =
        waiting(Measure.of(new Quantity.Exactly(1), Unit.STATES))
            .withActors(actor("indonesia", ActorKind.INTERNATIONAL_ORGANIZATION));

    assertThat(deadlocks(waiting)).isEmpty();
    assertThat(deadlocks(waiting.withActors())).hasSize(1);
  }

  @Test
  void aStrengthComesWithThePledgeThatCompletesIt() {
    Milestone vote = Plans.expected(milestone("vote"), "2026-03-01", "2026-03-31");
    Precondition demand = precondition("indonesia", PledgeId.of("indonesia"), reached("vote"));
    Proposition enough =
        new Proposition.PledgesReach(
            ForceId.of("isf"), Measure.of(new Quantity.Exactly(5000), Unit.TROOPS));
    Dossier dossier =
        plan(
                milestone("generated")
                    .withCriteria(enough)
                    .withDue(When.on(LocalDate.of(2026, 2, 1))),
                vote)
            .withPreconditions(demand)
            .withPledges(
                pledge("indonesia", 4000).withPreconditions(demand.id()), pledge("morocco", 1000));
    Schedule schedule = Schedule.of(dossier, TODAY);

    assertThat(earliest(dossier)).isEqualTo("2026-03-01 or later");
    assertThat(schedule.milestone(id("generated")).orElseThrow().certainlyLate()).isTrue();
    assertThat(schedule.criticalPath(id("generated")))
        .containsExactly(id("vote"), PledgeId.of("indonesia"), id("generated"));
    assertThat(
            earliest(
                dossier.withPledges(
                    pledge("indonesia", 4000).withPreconditions(demand.id()),
                    pledge("morocco", 5000))))
        .isEqualTo("2026-01-15 or later");
    assertThat(
            earliest(
                dossier.withPreconditions(
                    demand.withCondition(new Proposition.DateReached(LocalDate.of(2026, 5, 5))))))
        .isEqualTo("2026-05-05 or later");
  }

  /** Troops that wait until so many are pledged, and no others. */
  private static Dossier waiting(Quantity threshold) {
    return waiting(Measure.of(threshold, Unit.TROOPS));
  }

  private static Dossier waiting(Measure threshold) {
    Proposition enough = new Proposition.PledgesReach(ForceId.of("isf"), threshold);
    Precondition demand = precondition("indonesia", PledgeId.of("indonesia"), reached("generated"));
    return plan(milestone("generated").withCriteria(enough))
        .withPreconditions(demand)
        .withPledges(pledge("indonesia", 4000).withPreconditions(demand.id()));
  }

  /** Morocco's 1,000 are not enough without Indonesia's 4,000, so that others have to come. */
  @Test
  void aPledgeWhoseOwnTimeLimitIsOverBringsNothingFromTheDayAfterIt() {
    Proposition enough =
        new Proposition.PledgesReach(
            ForceId.of("isf"), Measure.of(new Quantity.Exactly(5000), Unit.TROOPS));
    Precondition lastDay = before(TODAY.plusDays(1));
    Precondition over = before(TODAY);
    Dossier dossier =
        plan(milestone("generated").withCriteria(enough))
            .withPreconditions(lastDay)
            .withPledges(
                pledge("indonesia", 4000).withPreconditions(lastDay.id()), pledge("morocco", 1000));

    assertThat(bringing(dossier)).containsExactly(PledgeId.of("indonesia"), PledgeId.of("morocco"));
    assertThat(bringing(dossier.withPreconditions(over))).containsExactly(PledgeId.of("morocco"));
    assertThat(earliest(dossier.withPreconditions(over))).isEqualTo("2026-01-15 or later");
  }

  private static Precondition before(LocalDate day) {
    return precondition(
        "indonesia", PledgeId.of("indonesia"), new Condition.Not(new Proposition.DateReached(day)));
  }

  private static List<EntityId> bringing(Dossier dossier) {
    return Schedule.of(dossier, TODAY).waits().stream()
        .filter(each -> each.waiter().equals(id("generated")))
        .flatMap(each -> each.on().stream())
        .toList();
  }

  /** Confirmed is confirmed: what counts already does so after the limit. */
  @Test
  void aConfirmedPledgeCountsAfterItsTimeLimit() {
    Precondition over = before(TODAY);
    Pledge limited = pledge("indonesia", 4000).withPreconditions(over.id());
    Pledge confirmed =
        limited.withHistory(limited.history().get(0).withState(PledgeState.ANNOUNCED));
    Dossier dossier =
        waiting(new Quantity.Exactly(5000))
            .withPreconditions(over)
            .withPledges(confirmed, pledge("morocco", 1000));

    assertThat(bringing(dossier)).containsExactly(PledgeId.of("indonesia"), PledgeId.of("morocco"));
  }

  private static Pledge pledge(String name, long troops) {
    Phase phase =
        Phase.builder()
            .measure(Measure.of(new Quantity.Exactly(troops), Unit.TROOPS))
            .readiness(PledgeState.READY)
            .build();
    PledgeStep step =
        PledgeStep.builder()
            .state(PledgeState.CONDITIONAL)
            .when(When.on(LocalDate.of(2026, 1, 2)))
            .addPhase(phase)
            .build();
    return Pledge.builder()
        .id(PledgeId.of(name))
        .force(ForceId.of("isf"))
        .contributor(new Contributor.Named(ActorId.of(name)))
        .kind(PledgeKind.TROOPS)
        .addHistory(step)
        .build();
  }

  @Test
  void aSideOfADeadlockHasAReason() {
    assertRefused(
        () -> new DeadlockStep(MilestoneId.of("a"), MilestoneId.of("b"), List.of()),
        "side of a deadlock '' waits for no reason; give at least one reason");
  }
}
