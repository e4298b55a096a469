package io.github.isfmodel.draft;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.resolution.Cadence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** A difference in how long something lasts, how large it may be or how often it is due. */
public sealed interface TermDifference extends Difference.OfPair {

  /**
   * A term ends on another day.
   *
   * @param before the term in the first text
   * @param after the term in the second text
   * @param lastDayBefore its last day in the first text, inclusive
   * @param lastDayAfter its last day in the second text, inclusive
   */
  record ExpiryMoved(
      Clause.Expiry before, Clause.Expiry after, LocalDate lastDayBefore, LocalDate lastDayAfter)
      implements TermDifference, Difference.WithTrend {
    /** Refuses null. */
    public ExpiryMoved {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(lastDayBefore, "lastDayBefore");
      Objects.requireNonNull(lastDayAfter, "lastDayAfter");
    }

    /** {@return by how many days; later is positive} */
    public long days() {
      return ChronoUnit.DAYS.between(lastDayBefore, lastDayAfter);
    }

    @Override
    public Trend trend() {
      return Trend.of(Long.signum(days()));
    }

    @Override
    public String message() {
      return ClauseWords.becomes(
              before.title() + ": the last day", lastDayBefore.toString(), lastDayAfter.toString())
          + " ("
          + QuantityText.counted(Math.abs(days()), "day")
          + (days() < 0 ? " earlier)" : " later)");
    }
  }

  /**
   * A term is set in another way, and its last day is the same, or is not known in one of the
   * texts.
   *
   * @param before the term in the first text
   * @param after the term in the second text
   */
  record TermChanged(Clause.Expiry before, Clause.Expiry after) implements TermDifference {
    /** Refuses null. */
    public TermChanged {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public String message() {
      return ClauseWords.becomes(
          before.title() + ": the term",
          ClauseWords.of(before.clock().term()),
          ClauseWords.of(after.clock().term()));
    }
  }

  /**
   * A ceiling has another total.
   *
   * @param before the ceiling in the first text
   * @param after the ceiling in the second text
   */
  record CeilingChanged(Clause.Limit before, Clause.Limit after)
      implements TermDifference, Difference.WithTrend {
    /** Refuses null. */
    public CeilingChanged {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public Trend trend() {
      Measure from = before.ceiling().total();
      Measure to = after.ceiling().total();
      Bounds one = from.quantity().bounds();
      Bounds other = to.quantity().bounds();
      return from.unit().equals(to.unit()) && one.isBounded() && other.isBounded()
          ? Trend.of(Long.compare(other.max(), one.max()))
          : Trend.UNCLEAR;
    }

    @Override
    public String message() {
      return ClauseWords.becomes(
              before.title(),
              before.ceiling().total().toString(),
              after.ceiling().total().toString())
          + trend().words("lower", "higher");
    }
  }

  /**
   * Reports are due at other times.
   *
   * @param before the duty in the first text
   * @param after the duty in the second text
   */
  record CadenceChanged(Clause.Report before, Clause.Report after)
      implements TermDifference, Difference.WithTrend {
    /** Refuses null. */
    public CadenceChanged {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public Trend trend() {
      Cadence from = before.duty().cadence();
      Cadence to = after.duty().cadence();
      if (from instanceof Cadence.EveryMonths months && to instanceof Cadence.EveryMonths others) {
        return Trend.of(Integer.compare(months.months(), others.months()));
      }
      return from instanceof Cadence.EveryDays days && to instanceof Cadence.EveryDays others
          ? Trend.of(Integer.compare(days.days(), others.days()))
          : Trend.UNCLEAR;
    }

    @Override
    public String message() {
      return ClauseWords.becomes(
              before.title() + ": due",
              ClauseWords.of(before.duty().cadence()),
              ClauseWords.of(after.duty().cadence()))
          + trend().words("less often", "more often");
    }
  }
}
