package io.github.isfmodel.coverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.GivenTask;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import java.util.List;
import java.util.Optional;

/** Finds out how each contingent stands to a task. */
final class TaskOffers {

  private final MandateTask task;
  private final EngagementModality modality;
  private final TaskPositions positions;

  private TaskOffers(GivenTask given, TaskPositions positions) {
    this.task = given.assignment().task();
    this.modality = given.assignment().modality();
    this.positions = positions;
  }

  static CoveredTask to(
      GivenTask given, List<PledgeStanding> contingents, TaskPositions positions) {
    TaskOffers offers = new TaskOffers(given, positions);
    return new CoveredTask(given, contingents.stream().map(offers::of).toList());
  }

  /** Who is only mentioned by others has offered nothing. */
  static boolean isContingent(PledgeStanding standing) {
    PledgeKind kind = standing.pledge().kind();
    PledgeState state = standing.step().state();
    return state.isActive()
        && state != PledgeState.MENTIONED
        && (kind.isContingent() || kind.equals(PledgeKind.UNSPECIFIED));
  }

  private TaskOffer of(PledgeStanding standing) {
    List<Caveat> inForce = standing.caveats();
    List<Caveat> against =
        inForce.stream().filter(caveat -> !caveat.leaves(task, modality)).toList();
    if (!against.isEmpty()) {
      return new TaskOffer(standing, Willingness.EXCLUDED, against, List.of());
    }
    Optional<TaskPosition> said =
        positions.deciding(contributor(standing), scope -> scope.covers(task, modality));
    if (said.isPresent()) {
      boolean accepted = said.get().standing() == TaskStanding.ACCEPTED;
      return offer(standing, accepted ? Willingness.ACCEPTED : Willingness.EXCLUDED, said);
    }
    List<Caveat> naming = inForce.stream().filter(this::names).toList();
    return naming.isEmpty()
        ? otherwise(standing)
        : new TaskOffer(standing, Willingness.ACCEPTED, naming, List.of());
  }

  private TaskOffer otherwise(PledgeStanding standing) {
    Optional<TaskPosition> said =
        positions
            .deciding(contributor(standing), scope -> scope.task().equals(task))
            .filter(position -> position.standing() == TaskStanding.ACCEPTED);
    Willingness willingness =
        said.isPresent() ? Willingness.ACCEPTED_OTHERWISE : Willingness.UNSTATED;
    return offer(standing, willingness, said);
  }

  private static TaskOffer offer(
      PledgeStanding standing, Willingness willingness, Optional<TaskPosition> said) {
    return new TaskOffer(standing, willingness, List.of(), said.stream().toList());
  }

  private boolean names(Caveat caveat) {
    return caveat.kind() == CaveatKind.ONLY
        && caveat.tasks().stream().anyMatch(scope -> scope.covers(task, modality));
  }

  private static Optional<ActorId> contributor(PledgeStanding standing) {
    return standing.pledge().contributor() instanceof Contributor.Named named
        ? Optional.of(named.actor())
        : Optional.empty();
  }
}
