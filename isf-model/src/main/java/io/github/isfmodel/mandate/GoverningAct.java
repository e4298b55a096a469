package io.github.isfmodel.mandate;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An adopted act on a mandate, placed in the line of acts that it belongs to. */
@ComputedStyle
@Value.Immutable
public abstract sealed class GoverningAct implements Serializable permits ImmutableGoverningAct {

  GoverningAct() {}

  /** {@return the act} */
  public abstract Resolution resolution();

  /** {@return what it does to the mandate} */
  public abstract MandateAct act();

  /** {@return the day of adoption in the zone of the issuing body} */
  public abstract LocalDate adoptedOn();

  /**
   * {@return the first day on which it governs: the start that it fixes, else the day of adoption}
   */
  public abstract LocalDate effectiveFrom();

  /** {@return the clocks that run under it, those that it leaves in force included} */
  public abstract List<ClockEnd> clocks();

  /** {@return the clock of the mandate itself, absent where no act sets a term} */
  public abstract Optional<ClockEnd> mandateClock();

  /**
   * {@return whether the mandate has been ended, by this act or by an earlier one that it leaves
   * so; at once where there is no last day}
   */
  public abstract boolean ends();

  /** {@return the tasks in force under it, those that it leaves in force included} */
  public abstract List<GivenTask> tasks();

  /** {@return the ceilings set by it and, before these, those that it leaves in force} */
  public abstract List<Ceiling> ceilings();

  /** {@return the reporting duties under it, those that it leaves in force included} */
  public abstract List<GivenDuty> duties();

  /** {@return the last day of the mandate before its text} */
  public abstract Optional<LocalDate> previousLastDay();

  /**
   * {@return the stretch right before it whose acts the record leaves out; nothing of what was in
   * force before that stretch is taken to be so after it}
   */
  public abstract Optional<LineageGap> afterUnrecorded();

  /**
   * The last day of the mandate under this act.
   *
   * @return the last day, inclusive; empty where the mandate has no fixed end or none is known
   */
  public final Optional<LocalDate> lastDay() {
    Optional<ClockEnd> clock = mandateClock();
    return clock.isPresent() ? clock.get().lastDay() : Optional.empty();
  }

  /**
   * The ceilings that hold on a day, while this act governs.
   *
   * @param date the day, in the zone of the issuing body
   * @return one for each category that was given one: the newest that is set for the day
   */
  public final List<Ceiling> ceilingsOn(LocalDate date) {
    return Ceilings.inForce(ceilings(), date);
  }

  /** {@return whether it sets the term of the mandate anew} */
  public final boolean setsTerm() {
    Optional<ClockEnd> clock = mandateClock();
    return clock.isPresent() && clock.get().resolution().equals(resolution().id());
  }
}
