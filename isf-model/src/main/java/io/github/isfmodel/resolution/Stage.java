package io.github.isfmodel.resolution;

import java.util.EnumSet;
import java.util.Set;

/** What has become of a text. The order is that of the usual course. */
public enum Stage {
  /** Somebody has announced or begun a text. */
  PROPOSED,

  /** A draft has been circulated. */
  CIRCULATED,

  /** The text is under a silence procedure: adopted as final unless somebody objects in time. */
  UNDER_SILENCE,

  /** Somebody objected before the deadline. */
  SILENCE_BROKEN,

  /** Nobody objected before the deadline. */
  SILENCE_HELD,

  /** The final text is printed for the vote. */
  IN_BLUE,

  /** A newer version of the text replaced this one. */
  REVISED,

  /** It was put to the vote and adopted. */
  ADOPTED,

  /** It was put to the vote and did not get the votes needed. */
  REJECTED,

  /** It got the votes needed, and a permanent member voted against it. */
  VETOED,

  /** Its sponsors withdrew it. */
  WITHDRAWN,

  /** It was never put to the vote. */
  NOT_PUT_TO_VOTE,

  /** A later act replaced it. */
  SUPERSEDED,

  /** The last of its clocks ran out. */
  EXPIRED,

  /** The issuing body ended it. */
  TERMINATED;

  private static final Set<Stage> OPEN =
      EnumSet.of(PROPOSED, CIRCULATED, UNDER_SILENCE, SILENCE_BROKEN, SILENCE_HELD, IN_BLUE);

  private static final Set<Stage> NEVER_FIRST =
      EnumSet.of(SILENCE_BROKEN, SILENCE_HELD, SUPERSEDED, EXPIRED, TERMINATED);

  /**
   * {@return whether the course of a text can begin with it, as it presupposes no earlier stage}
   */
  public boolean canComeFirst() {
    return !NEVER_FIRST.contains(this);
  }

  /** {@return whether the text can still be changed and put to the vote} */
  public boolean isOpen() {
    return OPEN.contains(this);
  }

  /**
   * Whether a stage can directly follow this one. A text that its sponsors withdrew may still be
   * put to the vote, as whoever seconded it may ask for that (rule 35 of the Council's provisional
   * rules of procedure).
   *
   * @param next the later stage
   * @return true if practice knows the step
   */
  public boolean canBecome(Stage next) {
    if (this == ADOPTED) {
      return next == SUPERSEDED || next == EXPIRED || next == TERMINATED;
    }
    if (this == WITHDRAWN) {
      return next == ADOPTED || next == REJECTED || next == VETOED;
    }
    if (!isOpen()) {
      return false;
    }
    return switch (next) {
      case PROPOSED, SUPERSEDED, EXPIRED, TERMINATED -> false;
      case SILENCE_BROKEN, SILENCE_HELD -> this == UNDER_SILENCE;
      case CIRCULATED -> this == PROPOSED || this == CIRCULATED;
      default -> true;
    };
  }
}
