package io.github.isfmodel.pledge;

/**
 * How far a pledge has come. The first ten states are a ladder that is climbed by any number of
 * steps; the others are side exits. Source of the states: the field's use, from first mention to
 * deployment.
 */
public enum PledgeState {
  /** Others mention the contributor. */
  MENTIONED,

  /** The contributor is said to have given a private assurance. */
  PRIVATELY_ASSURED,

  /** It is interested in principle. */
  INTERESTED,

  /** It would contribute under conditions. */
  CONDITIONAL,

  /** It, or the force's leadership in its presence, announced a contribution. */
  ANNOUNCED,

  /** It named a number. */
  QUANTIFIED,

  /** The organ that has to approve has approved. */
  APPROVED,

  /** The contingent is prepared. */
  READY,

  /** Its deployment has a date. */
  SCHEDULED,

  /** It is deployed. */
  DEPLOYED,

  /** The contributor reduced it. */
  REDUCED,

  /** The contributor suspended it. */
  SUSPENDED,

  /** The contributor took it back. */
  WITHDRAWN,

  /** The contributor refused. */
  REFUSED,

  /** A third party keeps the contributor out, such as a court; that may be lifted. */
  BARRED;

  /** {@return whether the contributor is still on the way to deployment, or there} */
  public boolean isActive() {
    return compareTo(REDUCED) <= 0;
  }

  /**
   * {@return whether the contributor itself has announced a contribution and not taken it back; of
   * what is reduced that is told by its earlier states, as {@link Pledge#isConfirmedOn} does. It is
   * the contributor's own word that confirms here; that the organ which has to approve has done so
   * is {@link #APPROVED}}
   */
  public boolean isConfirmed() {
    return compareTo(ANNOUNCED) >= 0 && isActive();
  }

  /** Whether it is one of those that are climbed up to deployment. */
  boolean isOnLadder() {
    return compareTo(DEPLOYED) <= 0;
  }

  /** Whether the contributor itself is out, so that what comes later begins anew. */
  boolean isTakenBack() {
    return this == WITHDRAWN || this == REFUSED;
  }

  private boolean isClosed() {
    return compareTo(WITHDRAWN) >= 0;
  }

  /**
   * Whether a state can directly follow this one. On the ladder it goes up or stays, but that
   * conditions may be named at any time before deployment. A pledge is reduced only once it was
   * announced, refused only before it is deployed, and suspended, withdrawn or barred at any time.
   * A reduced or suspended one may go on anywhere but to a mere mention, and a barred one anywhere,
   * as what a third party kept out revives when the bar is lifted; a withdrawn or refused one
   * starts again at an announcement at the most.
   *
   * @param next the later state
   * @return true if the step is possible
   */
  public boolean canBecome(PledgeState next) {
    if (this == next || this == BARRED) {
      return true;
    }
    if (isClosed()) {
      return next.compareTo(ANNOUNCED) <= 0 || next.isClosed();
    }
    if (this == REDUCED || this == SUSPENDED) {
      return next != MENTIONED;
    }
    if (next == REFUSED || next == CONDITIONAL) {
      return this != DEPLOYED;
    }
    return next.isOnLadder() ? compareTo(next) < 0 : next != REDUCED || compareTo(ANNOUNCED) >= 0;
  }
}
