package io.github.isfmodel.json.problem;

import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Severity;
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

/**
 * One thing that is wrong with a document, structural or semantic. Immutable and safe for use by
 * several threads.
 *
 * @param rule the stable id of the rule that is broken: one of {@link StructuralRule}, or a rule of
 *     the model
 * @param severity how bad it is; structural problems are always errors
 * @param at where it is; for a property that the form asks for and that is missing, the object that
 *     lacks it; for one that a rule of the record misses, the place where it would stand
 * @param line the line, counted from 1; 0 where the source has no lines, such as a tree
 * @param column the column of the line, in characters (Unicode code points) counted from 1; 0 where
 *     the source has no columns
 * @param message what is wrong, in the reader's words
 * @param remedy how to mend it, as an imperative sentence without a full stop
 * @param authority what the rule rests on
 * @param values the values that the message names, by their names; "nearest" is the valid value
 *     that comes nearest to the one given, and the only one of a structural problem
 */
public record Problem(
    RuleId rule,
    Severity severity,
    Pointer at,
    int line,
    int column,
    String message,
    String remedy,
    String authority,
    Map<String, String> values)
    implements Comparable<Problem>, Serializable {

  /** Copies the values, in their order. */
  public Problem {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(values, "values");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * A structural problem.
   *
   * @param rule the rule that is broken
   * @param at where
   * @param place the line and column
   * @param message what is wrong
   * @param remedy how to mend it
   * @return the problem
   */
  public static Problem of(
      StructuralRule rule, Pointer at, Place place, String message, String remedy) {
    return new Problem(
        rule.id(),
        Severity.ERROR,
        at,
        place.line(),
        place.column(),
        message,
        remedy,
        rule.authority(),
        Map.of());
  }

  /**
   * The same problem at another place of the text.
   *
   * @param place the line and column
   * @return the copy
   */
  public Problem at(Place place) {
    return new Problem(
        rule, severity, at, place.line(), place.column(), message, remedy, authority, values);
  }

  /**
   * The same problem, whose message ends with what was probably meant.
   *
   * @param nearest the valid text that comes nearest to the one given
   * @return the copy
   */
  public Problem withNearest(String nearest) {
    return with(message + "; did you mean '" + nearest + "'?", nearest);
  }

  /**
   * The same problem, whose message ends with what was probably meant.
   *
   * @param nearest the valid number that was probably meant
   * @return the copy
   */
  public Problem withNearest(long nearest) {
    return with(message + "; did you mean " + nearest + "?", Long.toString(nearest));
  }

  /**
   * The same problem, whose message ends with what was probably meant.
   *
   * @param nearest true or false, whichever was probably meant
   * @return the copy
   */
  public Problem withNearest(boolean nearest) {
    return with(message + "; did you mean " + nearest + "?", Boolean.toString(nearest));
  }

  /**
   * The same problem of a number that is out of range. The message stays, as nobody means a bound.
   *
   * @param bound the valid number that comes nearest to the one given
   * @return the copy
   */
  public Problem withBound(long bound) {
    return with(message, Long.toString(bound));
  }

  private Problem with(String newMessage, String nearest) {
    return new Problem(
        rule,
        severity,
        at,
        line,
        column,
        newMessage,
        remedy,
        authority,
        Map.of(Rule.NEAREST, nearest));
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
   * Orders as a reader meets the places in the text, those without a line last; at one place by
   * pointer, rule, message, remedy, authority, severity (errors first) and values. Consistent with
   * equals.
   *
   * @param other the other problem
   */
  @Override
  public int compareTo(Problem other) {
    // Without its sign, one less than no line comes after every line.
    int byLine = Integer.compareUnsigned(line - 1, other.line - 1);
    int byPlace = byLine != 0 ? byLine : Integer.compare(column, other.column);
    int byPointer = byPlace != 0 ? byPlace : at.compareTo(other.at);
    int byRule = byPointer != 0 ? byPointer : rule.compareTo(other.rule);
    return byRule != 0 ? byRule : Arrays.compare(texts(), other.texts());
  }

  /** What is left to tell problems of one rule at one place apart. */
  private String[] texts() {
    List<String> texts = new ArrayList<>(List.of(message, remedy, authority, severity.name()));
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
    return where() + ": " + message + "; " + remedy + " [" + rule + "]";
  }

  private String where() {
    String pointer = at.value().isEmpty() ? "the top" : Printable.of(at.value());
    return line == 0 ? pointer : "line " + line + ", column " + column + ", " + pointer;
  }
}
