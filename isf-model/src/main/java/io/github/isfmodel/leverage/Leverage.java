package io.github.isfmodel.leverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What keeps the pledges to a force back on a day, and which changes would free them. A pledge is
 * free when each of its preconditions is met or waived; one with a precondition that the record
 * does not hold is freed by no change that is known. What is deployed although a precondition
 * blocks it is there already: no change brings it. With a change comes about what {@linkplain
 * io.github.isfmodel.precondition.Implications follows} from it; else propositions are taken to be
 * independent of each other. That a day that has come has not is no change: nobody can make it.
 * Changes are ranked as if no two pledges counted the same people; the sums of an {@link Effect}
 * count a group and its members once in the least number.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class Leverage implements Serializable permits ImmutableLeverage {

  /**
   * How many steps one search takes, at the most, whatever the machine. Roughly, a step looks at
   * one change in a set of changes, or at one pledge that waits for a change.
   */
  public static final int MOST_STEPS = 1_048_576;

  Leverage() {}

  /** {@return the situation that this was worked out from, assumptions included} */
  public abstract Situation situation();

  /**
   * {@return the blocked pledges that are not deployed as a whole, in the order of the record, each
   * with what blocks it}
   */
  public abstract List<PledgeStanding> blocked();

  /**
   * {@return the blocked pledges that no change frees any more, in the order of the record: a day
   * that must not have come for their preconditions to be met has come}
   */
  public abstract List<PledgeId> lost();

  /**
   * {@return the single changes that blocked pledges wait for which can still be freed, ranked by
   * how many people of the force they would free: by how many at least, then by how many at most,
   * then by the number of pledges, then by the number of pledges that wait for them; in the order
   * of the record where all that is equal}
   */
  public abstract List<Lever> levers();

  /** The pledges made ready for looking at them after changes; at the first call, and kept. */
  @Value.Lazy
  Effects effects() {
    return new Effects(situation());
  }

  /**
   * Works the leverage out.
   *
   * @param situation how the force stands on a day
   * @return the leverage
   */
  public static Leverage of(Situation situation) {
    Effects effects = new Effects(situation);
    return ImmutableLeverage.builder()
        .situation(situation)
        .blocked(effects.blocked())
        .lost(effects.lost())
        .levers(Levers.ranked(Levers.of(situation, effects), Unit.PERSONNEL))
        .build();
  }

  /**
   * The smallest sets of changes that free a pledge: every set of those that its conditions ask for
   * that frees it, and of which no change can be left out, or give way to one that follows from it.
   * Exact, or refused.
   *
   * @param pledge the pledge
   * @return the sets, smallest first, none for a pledge with a precondition that the record does
   *     not hold; a refusal where that would take more than {@link #MOST_STEPS} steps
   * @throws InvalidValueException if there is no such pledge in the situation
   */
  public final SmallestSets freeing(PledgeId pledge) {
    PledgeStanding standing =
        effects()
            .pledge(pledge)
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        "pledge",
                        pledge.reference(),
                        "is not among those of the force on that day",
                        "name one of them"));
    return new SetSearch(effects()).freeing(standing);
  }

  /**
   * For each number of changes, the sets of that many that free most, as long as one more change
   * frees more: by how many at least, then by how many at most; but none of which a change could
   * give way to one that follows from it. Pledges without a stated number do not count here; {@link
   * #levers} has them. Exact, or refused.
   *
   * @param unit what is counted; of personnel, everybody
   * @return the sets, smallest first, all of them where several free the same; none where no change
   *     frees a stated number; a refusal where that would take more than {@link #MOST_STEPS} steps
   */
  public final SmallestSets freeingMost(Unit unit) {
    return new SetSearch(effects()).freeingMost(unit);
  }
}
