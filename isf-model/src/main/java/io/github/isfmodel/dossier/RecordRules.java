package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.check.Chronology;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What holds for a record as such: how far it reaches in time, and the order of its events. */
final class RecordRules {

  static final List<Rule<Dossier>> RULES =
      List.of(
          error(
              "ISF-REC-001",
              "A record holds nothing that happened after its last day",
              Authority.record("A record says nothing about days after the last that it covers"),
              "this is dated {when}, and the last day of the record is {asOf}",
              "mend the date, or set \"asOf\" to the last day that the record covers",
              "0.1.0",
              RecordRules::afterLastDay),
          warning(
              "ISF-EVT-003",
              "Events are listed in the order of time",
              Authority.record("What is listed oldest first is oldest first"),
              "the event is dated {when}, and is listed after one of {earlier}, which is certainly"
                  + " later",
              "put the events in the order of time, or mend the date",
              "0.1.0",
              RecordRules::eventOrder));

  private RecordRules() {}

  private static void eventOrder(Dossier dossier, Report report) {
    Chronology.reportMisplaced("events", dossier.events(), "when", Event::when, report);
  }

  /** Most records hold nothing of the kind, so that places are asked for only where one does. */
  private static void afterLastDay(Dossier dossier, Report report) {
    if (!late(dossier, Place.ANYWHERE).isEmpty()) {
      for (Late late : late(dossier, Place.ROOT)) {
        report.add(late.place().pointer(), "when", late.when().span(), "asOf", dossier.asOf());
      }
    }
  }

  private record Late(Place place, When when) {}

  private static List<Late> late(Dossier dossier, Place top) {
    Horizon horizon = new Horizon(dossier.asOf(), new ArrayList<>());
    horizon.each(
        top.child("sources"), dossier.sources(), "published", source -> source.published());
    horizon.parts(top.child("forces"), dossier.forces(), RecordRules::force);
    horizon.parts(top.child("resolutions"), dossier.resolutions(), RecordRules::resolution);
    horizon.parts(top.child("pledges"), dossier.pledges(), RecordRules::pledge);
    horizon.each(
        top.child("preconditions"),
        dossier.preconditions(),
        "since",
        precondition -> precondition.since());
    horizon.parts(top.child("milestones"), dossier.milestones(), RecordRules::milestone);
    horizon.parts(top.child("events"), dossier.events(), RecordRules::event);
    horizon.parts(top.child("claims"), dossier.claims(), RecordRules::claim);
    return horizon.late();
  }

  /** Only what has happened: a stage may be planned for a later day. */
  private static void force(Horizon horizon, Place place, Force force) {
    horizon.each(place.child("strengths"), force.strengths(), "asOf", figure -> figure.asOf());
    horizon.each(
        place.child("stages"),
        force.stages(),
        "when",
        reached -> reached.standing() == Standing.IN_EFFECT ? reached.when() : When.undated());
  }

  private static void resolution(Horizon horizon, Place place, Resolution text) {
    horizon.each(place.child("lifecycle"), text.lifecycle(), "when", step -> step.when());
    horizon.each(place.child("circulations"), text.circulations(), "when", each -> each.when());
    horizon.each(place.child("consultations"), text.consultations(), "when", each -> each.when());
    text.vote()
        .ifPresent(
            vote -> horizon.check(place.child("vote").child("heldOn"), When.on(vote.heldOn())));
  }

  private static void pledge(Horizon horizon, Place place, Pledge pledge) {
    horizon.each(place.child("history"), pledge.history(), "when", step -> step.when());
    horizon.each(place.child("waivers"), pledge.waivers(), "when", waiver -> waiver.when());
  }

  private static void milestone(Horizon horizon, Place place, Milestone milestone) {
    horizon.each(place.child("forecasts"), milestone.forecasts(), "asOf", each -> each.asOf());
    horizon.each(
        place.child("declarations"), milestone.declarations(), "when", each -> each.when());
  }

  private static void event(Horizon horizon, Place place, Event event) {
    if (event.standing() == EventStanding.OCCURRED) {
      horizon.check(place.child("when"), event.when());
    }
  }

  private static void claim(Horizon horizon, Place place, Claim claim) {
    horizon.check(place.child("attribution").child("said"), claim.attribution().said());
    horizon.check(place.child("reported"), claim.reported());
  }

  /** Collects what is certainly after the last day. */
  private record Horizon(LocalDate asOf, List<Late> late) {

    interface Part<T> {
      void check(Horizon horizon, Place place, T part);
    }

    interface Dated<T> {
      When of(T part);
    }

    <T> void parts(Place list, List<T> parts, Part<T> walk) {
      int size = parts.size();
      for (int i = 0; i < size; i++) {
        walk.check(this, list.child(i), parts.get(i));
      }
    }

    <T> void each(Place list, List<T> parts, String attribute, Dated<T> when) {
      int size = parts.size();
      for (int i = 0; i < size; i++) {
        check(list.child(i).child(attribute), when.of(parts.get(i)));
      }
    }

    void check(Place place, When when) {
      if (!when.possiblyBy(asOf)) {
        late.add(new Late(place, when));
      }
    }
  }
}
