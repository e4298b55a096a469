package io.github.isfmodel.claim;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds what was demanded or made a condition against what was decided. */
final class Demands {

  private final Map<Proposition, List<Filed>> decisions = new HashMap<>();
  private final Map<EntityId, Filed> byId = new HashMap<>();

  Demands(List<Filed> claims) {
    for (Filed filed : claims) {
      if (filed.question() instanceof Question.OfProposition question
          && filed.sense() == Sense.LAW
          && filed.answer().polarity() != Polarity.NOT_YET) {
        Lists.add(decisions, question.proposition(), filed);
        byId.put(filed.claim().id(), filed);
      }
    }
  }

  /** The decisions that do not provide what a claim requires; empty if none goes against it. */
  List<Filed> against(Filed demand) {
    if (!(demand.claim().statement() instanceof Statement.Requires requires)
        || demand.answer().polarity() != Polarity.AFFIRMED) {
      return List.of();
    }
    Proof proof = requires.condition().evaluate(proposition -> finding(proposition, demand));
    if (proof.truth() != Truth.NOT_MET) {
      return List.of();
    }
    List<Filed> against = new ArrayList<>();
    for (Proof leaf : deciding(proof)) {
      for (Evidence evidence : leaf.evidence()) {
        against.add(byId.getOrDefault(evidence.entity(), demand));
      }
    }
    return against;
  }

  private Finding finding(Proposition proposition, Filed demand) {
    List<Evidence> evidence = new ArrayList<>();
    boolean yes = false;
    boolean no = false;
    for (Filed decision : decisions.getOrDefault(proposition, List.of())) {
      if (!decision.before(demand)) {
        evidence.add(evidence(decision));
        yes |= provides(decision);
        no |= !provides(decision);
      }
    }
    if (evidence.isEmpty()) {
      return Finding.NOTHING;
    }
    return new Finding(yes && no ? Truth.CONTESTED : yes ? Truth.MET : Truth.NOT_MET, evidence);
  }

  private static boolean provides(Filed decision) {
    return decision.answer().polarity() == Polarity.AFFIRMED;
  }

  private static Evidence evidence(Filed decision) {
    return Evidence.builder()
        .entity(decision.claim().id())
        .supports(provides(decision))
        .when(decision.claim().holds())
        .citations(decision.claim().citations())
        .build();
  }

  /** The propositions on which the truth value rests. */
  private static List<Proof> deciding(Proof proof) {
    if (proof.parts().isEmpty()) {
      return List.of(proof);
    }
    boolean not = proof.condition() instanceof Condition.Not;
    List<Proof> deciding = new ArrayList<>();
    for (Proof part : proof.parts()) {
      if (not || part.truth() == proof.truth()) {
        deciding.addAll(deciding(part));
      }
    }
    return deciding;
  }
}
