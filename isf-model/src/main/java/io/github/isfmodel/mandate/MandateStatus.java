package io.github.isfmodel.mandate;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.style.ComputedStyle;
import io.github.isfmodel.term.Term;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** How the mandate of a force stands on a day. */
@ComputedStyle
@Value.Immutable
public abstract sealed class MandateStatus implements Serializable permits ImmutableMandateStatus {

  private static final int YEARS_AHEAD = 3;

  MandateStatus() {}

  /** {@return the force} */
  public abstract ForceId force();

  /** {@return the day, in the zone of the issuing body} */
  public abstract LocalDate date();

  /** {@return whether it is in force} */
  public abstract MandateState state();

  /** {@return the act that governs on that day, as {@link Mandate#governingOn} tells} */
  public abstract Optional<GoverningAct> governing();

  /**
   * {@return the last day of the mandate, inclusive: under that act, or earlier where {@link
   * #endedBy} or {@link #takeover} tells so; absent where there is no fixed end or none is known.
   * Where it expired before any act that the record holds, that of the last stretch whose acts it
   * leaves out, or else the day before the first one in which it declares the mandate to have
   * lapsed}
   */
  public abstract Optional<LocalDate> lastDay();

  /**
   * {@return the act by which it ends with the last day, and not only when its term runs out: one
   * that is adopted by that day, takes effect later, and ends or shortens it; absent where it is
   * not in force. Of a mandate that was read with acts that were adopted after the day, what these
   * prevail over is not told: {@link Mandate#asOf} reads it without them}
   */
  public abstract Optional<GoverningAct> endedBy();

  /**
   * {@return the succession by which it ends with the last day, and not only when its term runs
   * out; absent where none is known to, and where {@link #endedBy} is earlier}
   */
  public abstract Optional<Succession> takeover();

  /** {@return all clocks that the governing act has running or run out} */
  public abstract List<ClockEnd> clocks();

  /**
   * {@return the clocks of operations, withdrawal and liquidation of the governing act that run on
   * that day; where the mandate is over and any does, the force is being wound up, and is in place
   * for that}
   */
  public abstract List<ClockEnd> windUp();

  /** {@return whether the mandate is over, and the force is being wound up} */
  public final boolean isWindingUp() {
    return state().isOver() && !windUp().isEmpty();
  }

  /**
   * {@return the tasks in force, whichever body gave them: those of a mandate that is in force, and
   * those that are given for a stage of the winding up, while that runs}
   */
  public abstract List<GivenTask> tasks();

  /**
   * {@return the ceilings in force, of each body whose mandate is in force, or is being wound up,
   * one for each category that an act set one for}
   */
  public abstract List<CeilingInForce> ceilingsInForce();

  /** {@return those of {@link #ceilingsInForce}, whosever they are} */
  public final List<Ceiling> ceilings() {
    return ceilingsInForce().stream().map(CeilingInForce::ceiling).toList();
  }

  /**
   * {@return the reports due from that day on, those that go on to the last day and those that are
   * due once on any, next first, submitted or not; those of the next three years and the first
   * 10,000 at the most. {@link ReportLedger#nextOn} tells which is next of those that are not
   * submitted, and {@link ReportLedger#overdueOn} which of earlier days are overdue}
   */
  public abstract List<ReportDue> reports();

  /** {@return what the record declares where it leaves out the acts of that day} */
  public abstract Optional<LineageGap> unrecorded();

  /**
   * {@return the newest stretch before the governing act whose acts the record leaves out; what
   * these set, such as a ceiling, and no later act set anew, is not known}
   */
  public abstract Optional<LineageGap> unrecordedBefore();

  /**
   * {@return the adopted acts that may be of that day or before it and are left aside, as the day
   * of their adoption is not exact; what they change is not shown}
   */
  public abstract List<UnplacedAct> unplaced();

