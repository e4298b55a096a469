package io.github.isfmodel.difference;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.RenewalClause;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * That a renewal clause in force names other parties.
 *
 * @param resolution the act that set it
 * @param clause the clause
 * @param added whom it names now and did not name
 * @param dropped whom it named and does not name now
 */
public record PartiesChange(
    ResolutionId resolution, RenewalClause clause, List<ActorId> added, List<ActorId> dropped)
    implements Serializable {

  /** Copies the lists. */
  public PartiesChange {
    Objects.requireNonNull(resolution, "resolution");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(added, "added");
    Objects.requireNonNull(dropped, "dropped");
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
  }
}
