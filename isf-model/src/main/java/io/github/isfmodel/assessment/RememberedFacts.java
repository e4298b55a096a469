package io.github.isfmodel.assessment;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import java.util.HashMap;
import java.util.Map;

/** Asks each question once: many conditions rest on the same propositions. Used by one thread. */
final class RememberedFacts implements Facts {

  private final Facts facts;
  private final Map<Proposition, Finding> found = new HashMap<>();
  private final Map<ActorId, Facts> judged = new HashMap<>();

  RememberedFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Finding finding(Proposition proposition) {
    Finding known = found.get(proposition);
    if (known == null) {
      known = facts.finding(proposition);
      found.put(proposition, known);
    }
    return known;
  }

  @Override
  public Facts judgedBy(ActorId judge) {
    return judged.computeIfAbsent(judge, key -> new RememberedFacts(facts.judgedBy(key)));
  }
}
