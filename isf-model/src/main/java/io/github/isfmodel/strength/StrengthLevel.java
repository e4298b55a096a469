package io.github.isfmodel.strength;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;

/**
 * How far a contribution has come, in the steps by which strength is counted. A reduced pledge
 * stays at the level that it had reached before.
 */
public enum StrengthLevel {
  /** Somebody speaks of it: mentioned, privately assured, of interest, or under conditions. */
  PROSPECTIVE,

  /** The contributor announced it or named a number. */
  ANNOUNCED,

  /** The organ that has to approve has approved. */
  CONFIRMED,

  /** It is prepared, or its deployment has a date. */
  READY,

  /** It is there. */
  DEPLOYED;

  /**
   * The level of a pledge. What a pledge promises for a later day does not count.
   *
   * @param standing a pledge that is under way on the day in question
   * @return the level
   */
  public static StrengthLevel of(PledgeStanding standing) {
    PledgeState reached = PledgeState.ANNOUNCED;
    for (PledgeStep step : standing.pledge().history()) {
      if (step.state().compareTo(PledgeState.DEPLOYED) <= 0) {
        reached = step.state();
      }
      if (step.equals(standing.step())) {
        break;
      }
    }
    return of(reached);
  }

  private static StrengthLevel of(PledgeState state) {
    return switch (state) {
      case DEPLOYED -> DEPLOYED;
      case READY, SCHEDULED -> READY;
      case APPROVED -> CONFIRMED;
      case ANNOUNCED, QUANTIFIED -> ANNOUNCED;
      default -> PROSPECTIVE;
    };
  }
}
