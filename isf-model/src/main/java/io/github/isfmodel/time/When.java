package io.github.isfmodel.time;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.id.EntityId;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A point or stretch in time as somebody stated it. Every alternative gives the {@linkplain #span()
 * span of days} that it certainly lies in; the conversion is explicit and may lose detail. Days are
 * calendar days of the place that the context names; where nothing else is said, of New York for
 * acts of the United Nations and of the speaker's place for reports. Immutable and safe for use by
 * several threads.
 */
public sealed interface When extends Serializable {

  /** {@return the first day that this may refer to; {@link LocalDate#MIN} where none is known} */
  LocalDate earliest();

  /** {@return the last day that this may refer to; {@link LocalDate#MAX} where none is known} */
  LocalDate latest();

  /**
   * The last day on which this can have begun, or can begin.
   *
   * @return {@link #latest}; but of what was said to be so "since" some time the last day of that
   *     time, or the day on which it was said if that lies in it
   */
  default LocalDate begunBy() {
    return latest();
  }

  /**
   * {@return the days that this may refer to; without a bound on either side where none is known}
   */
  default Span span() {
    return Span.of(earliest(), latest());
  }

  /**
   * Whether this says how much time something may take, a day or more: "within 14 days", said on a
   * day or counted from something else.
   *
   * @return true for a phrase with "within" or for what follows something, within a day or more
   */
  default boolean isTimeLimit() {
    return false;
  }

  /**
   * The days on which that falls due which is to be done at this time. What may take some time
   * falls due by its last day, as with "by", and has no first day of its own.
   *
   * @param days the days that this may refer to, those of what it follows counted in
   * @return the same days; of a {@linkplain #isTimeLimit() time limit} those up to the last of them
   */
  default Span due(Span days) {
    return isTimeLimit() ? Span.of(LocalDate.MIN, days.latest()) : days;
  }

  /**
   * An exact calendar day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements When {
    /** Refuses null. */
    public Day {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public LocalDate earliest() {
      return date;
    }

    @Override
    public LocalDate latest() {
      return date;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Day that && date.equals(that.date);
    }

    @Override
    public int hashCode() {
      return date.hashCode();
    }
  }

  /**
   * An instant, with the zone in which its day is counted: a vote at 17:00 in New York on 17
   * November is a vote of that day, although it was the 18th farther east.
   *
   * @param instant the instant
   * @param zone the zone whose calendar counts
   */
  record Moment(Instant instant, ZoneId zone) implements When {
    /**
     * Checks that the instant has a day.
     *
     * @throws InvalidValueException if it lies beyond the days that {@link LocalDate} has
     */
    public Moment {
      Objects.requireNonNull(instant, "instant");
      Objects.requireNonNull(zone, "zone");
      dayOf(instant, zone);
    }

    @Override
    public LocalDate earliest() {
      return dayOf(instant, zone);
    }

    @Override
    public LocalDate latest() {
      return dayOf(instant, zone);
    }

    private static LocalDate dayOf(Instant instant, ZoneId zone) {
      try {
        return instant.atZone(zone).toLocalDate();
      } catch (DateTimeException beyond) {
        throw new InvalidValueException(
            "instant", instant.toString(), "lies beyond the calendar", "correct its year");
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Moment that && instant.equals(that.instant) && zone.equals(that.zone);
    }

    @Override
    public int hashCode() {
      return 31 * instant.hashCode() + zone.hashCode();
    }
  }

  /**
   * Some day of a month.
   *
   * @param month the month
   */
  record InMonth(YearMonth month) implements When {
    /** Refuses null. */
    public InMonth {
      Objects.requireNonNull(month, "month");
    }

    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof InMonth that && month.equals(that.month);
    }

    @Override
    public int hashCode() {
      return month.hashCode();
    }
  }

