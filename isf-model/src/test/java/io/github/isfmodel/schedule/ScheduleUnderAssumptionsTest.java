package io.github.isfmodel.schedule;

import static io.github.isfmodel.schedule.Plans.TODAY;
import static io.github.isfmodel.schedule.Plans.after;
import static io.github.isfmodel.schedule.Plans.expected;
import static io.github.isfmodel.schedule.Plans.id;
import static io.github.isfmodel.schedule.Plans.milestone;
import static io.github.isfmodel.schedule.Plans.plan;
import static io.github.isfmodel.schedule.Plans.reached;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.assessment.AssumedStep;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScheduleUnderAssumptionsTest {

  private static final Dossier CIRCLE =
      plan(
          milestone("disarmament", after("withdrawal")),
          milestone("withdrawal", after("disarmament")),
          milestone("reconstruction", after("disarmament")));

  private static String earliest(Schedule schedule, String name) {
    return schedule
        .milestone(id(name))
        .orElseThrow()
        .earliest()
        .map(Span::toString)
        .orElse("never");
  }

  private static Assumptions reachedSince(String name, LocalDate since) {
    return Assumptions.NONE.and(reached(name), Truth.MET, since);
  }

  @Test
  void oneStepTakenToBeDoneOpensADeadlock() {
    Schedule asItIs = Schedule.of(CIRCLE, TODAY);
    Assumptions withdrawn = reachedSince("withdrawal", TODAY);
    Schedule then = Schedule.of(CIRCLE, TODAY, withdrawn);

    assertThat(asItIs.deadlocks()).hasSize(1);
    assertThat(earliest(asItIs, "reconstruction")).isEqualTo("never");
    assertThat(asItIs.assumptions()).isEqualTo(Assumptions.NONE);
    assertThat(then.deadlocks()).isEmpty();
    assertThat(earliest(then, "reconstruction")).isEqualTo("2026-01-15");
    assertThat(then.assumptions()).isEqualTo(withdrawn);
  }

  @Test
  void whatIsTakenToBeReachedIsSoFromTheFirstDayOfTheAssumption() {
    LocalDate since = TODAY.minusDays(5);
    Schedule then = Schedule.of(CIRCLE, TODAY, reachedSince("withdrawal", since));
    Schedule before = Schedule.of(CIRCLE, since.minusDays(1), reachedSince("withdrawal", since));

    assertThat(earliest(then, "withdrawal")).isEqualTo("2026-01-10");
    assertThat(then.milestone(id("withdrawal")).orElseThrow().isReached()).isTrue();
    assertThat(before.deadlocks()).hasSize(1);
  }

  @Test
  void whatIsTakenNotToBeReachedHoldsUpAgain() {
    Milestone march = expected(milestone("a"), "2026-03-01", "2026-03-31");
    Dossier dossier =
        plan(
            Plans.declared(march, DeclarationKind.REACHED, "2026-01-12"),
            milestone("b", after("a")));
    Assumptions not = Assumptions.NONE.and(reached("a"), Truth.NOT_MET, TODAY);

    assertThat(earliest(Schedule.of(dossier, TODAY), "b")).isEqualTo("2026-01-15");
    assertThat(earliest(Schedule.of(dossier, TODAY, not), "b"))
        .isEqualTo("2026-03-01 to 2026-03-31");
  }

  @Test
  void anActTakenToBeDoneLeavesNothingOpen() {
    Proposition disarm = Plans.act("rebels", ActKind.DISARM);
    Dossier dossier = plan(milestone("a").withTrigger(disarm));
    Assumptions done = Assumptions.NONE.and(disarm, Truth.MET, TODAY);

    assertThat(earliest(Schedule.of(dossier, TODAY), "a")).isEqualTo("2026-01-15 or later");
    assertThat(earliest(Schedule.of(dossier, TODAY, done), "a")).isEqualTo("2026-01-15");
  }

  @Test
  void aStepOfAPledgeThatIsNotThereIsRefused() {
    Assumptions step =
        Assumptions.NONE.and(
            new AssumedStep(PledgeId.of("none"), PledgeState.READY, List.of(), TODAY));

    assertThatThrownBy(() -> Schedule.of(CIRCLE, TODAY, step))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "pledge of an assumed step 'pledge:none' is not in the record; name one of the pledges"
                + " of the record");
  }

  /** A milestone of any plan, taken to be reached, counts like one that was verified. */
  @Property
  void takenToBeReachedIsLikeVerified(
      @ForAll @Coherent Dossier dossier, @ForAll @IntRange(max = 30) int which) {
    List<Milestone> milestones = dossier.milestones();
    if (milestones.isEmpty()) {
      return;
    }
    Milestone chosen = milestones.get(which % milestones.size());
    Dossier undeclared = with(dossier, chosen.withDeclarations());
    Milestone declared = Plans.declared(chosen, DeclarationKind.VERIFIED, TODAY.toString());
    Dossier verified =
        with(
            dossier,
            declared.withDeclarations(declared.declarations().get(0).withBy(chosen.verifier())));
    Assumptions assumed =
        Assumptions.NONE.and(new Proposition.MilestoneReached(chosen.id()), Truth.MET, TODAY);

    assertThat(days(Schedule.of(undeclared, TODAY, assumed)))
        .isEqualTo(days(Schedule.of(verified, TODAY)));
  }

  private static Dossier with(Dossier dossier, Milestone changed) {
    return dossier.withMilestones(
        dossier.milestones().stream()
            .map(each -> each.id().equals(changed.id()) ? changed : each)
            .toList());
  }

  /** All that a schedule says of days, slack, waiting and deadlocks. */
  private static List<Object> days(Schedule schedule) {
    return List.of(
        schedule.milestones().stream()
            .map(
                each ->
                    List.of(
                        each.milestone(),
                        each.isReached(),
                        each.earliest(),
                        each.decidedBy(),
                        each.due(),
                        each.slack()))
            .toList(),
        schedule.waits().stream().map(Wait::open).toList(),
        schedule.deadlocks().stream().map(Deadlock::members).toList());
  }

  @Property(tries = 200)
  void withoutAssumptionsItIsThePlainOne(
      @ForAll @Coherent Dossier dossier, @ForAll LocalDate date) {
    assertThat(Schedule.of(dossier, date, new Assumptions(List.of(), List.of())))
        .isEqualTo(Schedule.of(dossier, date));
  }

  /** A step that is assumed is a step like one of the record. */
  @Property(tries = 200)
  void assumedStepsAreLaidOverTheRecord(
      @ForAll @Coherent Dossier dossier, @ForAll LocalDate date, @ForAll PledgeState state) {
    Assumptions steps = Assumptions.NONE;
    for (Pledge pledge : dossier.pledges()) {
      steps = steps.and(new AssumedStep(pledge.id(), state, List.of(), date));
    }

    Schedule recorded = Schedule.of(steps.applyTo(dossier), date);
    assertThat(Schedule.of(dossier, date, steps))
        .isEqualTo(ImmutableSchedule.builder().from(recorded).assumptions(steps).build());
  }

  @Property(tries = 200)
  void assumingWhatIsSoChangesNothing(@ForAll @Coherent Dossier dossier, @ForAll LocalDate date) {
    Schedule plain = Schedule.of(dossier, date);
    Assumptions same = Assumptions.NONE;
    for (MilestoneOutlook each : plain.milestones()) {
      same =
          same.and(
              new Proposition.MilestoneReached(each.milestone()), each.reached().truth(), date);
    }

    assertThat(days(Schedule.of(dossier, date, same))).isEqualTo(days(plain));
  }
}
