package io.github.isfmodel.leverage;

import io.github.isfmodel.leverage.Steps.TooManyException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sets of changes with what they free: of each size all that can turn out to free most, and none
 * that frees no more than a smaller one. What has no upper bound swallows what is added to it, so
 * that where anything has none, two sets of one size are told apart by the lower bounds only.
 */
final class Answers {

  private static final Worth LESS_THAN_NOTHING = new Worth(-1, -1, -1);

  private record Answer(BitSet changes, Worth freed) {}

  private final boolean bounded;
  private final Steps steps;
  private final SortedMap<Integer, Best> bySize = new TreeMap<>();

  private Answers(boolean bounded, Steps steps) {
    this.bounded = bounded;
    this.steps = steps;
  }

  /** The answer without a change. */
  static Answers of(Worth freed, boolean bounded, Steps steps) {
    Answers answers = new Answers(bounded, steps);
    answers.enter(new Answer(new BitSet(), freed));
    return answers;
  }

  private void enter(Answer answer) {
    Best best = bySize.computeIfAbsent(answer.changes().cardinality(), size -> new Best());
    if (best.admits(answer.freed(), bounded)) {
      best.answers.add(answer);
    }
  }

  /** These, and each of the sets, which are not among them and free the same. */
  Answers or(Set<BitSet> sets, Worth freed) {
    sets.forEach(set -> enter(new Answer(set, freed)));
    return withoutIdle();
  }

  /** Each of these with the changes, which none of them has. */
  Answers with(BitSet changes) throws TooManyException {
    Answers only = new Answers(bounded, steps);
    only.enter(new Answer(changes, Worth.NOTHING));
    return and(only);
  }

  /** Each of these with each of the others; they have no change in common. */
  Answers and(Answers others) throws TooManyException {
    Answers both = new Answers(bounded, steps);
    for (Map.Entry<Integer, Best> some : bySize.entrySet()) {
      for (Map.Entry<Integer, Best> more : others.bySize.entrySet()) {
        Best best = both.bySize.computeIfAbsent(some.getKey() + more.getKey(), size -> new Best());
        both.join(some.getValue(), more.getValue(), best);
      }
    }
    return both.withoutIdle();
  }

  private void join(Best some, Best more, Best into) throws TooManyException {
    for (Answer one : some.answers) {
      for (Answer other : more.answers) {
        steps.take(1);
        Worth freed = one.freed().plus(other.freed());
        if (into.admits(freed, bounded)) {
          BitSet changes = MinimalTerms.union(one.changes(), other.changes());
          steps.take(changes.length() / Long.SIZE);
          into.answers.add(new Answer(changes, freed));
        }
      }
    }
  }

  /** These and the others; no set is among both. */
  Answers or(Answers others) {
    others.bySize.values().forEach(best -> best.answers.forEach(this::enter));
    return withoutIdle();
  }

  /** Another change that frees no more is never worth it, whatever is freed beside. */
  private Answers withoutIdle() {
    Worth most = LESS_THAN_NOTHING;
    for (Best best : bySize.values()) {
      Worth before = most;
      best.answers.removeIf(each -> each.freed().compareTo(before) <= 0);
      for (Answer each : best.answers) {
        most = each.freed().compareTo(most) > 0 ? each.freed() : most;
      }
    }
    bySize.values().removeIf(best -> best.answers.isEmpty());
    return this;
  }

  /** The sets that free most of all of their size, smallest first, in the order of the changes. */
  List<BitSet> most() {
    Answers most = new Answers(true, steps);
    bySize.values().forEach(best -> best.answers.forEach(most::enter));
    return most.withoutIdle().bySize.values().stream()
        .flatMap(best -> best.answers.stream())
        .filter(each -> each.freed().compareTo(Worth.NOTHING) > 0)
        .map(Answer::changes)
        .sorted(Answers::inOrder)
        .toList();
  }

  private static int inOrder(BitSet one, BitSet other) {
    BitSet apart = (BitSet) one.clone();
    apart.xor(other);
    int bySize = Integer.compare(one.cardinality(), other.cardinality());
    return bySize != 0 || apart.isEmpty() ? bySize : one.get(apart.nextSetBit(0)) ? -1 : 1;
  }

  /** The answers of one size. */
  private static final class Best {
    private Worth most = LESS_THAN_NOTHING;
    private final List<Answer> answers = new ArrayList<>();

    /** Whether nothing here goes before it; what it goes before is taken out. */
    boolean admits(Worth freed, boolean bounded) {
      Worth rank = bounded ? freed : new Worth(freed.least(), 0, 0);
      int order = rank.compareTo(most);
      if (order > 0) {
        most = rank;
        answers.clear();
      }
      return order >= 0;
    }
  }
}
