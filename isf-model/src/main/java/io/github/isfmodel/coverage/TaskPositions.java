package io.github.isfmodel.coverage;

import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.GivenTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What was said by a day about who will do a task and who will not. */
final class TaskPositions {

  private final List<TaskPosition> said;

  TaskPositions(List<TaskPosition> positions, LocalDate on) {
    this.said =
        positions.stream()
            .filter(
                each ->
                    each.standing() == TaskStanding.ACCEPTED
                        || each.standing() == TaskStanding.EXCLUDED)
            .filter(each -> each.since().certainlyBy(on))
            .toList();
  }

  /** The newest; of one day, what excludes. What is said of the whole force comes last. */
  Optional<TaskPosition> deciding(Optional<ActorId> contributor, Predicate<TaskScope> scope) {
    Optional<TaskPosition> own =
        contributor.flatMap(actor -> newest(each -> each.contributor().equals(contributor), scope));
    return own.or(() -> newest(each -> each.contributor().isEmpty(), scope));
  }

  private Optional<TaskPosition> newest(Predicate<TaskPosition> about, Predicate<TaskScope> scope) {
    return said.stream()
        .filter(about)
        .filter(each -> scope.test(each.scope()))
        .reduce((found, next) -> goesBefore(next, found) ? next : found);
  }

  private static boolean goesBefore(TaskPosition next, TaskPosition found) {
    int order = next.since().begunBy().compareTo(found.since().begunBy());
    return order > 0 || (order == 0 && next.standing() == TaskStanding.EXCLUDED);
  }

  List<TaskPosition> acceptedBeyond(List<GivenTask> given) {
    return said.stream()
        .filter(each -> each.standing() == TaskStanding.ACCEPTED)
        .filter(
            each ->
                given.stream()
                    .map(GivenTask::assignment)
                    .map(TaskAssignment::task)
                    .noneMatch(each.scope().task()::equals))
        .toList();
  }
}
