package io.github.isfmodel.rule;

import io.github.isfmodel.code.OpenCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what a rule finds wrong in its subject. Used by one thread while a check runs. */
public final class Report {

  private static final int NOT_IN_A_LIST = -1;

  private final Pointer place;
  private final List<Violation> found;
  private @Nullable Rule<?> rule;
  private int index = NOT_IN_A_LIST;

  /** For one subject, or for the elements of a list, one after the other. */
  Report(Pointer place, List<Violation> found) {
    this.place = place;
    this.found = found;
  }

  /** What is reported from now on is about this element of the list. */
  void element(int element) {
    this.index = element;
  }

  /** Runs a rule; what is reported meanwhile is a breach of it. */
  <T> void run(Rule<T> running, T subject) {
    this.rule = running;
    running.check().check(subject, this);
  }

  /**
   * Reports a breach.
   *
   * @param at where, relative to the subject of the rule
   * @param namesAndValues the values that the rule's message and remedy name, each after its name;
   *     constants and codes are written in words
   * @throws IllegalStateException if message or remedy name a value that is not given
   */
  public void add(Pointer at, Object... namesAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), inWords(namesAndValues[i + 1]));
    }
    Pointer subject = index == NOT_IN_A_LIST ? place : place.child(index);
    found.add(Objects.requireNonNull(rule, "rule").violation(subject.append(at), values));
  }

  private static String inWords(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    return value instanceof OpenCode<?> code ? code.words() : value.toString();
  }
}
