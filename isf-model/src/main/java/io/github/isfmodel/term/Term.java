package io.github.isfmodel.term;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.style.Elements;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How long something lasts. Ends are inclusive: a term until a day ends at midnight at the end of
 * that day in the zone of the issuing body, New York for the United Nations (rule T1 of the
 * documentation).
 */
public sealed interface Term extends Serializable {

  /**
   * Until a day.
   *
   * @param lastDay the last day, inclusive
   */
  record Until(LocalDate lastDay) implements Term {
    /** Refuses null. */
    public Until {
      Objects.requireNonNull(lastDay, "lastDay");
    }
  }

  /**
   * For a period counted from an anchor.
   *
   * @param length how long
   * @param anchor from when
   * @param monthEnd how months are counted from the last day of a month
   * @param dayCount whether the anchor's day is the first day of the period
   */
  record Lasting(TermLength length, Anchor anchor, MonthEnd monthEnd, DayCount dayCount)
      implements Term {
    /** Refuses null. */
    public Lasting {
      Objects.requireNonNull(length, "length");
      Objects.requireNonNull(anchor, "anchor");
      Objects.requireNonNull(monthEnd, "monthEnd");
      Objects.requireNonNull(dayCount, "dayCount");
    }

    /**
     * The last day of the period if its anchor is a given day. Where the first day counts, one day
     * is taken off from the end of the whole length, as it is counted otherwise: a month from 28
     * February ends on 27 March, or on 30 March where months are counted from end to end. None is
     * taken off where the month to which years and months lead has no such number.
     *
     * @param start the day of the anchor
     * @return the last day, inclusive; {@link LocalDate#MAX} if the calendar does not reach so far
     */
    public LocalDate lastDayFrom(LocalDate start) {
      LocalDate end = length.after(start, monthEnd);
      boolean dayLess =
          dayCount == DayCount.FIRST_DAY_INCLUDED
              && !end.equals(LocalDate.MAX)
              && !length.isCutShort(start);
      return dayLess ? end.minusDays(1) : end;
    }
  }

  /** Goes on unless the body decides otherwise. */
  record UnlessDecided() implements Term {}

  /**
   * Until something else takes over.
   *
   * @param by what takes over, in words
   */
  record UntilReplaced(String by) implements Term {
    /** Refuses null. */
    public UntilReplaced {
      Objects.requireNonNull(by, "by");
    }
  }

  /** The act sets no term. */
  record Unstated() implements Term {}

  /** Goes on as long as a treaty does. */
  record AsLongAsTreaty() implements Term {}

  /**
   * For a period, and again only if every one of the parties renews it.
   *
   * @param period the period
   * @param keys the parties, at least two
   */
  record Renewed(Lasting period, List<ActorId> keys) implements Term {
    /**
     * Copies the parties.
     *
     * @throws InvalidValueException if there are fewer than two
     */
    public Renewed {
      Objects.requireNonNull(period, "period");
      Objects.requireNonNull(keys, "keys");
      if (keys.size() < 2) {
        throw new InvalidValueException(
            "term that all parties renew",
            keys.toString(),
            "has fewer than two parties",
            "name all");
      }
      keys = Elements.copy(keys, "keys");
    }
  }

  /**
   * {@return the period that has to be counted to know the last day, also where all parties can
   * renew it; empty for any other term}
   */
  default Optional<Lasting> countedPeriod() {
    if (this instanceof Lasting lasting) {
      return Optional.of(lasting);
    }
    return this instanceof Renewed renewed ? Optional.of(renewed.period()) : Optional.empty();
  }

  /** {@return what that period is counted from} */
  default Optional<Anchor> countedFrom() {
    Optional<Lasting> period = countedPeriod();
    return period.isPresent() ? Optional.of(period.get().anchor()) : Optional.empty();
  }

  /** {@return whether it is counted from the end of the term before it, whichever day that is} */
  default boolean prolongs() {
    Optional<Anchor> from = countedFrom();
    return from.isPresent()
        && from.get().kind() == AnchorKind.PREVIOUS_EXPIRY
        && from.get().date().isEmpty();
  }

  /**
   * The last day of the term, inclusive.
   *
   * @param anchors the days that periods can be counted from
   * @return the day, or empty if the term has no fixed end or its anchor has no known day; {@link
   *     LocalDate#MAX} if the calendar does not reach so far
   */
  default Optional<LocalDate> lastDay(TermAnchors anchors) {
    if (this instanceof Until until) {
      return Optional.of(until.lastDay());
    }
    Optional<Lasting> period = countedPeriod();
    if (period.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> start = anchors.dayOf(period.get().anchor());
    return start.isPresent()
        ? Optional.of(period.get().lastDayFrom(start.get()))
        : Optional.empty();
  }

  /**
   * The first instant after a last day: midnight at its end. A day that the zone skipped, when it
   * moved across the date line, ends with the day before.
   *
   * @param lastDay the last day, inclusive
   * @param zone the zone of the issuing body
   * @return the instant; {@link Instant#MAX} if the last day is {@link LocalDate#MAX}
   */
  static Instant endOf(LocalDate lastDay, ZoneId zone) {
    return lastDay.equals(LocalDate.MAX)
        ? Instant.MAX
        : lastDay.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
