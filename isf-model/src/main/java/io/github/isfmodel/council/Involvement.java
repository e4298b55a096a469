package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.io.Serializable;
import java.util.Objects;

/**
 * How a member of the Council is itself involved in the matter voted on: the facts from which the
 * duty to abstain follows (Charter, Article 27(3), last part). The duty binds permanent and elected
 * members alike.
 *
 * @param member the member
 * @param basis under what part of the Charter the decision is taken
 * @param conflict whether the matter is a dispute or a situation
 * @param party whether the member is a party to it
 */
public record Involvement(
    StateCode member, DecisionBasis basis, ConflictKind conflict, boolean party)
    implements Serializable {

  /**
   * Checks that all parts are there.
   *
   * @throws NullPointerException if a part is null
   */
  public Involvement {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(conflict, "conflict");
  }

  /**
   * Whether the member has to abstain: the matter is not procedural, the basis is Chapter VI or
   * Article 52(3), there is a dispute, and the member is a party to it.
   *
   * @param matter what is voted on
   * @return true only if all four hold
   */
  public boolean mustAbstain(VotedMatter matter) {
    return matter == VotedMatter.SUBSTANTIVE
        && basis.partiesAbstain()
        && conflict == ConflictKind.DISPUTE
        && party;
  }
}
