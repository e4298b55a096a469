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
 * free when each of its preconditions is met or waived. Propositions are taken to be independent of
 * each other: the change of one changes no other.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class Leverage implements Serializable permits ImmutableLeverage {

  /** How many sets of changes one step of a search for one pledge looks at, at the most. */
  public static final int MOST_TERMS = 1_024;

  /** How many sets of changes a search over all pledges looks at, at the most. */
  public static final int MOST_UNIONS = 65_536;

  Leverage() {}

  /** {@return the situation that this was worked out from, assumptions included} */
  public abstract Situation situation();

  /** {@return the blocked pledges, in the order of the record, each with what blocks it} */
  public abstract List<PledgeStanding> blocked();

  /**
   * {@return the single changes that blocked pledges wait for, ranked by how many troops they would
   * free: by how many at least, then by how many at most, then by the number of pledges, then by
   * the number of pledges that wait for them; in the order of the record where all that is equal}
   */
  public abstract List<Lever> levers();

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
        .blocked(situation.pledges().stream().filter(PledgeStanding::isBlocked).toList())
        .levers(Levers.ranked(Levers.of(situation, effects), Unit.TROOPS))
        .build();
  }

  /**
   * The smallest sets of changes that free a pledge: every set that frees it and of which no change
   * can be left out. Exact, or refused.
   *
   * @param pledge the pledge
   * @return the sets, smallest first; a refusal where a step of the search has to look at more than
   *     {@link #MOST_TERMS} sets
   * @throws InvalidValueException if there is no such pledge in the situation
   */
  public final SmallestSets freeing(PledgeId pledge) {
    PledgeStanding standing =
        situation().pledges().stream()
            .filter(each -> each.pledge().id().equals(pledge))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        "pledge",
                        pledge.reference(),
                        "is not among those of the force on that day",
                        "name one of them"));
    return new SetSearch(situation()).freeing(standing);
  }

  /**
   * For each number of changes, the sets of that many that free most, as long as one more change
   * frees more: by how many at least, then by how many at most. Pledges without a stated number do
   * not count here; {@link #levers} has them. Exact, or refused.
   *
   * @param unit what is counted
   * @return the sets, smallest first, all of them where several free the same; none where no change
   *     frees a stated number; a refusal where that takes more than {@link #MOST_TERMS} sets for
   *     one pledge or {@link #MOST_UNIONS} in all
   */
  public final SmallestSets freeingMost(Unit unit) {
    return new SetSearch(situation()).freeingMost(unit);
  }
}
