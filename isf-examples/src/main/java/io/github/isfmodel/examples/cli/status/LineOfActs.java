package io.github.isfmodel.examples.cli.status;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.mandate.ReportLedger;
import io.github.isfmodel.mandate.ReportStanding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The line of acts on a force as it was on a day: without the acts that were certainly adopted
 * later.
 *
 * @param mandate the acts
 * @param ledger the reports that they ask for, set against all events of the record
 * @param date the day
 * @param recordUntil the last day that the record covers
 */
public record LineOfActs(
    Mandate mandate, ReportLedger ledger, LocalDate date, LocalDate recordUntil) {

  private static final int YEARS_AHEAD = 3;

  public static LineOfActs of(Dossier dossier, Force force, LocalDate date) {
    Mandate mandate = Mandate.asOf(force, dossier.resolutions(), date);
    return new LineOfActs(
        mandate,
        ReportLedger.of(mandate, dossier.events(), date.plusYears(YEARS_AHEAD)),
        date,
        dossier.asOf());
  }

  /** How a report stands on the day: which is next, and whether it was submitted in the end. */
  public ReportState state(ReportDue report) {
    ReportStanding standing = report.standingOn(date, recordUntil);
    if (standing == ReportStanding.SUBMITTED) {
      return ReportState.SUBMITTED;
    }
    if (standing == ReportStanding.TO_COME) {
      boolean next = ledger.nextOn(date).equals(Optional.of(report));
      return next ? ReportState.NEXT : ReportState.LATER;
    }
    if (standing == ReportStanding.NOT_KNOWN) {
      return ReportState.NOT_KNOWN;
    }
    return report.submittedBy().isPresent() ? ReportState.OVERDUE : ReportState.NEVER_RECORDED;
  }
}
