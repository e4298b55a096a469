package io.github.isfmodel.rule;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.Sample;
import java.util.List;
import java.util.stream.Stream;

/**
 * Records that a rule is tried on: some that keep every rule, and one that breaks only this rule.
 *
 * @param rule the id of the rule
 * @param at where the violation is
 * @param message its message
 * @param remedy its remedy
 * @param failing the record that breaks the rule
 * @param passing records that keep it
 */
public record RuleExample(
    String rule, String at, String message, String remedy, Dossier failing, List<Dossier> passing) {

  /** A record that breaks one rule; the small record, which it was made from, keeps it. */
  public static RuleExample fails(
      String rule, String at, String message, String remedy, Dossier failing) {
    return new RuleExample(rule, at, message, remedy, failing, List.of(Sample.dossier()));
  }

  /** The same with one more record that keeps the rule, though only just. */
  public RuleExample passes(Dossier closeCall) {
    List<Dossier> more = Stream.concat(passing.stream(), Stream.of(closeCall)).toList();
    return new RuleExample(rule, at, message, remedy, failing, more);
  }

  @Override
  public String toString() {
    return rule + " at " + at;
  }
}
