package io.github.isfmodel.code;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The known values of one open enumeration, in the order of their declaration. Immutable and safe
 * for use by several threads: only whoever has the builder can declare values, and only before the
 * vocabulary is built.
 *
 * @param <T> the enumeration
 */
public final class Vocabulary<T extends OpenCode<T>> {

  /** The greatest length of a code that is not known, in UTF-16 units. */
  public static final int LONGEST_CODE = 200;

  private final String name;
  private final Function<String, T> maker;
  private final Map<String, T> known;

  private Vocabulary(Builder<T> declared) {
    this.name = declared.name;
    this.maker = declared.maker;
    this.known = new LinkedHashMap<>(declared.known);
  }

  /**
   * Starts an empty vocabulary.
   *
   * @param <T> the enumeration
   * @param name what one value is, in the reader's words, such as "mandate task"
   * @param maker makes a value from a checked code
   * @return a builder without values
   */
  public static <T extends OpenCode<T>> Builder<T> builder(String name, Function<String, T> maker) {
    return new Builder<>(name, maker);
  }

  /** {@return what one value is, in the reader's words} */
  public String name() {
    return name;
  }

  /** {@return all known values, in the order of their declaration; cannot be modified} */
  public Collection<T> known() {
    return Collections.unmodifiableCollection(known.values());
  }

  /**
   * Looks a known value up.
   *
   * @param code the code, matched exactly, case included
   * @return the constant, or empty if this release does not know the code
   */
  public Optional<T> find(String code) {
    return Optional.ofNullable(known.get(code));
  }

  /**
   * Reads a code: the constant if the code is known, else a value that keeps the unknown code.
   *
   * @param code the code, kept exactly; not blank, at most {@value #LONGEST_CODE} UTF-16 units
   * @return the value
   * @throws InvalidValueException if the code is blank or too long
   */
  public T of(String code) {
    T constant = known.get(Objects.requireNonNull(code, "code"));
    if (constant != null) {
      return constant;
    }
    return maker.apply(checked(name, code));
  }

  /**
   * Checks a code that is not known: one that is kept, or one that belongs to no vocabulary.
   *
   * @param name what it is, in the reader's words
   * @param code the code; not blank, at most {@value #LONGEST_CODE} UTF-16 units
   * @return the code
   * @throws InvalidValueException if the code is blank or too long
   */
  public static String checked(String name, String code) {
    if (code.isBlank()) {
      throw new InvalidValueException(name, code, "is blank", "give a code");
    }
    if (code.length() > LONGEST_CODE) {
      throw new InvalidValueException(
          name, code, "is longer than " + LONGEST_CODE + " characters", "give a shorter code");
    }
    return code;
  }

  /**
   * Declares the values of a vocabulary, while the enumeration's class is initialised; not safe for
   * use by several threads.
   *
   * @param <T> the enumeration
   */
  public static final class Builder<T extends OpenCode<T>> {

    private final String name;
    private final Function<String, T> maker;
    private final Map<String, T> known = new LinkedHashMap<>();

    Builder(String name, Function<String, T> maker) {
      this.name = Objects.requireNonNull(name, "name");
      this.maker = Objects.requireNonNull(maker, "maker");
    }

    /**
     * Declares a known value.
     *
     * @param code the code, in kebab case
     * @return the constant
     * @throws IllegalStateException if the code is declared already
     */
    public T add(String code) {
      T value = maker.apply(code);
      if (known.putIfAbsent(code, value) != null) {
        throw new IllegalStateException(name + " code is declared twice: " + code);
      }
      return value;
    }

    /** {@return a vocabulary of the values declared so far; later ones do not change it} */
    public Vocabulary<T> build() {
      return new Vocabulary<>(this);
    }
  }
}
