package io.github.isfmodel.schedule;

import static io.github.isfmodel.schedule.Plans.TODAY;
import static io.github.isfmodel.schedule.Plans.after;
import static io.github.isfmodel.schedule.Plans.expected;
import static io.github.isfmodel.schedule.Plans.milestone;
import static io.github.isfmodel.schedule.Plans.plan;
import static io.github.isfmodel.schedule.Plans.reached;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScheduleDifferenceTest {

  private static final Milestone MARCH = expected(milestone("other"), "2026-03-01", "2026-03-31");
  private static final Dossier CIRCLE =
      plan(milestone("a", after("b")), milestone("b", after("a")), MARCH);
  private static final Schedule STUCK = Schedule.of(CIRCLE, TODAY);
  private static final Schedule FREE =
      Schedule.of(CIRCLE, TODAY, Assumptions.NONE.and(reached("b"), Truth.MET, TODAY));

  private static String days(OutlookChange change) {
    return change.milestone().value()
        + ": "
        + change.before().flatMap(MilestoneOutlook::earliest).map(Span::toString).orElse("never")
        + ", "
        + change.after().flatMap(MilestoneOutlook::earliest).map(Span::toString).orElse("never");
  }

  @Test
  void aDeadlockThatIsResolvedGivesDays() {
    ScheduleDifference difference = ScheduleDifference.between(STUCK, FREE);

    assertThat(difference.milestones())
        .extracting(ScheduleDifferenceTest::days)
        .containsExactly("a: never, 2026-01-15", "b: never, 2026-01-15");
    assertThat(difference.resolved()).isEqualTo(STUCK.deadlocks());
    assertThat(difference.arisen()).isEmpty();
    assertThat(difference.isEmpty()).isFalse();
  }

  @Test
  void theOtherWayRoundItArises() {
    ScheduleDifference difference = ScheduleDifference.between(FREE, STUCK);

    assertThat(difference.arisen()).isEqualTo(STUCK.deadlocks());
    assertThat(difference.resolved()).isEmpty();
  }

  @Test
  void aMilestoneThatOnlyOneHasIsLast() {
    Schedule other = Schedule.of(plan(MARCH, milestone("new")), TODAY);

    assertThat(ScheduleDifference.between(STUCK, other).milestones())
        .extracting(change -> change.milestone().value() + " " + change.after().isPresent())
        .containsExactly("a false", "b false", "new true");
  }

  @Test
  void aForecastThatMovesIsADifference() {
    Milestone april = expected(milestone("other"), "2026-04-01", "2026-04-30");

    assertThat(
            ScheduleDifference.between(
                    Schedule.of(plan(MARCH), TODAY), Schedule.of(plan(april), TODAY))
                .milestones())
        .extracting(ScheduleDifferenceTest::days)
        .containsExactly("other: 2026-03-01 to 2026-03-31, 2026-04-01 to 2026-04-30");
  }

  @Property(tries = 200)
  void nothingIsDifferentFromItself(@ForAll @Coherent Dossier dossier, @ForAll LocalDate date) {
    Schedule schedule = Schedule.of(dossier, date);

    assertThat(ScheduleDifference.between(schedule, schedule))
        .isEqualTo(ImmutableScheduleDifference.builder().build())
        .matches(ScheduleDifference::isEmpty);
  }

  /** Seen from the other side, what was before is after, and what arose is resolved. */
  @Property(tries = 200)
  void theOtherWayRoundItIsTheSame(
      @ForAll @Coherent Dossier dossier, @ForAll LocalDate one, @ForAll LocalDate other) {
    Schedule before = Schedule.of(dossier, one);
    Schedule after = Schedule.of(dossier, other);
    ScheduleDifference there = ScheduleDifference.between(before, after);
    ScheduleDifference back = ScheduleDifference.between(after, before);

    assertThat(back.resolved()).isEqualTo(there.arisen());
    assertThat(back.arisen()).isEqualTo(there.resolved());
    assertThat(back.milestones())
        .containsExactlyInAnyOrderElementsOf(
            there.milestones().stream().map(ScheduleDifferenceTest::mirrored).toList());
  }

  private static OutlookChange mirrored(OutlookChange change) {
    return ImmutableOutlookChange.builder()
        .milestone(change.milestone())
        .before(change.after())
        .after(change.before())
        .build();
  }
}
