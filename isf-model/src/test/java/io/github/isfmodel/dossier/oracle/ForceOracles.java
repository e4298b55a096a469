package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Forces by themselves. */
final class ForceOracles {

  static final List<Law> LAWS =
      List.of(
          naive("ISF-FOR-001", ForceOracles::order),
          naive("ISF-FOR-002", ForceOracles::usualOrder),
          naive("ISF-FOR-003", ForceOracles::stretches),
          naive("ISF-FOR-004", ForceOracles::parts),
          naive("ISF-FOR-005", ForceOracles::shares),
          naive("ISF-FOR-006", ForceOracles::ownParents),
          naive("ISF-FOR-007", ForceOracles::establishment),
          naive("ISF-FOR-008", ForceOracles::contradictions),
          naive("ISF-FOR-009", ForceOracles::circles));

  private static final Set<ForceStage> PEOPLE_IN_PLACE =
      Set.of(
          ForceStage.ADVANCE_PARTY,
          ForceStage.INITIAL_CAPABILITY,
          ForceStage.DEPLOYED_AT_SCALE,
          ForceStage.DRAWDOWN,
          ForceStage.ENDED,
          ForceStage.LIQUIDATED);

  private ForceOracles() {}

  private static void forces(Dossier dossier, BiConsumer<Force, String> visit) {
    each(dossier.forces(), "/forces", visit);
  }

  private static void order(Dossier dossier, Marks marks) {
    forces(
        dossier,
        (force, at) -> {
          Days.outOfOrder(force.areas(), AreaOfOperation::since, at + "/areas", "since", marks);
          Days.outOfOrder(
              force.compositionRules(),
              CompositionRule::since,
              at + "/compositionRules",
              "since",
              marks);
          Days.outOfOrder(
              force.strengths(), StrengthFigure::asOf, at + "/strengths", "asOf", marks);
          Days.outOfOrder(force.stages(), StageReached::when, at + "/stages", "when", marks);
        });
  }

  /** A stage comes too early if it comes before every time that some earlier stage was reached. */
  private static void usualOrder(Dossier dossier, Marks marks) {
    forces(
        dossier,
        (force, at) -> {
          List<StageReached> reached =
              force.stages().stream()
                  .filter(each -> each.standing() == Standing.IN_EFFECT)
                  .toList();
          each(
              force.stages(),
              at + "/stages",
              (stage, place) ->
                  marks.when(
                      reached.contains(stage)
                          && reached.stream()
                              .filter(other -> other.stage().compareTo(stage.stage()) < 0)
                              .anyMatch(other -> isBeforeAll(stage, other.stage(), reached)),
                      place + "/when"));
        });
  }

  private static boolean isBeforeAll(
      StageReached stage, ForceStage earlier, List<StageReached> reached) {
    return reached.stream()
        .filter(other -> other.stage() == earlier)
        .allMatch(other -> Days.before(stage.when(), other.when()));
  }

  private static void stretches(Dossier dossier, Marks marks) {
    forces(
        dossier,
        (force, at) -> {
          each(
              force.lineageGaps(),
              at + "/lineageGaps",
              (gap, place) ->
                  marks.when(
                      gap.last().isPresent() && gap.last().get().compareTo(gap.first()) < 0,
                      place + "/last"));
          each(
              force.roles(),
              at + "/roles",
              (it, place) -> marks.when(Days.endsFirst(it.since(), it.until()), place + "/until"));
          each(
              force.areas(),
              at + "/areas",
              (it, place) -> marks.when(Days.endsFirst(it.since(), it.until()), place + "/until"));
          each(
              force.compositionRules(),
              at + "/compositionRules",
              (it, place) -> marks.when(Days.endsFirst(it.since(), it.until()), place + "/until"));
          each(
              force.openQuestions(),
              at + "/openQuestions",
              (it, place) ->
                  marks.when(Days.endsFirst(it.asOf(), it.settled()), place + "/settled"));
        });
  }

  private static void parts(Dossier dossier, Marks marks) {
    forces(
        dossier,
        (force, at) ->
            each(
                force.strengths(),
                at + "/strengths",
                (figure, place) ->
                    marks.when(
                        CeilingOracles.misfit(figure.parts(), figure.measure()),
                        place + "/parts")));
  }

  private static void shares(Dossier dossier, Marks marks) {
    forces(
        dossier,
        (force, at) ->
            each(
                force.areas(),
                at + "/areas",
                (area, place) ->
                    area.share()
                        .ifPresent(share -> marks.when(isOverWhole(share), place + "/share"))));
  }

  private static boolean isOverWhole(Measure share) {
    return share.unit().equals(Unit.PERCENT) && share.quantity().bounds().min() >= 101;
  }

  private static void ownParents(Dossier dossier, Marks marks) {
    forces(
        dossier,
        (force, at) -> marks.when(force.parent().equals(Optional.of(force.id())), at + "/parent"));
  }

  private static void establishment(Dossier dossier, Marks marks) {
    forces(
        dossier,
        (force, at) -> {
          each(
              force.stages(),
              at + "/stages",
              (stage, place) ->
                  marks.when(!force.established() && isInPlace(stage), place + "/stage"));
          boolean told = force.stages().stream().anyMatch(ForceOracles::isInPlace);
          each(
              force.strengths(),
              at + "/strengths",
              (figure, place) ->
                  marks.when(!force.established() && !told && isInPlace(figure), place + "/kind"));
        });
  }

  private static boolean isInPlace(StageReached stage) {
    return stage.standing() == Standing.IN_EFFECT && PEOPLE_IN_PLACE.contains(stage.stage());
  }

  /** At least one, or about or nearly so many. */
  private static boolean isInPlace(StrengthFigure figure) {
    Quantity quantity = figure.measure().quantity();
    return figure.kind().code().equals("deployed")
        && figure.measure().unit().isPeopleOfForce()
        && (quantity.bounds().min() >= 1
            || quantity instanceof Quantity.About
            || quantity instanceof Quantity.Nearly);
  }

  private static void contradictions(Dossier dossier, Marks marks) {
    forces(
        dossier,
        (force, at) ->
            each(
                force.compositionRules(),
                at + "/compositionRules",
                (rule, place) ->
                    marks.when(
                        force.compositionRules().stream().anyMatch(only -> contradict(rule, only)),
                        place + "/predicate")));
  }

  private static boolean contradict(CompositionRule none, CompositionRule only) {
    boolean sameGroup =
        none.predicate() instanceof MemberPredicate.NoneFrom out
            && only.predicate() instanceof MemberPredicate.OnlyFrom in
            && out.group().equals(in.group());
    boolean sameScope =
        none.scope().equals(only.scope())
            || none.scope().equals(Scope.ANY)
            || only.scope().equals(Scope.ANY);
    boolean sameTime =
        !(none.until().isPresent() && Days.before(none.until().get(), only.since()))
            && !(only.until().isPresent() && Days.before(only.until().get(), none.since()));
    return sameGroup && sameScope && sameTime && isSettled(none) && isSettled(only);
  }

  private static boolean isSettled(CompositionRule rule) {
    return Set.of(Standing.AGREED, Standing.IN_EFFECT).contains(rule.standing());
  }

  /** A force that is its own parent has a rule of its own. */
  private static void circles(Dossier dossier, Marks marks) {
    Circles.mark(
        dossier.forces(),
        Force::id,
        force -> force.parent().stream().filter(parent -> !parent.equals(force.id())),
        "/forces",
        "/parent",
        marks);
  }
}
