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
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How strong a force is and how much force it may use, against what its mandate allows. */
final class StrengthRules {

  private static final Authority CEILING =
      Authority.practice("Authorized strength is an upper bound on the people present");

  private static final Rule DEPLOYED =
      error(
          "ISF-MAN-004",
          "No more people are deployed than the ceiling allows",
          CEILING,
          "{measure} are {kind}, {when}, and the ceiling is {ceiling}",
          "check figure and ceiling; add the act that raised the ceiling if there is one",
          "0.1.0");

  private static final Rule NOT_DEPLOYED =
      warning(
          "ISF-MAN-005",
          "No more people are planned, pledged or approved than the ceiling allows",
          CEILING,
          "{measure} are {kind}, {when}, and the ceiling is {ceiling}",
          "check the figure; an excess is lawful as long as it is not deployed",
          "0.1.0");

  private static final Rule ENGAGEMENT =
      warning(
          "ISF-MAN-006",
          "Rules of engagement allow no more force than the mandate",
          Authority.practice("Rules of engagement derive from the mandate"),
          "the rules of engagement allow {level}, and the mandate of {force} no more than"
              + " {most}",
          "check the level, and whether the acts leave out what they allow",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(StrengthRules::check, List.of(DEPLOYED, NOT_DEPLOYED, ENGAGEMENT));

  private StrengthRules() {}

  private static void check(Dossier dossier, Report report) {
    strengths(dossier, report);
    engagement(dossier, report.under(ENGAGEMENT));
  }

  private static void strengths(Dossier dossier, Report report) {
    Mandates mandates = dossier.mandates();
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      Optional<Mandate> mandate = mandates.of(force.id());
      for (int k = 0; mandate.isPresent() && k < force.strengths().size(); k++) {
        StrengthFigure figure = force.strengths().get(k);
        Rule rule = figure.kind().equals(StrengthKind.DEPLOYED) ? DEPLOYED : NOT_DEPLOYED;
        Place at = Place.of("forces", i, "strengths", k);
        strength(new Stated(figure, at, mandate.get(), report.under(rule)));
      }
    }
  }

  /** A figure under the mandate that sets its ceiling. */
  private record Stated(StrengthFigure figure, Place at, Mandate mandate, Report report) {
    void tell(Measure measure, Measure ceiling, Place place) {
      report.add(
          place.pointer(),
          "measure",
          measure,
          "kind",
          figure.kind(),
          "when",
          figure.asOf().span(),
          "ceiling",
          ceiling);
    }
  }

  /** A part is told only if it exceeds another ceiling than the figure as a whole. */
  private static void strength(Stated stated) {
    StrengthFigure figure = stated.figure();
    Optional<Measure> whole = exceeded(stated, figure.measure());
    if (whole.isPresent()) {
      stated.tell(figure.measure(), whole.get(), stated.at().child("measure"));
    }
    for (int i = 0; i < figure.parts().size(); i++) {
      Measure part = figure.parts().get(i);
      Optional<Measure> ceiling = exceeded(stated, part);
      if (ceiling.isPresent() && !ceiling.equals(whole)) {
        stated.tell(part, ceiling.get(), stated.at().child("parts").child(i));
      }
    }
  }

  /** A ceiling counts only if it is exceeded on every day that the figure may be of. */
  private static Optional<Measure> exceeded(Stated stated, Measure measure) {
    Mandate mandate = stated.mandate();
    Span days = stated.figure().asOf().span();
    if (!days.hasStart() || !days.hasEnd()) {
      return Optional.empty();
    }
    for (LocalDate day : decisiveDays(mandate, days)) {
      if (exceeded(mandate, measure, day).isEmpty()) {
        return Optional.empty();
      }
    }
    return exceeded(mandate, measure, days.latest());
  }

  /** The first day, and those on which another ceiling may begin to hold. */
  private static List<LocalDate> decisiveDays(Mandate mandate, Span days) {
    if (days.earliest().equals(days.latest())) {
      return List.of(days.earliest());
    }
    List<LocalDate> decisive = new ArrayList<>();
    decisive.add(days.earliest());
    for (GoverningAct act : mandate.acts()) {
      for (LocalDate change : changes(act)) {
        if (days.contains(change)) {
          decisive.add(change);
        }
      }
    }
    return decisive;
  }

  private static List<LocalDate> changes(GoverningAct act) {
    List<LocalDate> changes = new ArrayList<>();
    changes.add(act.effectiveFrom());
    for (Ceiling ceiling : act.ceilings()) {
      if (ceiling.since().isPresent()) {
        changes.add(ceiling.since().get());
      }
      if (ceiling.until().isPresent() && ceiling.until().get().isBefore(LocalDate.MAX)) {
        changes.add(ceiling.until().get().plusDays(1));
      }
    }
    return changes;
  }

  private static Optional<Measure> exceeded(Mandate mandate, Measure measure, LocalDate date) {
    Optional<GoverningAct> act = mandate.governingOn(date);
    if (act.isEmpty()) {
      return Optional.empty();
    }
    Optional<Measure> limit = limit(act.get().ceilingsOn(date), measure.unit());
    return limit.isPresent()
            && measure.quantity().bounds().min() > limit.get().quantity().bounds().max()
        ? limit
        : Optional.empty();
  }

  /** A category has its own limit; without one, that of all personnel holds for it. */
  private static Optional<Measure> limit(List<Ceiling> ceilings, Unit unit) {
    Optional<Measure> limit = total(ceilings, unit);
    if (limit.isEmpty()) {
      limit = part(ceilings, unit);
    }
    return limit.isEmpty() && unit.isPeopleOfForce() ? total(ceilings, Unit.PERSONNEL) : limit;
  }

  private static Optional<Measure> total(List<Ceiling> ceilings, Unit unit) {
    for (Ceiling ceiling : ceilings) {
      if (ceiling.total().unit().equals(unit)) {
        return Optional.of(ceiling.total());
      }
    }
    return Optional.empty();
  }

  private static Optional<Measure> part(List<Ceiling> ceilings, Unit unit) {
    for (Ceiling ceiling : ceilings) {
      for (Measure part : ceiling.parts()) {
        if (part.unit().equals(unit)) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  private static void engagement(Dossier dossier, Report report) {
    Mandates mandates = dossier.mandates();
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      Optional<GivenTasks> tasks = mandates.tasks(force.id());
      for (int k = 0; tasks.isPresent() && k < force.engagementRules().size(); k++) {
        RulesOfEngagement rules = force.engagementRules().get(k);
        Optional<UseOfForceLevel> most =
            isSettled(rules) ? tasks.get().mostForce(rules.asOf().span()) : Optional.empty();
        if (most.isPresent() && isMore(rules.level(), most.get())) {
          report.add(
              Pointer.of("forces", i, "engagementRules", k, "level"),
              "level",
              rules.level().get(),
              "force",
              force.id(),
              "most",
              most.get());
        }
      }
    }
  }

  private static boolean isMore(Optional<UseOfForceLevel> level, UseOfForceLevel most) {
    return level.isPresent() && level.get().compareTo(most) > 0;
  }

  private static boolean isSettled(RulesOfEngagement rules) {
    return rules.standing() == Standing.AGREED || rules.standing() == Standing.IN_EFFECT;
  }
}
