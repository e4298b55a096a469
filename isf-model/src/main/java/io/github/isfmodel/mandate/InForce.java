package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ActorId;
import java.io.Serializable;
import java.util.List;

/**
 * What an act on a mandate finds in force and leaves so, with what it adds. The lists are kept as
 * they are given, as acts that follow each other share them ({@link Inherited}).
 */
record InForce(
    List<ClockEnd> clocks,
    List<GivenTask> tasks,
    List<GivenCeiling> ceilings,
    List<GivenDuty> duties,
    List<ActorId> givers,
    List<GivenClause> renewalClauses)
    implements Serializable {

  static final InForce NOTHING =
      new InForce(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
