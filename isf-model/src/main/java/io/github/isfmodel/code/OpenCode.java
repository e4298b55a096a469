package io.github.isfmodel.code;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enumeration that may grow: one of the constants that this release knows, or a code
 * that it does not know and keeps exactly as it was written. Two values are equal when they are of
 * the same vocabulary and have the same code. Immutable and safe for use by several threads.
 *
 * @param <T> the enumeration itself
 */
public abstract class OpenCode<T extends OpenCode<T>> implements Comparable<T>, Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * For the vocabularies of this library; the code was checked by {@link Vocabulary}.
   *
   * @param code the code, kept exactly
   */
  protected OpenCode(String code) {
    this.code = Objects.requireNonNull(code, "code");
  }

  /** {@return the code, in the form that documents carry, such as "police-training-and-support"} */
  public final String code() {
    return code;
  }

  /** {@return whether this release knows the code} */
  public final boolean isKnown() {
    return vocabulary().find(code).isPresent();
  }

  /** {@return the vocabulary that the value belongs to} */
  public abstract Vocabulary<T> vocabulary();

  /** {@return the code in words: blanks for hyphens, abbreviations in capitals} */
  public final String words() {
    return ConstantText.words(code);
  }

  /**
   * Orders by code.
   *
   * @param other the value to compare with
   */
  @Override
  public final int compareTo(T other) {
    return code.compareTo(other.code());
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof OpenCode<?> that
            && code.equals(that.code)
            && vocabulary() == that.vocabulary();
  }

  @Override
  public final int hashCode() {
    return code.hashCode();
  }

  /** {@return the code} */
  @Override
  public final String toString() {
    return code;
  }

  /**
   * {@return the constant for the code, so that a value that travelled through Java serialization
   * is the same instance again}
   */
  @Serial
  protected final Object readResolve() {
    return vocabulary().of(code);
  }
}
