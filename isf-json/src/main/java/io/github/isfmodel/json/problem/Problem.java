package io.github.isfmodel.json.problem;

import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Severity;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document: with its form, or with what the rules of the model say
 * of it, which is then a {@link io.github.isfmodel.rule.Violation} and its place in the text.
 * Immutable and safe for use by several threads.
 *
 * @param rule the stable id of the rule that is broken: one of {@link StructuralRule}, or a rule of
 *     the model
 * @param severity how bad it is; structural problems are always errors
 * @param at where it is; for a property that the form asks for and that is missing, the object that
 *     lacks it; for one that a rule of the record misses, the place where it would stand
 * @param place the line and column where it is; empty where there are none, such as in a tree of
 *     JSON nodes, and for {@link StructuralRule#TOO_MANY_PROBLEMS}
 * @param message what is wrong, in the reader's words
 * @param remedy how to mend it, as an imperative sentence without a full stop
 * @param authority what the rule rests on
 * @param values the values that the message names, by their names, in their order; "nearest" is the
 *     valid value that comes nearest to the one given, and the only one of a structural problem;
 *     not modifiable
 */
public record Problem(
    RuleId rule,
    Severity severity,
    Pointer at,
    Optional<Place> place,
    String message,
    String remedy,
    Authority authority,
    Map<String, String> values)
    implements Comparable<Problem>, Serializable {

  /** Copies the values, in their order. */
  public Problem {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(values, "values");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** {@return the valid value that comes nearest to the one given, if one is near} */
  public Optional<String> nearest() {
    return Optional.ofNullable(values.get(Rule.NEAREST));
  }

  /** {@return whether this makes the document unusable} */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * Orders as a reader meets the places in the text, those without a place last; at one place by
   * pointer, rule, message, remedy, authority, severity (errors first) and values. Consistent with
   * equals.
   *
   * @param other the other problem
   */
  @Override
  public int compareTo(Problem other) {
    int byPlace = compare(place, other.place);
    int byPointer = byPlace != 0 ? byPlace : at.compareTo(other.at);
    int byRule = byPointer != 0 ? byPointer : rule.compareTo(other.rule);
    return byRule != 0 ? byRule : Arrays.compare(texts(), other.texts());
  }

  private static int compare(Optional<Place> a, Optional<Place> b) {
    return a.isPresent() && b.isPresent()
        ? a.get().compareTo(b.get())
        : Boolean.compare(a.isEmpty(), b.isEmpty());
  }

  /** What is left to tell problems of one rule at one place apart. */
  private String[] texts() {
    List<String> texts =
        new ArrayList<>(
            List.of(
                message, remedy, authority.citation(), authority.kind().name(), severity.name()));
    new TreeMap<>(values)
        .forEach(
            (name, value) -> {
              texts.add(name);
              texts.add(value);
            });
    return texts.toArray(new String[0]);
  }

  /** {@return everything in one line, with what cannot be seen escaped as in the message} */
  @Override
  public String toString() {
    String pointer = at.value().isEmpty() ? "the top" : Printable.of(at.value());
    String where = place.map(known -> known + ", " + pointer).orElse(pointer);
    return where + ": " + message + "; " + remedy + " [" + rule + "]";
  }

  /** Java does not serialize an Optional. */
  @Serial
  private Object writeReplace() {
    return new Serialized(
        rule, severity, at, place.orElse(null), message, remedy, authority, values);
  }

  private record Serialized(
      RuleId rule,
      Severity severity,
      Pointer at,
      @Nullable Place place,
      String message,
      String remedy,
      Authority authority,
      Map<String, String> values)
      implements Serializable {

    @Serial
    private Object readResolve() {
      return new Problem(
          rule, severity, at, Optional.ofNullable(place), message, remedy, authority, values);
    }
  }
}