  /**
   * Some day of a range, or the whole of it.
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive
   */
  record Between(LocalDate first, LocalDate last) implements When {
    /**
     * Checks the order.
     *
     * @throws InvalidValueException if the last day is before the first
     */
    public Between {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
      if (last.isBefore(first)) {
        throw new InvalidValueException(
            "range of days", first + " to " + last, "ends before it begins", "swap the two days");
      }
    }

    @Override
    public LocalDate earliest() {
      return first;
    }

    @Override
    public LocalDate latest() {
      return last;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Between that && first.equals(that.first) && last.equals(that.last);
    }

    @Override
    public int hashCode() {
      return 31 * first.hashCode() + last.hashCode();
    }
  }

  /**
   * Not before a day: "as early as", "from".
   *
   * @param date the first possible day, inclusive
   */
  record NotBefore(LocalDate date) implements When {
    /** Refuses null. */
    public NotBefore {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public LocalDate earliest() {
      return date;
    }

    @Override
    public LocalDate latest() {
      return LocalDate.MAX;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof NotBefore that && date.equals(that.date);
    }

    @Override
    public int hashCode() {
      return date.hashCode();
    }
  }

  /**
   * Not after a day: "by", "until".
   *
   * @param date the last possible day, inclusive
   */
  record NotAfter(LocalDate date) implements When {
    /** Refuses null. */
    public NotAfter {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.MIN;
    }

    @Override
    public LocalDate latest() {
      return date;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof NotAfter that && date.equals(that.date);
    }

    @Override
    public int hashCode() {
      return date.hashCode();
    }
  }

  /**
   * A phrase that means days only together with the day on which it was said: "early next month",
   * said on 12 December, is the first third of January of the next year. {@link TimePhrase} tells
   * which phrases are read, and how.
   *
   * @param phrase the phrase, as said
   * @param on the day on which it was said, or the day of the publication that carries it
   */
  record Said(String phrase, LocalDate on) implements When {
    /**
     * Checks that the phrase can be read.
     *
     * @throws InvalidValueException if it cannot; a phrase without a definite meaning is {@link
     *     Vague}
     */
    public Said {
      Objects.requireNonNull(phrase, "phrase");
      Objects.requireNonNull(on, "on");
      TimePhrase.read(phrase, on);
    }

    @Override
    public LocalDate earliest() {
      return span().earliest();
    }

    @Override
    public LocalDate latest() {
      return span().latest();
    }

    @Override
    public LocalDate begunBy() {
      return TimePhrase.begunBy(phrase, on);
    }

    @Override
    public Span span() {
      return TimePhrase.read(phrase, on);
    }

    @Override
    public boolean isTimeLimit() {
      return TimePhrase.isWithin(phrase) && latest().isAfter(on);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Said that && phrase.equals(that.phrase) && on.equals(that.on);
    }

    @Override
    public int hashCode() {
      return 31 * phrase.hashCode() + on.hashCode();
    }
  }

  /**
   * After something else that the record holds, without a day of its own: "as the force establishes
   * control", "within 14 days of the agreement".
   *
   * @param anchor what it follows
   * @param withinDays the longest time after it in days, inclusive, 0 for the same day; empty where
   *     no limit was stated
   * @param phrase the words used, paraphrased
   */
  record Following(EntityId anchor, OptionalInt withinDays, String phrase) implements When {
    /**
     * Checks the limit.
     *
     * @throws InvalidValueException if the limit is negative
     */
    public Following {
      Objects.requireNonNull(anchor, "anchor");
      Objects.requireNonNull(withinDays, "withinDays");
      Objects.requireNonNull(phrase, "phrase");
      if (withinDays.isPresent() && withinDays.getAsInt() < 0) {
        throw new InvalidValueException(
            "number of days",
            Integer.toString(withinDays.getAsInt()),
            "is negative",
            "write 0 for the same day, or leave it out for no limit");
      }
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.MIN;
    }

    @Override
    public LocalDate latest() {
      return LocalDate.MAX;
    }

