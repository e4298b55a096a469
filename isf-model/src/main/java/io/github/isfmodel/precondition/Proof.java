package io.github.isfmodel.precondition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A condition's truth value with the reasons for it, as a tree of the same form as the condition.
 *
 * @param condition the condition
 * @param truth its truth value
 * @param parts the proofs of its parts; empty for a proposition
 * @param evidence what decides a proposition; empty for joined conditions
 */
public record Proof(Condition condition, Truth truth, List<Proof> parts, List<Evidence> evidence)
    implements Serializable {

  /** Copies the lists. */
  public Proof {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(truth, "truth");
    Objects.requireNonNull(parts, "parts");
    Objects.requireNonNull(evidence, "evidence");
    parts = List.copyOf(parts);
    evidence = List.copyOf(evidence);
  }

  static Proof of(Proposition proposition, Finding finding) {
    return new Proof(proposition, finding.truth(), List.of(), finding.evidence());
  }

  static Proof joined(Condition condition, Function<List<Truth>, Truth> join, Facts facts) {
    List<Proof> parts = new ArrayList<>();
    List<Truth> truths = new ArrayList<>();
    for (Condition part : condition.parts()) {
      Proof proof = part.evaluate(facts);
      parts.add(proof);
      truths.add(proof.truth());
    }
    return new Proof(condition, join.apply(truths), parts, List.of());
  }

  /** {@return the proofs of all propositions in the tree, in order} */
  public List<Proof> leaves() {
    if (parts.isEmpty()) {
      return List.of(this);
    }
    List<Proof> leaves = new ArrayList<>();
    for (Proof part : parts) {
      leaves.addAll(part.leaves());
    }
    return List.copyOf(leaves);
  }
}
