package io.github.isfmodel.leverage;

import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.strength.StrengthTally;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a set of changes brings about.
 *
 * @param changes the changes
 * @param frees the pledges under way that nothing blocks any more, but for those that are deployed
 *     as a whole
 * @param gain what these add up to, without their parts that are deployed already
 * @param heldBack the pledges that no precondition blocks any more and that are suspended,
 *     withdrawn, refused or barred; their contributors would have to move too
 * @param blocks the pledges that are free now and that the changes would block
 */
public record Effect(
    List<Change> changes,
    List<PledgeId> frees,
    StrengthTally gain,
    List<PledgeId> heldBack,
    List<PledgeId> blocks)
    implements Serializable {

  /** Copies the lists. */
  public Effect {
    Objects.requireNonNull(changes, "changes");
    Objects.requireNonNull(frees, "frees");
    Objects.requireNonNull(gain, "gain");
    Objects.requireNonNull(heldBack, "heldBack");
    Objects.requireNonNull(blocks, "blocks");
    changes = List.copyOf(changes);
    frees = List.copyOf(frees);
    heldBack = List.copyOf(heldBack);
    blocks = List.copyOf(blocks);
  }
}