    @Override
    public boolean isTimeLimit() {
      return withinDays.orElse(0) > 0;
    }

    /**
     * The days that this may refer to once those of its anchor are known.
     *
     * @param days the days on which the anchor may have come about
     * @return from the first of these days to the limit after the last of them; without an end
     *     where no limit was stated, where the anchor's days have no end, or where the calendar
     *     ends before
     */
    public Span after(Span days) {
      boolean open = withinDays.isEmpty() || !days.hasEnd();
      return Span.of(
          days.earliest(), open ? LocalDate.MAX : limit(days.latest(), withinDays.getAsInt()));
    }

    private static LocalDate limit(LocalDate last, int days) {
      boolean beyond = last.isAfter(LocalDate.MAX.minusDays(days));
      return beyond ? LocalDate.MAX : last.plusDays(days);
    }

    /** Java serializes no optional number. */
    private Object writeReplace() {
      return new Written(anchor, withinDays.isPresent() ? withinDays.getAsInt() : null, phrase);
    }

    private record Written(EntityId anchor, @Nullable Integer withinDays, String phrase)
        implements Serializable {

      private Object readResolve() {
        return new Following(
            anchor, withinDays == null ? OptionalInt.empty() : OptionalInt.of(withinDays), phrase);
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Following that
          && anchor.equals(that.anchor)
          && withinDays.equals(that.withinDays)
          && phrase.equals(that.phrase);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * anchor.hashCode() + withinDays.hashCode()) + phrase.hashCode();
    }
  }

  /**
   * Words without a definite meaning: "very soon", "immediately".
   *
   * @param phrase the words
   * @param on the day on which they were said
   */
  record Vague(String phrase, LocalDate on) implements When {
    /** Refuses null. */
    public Vague {
      Objects.requireNonNull(phrase, "phrase");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.MIN;
    }

    @Override
    public LocalDate latest() {
      return LocalDate.MAX;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Vague that && phrase.equals(that.phrase) && on.equals(that.on);
    }

    @Override
    public int hashCode() {
      return 31 * phrase.hashCode() + on.hashCode();
    }
  }

  /** No date is known or stated. */
  record Undated() implements When {
    @Override
    public LocalDate earliest() {
      return LocalDate.MIN;
    }

    @Override
    public LocalDate latest() {
      return LocalDate.MAX;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Undated;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /**
   * An exact calendar day.
   *
   * @param date the day
   * @return the value
   */
  static When on(LocalDate date) {
    return new Day(date);
  }

  /** {@return the value for what has no known date} */
  static When undated() {
    return new Undated();
  }

  /**
   * Whether this has certainly begun on a day: the last day on which it {@linkplain #begunBy can
   * have begun} is that day or an earlier one.
   *
   * @param date the day; {@link LocalDate#MAX} stands for no end, and by then all has begun, also
   *     what has no date
   * @return true only if there is no doubt
   */
  default boolean certainlyBy(LocalDate date) {
    return !begunBy().isAfter(date);
  }

  /**
   * Whether this may have begun on a day: its earliest possible day is that day or an earlier one.
   *
   * @param date the day
   * @return false only if there is no doubt
   */
  default boolean possiblyBy(LocalDate date) {
    return !earliest().isAfter(date);
  }

  /**
   * Whether every day that this may refer to is before every day that the other may refer to.
   *
   * @param other the other time
   * @return true only if there is no doubt
   */
  default boolean certainlyBefore(When other) {
    return latest().isBefore(other.earliest());
  }

  /**
   * Whether this may fall between a beginning and an end, both included.
   *
   * @param since the beginning; where absent, there is none
   * @param until the end; where absent, there is none
   * @return false only if this is certainly before the beginning or certainly after the end
   */
  default boolean mayFallBetween(Optional<When> since, Optional<When> until) {
    return (since.isEmpty() || !certainlyBefore(since.get()))
        && (until.isEmpty() || !until.get().certainlyBefore(this));
  }
}
