package io.github.isfmodel.claim;

import io.github.isfmodel.id.ClaimId;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Claims on one question that differ in one way. Each claim carries its speaker, the sources it
 * passed through and its citations. Immutable and safe for use by several threads.
 *
 * @param kind in what way
 * @param question what they differ about
 * @param sides the claims, those with one answer together; sides and claims in the order of time
 */
public record Disagreement(DisagreementKind kind, Question question, List<List<Claim>> sides)
    implements Serializable {

  /** Copies the sides. */
  public Disagreement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(sides, "sides");
    sides = Lists.copyOf(sides);
  }

  /** {@return all claims, side by side} */
  public List<Claim> claims() {
    return Lists.joined(sides);
  }

  /**
   * Whether a claim is on one of the sides.
   *
   * @param claim its identifier
   * @return true if it is
   */
  public boolean involves(ClaimId claim) {
    return claims().stream().anyMatch(held -> held.id().equals(claim));
  }
}
