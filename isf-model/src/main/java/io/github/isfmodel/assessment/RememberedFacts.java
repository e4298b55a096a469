package io.github.isfmodel.assessment;

import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import java.util.HashMap;
import java.util.Map;

/** Asks each question once: many conditions rest on the same propositions. Used by one thread. */
final class RememberedFacts implements Facts {

  private final Facts facts;
  private final Map<Proposition, Finding> found = new HashMap<>();

  RememberedFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Finding finding(Proposition proposition) {
    return found.computeIfAbsent(proposition, facts::finding);
  }
}
