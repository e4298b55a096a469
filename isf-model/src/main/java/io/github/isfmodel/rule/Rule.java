package io.github.isfmodel.rule;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
   * that comes nearest to the one given. The remedy then begins with it.
   */
  public static final String NEAREST = "nearest";

  private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)\\}");

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
    String meant = nearest == null ? "" : "write " + nearest + ", or ";
    return new Violation(
        id,
        severity,
        at,
        filled(message, values),
        meant + filled(remedy, values),
        authority,
        values);
  }

  /** Values are put in as they are and never read as templates themselves. */
  private String filled(String template, Map<String, String> values) {
    Matcher name = NAME.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (name.find()) {
      String value = values.get(name.group(1));
      if (value == null) {
        throw new IllegalStateException(id + " names {" + name.group(1) + "} without a value");
      }
      name.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return name.appendTail(filled).toString();
  }
}
