package io.github.isfmodel.time;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of calendar days, both ends inclusive; {@link LocalDate#MIN} and {@link LocalDate#MAX}
 * stand for an end without a bound. Spans are ordered only partially: {@link #before} and {@link
 * #after} both say no where they overlap.
 *
 * @param earliest the first possible day
 * @param latest the last possible day
 */
public record Span(LocalDate earliest, LocalDate latest) implements Serializable {

  /** Any day at all. */
  public static final Span ANY = new Span(LocalDate.MIN, LocalDate.MAX);

  /**
   * Checks the order.
   *
   * @throws InvalidValueException if the latest day is before the earliest
   */
  public Span {
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(latest, "latest");
    if (latest.isBefore(earliest)) {
      throw new InvalidValueException(
          "span", earliest + " to " + latest, "ends before it begins", "swap the two days");
    }
  }

  /**
   * Shorthand for the constructor.
   *
   * @param earliest the first possible day
   * @param latest the last possible day
   * @return the span
   * @throws InvalidValueException if the latest day is before the earliest
   */
  public static Span of(LocalDate earliest, LocalDate latest) {
    return new Span(earliest, latest);
  }

  /** {@return whether there is a first possible day} */
  public boolean hasStart() {
    return !earliest.equals(LocalDate.MIN);
  }

  /** {@return whether there is a last possible day} */
  public boolean hasEnd() {
    return !latest.equals(LocalDate.MAX);
  }

  /**
   * Whether every day of this is before every day of the other.
   *
   * @param other the other span
   * @return true only if there is no doubt
   */
  public boolean before(Span other) {
    return latest.isBefore(other.earliest);
  }

  /**
   * Whether every day of this is after every day of the other.
   *
   * @param other the other span
   * @return true only if there is no doubt
   */
  public boolean after(Span other) {
    return other.before(this);
  }

  /**
   * Whether the two share a day.
   *
   * @param other the other span
   * @return true if at least one day lies in both
   */
  public boolean overlaps(Span other) {
    return !before(other) && !other.before(this);
  }

  /**
   * Whether a day lies in the span.
   *
   * @param date the day
   * @return true if it is neither before the first nor after the last day
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(earliest) && !date.isAfter(latest);
  }

  /**
   * The shortest span that holds both.
   *
   * @param other the other span
   * @return the hull
   */
  public Span hull(Span other) {
    return new Span(
        earliest.isBefore(other.earliest) ? earliest : other.earliest,
        latest.isAfter(other.latest) ? latest : other.latest);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span that
        && earliest.equals(that.earliest)
        && latest.equals(that.latest);
  }

  @Override
  public int hashCode() {
    return 31 * earliest.hashCode() + latest.hashCode();
  }

  /** {@return the days in words, such as "2025-11-17" or "2025-11-01 to 2025-11-30"} */
  @Override
  public String toString() {
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    if (!hasStart()) {
      return hasEnd() ? latest + " or earlier" : "any day";
    }
    return hasEnd() ? earliest + " to " + latest : earliest + " or later";
  }
}
