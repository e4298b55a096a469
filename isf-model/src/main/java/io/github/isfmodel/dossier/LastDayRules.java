package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;

/** A record holds nothing that happened after its last day. */
final class LastDayRules {

  private static final Rule AFTER_LAST_DAY =
      error(
          "ISF-REC-001",
          "A record holds nothing that happened after its last day",
          Authority.record("A record says nothing about days after the last that it covers"),
          "this is dated {when}, and the last day of the record is {asOf}",
          "mend the date, or set \"asOf\" to the last day that the record covers",
          "0.1.0");

  static final List<Rule> RULES = List.of(AFTER_LAST_DAY);

  private final LocalDate asOf;
  private final Flaws flaws = new Flaws();

  /** For the parts of one record, one after the other. */
  LastDayRules(Dossier dossier) {
    this.asOf = dossier.asOf();
  }

  /** The rules about parts that are walked through in a way. */
  <T> RuleSet<T> of(Flaws.Walk<LastDayRules, T> walk) {
    return RuleSet.of((part, report) -> flaws.report(walk, this, part, report), RULES);
  }

  private void check(Place place, When when) {
    if (!when.possiblyBy(asOf)) {
      flaws.add(
          report ->
              report.under(AFTER_LAST_DAY).add(place.pointer(), "when", when.span(), "asOf", asOf));
    }
  }

  void source(Place place, Source source) {
    check(place.child("published"), source.published());
  }

  void force(Place place, Force force) {
    strengths(place.child("strengths"), force.strengths());
    stages(place.child("stages"), force.stages());
  }

  private void strengths(Place list, List<StrengthFigure> figures) {
    for (int i = 0; i < figures.size(); i++) {
      check(list.child(i).child("asOf"), figures.get(i).asOf());
    }
  }

  /** Only what has happened: a stage may be planned for a later day. */
  private void stages(Place list, List<StageReached> stages) {
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).standing() == Standing.IN_EFFECT) {
        check(list.child(i).child("when"), stages.get(i).when());
      }
    }
  }

  void resolution(Place place, Resolution text) {
    steps(place.child("lifecycle"), text.lifecycle());
    circulations(place.child("circulations"), text.circulations());
    consultations(place.child("consultations"), text.consultations());
    if (text.vote().isPresent()) {
      check(place.child("vote").child("heldOn"), When.on(text.vote().get().heldOn()));
    }
  }

  private void steps(Place list, List<LifecycleStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      check(list.child(i).child("when"), steps.get(i).when());
    }
  }

  private void circulations(Place list, List<Circulation> circulations) {
    for (int i = 0; i < circulations.size(); i++) {
      check(list.child(i).child("when"), circulations.get(i).when());
    }
  }

  private void consultations(Place list, List<Consultation> consultations) {
    for (int i = 0; i < consultations.size(); i++) {
      check(list.child(i).child("when"), consultations.get(i).when());
    }
  }

  void pledge(Place place, Pledge pledge) {
    history(place.child("history"), pledge.history());
    waivers(place.child("waivers"), pledge.waivers());
  }

  private void history(Place list, List<PledgeStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      check(list.child(i).child("when"), steps.get(i).when());
    }
  }

  private void waivers(Place list, List<Waiver> waivers) {
    for (int i = 0; i < waivers.size(); i++) {
      check(list.child(i).child("when"), waivers.get(i).when());
    }
  }

  void precondition(Place place, Precondition precondition) {
    check(place.child("since"), precondition.since());
  }

  void milestone(Place place, Milestone milestone) {
    forecasts(place.child("forecasts"), milestone.forecasts());
    declarations(place.child("declarations"), milestone.declarations());
  }

  private void forecasts(Place list, List<Forecast> forecasts) {
    for (int i = 0; i < forecasts.size(); i++) {
      check(list.child(i).child("asOf"), forecasts.get(i).asOf());
    }
  }

  private void declarations(Place list, List<Declaration> declarations) {
    for (int i = 0; i < declarations.size(); i++) {
      check(list.child(i).child("when"), declarations.get(i).when());
    }
  }

  void event(Place place, Event event) {
    if (event.standing() == EventStanding.OCCURRED) {
      check(place.child("when"), event.when());
    }
  }

  void claim(Place place, Claim claim) {
    check(place.child("attribution").child("said"), claim.attribution().said());
    check(place.child("reported"), claim.reported());
  }
}
