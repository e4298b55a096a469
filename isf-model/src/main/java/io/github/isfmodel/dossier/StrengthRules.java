package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.CeilingHistory;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.time.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How strong a force is, against the ceilings of its mandate. */
final class StrengthRules {

  private static final Authority CEILING =
      Authority.practice("Authorized strength is an upper bound on the people present");

  private static final Rule DEPLOYED =
      warning(
          "ISF-MAN-004",
          "No figure has more people deployed than the ceiling allows",
          CEILING,
          "{measure} are {kind}, {when}, and the ceiling is {ceiling}",
          "check figure and ceiling; add the act that raised the ceiling if there is one; keep the"
              + " figure if there were so many nevertheless",
          "0.1.0");

  private static final Rule NOT_DEPLOYED =
      warning(
          "ISF-MAN-005",
          "No figure has more people planned, pledged or approved than the ceiling allows",
          CEILING,
          "{measure} are {kind}, {when}, and the ceiling is {ceiling}",
          "check the figure; an excess is lawful as long as it is not deployed",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(StrengthRules::strengths, List.of(DEPLOYED, NOT_DEPLOYED));

  private StrengthRules() {}

  private static void strengths(Dossier dossier, Report report) {
    Mandates mandates = dossier.mandates();
    Map<ForceId, List<CeilingHistory>> ceilings = new HashMap<>();
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      Optional<Mandate> mandate = mandates.of(force.id());
      if (mandate.isPresent() && !force.strengths().isEmpty()) {
        Mandate found = mandate.get();
        strengths(
            force,
            i,
            ceilings.computeIfAbsent(force.id(), id -> CeilingHistory.ofEachBody(found)),
            report);
      }
    }
  }

  private static void strengths(
      Force force, int position, List<CeilingHistory> history, Report report) {
    for (int i = 0; i < force.strengths().size(); i++) {
      StrengthFigure figure = force.strengths().get(i);
      Place at = Place.of("forces", position, "strengths", i);
      strength(new Stated(figure, at, history, report.under(rule(figure))));
    }
    for (CountedApart count : CountedApart.in(force.strengths())) {
      StrengthFigure figure = force.strengths().get(count.last());
      Place at = Place.of("forces", position, "strengths", count.last());
      together(count, new Stated(figure, at, history, report.under(rule(figure))));
    }
  }

  private static Rule rule(StrengthFigure figure) {
    return figure.kind().equals(StrengthKind.DEPLOYED) ? DEPLOYED : NOT_DEPLOYED;
  }

  private static void together(CountedApart count, Stated last) {
    Span day = Span.of(count.day(), count.day());
    for (CeilingHistory ofBody : last.history()) {
      for (List<Ceiling> ceilings : ofBody.during(day)) {
        Optional<Measure> limit = own(ceilings, count.all());
        if (limit.isPresent() && count.exceeds(limit.get())) {
          last.tell(count, limit.get(), last.at().child("measure"));
          return;
        }
      }
    }
  }

  /** A figure under a mandate that sets ceilings. */
  private record Stated(
      StrengthFigure figure, Place at, List<CeilingHistory> history, Report report) {
    void tell(Object measure, Measure ceiling, Place place) {
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

  /** Of what several bodies gave, each ceiling holds. */
  private static Optional<Measure> exceeded(Stated stated, Measure measure) {
    Span days = stated.figure().asOf().span();
    if (days.hasStart() && days.hasEnd()) {
      for (CeilingHistory ofBody : stated.history()) {
        Optional<Measure> exceeded = exceeded(ofBody.during(days), measure);
        if (exceeded.isPresent()) {
          return exceeded;
        }
      }
    }
    return Optional.empty();
  }

  /** A ceiling counts only if it is exceeded on every day that the figure may be of. */
  private static Optional<Measure> exceeded(Collection<List<Ceiling>> days, Measure measure) {
    Optional<Measure> exceeded = Optional.empty();
    for (List<Ceiling> ceilings : days) {
      exceeded = exceeded(ceilings, measure);
      if (exceeded.isEmpty()) {
        return exceeded;
      }
    }
    return exceeded;
  }

  private static Optional<Measure> exceeded(List<Ceiling> ceilings, Measure measure) {
    Optional<Measure> limit = limit(ceilings, measure.unit());
    return limit.isPresent()
            && measure.quantity().bounds().min() > limit.get().quantity().bounds().max()
        ? limit
        : Optional.empty();
  }

  /** A category has its own limit; without one, that of those whom it belongs to holds for it. */
  private static Optional<Measure> limit(List<Ceiling> ceilings, Unit unit) {
    for (Unit each : unit.widening()) {
      Optional<Measure> limit = own(ceilings, each);
      if (limit.isPresent()) {
        return limit;
      }
    }
    return Optional.empty();
  }

  private static Optional<Measure> own(List<Ceiling> ceilings, Unit unit) {
    Optional<Measure> limit = total(ceilings, unit);
    return limit.isPresent() ? limit : part(ceilings, unit);
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
      Optional<Measure> limit = ceiling.limit(unit);
      if (limit.isPresent()) {
        return limit;
      }
    }
    return Optional.empty();
  }
}
