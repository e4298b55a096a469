package io.github.isfmodel.coverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.source.Citation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How one contingent stands to one task.
 *
 * @param standing the pledge as it stands on the day, blocked or not
 * @param willingness how it stands to the task
 * @param caveats the caveats that decide it
 * @param positions the statements that decide it, where no caveat does
 */
public record TaskOffer(
    PledgeStanding standing,
    Willingness willingness,
    List<Caveat> caveats,
    List<TaskPosition> positions)
    implements Serializable {

  /** Copies the lists. */
  public TaskOffer {
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(willingness, "willingness");
    Objects.requireNonNull(caveats, "caveats");
    Objects.requireNonNull(positions, "positions");
    caveats = List.copyOf(caveats);
    positions = List.copyOf(positions);
  }

  /** {@return where what decides it comes from} */
  public List<Citation> citations() {
    return Stream.concat(
            caveats.stream().flatMap(caveat -> caveat.citations().stream()),
            positions.stream().flatMap(position -> position.citations().stream()))
        .distinct()
        .toList();
  }
}
