package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.mandate.ReportLedger;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports that were submitted, against the days on which they were due. */
final class ReportRules {

  private static final Rule LATE =
      warning(
          "ISF-RPT-002",
          "A report is submitted by the day on which it is due",
          Authority.practice("Reporting cadence: counted from the day of adoption"),
          "the report of {reporter} under {act} was due on {due}, and is dated {when}",
          "check the date and whether an earlier report is missing; nothing has to be done"
              + " about one that was late",
          "0.1.0");

  static final RuleSet<Dossier> RULES = RuleSet.of(ReportRules::check, List.of(LATE));

  private ReportRules() {}

  private static void check(Dossier dossier, Report report) {
    late(dossier, report.under(LATE));
  }

  private static void late(Dossier dossier, Report report) {
    List<Event> submissions = submissions(dossier);
    if (submissions.isEmpty()) {
      return;
    }
    for (Mandate mandate : dossier.mandates().byForce().values()) {
      if (hasDuties(mandate)) {
        for (ReportDue due : ReportLedger.of(mandate, submissions, dossier.asOf()).reports()) {
          late(due, dossier, report);
        }
      }
    }
  }

  private static List<Event> submissions(Dossier dossier) {
    List<Event> submissions = new ArrayList<>();
    for (Event event : dossier.events()) {
      if (event.kind().equals(EventKind.REPORT_SUBMITTED)) {
        submissions.add(event);
      }
    }
    return submissions;
  }

  private static boolean hasDuties(Mandate mandate) {
    for (GoverningAct act : mandate.acts()) {
      if (!act.duties().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static void late(ReportDue due, Dossier dossier, Report report) {
    Optional<EventId> submitted = due.submitted();
    Optional<Event> event =
        submitted.isPresent() ? dossier.index().event(submitted.get()) : Optional.empty();
    if (event.isPresent() && !event.get().when().possiblyBy(due.due())) {
      report.add(
          dossier.index().pointer(event.get().id()).orElseThrow().child("when"),
          "reporter",
          due.duty().reporter(),
          "act",
          due.resolution(),
          "due",
          due.due(),
          "when",
          event.get().when().span());
    }
  }
}
