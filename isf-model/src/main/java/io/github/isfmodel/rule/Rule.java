package io.github.isfmodel.rule;

import java.util.Map;
import java.util.Objects;

/**
 * One rule: its stable id, what it demands and what it rests on. The {@link RuleSet} that it
 * belongs to has the check that implements it. Immutable and safe for use by several threads.
 *
 * @param id the stable id
 * @param severity how bad a breach is
 * @param title what the rule demands, in one sentence
 * @param authority what it rests on
 * @param message what is wrong; names in braces stand for the values of a breach
 * @param remedy how to mend it; names in braces likewise
 * @param since the release that introduced it
 */
public record Rule(
    RuleId id,
    Severity severity,
    String title,
    Authority authority,
    String message,
    String remedy,
    String since) {
  /** Refuses null. */
  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(since, "since");
  }

  /**
   * The name of a value that a breach may have beside those that the message names: the valid value
   * that comes nearest to the one given. The message then ends with it.
   */
  public static final String NEAREST = "nearest";

  /**
   * A rule whose breach is an error.
   *
   * @param id the stable id
   * @param title what the rule demands, in one sentence
   * @param authority what it rests on
   * @param message what is wrong; names in braces stand for the values of a breach
   * @param remedy how to mend it; names in braces likewise
   * @param since the release that introduced it
   * @return the rule
   */
  public static Rule error(
      String id, String title, Authority authority, String message, String remedy, String since) {
    return new Rule(RuleId.of(id), Severity.ERROR, title, authority, message, remedy, since);
  }

  /**
   * A rule whose breach is a warning.
   *
   * @param id the stable id
   * @param title what the rule demands, in one sentence
   * @param authority what it rests on
   * @param message what is wrong; names in braces stand for the values of a breach
   * @param remedy how to mend it; names in braces likewise
   * @param since the release that introduced it
   * @return the rule
   */
  public static Rule warning(
      String id, String title, Authority authority, String message, String remedy, String since) {
    return new Rule(RuleId.of(id), Severity.WARNING, title, authority, message, remedy, since);
  }

  Violation violation(Pointer at, Map<String, String> values) {
    String nearest = values.get(NEAREST);
    String meant = nearest == null ? "" : "; did you mean '" + nearest + "'?";
    return new Violation(
        id,
        severity,
        at,
        filled(message, values) + meant,
        filled(remedy, values),
        authority,
        values);
  }

  /** Values are put in as they are and never read as templates themselves. */
  private String filled(String template, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      filled
          .append(template, from, open)
          .append(value(template.substring(open + 1, close), values));
      from = close + 1;
      open = template.indexOf('{', from);
    }
    return filled.append(template, from, template.length()).toString();
  }

  private String value(String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(id + " names {" + name + "} without a value");
    }
    return value;
  }
}
