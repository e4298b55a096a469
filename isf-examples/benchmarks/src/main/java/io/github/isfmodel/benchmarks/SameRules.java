package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import jakarta.validation.Validator;

/**
 * The rules of a record that was not checked before, beside the same rules written by hand. Both
 * look at the same values.
 */
final class SameRules {

  private SameRules() {}

  static Paired of(String what, Dossier record, Validator jakarta) {
    return new Paired("Checking the same rules, " + what + " (1.00 = by hand)")
        .with("by hand, all rules", () -> HandRules.of(record))
        .with("isf, all rules", () -> Subject.unchecked(record).violations())
        .with("isf, the same through Jakarta", () -> jakarta.validate(Subject.unchecked(record)));
  }
}
