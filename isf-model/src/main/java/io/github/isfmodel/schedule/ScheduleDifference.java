package io.github.isfmodel.schedule;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What is different between two schedules. */
@ComputedStyle
@Value.Immutable
public abstract sealed class ScheduleDifference implements Serializable
    permits ImmutableScheduleDifference {

  ScheduleDifference() {}

  /**
   * {@return the milestones of which it changed whether they are reached, or their first possible
   * day; in the order of the record, those that only the other schedule has last}
   */
  public abstract List<OutlookChange> milestones();

  /** {@return the deadlocks that are no longer there} */
  public abstract List<Deadlock> resolved();

  /** {@return the deadlocks that were not there} */
  public abstract List<Deadlock> arisen();

  /**
   * Compares two schedules, of two days or with and without assumptions. What they rest on is not
   * compared: another source for the same day is no difference, nor is another reason for the same
   * deadlock.
   *
   * @param before the one schedule
   * @param after the other schedule
   * @return what is different in the other one
   */
  public static ScheduleDifference between(Schedule before, Schedule after) {
    Map<MilestoneId, MilestoneOutlook> one = before.outlooks();
    Map<MilestoneId, MilestoneOutlook> other = after.outlooks();
    Set<MilestoneId> ids = new LinkedHashSet<>(one.keySet());
    ids.addAll(other.keySet());
    return ImmutableScheduleDifference.builder()
        .milestones(
            ids.stream()
                .flatMap(
                    id ->
                        change(
                            id,
                            Optional.ofNullable(one.get(id)),
                            Optional.ofNullable(other.get(id)))
                            .stream())
                .toList())
        .resolved(without(before.deadlocks(), after.deadlocks()))
        .arisen(without(after.deadlocks(), before.deadlocks()))
        .build();
  }

  private static Optional<OutlookChange> change(
      MilestoneId id, Optional<MilestoneOutlook> before, Optional<MilestoneOutlook> after) {
    return before.map(ScheduleDifference::seen).equals(after.map(ScheduleDifference::seen))
        ? Optional.empty()
        : Optional.of(
            ImmutableOutlookChange.builder().milestone(id).before(before).after(after).build());
  }

  private static List<Object> seen(MilestoneOutlook outlook) {
    return List.of(outlook.reached().truth(), outlook.earliest());
  }

  private static List<Deadlock> without(List<Deadlock> deadlocks, List<Deadlock> others) {
    Set<List<EntityId>> known = others.stream().map(Deadlock::members).collect(Collectors.toSet());
    return deadlocks.stream().filter(each -> !known.contains(each.members())).toList();
  }

  /** {@return whether nothing is different} */
  public final boolean isEmpty() {
    return milestones().isEmpty() && resolved().isEmpty() && arisen().isEmpty();
  }
}
