package io.github.isfmodel.assessment;

import io.github.isfmodel.precondition.Implications;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a proposition is taken to have a truth value, whatever the record says.
 *
 * @param proposition the proposition
 * @param truth its truth value; unknown and contested too
 * @param since the first day on which it is taken to be so, inclusive
 */
public record AssumedFact(Proposition proposition, Truth truth, LocalDate since)
    implements Serializable {

  /** Refuses null. */
  public AssumedFact {
    Objects.requireNonNull(proposition, "proposition");
    Objects.requireNonNull(truth, "truth");
    Objects.requireNonNull(since, "since");
  }

  boolean isRelatedTo(Proposition other) {
    return Implications.implies(proposition, other) || Implications.implies(other, proposition);
  }

  /** Whether it tells the truth value of a proposition too, which then is its own. */
  boolean decides(Proposition other) {
    return switch (truth) {
      case MET -> Implications.implies(proposition, other);
      case NOT_MET -> Implications.implies(other, proposition);
      default -> proposition.equals(other);
    };
  }
}
