package io.github.isfmodel.schedule;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;

/** Small plans for the tests of schedules, as seen on {@link #TODAY}. */
final class Plans {

  static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  static final Source PAPER =
      Source.builder()
          .id(SourceId.of("paper"))
          .kind(SourceKind.NEWS_ARTICLE)
          .title("A plan")
          .published(When.on(LocalDate.of(2026, 1, 1)))
          .build();
  static final Citation CITED =
      Citation.builder().source(PAPER.id()).certainty(Certainty.STATED).build();

  private Plans() {}

  static MilestoneId id(String name) {
    return MilestoneId.of(name);
  }

  static Milestone milestone(String name, Dependency... dependencies) {
    return Milestone.builder().id(id(name)).title(name).addDependencies(dependencies).build();
  }

  static Dependency after(String other) {
    return dependency(DependencyKind.AFTER, other);
  }

  static Dependency triggeredBy(String other) {
    return dependency(DependencyKind.TRIGGERED_BY, other);
  }

  static Dependency matching(String other) {
    return dependency(DependencyKind.RECIPROCAL, other);
  }

  static Dependency dependency(DependencyKind kind, String other) {
    return Dependency.builder().on(id(other)).kind(kind).build();
  }

  static Proposition reached(String name) {
    return new Proposition.MilestoneReached(id(name));
  }

  static Proposition act(String by, ActKind act) {
    return new Proposition.ActDone(ActorId.of(by), act);
  }

  static Precondition precondition(String holder, EntityId concerned, Condition condition) {
    return Precondition.builder()
        .id(PreconditionId.of(holder + "-demands"))
        .holder(ActorId.of(holder))
        .addConcerns(concerned)
        .condition(condition)
        .since(When.on(LocalDate.of(2026, 1, 10)))
        .addCitation(CITED)
        .build();
  }

  static Milestone expected(Milestone milestone, String first, String last) {
    return milestone.withForecasts(
        Forecast.builder()
            .asOf(When.on(LocalDate.of(2026, 1, 10)))
            .expected(new When.Between(LocalDate.parse(first), LocalDate.parse(last)))
            .build());
  }

  static Milestone declared(Milestone milestone, DeclarationKind kind, String day) {
    return milestone.withDeclarations(
        Declaration.builder()
            .kind(kind)
            .by(ActorId.of("board"))
            .when(When.on(LocalDate.parse(day)))
            .addCitation(CITED)
            .build());
  }

  static Dossier plan(Milestone... milestones) {
    return plan(List.of(milestones));
  }

  static Dossier plan(List<Milestone> milestones) {
    return Dossier.builder()
        .title("A plan")
        .asOf(LocalDate.of(2026, 12, 31))
        .addSource(PAPER)
        .milestones(milestones)
        .build();
  }

  static Schedule schedule(Milestone... milestones) {
    return Schedule.of(plan(milestones), TODAY);
  }

  static String words(Deadlock deadlock) {
    return deadlock.words(EntityId::value);
  }
}
