package io.github.isfmodel.strength;

import io.github.isfmodel.pledge.PledgeKind;
import java.io.Serializable;
import java.util.Objects;

/**
 * The pledges of one kind that have come to one level.
 *
 * @param kind the kind
 * @param level the level, and no further one
 * @param tally what they add up to
 */
public record StrengthLine(PledgeKind kind, StrengthLevel level, StrengthTally tally)
    implements Serializable {

  /** Refuses null. */
  public StrengthLine {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(tally, "tally");
  }
}
