package io.github.isfmodel.benchmarks;

import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.mandate.ReportLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rule about the reports that were submitted. */
final class HandReports {

  private final List<Event> events;
  private final List<Event> submissions = new ArrayList<>();
  private final LocalDate lastDay;
  private final HandFindings found;

  HandReports(List<Event> events, LocalDate lastDay, HandFindings found) {
    this.events = events;
    this.lastDay = lastDay;
    this.found = found;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).kind().equals(EventKind.REPORT_SUBMITTED)) {
        submissions.add(events.get(i));
      }
    }
  }

  void check(Mandate mandate) {
    if (submissions.isEmpty() || !isAnyDue(mandate)) {
      return;
    }
    for (ReportDue due : ReportLedger.of(mandate, submissions, lastDay).reports()) {
      if (due.submitted().isPresent()) {
        submitted(due.submitted().get(), due.due());
      }
    }
  }

  private static boolean isAnyDue(Mandate mandate) {
    for (GoverningAct act : mandate.acts()) {
      if (!act.duties().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The first event with an id stands for it. */
  private void submitted(EventId id, LocalDate due) {
    int position = 0;
    while (!events.get(position).id().equals(id)) {
      position++;
    }
    if (HandDays.first(events.get(position).when()).isAfter(due)) {
      found.at(position);
      found.add("ISF-RPT-002");
    }
  }
}
