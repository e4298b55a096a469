package io.github.isfmodel.rule;

import io.github.isfmodel.code.OpenCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects what one rule finds wrong in one subject. Used by one thread while a check runs. */
public final class Report {

  private final Rule<?> rule;
  private final Pointer place;
  private final List<Violation> found;

  Report(Rule<?> rule, Pointer place, List<Violation> found) {
    this.rule = rule;
    this.place = place;
    this.found = found;
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
    found.add(rule.violation(place.append(at), values));
  }

  private static String inWords(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    return value instanceof OpenCode<?> code ? code.words() : value.toString();
  }
}
