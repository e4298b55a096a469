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
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How strong a force is and how much force it may use, against what its mandate allows. */
final class StrengthRules {

  private static final Authority CEILING =
      Authority.practice("Authorized strength is an upper bound on the people present");

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
    Mandates mandates = dossier.mandates();
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      Optional<Mandate> mandate = mandates.of(force.id());
      for (int k = 0; mandate.isPresent() && k < force.strengths().size(); k++) {
        StrengthFigure figure = force.strengths().get(k);
        if (figure.kind().equals(StrengthKind.DEPLOYED) == deployed) {
          Place at = Place.of("forces", i, "strengths", k, "measure");
          exceeded(mandate.get(), figure)
              .ifPresent(
                  ceiling ->
                      report.add(
                          at.pointer(),
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
    return Stream.concat(Stream.of(days.earliest()), changes(mandate, days))
            .allMatch(day -> exceeded(mandate, figure.measure(), day).isPresent())
        ? exceeded(mandate, figure.measure(), days.latest())
        : Optional.empty();
  }

  /** The days on which another ceiling may begin to hold. */
  private static Stream<LocalDate> changes(Mandate mandate, Span days) {
    return days.earliest().equals(days.latest())
        ? Stream.empty()
        : mandate.acts().stream().flatMap(StrengthRules::changes).filter(days::contains);
  }

  private static Stream<LocalDate> changes(GoverningAct act) {
    Stream<LocalDate> steps =
        act.ceilings().stream()
            .flatMap(
                ceiling ->
                    Stream.concat(
                        ceiling.since().stream(),
                        ceiling.until().filter(LocalDate.MAX::isAfter).stream()
                            .map(until -> until.plusDays(1))));
    return Stream.concat(Stream.of(act.effectiveFrom()), steps);
  }

  private static Optional<Measure> exceeded(Mandate mandate, Measure measure, LocalDate date) {
    return mandate
        .governingOn(date)
        .flatMap(act -> limit(act.ceilingsOn(date), measure.unit()))
        .filter(limit -> measure.quantity().bounds().min() > limit.quantity().bounds().max());
  }

  /** A category has its own limit; without one, that of all personnel holds for it. */
  private static Optional<Measure> limit(List<Ceiling> ceilings, Unit unit) {
    Optional<Measure> own = find(ceilings.stream().map(Ceiling::total), unit);
    return own.or(() -> find(ceilings.stream().flatMap(each -> each.parts().stream()), unit))
        .or(
            () ->
                unit.isPeopleOfForce()
                    ? find(ceilings.stream().map(Ceiling::total), Unit.PERSONNEL)
                    : Optional.empty());
  }

  private static Optional<Measure> find(Stream<Measure> limits, Unit unit) {
    return limits.filter(limit -> limit.unit().equals(unit)).findFirst();
  }

  private static void engagement(Dossier dossier, Report report) {
    Mandates mandates = dossier.mandates();
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      Optional<UseOfForceLevel> most = mandates.of(force.id()).flatMap(StrengthRules::most);
      for (int k = 0; most.isPresent() && k < force.engagementRules().size(); k++) {
        RulesOfEngagement rules = force.engagementRules().get(k);
        Place at = Place.of("forces", i, "engagementRules", k, "level");
        rules
            .level()
            .filter(level -> isSettled(rules) && level.compareTo(most.get()) > 0)
            .ifPresent(
                level ->
                    report.add(
                        at.pointer(), "level", level, "force", force.id(), "most", most.get()));
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
