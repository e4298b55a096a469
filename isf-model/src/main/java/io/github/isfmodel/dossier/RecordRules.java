package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.event.Event;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.Chronology;

/** What holds for a record as such: how far it reaches in time, and the order of its events. */
final class RecordRules {

  private static final Rule EVENT_ORDER =
      warning(
          "ISF-EVT-003",
          "Events are listed in the order of time",
          Authority.record("What is listed oldest first is oldest first"),
          "the event is dated {when}, and is listed after one of {earlier}, which is certainly"
              + " later",
          "put the events in the order of time, or mend the date",
          "0.1.0");

  private static final Rule AFTER_LAST_DAY =
      error(
          "ISF-REC-001",
          "A record holds nothing that happened after its last day",
          Authority.record("A record says nothing about days after the last that it covers"),
          "this is dated {when}, and the last day of the record is {asOf}",
          "mend the date, or set \"asOf\" to the last day that the record covers",
          "0.1.0");

  static final RuleSet<Dossier> RULES = RuleSet.of(RecordRules::check, EVENT_ORDER, AFTER_LAST_DAY);

  private RecordRules() {}

  private static void check(Dossier dossier, Report report) {
    eventOrder(dossier, report.under(EVENT_ORDER));
    afterLastDay(dossier, report.under(AFTER_LAST_DAY));
  }

  private static void eventOrder(Dossier dossier, Report report) {
    Chronology.reportMisplaced("events", dossier.events(), "when", Event::when, report);
  }

  /** Most records hold nothing of the kind, so that places are asked for only where one does. */
  private static void afterLastDay(Dossier dossier, Report report) {
    if (!Horizon.late(dossier, Place.ANYWHERE).isEmpty()) {
      for (Horizon.Late late : Horizon.late(dossier, Place.ROOT)) {
        report.add(late.place().pointer(), "when", late.when().span(), "asOf", dossier.asOf());
      }
    }
  }
}
