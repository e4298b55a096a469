package io.github.isfmodel.claim;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.time.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds all pairs of claims that differ. Only claims on one question are compared with each other,
 * so the effort grows with the number of questions, and with the square of the claims on one.
 */
final class ClaimPairs {

  /** Where both claims stand beside each other, so that neither is taken back. */
  private static final Set<DisagreementKind> SIDE_BY_SIDE =
      Set.of(
          DisagreementKind.CONTRADICTION,
          DisagreementKind.DIFFERENT_SCOPE,
          DisagreementKind.DIFFERENT_SENSE,
          DisagreementKind.DIFFERENT_JUDGEMENT,
          DisagreementKind.DIFFERENT_REQUIREMENT);

  private final Origins origins;
  private final AnswerComparison comparison;
  private final PairRules rules;
  private final TakenBack takenBack;
  private final List<ClaimPair> found = new ArrayList<>();

  private ClaimPairs(List<Filed> claims, List<Source> sources, List<Actor> actors) {
    this.origins = new Origins(claims, sources);
    this.comparison = new AnswerComparison(new Groups(actors));
    this.rules = new PairRules(origins);
    this.takenBack = new TakenBack(claims);
  }

  /** The pairs, in an order that depends on the claims and not on their order. */
  static List<ClaimPair> find(List<Claim> claims, List<Source> sources, List<Actor> actors) {
    List<Filed> filed = Filed.all(claims);
    ClaimPairs pairs = new ClaimPairs(filed, sources, actors);
    for (Map.Entry<Question, List<Filed>> about : byQuestion(filed).entrySet()) {
      pairs.onQuestion(about.getKey(), about.getValue());
    }
    pairs.declared(filed);
    pairs.demanded(filed);
    pairs.confusable(filed);
    return pairs.found;
  }

  static Map<Question, List<Filed>> byQuestion(List<Filed> claims) {
    Map<Question, List<Filed>> byQuestion = new LinkedHashMap<>();
    for (Filed filed : claims) {
      Lists.add(byQuestion, filed.question(), filed);
    }
    return byQuestion;
  }

  static Map<Answer, List<Filed>> byAnswer(List<Filed> claims) {
    Map<Answer, List<Filed>> byAnswer = new LinkedHashMap<>();
    for (Filed filed : claims) {
      Lists.add(byAnswer, filed.answer(), filed);
    }
    return byAnswer;
  }

  private void onQuestion(Question question, List<Filed> claims) {
    if (claims.size() < 2) {
      return;
    }
    List<Map.Entry<Answer, List<Filed>>> answers = List.copyOf(byAnswer(claims).entrySet());
    for (int i = 0; i < answers.size(); i++) {
      Map.Entry<Answer, List<Filed>> one = answers.get(i);
      agreeing(one.getValue());
      for (Map.Entry<Answer, List<Filed>> other : answers.subList(i + 1, answers.size())) {
        differing(question, one, other);
      }
    }
    chain(DisagreementKind.SLIPPAGE, Forecasts.slipped(claims));
  }

  /** Claims with equal answers: no disagreement, but perhaps less support than it seems. */
  private void agreeing(List<Filed> same) {
    if (same.size() < 2) {
      return;
    }
    for (int i = 0; i < same.size(); i++) {
      for (Filed other : same.subList(i + 1, same.size())) {
        judge(same.get(i), other, Relation.SAME);
      }
    }
    List<Filed> standing = takenBack.without(same);
    if (standing.size() > 1 && origins.corroboration(standing).isApparent()) {
      chain(DisagreementKind.SHARED_ORIGIN, standing);
    }
  }

  /** Who belongs to a group may depend on the days; other answers are compared once for all. */
  private void differing(
      Question question, Map.Entry<Answer, List<Filed>> some, Map.Entry<Answer, List<Filed>> more) {
    boolean dated = some.getKey().value() instanceof ActorSet;
    Relation always = comparison.of(question, some.getKey(), more.getKey(), Span.ANY);
    if (!dated && always == Relation.UNRELATED) {
      return;
    }
    for (Filed one : some.getValue()) {
      for (Filed other : more.getValue()) {
        judge(one, other, dated ? onTheirDays(question, one, other) : always);
      }
    }
  }

  private Relation onTheirDays(Question question, Filed one, Filed other) {
    return comparison.of(question, one.answer(), other.answer(), one.days().hull(other.days()));
  }

  private void judge(Filed one, Filed other, Relation relation) {
    if (relation == Relation.UNRELATED) {
      return;
    }
    boolean inOrder = one.place() < other.place();
    Filed earlier = inOrder ? one : other;
    Filed later = inOrder ? other : one;
    Optional<DisagreementKind> kind = rules.kind(earlier, later, relation);
    boolean stands = !takenBack.contains(earlier) && !takenBack.contains(later);
    if (kind.isPresent() && (stands || !SIDE_BY_SIDE.contains(kind.get()))) {
      found.add(new ClaimPair(kind.get(), earlier, later));
    }
  }

  private void chain(DisagreementKind kind, List<Filed> claims) {
    for (int i = 1; i < claims.size(); i++) {
      found.add(new ClaimPair(kind, claims.get(i - 1), claims.get(i)));
    }
  }

  /** What a claim itself says to replace. */
  private void declared(List<Filed> claims) {
    Map<ClaimId, Filed> byId = new HashMap<>();
    for (Filed filed : claims) {
      byId.put(filed.claim().id(), filed);
    }
    for (Filed later : claims) {
      for (ClaimId replaced : later.claim().supersedes()) {
        Filed earlier = byId.get(replaced);
        if (earlier != null) {
          found.add(new ClaimPair(DisagreementKind.SUPERSESSION, earlier, later));
        }
      }
    }
  }

  private void demanded(List<Filed> claims) {
    Demands demands = new Demands(claims);
    for (Filed demand : claims) {
      for (Filed decision : demands.against(demand)) {
        found.add(new ClaimPair(DisagreementKind.DEFEATED_DEMAND, demand, decision));
      }
    }
  }

  private void confusable(List<Filed> claims) {
    for (PositionTurn turn : PositionTurn.in(claims)) {
      Question question = new Question.OfPositions(turn.actor());
      for (Filed from : turn.from()) {
        for (Filed to : turn.to()) {
          found.add(new ClaimPair(DisagreementKind.CHANGE_OF_SUBJECT, question, from, to));
        }
      }
    }
  }
}
