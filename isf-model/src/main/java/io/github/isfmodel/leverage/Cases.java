package io.github.isfmodel.leverage;

import io.github.isfmodel.leverage.Steps.TooManyException;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the sets of changes that free most, exactly: what waits for nothing in common is searched
 * apart, and else a change is either made, with all that alone gives it a use, or not made.
 */
final class Cases {

  private final Literals literals;
  private final boolean bounded;
  private final Steps steps;

  /**
   * @param literals what can be asked for, and what of it is so already
   * @param bounded whether all that waits has an upper bound
   */
  Cases(Literals literals, boolean bounded, Steps steps) {
    this.literals = literals;
    this.bounded = bounded;
    this.steps = steps;
  }

  Answers of(Waiting all) throws TooManyException {
    steps.take(all.size());
    Waiting waiting = all.settled();
    Answers answers = Answers.of(waiting.freed(), bounded, steps);
    for (Waiting part : waiting.parts()) {
      answers =
          answers.and(part.groups().size() == 1 ? ofGroup(part.groups().get(0)) : ofSeveral(part));
    }
    return answers;
  }

  /** Nothing is gained by more than one of its sets, nor by any if one is so already. */
  private Answers ofGroup(Waiting.Group group) {
    Set<BitSet> sets =
        group.sets().stream()
            .map(literals::toChange)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return sets.contains(new BitSet())
        ? Answers.of(group.worth(), bounded, steps)
        : Answers.of(Worth.NOTHING, bounded, steps).or(sets, group.worth());
  }

  /**
   * The recursion ends before the stack does: each case takes no less than one step for each case
   * that can follow it, so that they are fewer than the root of twice the bound.
   */
  private Answers ofSeveral(Waiting part) throws TooManyException {
    int change = part.mostAsked();
    BitSet made = part.goingWith(change);
    Answers with = of(part.with(made)).with(literals.toChange(made));
    return with.or(of(part.without(change)));
  }
}
