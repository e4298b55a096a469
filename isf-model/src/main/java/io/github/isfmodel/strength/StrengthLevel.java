package io.github.isfmodel.strength;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.pledge.Phase;
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

  /**
   * The organ that has to approve has approved. That is more than {@link PledgeState#isConfirmed},
   * which asks for the contributor's own announcement, as {@link #ANNOUNCED} does.
   */
  CONFIRMED,

  /** It is prepared, or its deployment has a date. */
  READY,

  /** It is there. */
  DEPLOYED;

  /**
   * The level of a pledge as a whole. What a pledge promises for a later day does not count.
   *
   * @param standing a pledge on the day in question
   * @return the level; of one that is not under way, that which it had reached before, {@link
   *     #PROSPECTIVE} where none is told
   */
  public static StrengthLevel of(PledgeStanding standing) {
    return standing.pledge().reachedOn(standing.date()).map(StrengthLevel::of).orElse(PROSPECTIVE);
  }

  /**
   * The level of a part of a pledge: that of the pledge, unless the step that gave the size states
   * the part less ready than the pledge was. Such a part stays behind until a step gives the size
   * anew. What is to be deployed on a day after a step of deployment is scheduled by that step.
   *
   * @param standing a pledge that is under way on the day in question
   * @param phase one of its phases, {@linkplain PledgeStanding#isUnderWay under way} too
   * @return the level, at most that of the pledge
   */
  public static StrengthLevel of(PledgeStanding standing, Phase phase) {
    StrengthLevel whole = of(standing);
    return standing
        .sizedBy()
        .filter(sized -> isBehind(standing, phase, sized))
        .map(sized -> of(readiness(phase, sized)))
        .filter(own -> own.compareTo(whole) < 0)
        .orElse(whole);
  }

  private static boolean isBehind(PledgeStanding standing, Phase phase, PledgeStep sized) {
    PledgeState readiness = readiness(phase, sized);
    PledgeState then = standing.pledge().reachedWhenSizedOn(standing.date()).orElseThrow();
    return readiness.compareTo(PledgeState.DEPLOYED) <= 0 && of(readiness).compareTo(of(then)) < 0;
  }

  /** Of a part at the step that gave its size. */
  static PledgeState readiness(Phase phase, PledgeStep sized) {
    boolean later = phase.by().isPresent() && sized.when().certainlyBefore(phase.by().get());
    return later && phase.readiness() == PledgeState.DEPLOYED
        ? PledgeState.SCHEDULED
        : phase.readiness();
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
