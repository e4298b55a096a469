package io.github.isfmodel.examples.cli.milestones;

import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.schedule.MilestoneOutlook;
import io.github.isfmodel.schedule.Schedule;
import io.github.isfmodel.schedule.ScheduleDifference;
import io.github.isfmodel.schedule.Wait;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The milestones of a record as seen from a day.
 *
 * @param dossier the record
 * @param schedule its schedule on the day
 * @param waits what its milestones and the pledges to the chosen forces wait for
 * @param difference what the assumptions change; absent where nothing is assumed
 */
record MilestonesView(
    Dossier dossier, Schedule schedule, List<Wait> waits, Optional<ScheduleDifference> difference) {

  static MilestonesView of(
      Dossier dossier, LocalDate on, List<Force> forces, Assumptions assumptions) {
    List<ForceId> chosen = forces.stream().map(Force::id).toList();
    Schedule schedule = Schedule.of(dossier, on, assumptions);
    List<Wait> waits =
        schedule.waits().stream()
            .filter(wait -> !isOfOther(dossier, wait.waiter(), chosen))
            .toList();
    Optional<ScheduleDifference> difference =
        assumptions.isEmpty()
            ? Optional.empty()
            : Optional.of(ScheduleDifference.between(Schedule.of(dossier, on), schedule));
    return new MilestonesView(dossier, schedule, waits, difference);
  }

  private static boolean isOfOther(Dossier dossier, EntityId waiter, List<ForceId> chosen) {
    return waiter instanceof PledgeId pledge
        && dossier.index().pledge(pledge).stream().noneMatch(each -> chosen.contains(each.force()));
  }

  Milestone milestone(MilestoneOutlook outlook) {
    return dossier.index().milestone(outlook.milestone()).orElseThrow();
  }

  /** What a milestone or pledge waits for, whether or not it still does. */
  List<Wait> waits(EntityId waiter) {
    return waits.stream().filter(wait -> wait.waiter().equals(waiter)).toList();
  }

  /** The open waits of pledges for milestones or other pledges. */
  List<Wait> openWaitsOfPledges() {
    return waits.stream()
        .filter(wait -> wait.waiter() instanceof PledgeId && wait.open() && !wait.on().isEmpty())
        .toList();
  }

  boolean isInDeadlock(EntityId id) {
    return schedule.deadlocks().stream().anyMatch(each -> each.members().contains(id));
  }
}
