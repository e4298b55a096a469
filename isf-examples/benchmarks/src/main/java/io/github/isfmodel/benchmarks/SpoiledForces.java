package io.github.isfmodel.benchmarks;

import static io.github.isfmodel.benchmarks.SpoiledParts.each;

import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Ways to spoil a force. */
final class SpoiledForces {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

  static final List<UnaryOperator<Force>> WAYS =
      SpoiledParts.withLists(
          List.of(
              (force, way) -> force.withRoles(way.of(force.roles())),
              (force, way) -> force.withAreas(way.of(force.areas())),
              (force, way) -> force.withCompositionRules(way.of(force.compositionRules())),
              (force, way) -> force.withStrengths(way.of(force.strengths())),
              (force, way) -> force.withTaskPositions(way.of(force.taskPositions())),
              (force, way) -> force.withEngagementRules(way.of(force.engagementRules())),
              (force, way) -> force.withOpenQuestions(way.of(force.openQuestions())),
              (force, way) -> force.withStages(way.of(force.stages())),
              (force, way) -> force.withLineageGaps(way.of(force.lineageGaps()))),
          List.of(
              force -> force.withEstablished(!force.established()),
              force -> force.withParent(force.id()),
              SpoiledForces::inEffect,
              SpoiledForces::again,
              force -> opposed(force, DAY),
              force -> opposed(force, DAY.plusYears(1)),
              SpoiledForces::entitled,
              force -> strong(force, 1, StrengthKind.DEPLOYED),
              force -> strong(force, 100, StrengthKind.DEPLOYED),
              force -> strong(force, 100, StrengthKind.PLEDGED),
              force -> dated(force, 0),
              force -> dated(force, 1),
              force -> dated(force, 30)));

  private SpoiledForces() {}

  private static Force inEffect(Force force) {
    return force
        .withStages(each(force.stages(), stage -> stage.withStanding(Standing.IN_EFFECT)))
        .withCompositionRules(
            each(force.compositionRules(), rule -> rule.withStanding(Standing.IN_EFFECT)))
        .withEngagementRules(
            each(force.engagementRules(), rules -> rules.withStanding(Standing.IN_EFFECT)));
  }

  /** Every stage is reached, and once more earlier or later. */
  private static Force again(Force force) {
    List<StageReached> stages = new ArrayList<>();
    for (StageReached reached : inEffect(force).stages()) {
      stages.add(reached);
      stages.add(reached.withWhen(When.on(DAY.minusYears(stages.size()))));
    }
    return force.withStages(stages);
  }

  /** Of those from whom only contributors come until a day, none is to take part from a day on. */
  private static Force opposed(Force force, LocalDate since) {
    List<CompositionRule> rules = new ArrayList<>();
    for (CompositionRule rule : force.compositionRules()) {
      CompositionRule settled =
          rule.withStanding(Standing.AGREED).withScope(Scope.ANY).withUntil(When.on(DAY));
      rules.add(settled);
      if (rule.predicate() instanceof MemberPredicate.OnlyFrom only) {
        rules.add(
            settled
                .withPredicate(new MemberPredicate.NoneFrom(only.group()))
                .withSince(When.on(since))
                .withUntil(Optional.empty()));
      }
    }
    return force.withCompositionRules(rules);
  }

  private static Force entitled(Force force) {
    UseOfForceLevel[] levels = UseOfForceLevel.values();
    return force
        .withTaskPositions(
            each(force.taskPositions(), task -> task.withStanding(TaskStanding.AUTHORIZED)))
        .withEngagementRules(
            each(
                force.engagementRules(),
                rules -> rules.withLevel(Optional.of(levels[levels.length - 1]))));
  }

  private static Force strong(Force force, long times, StrengthKind kind) {
    return force.withStrengths(
        each(
            force.strengths(),
            figure -> figure.withKind(kind).withMeasure(times(figure.measure(), times))));
  }

  static Measure times(Measure measure, long times) {
    long most = measure.quantity().bounds().min();
    return Measure.of(new Quantity.Exactly(Math.min(most, 1_000_000) * times), measure.unit());
  }

  /** On a day in the past, or then and within some years. */
  private static Force dated(Force force, int years) {
    return force.withStrengths(each(force.strengths(), figure -> dated(figure, years)));
  }

  private static StrengthFigure dated(StrengthFigure figure, int years) {
    return figure.withAsOf(
        years == 0 ? When.on(DAY) : new When.Between(DAY.minusYears(years), DAY.plusYears(years)));
  }
}
