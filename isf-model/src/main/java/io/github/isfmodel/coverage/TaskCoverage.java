package io.github.isfmodel.coverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.GivenTask;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who will do the tasks of a mandate on a day. Only pledges count that are under way, more than
 * mentioned by others, and that put people into the territory, or whose kind was not stated. The
 * caveats that count are those of the situation. A caveat can only take tasks away, and goes before
 * what is said; of what is said the newest counts, and what is said of one contributor goes before
 * what is said of the whole force. A caveat that leaves nothing but some tasks is an acceptance of
 * these.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class TaskCoverage implements Serializable permits ImmutableTaskCoverage {

  TaskCoverage() {}

  /** {@return the force} */
  public abstract ForceId force();

  /** {@return the day} */
  public abstract LocalDate date();

  /**
   * {@return the mandated tasks, in the order of the mandate; none where it is neither in force nor
   * wound up}
   */
  public abstract List<CoveredTask> tasks();

  /** {@return what contributors accept although the mandate does not give it in any modality} */
  public abstract List<TaskPosition> accepted();

  /**
   * Works the coverage out.
   *
   * @param situation how the force stands on a day; assumptions in it count
   * @return the coverage
   */
  public static TaskCoverage of(Situation situation) {
    TaskPositions positions =
        new TaskPositions(situation.force().taskPositions(), situation.date());
    List<PledgeStanding> contingents =
        situation.pledges().stream().filter(TaskOffers::isContingent).toList();
    List<GivenTask> given = situation.mandate().tasks();
    return ImmutableTaskCoverage.builder()
        .force(situation.force().id())
        .date(situation.date())
        .tasks(given.stream().map(task -> TaskOffers.to(task, contingents, positions)).toList())
        .accepted(positions.acceptedBeyond(given))
        .build();
  }

  /** {@return the tasks that no contingent will do in the modality that the mandate gives} */
  public final List<CoveredTask> uncovered() {
    return tasks().stream().filter(task -> !task.isCovered()).toList();
  }
}
