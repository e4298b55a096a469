package io.github.isfmodel.claim;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds where claims differ or only seem to. Claims are compared by the kind of what they state:
 *
 * <ul>
 *   <li>codes exclude each other where they have none in common, unless their aspect is one of
 *       which several hold at once (a purpose, a reason, a role, a task);
 *   <li>two lists of actors exclude each other where both are complete and unequal, or where one is
 *       complete and the other names somebody whom it leaves out; a member of a listed group is not
 *       left out;
 *   <li>times exclude each other where they have no day in common, and amounts of one unit where
 *       their bounds do not meet, or where they are more of a category of people than all people
 *       together; words without a definite meaning exclude nothing;
 *   <li>a denial, and a "not yet", exclude what they name, within their scope, and of times and
 *       amounts whatever lies within that;
 *   <li>a stance in favour excludes one against.
 * </ul>
 *
 * <p>What follows from it depends on when each claim is said to hold, in what sense it was made,
 * and whether both go back to one utterance: see {@link DisagreementKind}. What its author has
 * taken back, by a verified later one of the claims, contradicts nothing any more. For what was
 * known on a day, pass the claims that {@link ClaimViews#knownOn} gives.
 */
public final class Disagreements {

  private static final Set<DisagreementKind> PER_ANSWER =
      Set.of(
          DisagreementKind.DEFEATED_DEMAND,
          DisagreementKind.ADOPTED_AS_PROPOSED,
          DisagreementKind.SHARED_ORIGIN);

  private Disagreements() {}

  private record Matter(DisagreementKind kind, Question question, List<Answer> answer) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Matter that
          && kind == that.kind
          && question.equals(that.question)
          && answer.equals(that.answer);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * kind.hashCode() + question.hashCode()) + answer.hashCode();
    }
  }

  private record Side(Question question, Answer answer) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Side that
          && question.equals(that.question)
          && answer.equals(that.answer);
    }

    @Override
    public int hashCode() {
      return 31 * question.hashCode() + answer.hashCode();
    }
  }

  /**
   * Finds all disagreements: one for each kind and question.
   *
   * @param claims the claims
   * @param sources the sources that the claims name; they tell which articles pass on which
   * @param actors the actors that the claims name; they tell who belongs to which group
   * @return the disagreements, ordered by kind and question; the order of the input has no
   *     influence
   */
  public static List<Disagreement> in(
      List<Claim> claims, List<Source> sources, List<Actor> actors) {
    Map<Matter, NavigableSet<Filed>> found = new HashMap<>();
    for (ClaimPair pair : ClaimPairs.find(claims, sources, actors)) {
      NavigableSet<Filed> concerned = found.computeIfAbsent(matter(pair), key -> new TreeSet<>());
      concerned.add(pair.earlier());
      concerned.add(pair.later());
    }
    List<Map.Entry<Matter, NavigableSet<Filed>>> sorted = new ArrayList<>(found.entrySet());
    sorted.sort(Disagreements::byKindAndQuestion);
    List<Disagreement> disagreements = new ArrayList<>();
    for (Map.Entry<Matter, NavigableSet<Filed>> one : sorted) {
      disagreements.add(disagreement(one.getKey(), one.getValue()));
    }
    return List.copyOf(disagreements);
  }

  private static int byKindAndQuestion(
      Map.Entry<Matter, NavigableSet<Filed>> one, Map.Entry<Matter, NavigableSet<Filed>> other) {
    int byKind = one.getKey().kind().compareTo(other.getKey().kind());
    if (byKind != 0) {
      return byKind;
    }
    int byQuestion = one.getKey().question().words().compareTo(other.getKey().question().words());
    return byQuestion == 0
        ? one.getValue().first().compareTo(other.getValue().first())
        : byQuestion;
  }

  private static Matter matter(ClaimPair pair) {
    List<Answer> answer =
        PER_ANSWER.contains(pair.kind()) ? List.of(pair.earlier().answer()) : List.of();
    return new Matter(pair.kind(), pair.question(), answer);
  }

  private static Disagreement disagreement(Matter matter, NavigableSet<Filed> claims) {
    Map<Side, List<Claim>> sides = new LinkedHashMap<>();
    for (Filed filed : claims) {
      Lists.add(sides, new Side(filed.question(), filed.answer()), filed.claim());
    }
    return new Disagreement(matter.kind(), matter.question(), List.copyOf(sides.values()));
  }
}
