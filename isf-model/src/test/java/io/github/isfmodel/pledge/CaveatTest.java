package io.github.isfmodel.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaveatTest {

  private static final EngagementModality ASSIST = EngagementModality.of("assist");
  private static final EngagementModality IMPLEMENT = EngagementModality.of("implement");

  private static Caveat caveat(CaveatKind kind, TaskScope... tasks) {
    return Caveat.builder()
        .kind(kind)
        .tasks(List.of(tasks))
        .declared(true)
        .since(When.undated())
        .build();
  }

  private static TaskScope any(MandateTask task) {
    return TaskScope.builder().task(task).build();
  }

  @Test
  void healthAndConstructionOnly() {
    Caveat caveat =
        caveat(
            CaveatKind.ONLY,
            any(MandateTask.HEALTH_SUPPORT),
            any(MandateTask.RECONSTRUCTION_SUPPORT));
    assertThat(caveat.leaves(MandateTask.HEALTH_SUPPORT, IMPLEMENT)).isTrue();
    assertThat(caveat.leaves(MandateTask.RECONSTRUCTION_SUPPORT, ASSIST)).isTrue();
    assertThat(caveat.leaves(MandateTask.WEAPONS_DECOMMISSIONING, ASSIST)).isFalse();
  }

  @Test
  void willTrainPoliceButNotDisarm() {
    Caveat caveat = caveat(CaveatKind.NOT, any(MandateTask.WEAPONS_DECOMMISSIONING));
    assertThat(caveat.leaves(MandateTask.POLICE_TRAINING_AND_SUPPORT, ASSIST)).isTrue();
    assertThat(caveat.leaves(MandateTask.WEAPONS_DECOMMISSIONING, ASSIST)).isFalse();
  }

  @Test
  void aModalityLimitsTheCaveat() {
    TaskScope assisting =
        TaskScope.builder().task(MandateTask.WEAPONS_DECOMMISSIONING).modality(ASSIST).build();
    Caveat only = caveat(CaveatKind.ONLY, assisting);
    assertThat(only.leaves(MandateTask.WEAPONS_DECOMMISSIONING, ASSIST)).isTrue();
    assertThat(only.leaves(MandateTask.WEAPONS_DECOMMISSIONING, IMPLEMENT)).isFalse();
    Caveat not = caveat(CaveatKind.NOT, assisting);
    assertThat(not.leaves(MandateTask.WEAPONS_DECOMMISSIONING, ASSIST)).isFalse();
    assertThat(not.leaves(MandateTask.WEAPONS_DECOMMISSIONING, IMPLEMENT)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2026-04-30, true", "2026-05-01, true", "2026-06-10, true", "2026-06-11, false"})
  void isInForceUntilItHasCertainlyEnded(LocalDate date, boolean inForce) {
    Caveat caveat =
        caveat(CaveatKind.NOT)
            .withSince(new When.NotAfter(LocalDate.of(2026, 5, 1)))
            .withUntil(new When.Between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 10)));
    assertThat(caveat.mayBeInForceOn(date)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({"2026-04-30, false", "2026-05-01, true", "2026-06-01, true"})
  void mayBeInForceFromTheFirstPossibleDay(LocalDate date, boolean inForce) {
    LocalDate may = LocalDate.of(2026, 5, 1);
    Caveat caveat = caveat(CaveatKind.NOT);

    assertThat(caveat.withSince(new When.NotBefore(may)).mayBeInForceOn(date)).isEqualTo(inForce);
    assertThat(caveat.withSince(new When.InMonth(YearMonth.from(may))).mayBeInForceOn(date))
        .isEqualTo(inForce);
  }

  @Test
  void mayBeInForceOnAnyDayWhereNobodyKnowsSinceWhen() {
    assertThat(caveat(CaveatKind.NOT).mayBeInForceOn(LocalDate.of(1990, 1, 1))).isTrue();
  }

  @Property
  void withoutTasksItLeavesAll(
      @ForAll CaveatKind kind, @ForAll MandateTask task, @ForAll EngagementModality modality) {
    assertThat(caveat(kind).leaves(task, modality)).isTrue();
  }

  @Property
  void onlyAndNotAreOpposites(
      @ForAll Caveat caveat, @ForAll MandateTask task, @ForAll EngagementModality modality) {
    if (!caveat.tasks().isEmpty()) {
      assertThat(caveat.withKind(CaveatKind.ONLY).leaves(task, modality))
          .isNotEqualTo(caveat.withKind(CaveatKind.NOT).leaves(task, modality));
    }
  }

  @Property
  void oneMoreForbiddenTaskOnlyTakesAway(
      @ForAll Caveat caveat,
      @ForAll TaskScope more,
      @ForAll MandateTask task,
      @ForAll EngagementModality modality) {
    Caveat before = caveat.withKind(CaveatKind.NOT);
    List<TaskScope> tasks = new ArrayList<>(before.tasks());
    tasks.add(more);
    if (before.withTasks(tasks).leaves(task, modality)) {
      assertThat(before.leaves(task, modality)).isTrue();
    }
  }
}