  /**
   * The days from this day to the last day.
   *
   * @return the number of days left, 0 on the last day itself; empty where the mandate is not in
   *     force or has no known last day
   */
  public final OptionalLong daysLeft() {
    return state() == MandateState.IN_FORCE && lastDay().isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(date(), lastDay().get()))
        : OptionalLong.empty();
  }

  /**
   * The first instant after the mandate, in the zone of the body that issued the act that governs.
   *
   * @return the instant, or empty where there is no known last day, or {@link Resolution#zone} does
   *     not know the zone
   */
  public final Optional<Instant> endsAt() {
    return governing().flatMap(act -> act.resolution().zone()).flatMap(zone -> endsAt(zone));
  }

  /**
   * The first instant after the mandate: midnight at the end of its last day (rule T1). For a zone
   * that {@link #endsAt()} does not know; one that is meant for display gives another instant.
   *
   * @param zone the zone of the issuing body, such as {@link Resolution#zone} gives
   * @return the instant, or empty where there is no known last day
   */
  public final Optional<Instant> endsAt(ZoneId zone) {
    return lastDay().map(last -> Term.endOf(last, zone));
  }

  static MandateStatus of(Mandate mandate, LocalDate date) {
    Mandate governing = mandate.governingPart(date);
    StateOnDay onDay = new StateOnDay(governing, date);
    MandateState state = StateOnDay.of(mandate, governing, date);
    ImmutableMandateStatus.Builder status =
        ImmutableMandateStatus.builder()
            .force(mandate.force())
            .date(date)
            .state(state)
            .unrecorded(mandate.unrecordedOn(date))
            .unrecordedBefore(mandate.unrecordedBefore(date))
            .unplaced(mandate.unplacedBy(date));
    Optional<GoverningAct> act = governing.newestBy(date);
    if (act.isPresent()) {
      status.governing(act).clocks(act.get().clocks()).windUp(new WindUp(act.get()).running(date));
      addEnd(onDay, act.get(), state, status);
    } else if (state == MandateState.EXPIRED) {
      status.lastDay(new DeclaredPast(mandate, date).lastDay());
    }
    if (state == MandateState.IN_FORCE || state.isOver()) {
      addInForce(mandate, date, status);
    }
    return status.build();
  }

  private static void addEnd(
      StateOnDay onDay,
      GoverningAct act,
      MandateState state,
      ImmutableMandateStatus.Builder status) {
    Optional<GoverningAct> ending =
        state == MandateState.IN_FORCE ? onDay.ending(act) : Optional.empty();
    if (ending.isPresent()) {
      status.endedBy(ending).lastDay(StateOnDay.end(ending.get()));
    } else {
      status.takeover(onDay.takeover(act)).lastDay(onDay.lastDay(act));
    }
  }

  private static void addInForce(
      Mandate mandate, LocalDate date, ImmutableMandateStatus.Builder status) {
    List<ReportDue> reports = new ArrayList<>();
    for (Mandate given : mandate.givenOn(date)) {
      StateOnDay onDay = new StateOnDay(given, date);
      MandateState state = onDay.state();
      GoverningAct act = given.newestBy(date).orElseThrow();
      WindUp windUp = new WindUp(act);
      boolean inForce = state == MandateState.IN_FORCE;
      if (inForce || state.isOver() && !windUp.running(date).isEmpty()) {
        status.addAllTasks(windUp.tasks(date, inForce));
        for (Ceiling ceiling : act.ceilingsOn(date)) {
          status.addCeilingsInForce(new CeilingInForce(act.giver(), ceiling));
        }
      }
      if (inForce || state.isOver()) {
        reports.addAll(ReportSchedule.of(act, date, lastDay(onDay, act), until(date)));
      }
    }
    ReportSchedule.inOrder(reports);
    status.reports(reports.subList(0, Math.min(reports.size(), ReportSchedule.MOST)));
  }

  private static Optional<LocalDate> lastDay(StateOnDay onDay, GoverningAct act) {
    Optional<GoverningAct> ending = onDay.ending(act);
    return ending.isPresent() ? StateOnDay.end(ending.get()) : onDay.lastDay(act);
  }

  private static LocalDate until(LocalDate date) {
    return date.getYear() < LocalDate.MAX.getYear() - YEARS_AHEAD
        ? date.plusYears(YEARS_AHEAD)
        : LocalDate.MAX;
  }
}
