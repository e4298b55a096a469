package io.github.isfmodel.mandate;

import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A report that a duty asks for, and the day on which it is due. */
@ComputedStyle
@Value.Immutable
public abstract sealed class ReportDue implements Serializable permits ImmutableReportDue {

  ReportDue() {}

  /** {@return the act that asks for it} */
  public abstract ResolutionId resolution();

  /** {@return the duty} */
  public abstract ReportingDuty duty();

  /** {@return the day, in the zone of the issuing body} */
  public abstract LocalDate due();

  /**
   * {@return the day from which it covers events: that of the report before it, or of the adoption}
   */
  public abstract LocalDate since();

  /** {@return the event by which it was submitted, where events were looked at and one is} */
  public abstract Optional<EventId> submitted();

  /** {@return the day by which it was certainly submitted} */
  public abstract Optional<LocalDate> submittedBy();

  /**
   * How the report stands on a day.
   *
   * @param date the day, in the zone of the issuing body
   * @param recordUntil the last day that the record covers, inclusive
   * @return its standing
   */
  public final ReportStanding standingOn(LocalDate date, LocalDate recordUntil) {
    if (!isOpenOn(date)) {
      return ReportStanding.SUBMITTED;
    }
    if (!due().isBefore(date)) {
      return ReportStanding.TO_COME;
    }
    return due().isAfter(recordUntil) ? ReportStanding.NOT_KNOWN : ReportStanding.OVERDUE;
  }

  final boolean isOpenOn(LocalDate date) {
    return submittedBy().isEmpty() || submittedBy().get().isAfter(date);
  }
}
