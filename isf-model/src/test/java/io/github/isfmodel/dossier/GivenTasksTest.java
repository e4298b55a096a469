package io.github.isfmodel.dossier;

import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.anchor;
import static io.github.isfmodel.mandate.Acts.declared;
import static io.github.isfmodel.mandate.Acts.does;
import static io.github.isfmodel.mandate.Acts.lasting;
import static io.github.isfmodel.mandate.Acts.task;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.Acts;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenTasksTest {

  private static final TaskScope GENDER = TaskScope.builder().task(MandateTask.GENDER).build();
  private static final TaskScope RIGHTS =
      TaskScope.builder().task(MandateTask.HUMAN_RIGHTS).build();

  private static Resolution gives(String id, String day, MandateTask task) {
    return act(id, MandateActKind.AMENDS, day)
        .withMandateActs(does(MandateActKind.AMENDS).withTasks(task(task)).withReplacesTasks(true));
  }

  private static GivenTasks tasks(Force force, Resolution... texts) {
    Mandate mandate = Mandate.of(force, List.of(texts));
    return new GivenTasks(mandate, new UnrecordedActs(mandate));
  }

  private static Span on(String day) {
    return Span.of(LocalDate.parse(day), LocalDate.parse(day));
  }

  @Test
  void theTasksOfABodyWhoseMandateIsOverAreNotThoseOfAnother() {
    ActorId union = ActorId.of("african-union");
    GivenTasks tasks =
        tasks(
            Acts.force(),
            gives("one", "2020-01-01", MandateTask.GENDER, Acts.until("2020-06-30"))
                .withIssuer(union),
            gives("two", "2020-03-01", MandateTask.HUMAN_RIGHTS, Acts.until("2020-12-31")));

    assertThat(tasks.isNamed(GENDER, on("2020-06-30"))).isTrue();
    assertThat(tasks.isNamed(RIGHTS, on("2020-06-30"))).isTrue();
    assertThat(tasks.withhold(GENDER, on("2020-07-01"))).isTrue();
    assertThat(tasks.withhold(RIGHTS, on("2020-07-01"))).isFalse();
  }

  private static Resolution gives(String id, String day, MandateTask task, Term term) {
    return act(id, MandateActKind.ESTABLISHES, day, term)
        .withMandateActs(does(MandateActKind.ESTABLISHES).withTasks(task(task)));
  }

  @Test
  void aTaskThatIsGivenTwiceIsNotGivenBetween() {
    GivenTasks tasks =
        tasks(
            Acts.force(),
            gives("one", "2020-01-01", MandateTask.GENDER),
            gives("two", "2020-03-01", MandateTask.HUMAN_RIGHTS),
            gives("three", "2020-06-01", MandateTask.GENDER));

    assertThat(tasks.isNamed(GENDER, on("2019-12-31"))).isFalse();
    assertThat(tasks.isNamed(GENDER, on("2020-02-29"))).isTrue();
    assertThat(tasks.isNamed(GENDER, on("2020-03-01"))).isFalse();
    assertThat(tasks.isNamed(GENDER, on("2020-05-31"))).isFalse();
    assertThat(tasks.isNamed(GENDER, on("2020-06-01"))).isTrue();
    assertThat(tasks.isNamed(RIGHTS, on("2020-03-01"))).isTrue();
    assertThat(tasks.isNamed(RIGHTS, on("2020-06-01"))).isFalse();
  }

  @Test
  void afterActsThatAreNotRecordedNothingGoesOn() {
    Force force =
        Acts.force()
            .withLineageGaps(
                declared(LineageGapKind.ACTS_NOT_RECORDED, "2020-02-01", "2020-02-10"));
    GivenTasks tasks =
        tasks(
            force,
            gives("one", "2020-01-01", MandateTask.GENDER),
            act("two", MandateActKind.AMENDS, "2020-03-01"));

    assertThat(tasks.isNamed(GENDER, on("2020-02-29"))).isTrue();
    assertThat(tasks.isNamed(GENDER, on("2020-03-01"))).isFalse();
    assertThat(tasks.areKnown(on("2020-01-31"))).isTrue();
    assertThat(tasks.areKnown(on("2020-02-01"))).isFalse();
  }

  @Test
  void aTaskEndsWithTheMandateAndIsGivenAgainFromTheAdoptionOfTheNextActOn() {
    GivenTasks tasks =
        tasks(
            Acts.force(),
            establishes("one", "2020-01-01", until("2020-06-30")),
            establishes(
                "two",
                "2020-09-01",
                lasting(TermLength.ofMonths(6), anchor(AnchorKind.FIXED_START, "2020-10-01"))),
            act("three", MandateActKind.TERMINATES, "2020-11-15"));

    assertThat(tasks.areKnown(on("2020-06-30"))).isTrue();
    assertThat(tasks.areKnown(on("2020-07-01"))).isFalse();
    assertThat(tasks.withhold(GENDER, on("2020-07-01"))).isTrue();
    assertThat(tasks.withhold(GENDER, on("2020-08-31"))).isTrue();
    assertThat(tasks.withhold(GENDER, on("2020-09-01"))).isFalse();
    assertThat(tasks.withhold(GENDER, on("2020-11-15"))).isFalse();
    assertThat(tasks.withhold(GENDER, on("2020-11-16"))).isTrue();
  }

  private static Resolution establishes(String id, String day, Term term) {
    return act(id, MandateActKind.ESTABLISHES, day, term)
        .withMandateActs(does(MandateActKind.ESTABLISHES).withTasks(task(MandateTask.GENDER)));
  }

  @Test
  void anAmendmentThatReplacesNothingLeavesThem() {
    GivenTasks tasks =
        tasks(
            Acts.force(),
            gives("one", "2020-01-01", MandateTask.GENDER),
            act("two", MandateActKind.AMENDS, "2020-03-01"));

    assertThat(tasks.isNamed(GENDER, on("2020-03-01"))).isTrue();
  }
}
