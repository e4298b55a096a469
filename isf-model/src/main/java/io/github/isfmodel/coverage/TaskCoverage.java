package io.github.isfmodel.coverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.GivenTask;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Who will do the tasks of a mandate on a day. Only pledges count that are under way and that put
 * people into the territory, or whose kind was not stated. A caveat can only take tasks away, and
 * goes before what is said; of what is said the newest counts, and what is said of one contributor
 * goes before what is said of the whole force. A caveat that leaves nothing but some tasks is an
 * acceptance of these.
 *
 * @param force the force
 * @param date the day
 * @param tasks the mandated tasks, in the order of the mandate; none where it is not in force
 * @param accepted what contributors accept although the mandate does not give it in any modality
 */
public record TaskCoverage(
    ForceId force, LocalDate date, List<CoveredTask> tasks, List<TaskPosition> accepted)
    implements Serializable {

  /** Copies the lists. */
  public TaskCoverage {
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(tasks, "tasks");
    Objects.requireNonNull(accepted, "accepted");
    tasks = List.copyOf(tasks);
    accepted = List.copyOf(accepted);
  }

  /**
   * Works the coverage out.
   *
   * @param situation how the force stands on a day; assumptions in it count
   * @return the coverage
   */
  public static TaskCoverage of(Situation situation) {
    Positions positions = new Positions(situation.force().taskPositions(), situation.date());
    List<PledgeStanding> contingents =
        situation.pledges().stream().filter(TaskOffers::isContingent).toList();
    List<GivenTask> given = situation.mandate().tasks();
    return new TaskCoverage(
        situation.force().id(),
        situation.date(),
        given.stream()
            .map(task -> TaskOffers.to(task, contingents, positions, situation.date()))
            .toList(),
        positions.acceptedBeyond(given));
  }

  /** {@return the tasks that no contingent will do in the modality that the mandate gives} */
  public List<CoveredTask> uncovered() {
    return tasks.stream().filter(task -> !task.isCovered()).toList();
  }
}
