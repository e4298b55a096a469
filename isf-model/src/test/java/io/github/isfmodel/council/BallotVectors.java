package io.github.isfmodel.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * All ways to vote, once each up to exchanging permanent members among themselves and elected
 * members among themselves; and random ways to vote.
 */
final class BallotVectors {

  static final List<BallotChoice> CHOICES = List.of(BallotChoice.values());

  private BallotVectors() {}

  /** Calls back with each class of ballots: 126 x 1001 for 15 seats, 126 x 210 for 11 seats. */
  static int forEach(Composition council, Consumer<List<Ballot>> action) {
    return forEach(council, CHOICES.size(), action);
  }

  /** The same with only the first so many choices: 21 x 66 classes for three and 15 seats. */
  static int forEach(Composition council, int choices, Consumer<List<Ballot>> action) {
    List<List<Ballot>> elected = multisets(council.electedMembers(), choices);
    List<List<Ballot>> permanent = multisets(council.permanentMembers(), choices);
    for (List<Ballot> some : permanent) {
      for (List<Ballot> others : elected) {
        List<Ballot> all = new ArrayList<>(some);
        all.addAll(others);
        action.accept(all);
      }
    }
    return permanent.size() * elected.size();
  }

  /** Each member's choice is not before the choice of the member before it. */
  private static List<List<Ballot>> multisets(List<Member> members, int choices) {
    List<List<Ballot>> found = new ArrayList<>();
    extend(members, choices, new ArrayList<>(), found);
    return found;
  }

  private static void extend(
      List<Member> members, int choices, List<Ballot> soFar, List<List<Ballot>> found) {
    int size = soFar.size();
    if (size == members.size()) {
      found.add(List.copyOf(soFar));
      return;
    }
    int from = size == 0 ? 0 : CHOICES.indexOf(soFar.get(size - 1).choice());
    for (int choice = from; choice < choices; choice++) {
      soFar.add(new Ballot(members.get(size).state(), CHOICES.get(choice)));
      extend(members, choices, soFar, found);
      soFar.remove(size);
    }
  }

  /** Ballots of all members, in any order; votes in favour are as frequent as all others. */
  static Arbitrary<List<Ballot>> of(Composition council) {
    return Arbitraries.frequency(
            Tuple.of(5, BallotChoice.IN_FAVOUR),
            Tuple.of(1, BallotChoice.AGAINST),
            Tuple.of(2, BallotChoice.ABSTAINING),
            Tuple.of(1, BallotChoice.NOT_PARTICIPATING),
            Tuple.of(1, BallotChoice.ABSENT))
        .list()
        .ofSize(council.members().size())
        .flatMap(
            choices -> Arbitraries.integers().map(seed -> shuffled(cast(council, choices), seed)));
  }

  private static List<Ballot> cast(Composition council, List<BallotChoice> choices) {
    List<Ballot> ballots = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      ballots.add(new Ballot(council.members().get(i).state(), choices.get(i)));
    }
    return ballots;
  }

  private static List<Ballot> shuffled(List<Ballot> ballots, int seed) {
    Collections.shuffle(ballots, new Random(seed));
    return List.copyOf(ballots);
  }

  /** The same ballots, one of them changed. */
  static List<Ballot> with(List<Ballot> ballots, Ballot changed) {
    return ballots.stream()
        .map(ballot -> ballot.member().equals(changed.member()) ? changed : ballot)
        .toList();
  }
}
