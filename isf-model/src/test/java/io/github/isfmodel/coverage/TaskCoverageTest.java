package io.github.isfmodel.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskCoverageTest {

  private static final MandateTask POLICE = MandateTask.POLICE_TRAINING_AND_SUPPORT;
  private static final EngagementModality ASSIST = EngagementModality.ASSIST;
  private static final String EGYPT = "egypt";

  private static TaskScope scope(EngagementModality modality) {
    return TaskScope.builder().task(POLICE).modality(modality).build();
  }

  private static TaskPosition said(
      TaskStanding standing, Optional<ActorId> contributor, LocalDate when) {
    return TaskPosition.builder()
        .scope(scope(ASSIST))
        .standing(standing)
        .contributor(contributor)
        .since(When.on(when))
        .build();
  }

  private static TaskPosition byEgypt(TaskStanding standing, LocalDate when) {
    return said(standing, Optional.of(ActorId.of(EGYPT)), when);
  }

  private static Caveat caveat(CaveatKind kind, EngagementModality modality) {
    return Caveat.builder()
        .kind(kind)
        .addTasks(scope(modality))
        .declared(true)
        .since(When.on(Scene.BEFORE))
        .build();
  }

  private static Pledge troops(Caveat... caveats) {
    return Scene.builder(EGYPT, Scene.step(PledgeState.ANNOUNCED)).addCaveats(caveats).build();
  }

  /** How one contingent stands to one task, given as assist. */
  private static CoveredTask task(Pledge pledge, TaskPosition... said) {
    TaskCoverage coverage = coverage(pledge, said);
    assertThat(coverage.tasks()).hasSize(1);
    return coverage.tasks().get(0);
  }

  private static TaskCoverage coverage(Pledge pledge, TaskPosition... said) {
    TaskAssignment given =
        TaskAssignment.builder()
            .task(POLICE)
            .modality(ASSIST)
            .verb(OperativeVerb.AUTHORIZES)
            .build();
    Dossier dossier =
        new Scene()
            .pledge(pledge)
            .act(act -> act.withTasks(given))
            .force(force -> force.withTaskPositions(said))
            .dossier()
            .withSources(source("before", Scene.BEFORE), source("after", Scene.DAY.plusDays(1)));
    return TaskCoverage.of(Situation.of(dossier, Scene.FORCE, Scene.DAY).orElseThrow());
  }

  private static Source source(String name, LocalDate published) {
    return Source.builder()
        .id(SourceId.of(name))
        .kind(SourceKind.NEWS_ARTICLE)
        .title(name)
        .published(When.on(published))
        .build();
  }

  private static Citation cited(String source) {
    return Citation.builder().source(SourceId.of(source)).certainty(Certainty.STATED).build();
  }

  private static Willingness willingness(Pledge pledge, TaskPosition... said) {
    return task(pledge, said).offers().get(0).willingness();
  }

  @Test
  void silenceIsNeitherYesNorNo() {
    CoveredTask task = task(troops());

    assertThat(task.offers().get(0).willingness()).isEqualTo(Willingness.UNSTATED);
    assertThat(task.isCovered()).isFalse();
    assertThat(task.isRuledOut()).isFalse();
  }

  @Test
  void anAcceptanceCovers() {
    assertThat(willingness(troops(), byEgypt(TaskStanding.ACCEPTED, Scene.DAY)))
        .isEqualTo(Willingness.ACCEPTED);
    assertThat(willingness(troops(caveat(CaveatKind.ONLY, ASSIST))))
        .isEqualTo(Willingness.ACCEPTED);
  }

  @Test
  void aCaveatTakesTheTaskAwayWhateverIsSaid() {
    TaskPosition yes = byEgypt(TaskStanding.ACCEPTED, Scene.DAY);
    CoveredTask task = task(troops(caveat(CaveatKind.NOT, ASSIST)), yes);

    assertThat(task.offers(Willingness.EXCLUDED)).hasSize(1);
    assertThat(task.offers().get(0).caveats()).hasSize(1);
    assertThat(task.offers().get(0).positions()).isEmpty();
    assertThat(task.isRuledOut()).isTrue();
    assertThat(willingness(troops(caveat(CaveatKind.ONLY, EngagementModality.MONITOR)), yes))
        .isEqualTo(Willingness.EXCLUDED);
  }

  @Test
  void aCaveatOfAnotherModalityLeavesTheTask() {
    assertThat(willingness(troops(caveat(CaveatKind.NOT, EngagementModality.IMPLEMENT))))
        .isEqualTo(Willingness.UNSTATED);
  }

  @Test
  void aCaveatThatEndedLeavesTheTask() {
    Caveat over = caveat(CaveatKind.NOT, ASSIST).withUntil(When.on(Scene.DAY.minusDays(1)));
    Caveat lastDay = over.withUntil(When.on(Scene.DAY));
    Caveat later = caveat(CaveatKind.NOT, ASSIST).withSince(When.on(Scene.DAY.plusDays(1)));

    assertThat(willingness(troops(over))).isEqualTo(Willingness.UNSTATED);
    assertThat(willingness(troops(lastDay))).isEqualTo(Willingness.EXCLUDED);
    assertThat(willingness(troops(later))).isEqualTo(Willingness.UNSTATED);
  }

  @Test
  void aCaveatCountsAsInTheSituation() {
    When month = new When.Between(Scene.DAY, Scene.DAY.plusDays(20));
    Caveat possible = caveat(CaveatKind.NOT, ASSIST).withSince(month);
    Caveat named = possible.withSince(When.on(Scene.BEFORE)).withCitations(cited("before"));
    Caveat unnamed = named.withCitations(cited("after"));

    assertThat(willingness(troops(possible))).isEqualTo(Willingness.EXCLUDED);
    assertThat(willingness(troops(named))).isEqualTo(Willingness.EXCLUDED);
    assertThat(willingness(troops(unnamed))).isEqualTo(Willingness.UNSTATED);
  }

  @Test
  void theNewestWordCountsAndOfOneDayTheNo() {
    TaskPosition yes = byEgypt(TaskStanding.ACCEPTED, Scene.DAY);
    TaskPosition no = byEgypt(TaskStanding.EXCLUDED, Scene.DAY);
    TaskPosition oldNo = byEgypt(TaskStanding.EXCLUDED, Scene.BEFORE);
    TaskPosition laterNo = byEgypt(TaskStanding.EXCLUDED, Scene.DAY.plusDays(1));

    assertThat(willingness(troops(), yes, oldNo)).isEqualTo(Willingness.ACCEPTED);
    assertThat(willingness(troops(), no, yes)).isEqualTo(Willingness.EXCLUDED);
    assertThat(willingness(troops(), yes, no)).isEqualTo(Willingness.EXCLUDED);
    assertThat(willingness(troops(), yes, laterNo)).isEqualTo(Willingness.ACCEPTED);
  }

  @Test
  void whatIsSaidOfTheContributorGoesBeforeWhatIsSaidOfTheForce() {
    TaskPosition forceNo = said(TaskStanding.EXCLUDED, Optional.empty(), Scene.DAY);
    TaskPosition yes = byEgypt(TaskStanding.ACCEPTED, Scene.BEFORE);

    assertThat(willingness(troops(), forceNo)).isEqualTo(Willingness.EXCLUDED);
    assertThat(willingness(troops(), forceNo, yes)).isEqualTo(Willingness.ACCEPTED);
  }

  @Test
  void whatPlannersIntendCoversNothing() {
    assertThat(willingness(troops(), byEgypt(TaskStanding.PLANNED, Scene.DAY)))
        .isEqualTo(Willingness.UNSTATED);
  }

  @Test
  void anotherModalityIsNotTheMandatedOne() {
    TaskPosition other =
        byEgypt(TaskStanding.ACCEPTED, Scene.DAY).withScope(scope(EngagementModality.MONITOR));
    CoveredTask task = task(troops(), other);

    assertThat(task.offers(Willingness.ACCEPTED_OTHERWISE)).hasSize(1);
    assertThat(task.isCovered()).isFalse();
    assertThat(task.isRuledOut()).isTrue();
  }

  @Test
  void onlyContingentsUnderWayCount() {
    assertThat(task(troops().withKind(PledgeKind.FUNDS)).offers()).isEmpty();
    assertThat(task(troops().withKind(PledgeKind.UNSPECIFIED)).offers()).hasSize(1);
    assertThat(task(troops().withHistory(Scene.step(PledgeState.SUSPENDED))).offers()).isEmpty();
  }

  @Test
  void whoIsOnlyMentionedByOthersHasOfferedNothing() {
    Pledge mentioned =
        Scene.builder(EGYPT, Scene.step(PledgeState.MENTIONED))
            .addCaveats(caveat(CaveatKind.ONLY, ASSIST))
            .build();
    Pledge interested = mentioned.withHistory(Scene.step(PledgeState.INTERESTED));

    assertThat(task(mentioned).offers()).isEmpty();
    assertThat(task(mentioned).isCovered()).isFalse();
    assertThat(task(interested).isCovered()).isTrue();
  }

  @Test
  void acceptedTasksThatTheMandateDoesNotGiveAreNamed() {
    TaskPosition beyond =
        byEgypt(TaskStanding.ACCEPTED, Scene.DAY)
            .withScope(TaskScope.builder().task(MandateTask.HEALTH_SUPPORT).build());

    assertThat(coverage(troops(), beyond).accepted()).containsExactly(beyond);
    assertThat(coverage(troops(), byEgypt(TaskStanding.ACCEPTED, Scene.DAY)).accepted()).isEmpty();
    assertThat(coverage(troops(), beyond).uncovered()).hasSize(1);
  }
}
