package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How strong a force is and how much force it may use, against what its mandate allows. */
final class StrengthRules {

  private static final Authority CEILING =
      Authority.practice("Authorized strength is an upper bound on the people present");

  private static final Set<Unit> PEOPLE =
      Set.of(
          Unit.PERSONNEL,
          Unit.TROOPS,
          Unit.POLICE,
          Unit.TRAINERS,
          Unit.OBSERVERS,
          Unit.OFFICERS,
          Unit.CIVILIANS);

  static final List<Rule<Dossier>> RULES =
      List.of(
          error(
              "ISF-MAN-004",
              "No more people are deployed than the ceiling allows",
              CEILING,
              "{measure} are {kind}, {when}, and the ceiling is {ceiling}",
              "check figure and ceiling; add the act that raised the ceiling if there is one",
              "0.1.0",
              (dossier, report) -> strengths(dossier, true, report)),
          warning(
              "ISF-MAN-005",
              "No more people are planned, pledged or approved than the ceiling allows",
              CEILING,
              "{measure} are {kind}, {when}, and the ceiling is {ceiling}",
              "check the figure; an excess is lawful as long as it is not deployed",
              "0.1.0",
              (dossier, report) -> strengths(dossier, false, report)),
          warning(
              "ISF-MAN-006",
              "Rules of engagement allow no more force than the mandate",
              Authority.practice("Rules of engagement derive from the mandate"),
              "the rules of engagement allow {level}, and the mandate of {force} no more than"
                  + " {most}",
              "check the level, and whether the acts leave out what they allow",
              "0.1.0",
              StrengthRules::engagement));

  private StrengthRules() {}

  private static void strengths(Dossier dossier, boolean deployed, Report report) {
    Mandates mandates = new Mandates(dossier);
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      Optional<Mandate> mandate = mandates.of(force.id());
      for (int k = 0; mandate.isPresent() && k < force.strengths().size(); k++) {
        StrengthFigure figure = force.strengths().get(k);
        if (figure.kind().equals(StrengthKind.DEPLOYED) == deployed) {
          Pointer at = Pointer.of("forces", i, "strengths", k, "measure");
          exceeded(mandate.get(), figure)
              .ifPresent(
                  ceiling ->
                      report.add(
                          at,
                          "measure",
                          figure.measure(),
                          "kind",
                          figure.kind(),
                          "when",
                          figure.asOf().span(),
                          "ceiling",
                          ceiling));
        }
      }
    }
  }

  /** A ceiling counts only if it is exceeded on every day that the figure may be of. */
  private static Optional<Measure> exceeded(Mandate mandate, StrengthFigure figure) {
    Span days = figure.asOf().span();
    if (!days.hasStart() || !days.hasEnd()) {
      return Optional.empty();
    }
    return exceeded(mandate, figure, days.earliest())
        .flatMap(first -> exceeded(mandate, figure, days.latest()));
  }

  private static Optional<Measure> exceeded(
      Mandate mandate, StrengthFigure figure, LocalDate date) {
    Measure measure = figure.measure();
    return mandate.governingOn(date).stream()
        .flatMap(act -> act.ceilings().stream())
        .filter(ceiling -> holdsOn(ceiling, date))
        .flatMap(ceiling -> limits(ceiling, measure.unit()))
        .reduce((earlier, later) -> later)
        .filter(limit -> measure.quantity().bounds().min() > limit.quantity().bounds().max());
  }

  private static boolean holdsOn(Ceiling ceiling, LocalDate date) {
    return ceiling.since().filter(date::isBefore).isEmpty()
        && ceiling.until().filter(date::isAfter).isEmpty();
  }

  /** A category has its own limit; without one, that of all personnel holds for it. */
  private static Stream<Measure> limits(Ceiling ceiling, Unit unit) {
    Measure total = ceiling.total();
    if (total.unit().equals(unit)) {
      return Stream.of(total);
    }
    return ceiling.parts().stream()
        .filter(part -> part.unit().equals(unit))
        .findFirst()
        .or(
            () ->
                total.unit().equals(Unit.PERSONNEL) && PEOPLE.contains(unit)
                    ? Optional.of(total)
                    : Optional.empty())
        .stream();
  }

  private static void engagement(Dossier dossier, Report report) {
    Mandates mandates = new Mandates(dossier);
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      Optional<UseOfForceLevel> most = mandates.of(force.id()).flatMap(StrengthRules::most);
      for (int k = 0; most.isPresent() && k < force.engagementRules().size(); k++) {
        RulesOfEngagement rules = force.engagementRules().get(k);
        Pointer at = Pointer.of("forces", i, "engagementRules", k, "level");
        rules
            .level()
            .filter(level -> isSettled(rules) && level.compareTo(most.get()) > 0)
            .ifPresent(
                level -> report.add(at, "level", level, "force", force.id(), "most", most.get()));
      }
    }
  }

  private static boolean isSettled(RulesOfEngagement rules) {
    return rules.standing() == Standing.AGREED || rules.standing() == Standing.IN_EFFECT;
  }

  private static Optional<UseOfForceLevel> most(Mandate mandate) {
    return mandate.acts().stream()
        .map(GoverningAct::act)
        .flatMap(act -> act.tasks().stream())
        .map(TaskAssignment::useOfForce)
        .flatMap(Optional::stream)
        .max(UseOfForceLevel::compareTo);
  }
}
