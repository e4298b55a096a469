package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.time.When;
import java.util.List;

/** Milestones. */
final class MilestoneOracles {

  static final List<Law> LAWS =
      List.of(
          naive(
              "ISF-MIL-001",
              every(
                  (milestone, at, marks) ->
                      Days.outOfOrder(
                          milestone.forecasts(),
                          Forecast::asOf,
                          at + "/forecasts",
                          "asOf",
                          marks))),
          naive("ISF-MIL-002", every(MilestoneOracles::forecasts)),
          naive(
              "ISF-MIL-003",
              every(
                  (milestone, at, marks) ->
                      Days.outOfOrder(
                          milestone.declarations(),
                          Declaration::when,
                          at + "/declarations",
                          "when",
                          marks))),
          naive("ISF-MIL-004", every(MilestoneOracles::waitsForItself)),
          naive("ISF-MIL-005", every(MilestoneOracles::verifiedByOthers)),
          naive("ISF-MIL-006", MilestoneOracles::reachedTooEarly),
          naive("ISF-MIL-007", MilestoneOracles::notVerified));

  private MilestoneOracles() {}

  private interface OfOne {
    void judge(Milestone milestone, String at, Marks marks);
  }

  private static Oracle every(OfOne one) {
    return (dossier, marks) ->
        each(
            dossier.milestones(),
            "/milestones",
            (milestone, at) -> one.judge(milestone, at, marks));
  }

  private static void forecasts(Milestone milestone, String at, Marks marks) {
    each(
        milestone.forecasts(),
        at + "/forecasts",
        (forecast, place) ->
            marks.when(Days.before(forecast.expected(), forecast.asOf()), place + "/expected"));
  }

  private static void waitsForItself(Milestone milestone, String at, Marks marks) {
    each(
        milestone.dependencies(),
        at + "/dependencies",
        (dependency, place) -> marks.when(dependency.on().equals(milestone.id()), place + "/on"));
    Proposition itself = new Proposition.MilestoneReached(milestone.id());
    milestone
        .trigger()
        .ifPresent(each -> marks.when(!mayHold(each, itself, false), at + "/trigger"));
    milestone
        .criteria()
        .ifPresent(
            each ->
                marks.when(
                    !mayHold(each, itself, false) || !mayHold(each, itself, true),
                    at + "/criteria"));
    marks.when(
        milestone.due().isPresent()
            && milestone.due().get() instanceof When.Following due
            && due.anchor().equals(milestone.id()),
        at + "/due/anchor");
  }

  /** Where one proposition is so or not, and of any other both can be had. */
  private static boolean mayHold(Condition condition, Proposition one, boolean is) {
    if (condition instanceof Condition.Not not) {
      return mayFail(not.part(), one, is);
    }
    if (condition instanceof Condition.AtLeast some) {
      return some.parts().stream().filter(part -> mayHold(part, one, is)).count() >= some.count();
    }
    return condition instanceof Condition.AllOf all
        ? all.parts().stream().allMatch(part -> mayHold(part, one, is))
        : condition instanceof Condition.AnyOf any
            ? any.parts().stream().anyMatch(part -> mayHold(part, one, is))
            : is || !condition.equals(one);
  }

  private static boolean mayFail(Condition condition, Proposition one, boolean is) {
    if (condition instanceof Condition.Not not) {
      return mayHold(not.part(), one, is);
    }
    if (condition instanceof Condition.AtLeast some) {
      long met = some.parts().stream().filter(part -> !mayFail(part, one, is)).count();
      return met < some.count();
    }
    return condition instanceof Condition.AllOf all
        ? all.parts().stream().anyMatch(part -> mayFail(part, one, is))
        : condition instanceof Condition.AnyOf any
            ? any.parts().stream().allMatch(part -> mayFail(part, one, is))
            : !is || !condition.equals(one);
  }

  private static void verifiedByOthers(Milestone milestone, String at, Marks marks) {
    each(
        milestone.declarations(),
        at + "/declarations",
        (declaration, place) ->
            marks.when(
                declaration.kind() == DeclarationKind.VERIFIED
                    && milestone.verifier().isPresent()
                    && !milestone.verifier().equals(declaration.by()),
                place + "/by"));
  }

  private static boolean isReached(Declaration declaration) {
    return List.of(DeclarationKind.REACHED, DeclarationKind.VERIFIED).contains(declaration.kind());
  }

  /** A disputed order binds nobody; what waits for itself has a rule of its own. */
  private static void reachedTooEarly(Dossier dossier, Marks marks) {
    each(
        dossier.milestones(),
        "/milestones",
        (milestone, at) ->
            each(
                milestone.declarations(),
                at + "/declarations",
                (declaration, place) -> {
                  if (isReached(declaration)) {
                    milestone.dependencies().stream()
                        .filter(each -> each.kind() == DependencyKind.AFTER && each.by().isEmpty())
                        .map(Dependency::on)
                        .filter(other -> !other.equals(milestone.id()))
                        .flatMap(
                            other ->
                                dossier.milestones().stream()
                                    .filter(each -> each.id().equals(other))
                                    .limit(1))
                        .filter(other -> !mayBeReached(other, declaration))
                        .forEach(other -> marks.at(place));
                  }
                }));
  }

  private static boolean mayBeReached(Milestone other, Declaration declaration) {
    return other.declarations().stream()
        .anyMatch(each -> isReached(each) && !Days.before(declaration.when(), each.when()));
  }

  private static void notVerified(Dossier dossier, Marks marks) {
    each(
        dossier.milestones(),
        "/milestones",
        (milestone, at) -> {
          boolean declared =
              milestone.declarations().stream()
                  .anyMatch(each -> each.kind() == DeclarationKind.REACHED);
          boolean verified =
              milestone.declarations().stream()
                  .filter(each -> each.by().equals(milestone.verifier()))
                  .anyMatch(MilestoneOracles::isReached);
          boolean due =
              milestone.due().isPresent()
                  && Days.begun(milestone.due().get()).compareTo(dossier.asOf()) <= 0;
          marks.when(
              due && milestone.verifier().isPresent() && declared && !verified,
              at + "/declarations");
        });
  }
}
