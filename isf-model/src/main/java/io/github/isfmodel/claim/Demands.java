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
        decisions.computeIfAbsent(question.proposition(), key -> new ArrayList<>()).add(filed);
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
    List<Filed> known =
        decisions.getOrDefault(proposition, List.of()).stream()
            .filter(decision -> !decision.before(demand))
            .toList();
    if (known.isEmpty()) {
      return Finding.NOTHING;
    }
    boolean yes = known.stream().anyMatch(Demands::provides);
    boolean no = !known.stream().allMatch(Demands::provides);
    Truth truth = yes && no ? Truth.CONTESTED : yes ? Truth.MET : Truth.NOT_MET;
    return new Finding(truth, known.stream().map(Demands::evidence).toList());
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
    return proof.parts().stream()
        .filter(part -> not || part.truth() == proof.truth())
        .flatMap(part -> deciding(part).stream())
        .toList();
  }
}
