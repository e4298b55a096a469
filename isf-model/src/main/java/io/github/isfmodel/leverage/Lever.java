package io.github.isfmodel.leverage;

import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.precondition.Finding;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A single change that blocked pledges wait for, and what it alone would bring about.
 *
 * @param change the change
 * @param now how its proposition stands, with what decides that
 * @param standsIn the blocked pledges in whose open conditions it occurs, or what comes about with
 *     it, whether or not it alone frees them
 * @param effect what it alone would bring about
 */
public record Lever(Change change, Finding now, List<PledgeId> standsIn, Effect effect)
    implements Serializable {

  /** Copies the list. */
  public Lever {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(standsIn, "standsIn");
    Objects.requireNonNull(effect, "effect");
    standsIn = List.copyOf(standsIn);
  }
}
