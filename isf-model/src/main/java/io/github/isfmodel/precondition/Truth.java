package io.github.isfmodel.precondition;

import java.util.Collections;
import java.util.List;

/**
 * The truth value of a condition on a day, after Kleene's strong logic of three values, with
 * "contested" for what sources contradict each other about. Contested behaves like unknown, and
 * prevails over it in a join.
 */
public enum Truth {
  /** It holds. */
  MET,

  /** It does not hold. */
  NOT_MET,

  /** The record does not tell. */
  UNKNOWN,

  /** The sources contradict each other. */
  CONTESTED;

  /** {@return the opposite; unknown and contested stay what they are} */
  public Truth not() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      default -> this;
    };
  }

  /**
   * Joins by "and".
   *
   * @param parts the values
   * @return not met if any is not met, else the least certain of them; met where there are none
   */
  public static Truth all(List<Truth> parts) {
    return atLeast(parts.size(), parts);
  }

  /**
   * Joins by "or".
   *
   * @param parts the values
   * @return met if any is met, else the least certain of them; not met where there are none
   */
  public static Truth any(List<Truth> parts) {
    return atLeast(1, parts);
  }

  /**
   * Whether at least so many of the values are met.
   *
   * @param count how many
   * @param parts the values
   * @return met or not met as soon as the undecided values cannot change the answer; else contested
   *     if any value is, else unknown
   */
  public static Truth atLeast(int count, List<Truth> parts) {
    int met = Collections.frequency(parts, MET);
    int notMet = Collections.frequency(parts, NOT_MET);
    if (met >= count) {
      return MET;
    }
    if (parts.size() - notMet < count) {
      return NOT_MET;
    }
    return parts.contains(CONTESTED) ? CONTESTED : UNKNOWN;
  }
}
