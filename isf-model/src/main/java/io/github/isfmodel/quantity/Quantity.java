package io.github.isfmodel.quantity;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A number of things as somebody stated it, with the hedge kept: "up to 20,000" is not 20,000,
 * "nearly 40" is not 40, and "dozens" is no number at all. Never negative, and never above {@link
 * #GREATEST}. Immutable and safe for use by several threads.
 */
public sealed interface Quantity extends Serializable {

  /**
   * The greatest number that can be stated, 2^53 - 1: up to it, readers that know only IEEE 754
   * doubles, such as those written in JavaScript, keep every digit (RFC 7493, section 2.2).
   */
  long GREATEST = 9_007_199_254_740_991L;

  /** {@return what the number certainly lies within} */
  Bounds bounds();

  /**
   * Exactly so many.
   *
   * @param n the number, 0 or more
   */
  record Exactly(long n) implements Quantity {
    /**
     * Checks the sign.
     *
     * @throws InvalidValueException if the number is negative or above {@link #GREATEST}
     */
    public Exactly {
      Quantities.number(n);
    }

    @Override
    public Bounds bounds() {
      return new Bounds(n, n);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Exactly that && n == that.n;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(n);
    }
  }

  /**
   * Up to so many.
   *
   * @param n the greatest possible number, inclusive, 0 or more
   */
  record AtMost(long n) implements Quantity {
    /**
     * Checks the sign.
     *
     * @throws InvalidValueException if the number is negative or above {@link #GREATEST}
     */
    public AtMost {
      Quantities.number(n);
    }

    @Override
    public Bounds bounds() {
      return new Bounds(0, n);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof AtMost that && n == that.n;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(n);
    }
  }

  /**
   * So many or more.
   *
   * @param n the least possible number, inclusive, 0 or more
   */
  record AtLeast(long n) implements Quantity {
    /**
     * Checks the sign.
     *
     * @throws InvalidValueException if the number is negative or above {@link #GREATEST}
     */
    public AtLeast {
      Quantities.number(n);
    }

    @Override
    public Bounds bounds() {
      return new Bounds(n, Long.MAX_VALUE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof AtLeast that && n == that.n;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(n);
    }
  }

  /**
   * From so many to so many.
   *
   * @param min the least possible number, inclusive, 0 or more
   * @param max the greatest possible number, inclusive
   */
  record Between(long min, long max) implements Quantity {
    /**
     * Checks sign and order.
     *
     * @throws InvalidValueException if the least number is negative or greater than the greatest,
     *     or the greatest is above {@link #GREATEST}
     */
    public Between {
      Quantities.number(max);
      new Bounds(min, max);
    }

    @Override
    public Bounds bounds() {
      return new Bounds(min, max);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Between that && min == that.min && max == that.max;
    }

    @Override
    public int hashCode() {
      return 31 * Long.hashCode(min) + Long.hashCode(max);
    }
  }

  /**
   * About so many, on either side.
   *
   * @param n the stated number, 0 or more
   */
  record About(long n) implements Quantity {
    /**
     * Checks the sign.
     *
     * @throws InvalidValueException if the number is negative or above {@link #GREATEST}
     */
    public About {
      Quantities.number(n);
    }

    /** {@return no bounds: "about" states none} */
    @Override
    public Bounds bounds() {
      return Bounds.UNKNOWN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof About that && n == that.n;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(n);
    }
  }

  /**
   * Nearly so many: approximately, and fewer.
   *
   * @param n the number that is not reached, 1 or more
   */
  record Nearly(long n) implements Quantity {
    /**
     * Checks the sign.
     *
     * @throws InvalidValueException if the number is not positive or above {@link #GREATEST}
     */
    public Nearly {
      if (n < 1) {
        throw new InvalidValueException(
            "number", Long.toString(n), "leaves nothing below it", "give 1 or more");
      }
      Quantities.number(n);
    }

    /** {@return from 0 to one less than the number} */
    @Override
    public Bounds bounds() {
      return new Bounds(0, n - 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Nearly that && n == that.n;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(n);
    }
  }

  /**
   * More than so many.
   *
   * @param n the number that is exceeded, 0 or more
   */
  record MoreThan(long n) implements Quantity {
    /**
     * Checks the range.
     *
     * @throws InvalidValueException if the number is negative, or there is no greater one
     */
    public MoreThan {
      Quantities.number(n);
      if (n == GREATEST) {
        throw new InvalidValueException(
            "number", Long.toString(n), "leaves nothing above it", "give a smaller number");
      }
    }

    /** {@return from one more than the number} */
    @Override
    public Bounds bounds() {
      return new Bounds(n + 1, Long.MAX_VALUE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof MoreThan that && n == that.n;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(n);
    }
  }

  /**
   * A number in words that cannot be computed with: "several", "most", "lots of", "dozens".
   *
   * @param word the words, not blank
   */
  record InWords(String word) implements Quantity {
    /**
     * Checks that there is a word.
     *
     * @throws InvalidValueException if there is none
     */
    public InWords {
      Objects.requireNonNull(word, "word");
      if (word.isBlank()) {
        throw new InvalidValueException(
            "quantity in words", word, "is blank", "give the words that were used");
      }
    }

    /** {@return no bounds} */
    @Override
    public Bounds bounds() {
      return Bounds.UNKNOWN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof InWords that && word.equals(that.word);
    }

    @Override
    public int hashCode() {
      return word.hashCode();
    }
  }

  /**
   * {@return what other figures are compared with where this is a limit or a plan: its bounds, or
   * the stated number where it is about or nearly so many; empty for words}
   */
  default Optional<Bounds> asYardstick() {
    if (this instanceof About about) {
      return Optional.of(new Bounds(about.n(), about.n()));
    }
    if (this instanceof Nearly nearly) {
      return Optional.of(new Bounds(nearly.n(), nearly.n()));
    }
    return isInWords() ? Optional.empty() : Optional.of(bounds());
  }

  /**
   * {@return the number that is to be reached where this is a threshold: the stated one, of "up to"
   * so many too; of a range the least; one more than what is to be exceeded; empty for words}
   */
  default OptionalLong asThreshold() {
    if (this instanceof AtMost most) {
      return OptionalLong.of(most.n());
    }
    Optional<Bounds> asked = asYardstick();
    return asked.isPresent() ? OptionalLong.of(asked.get().min()) : OptionalLong.empty();
  }

  /**
   * {@return the least number that may be enough where this is a threshold: of about or nearly so
   * many the next number down that has no more digits before its zeros, as 900 of 1,000, 4,000 of
   * 5,000, or 11,000 of 12,000, but not none at all unless none is asked for; else that of {@link
   * #asThreshold}}
   */
  default OptionalLong leastThreshold() {
    OptionalLong asked = asThreshold();
    if (asked.isEmpty() || !isApproximate()) {
      return asked;
    }
    long number = asked.getAsLong();
    return OptionalLong.of(number > 1 ? number - Quantities.roundness(number) : number);
  }

  /** {@return whether the number is stated only approximately: about or nearly} */
  default boolean isApproximate() {
    return this instanceof About || this instanceof Nearly;
  }

  /** {@return whether this is a word and no number} */
  default boolean isInWords() {
    return this instanceof InWords;
  }
}
