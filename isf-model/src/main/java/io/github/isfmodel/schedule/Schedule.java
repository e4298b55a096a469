package io.github.isfmodel.schedule;

import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the milestones of a record wait for and when they can be reached, as seen from a day. The
 * record gives no durations, so none are assumed: what nothing stands in the way of can be reached
 * at once. Immutable and safe for use by several threads.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class Schedule implements Serializable permits ImmutableSchedule {

  Schedule() {}

  /** {@return the day} */
  public abstract LocalDate date();

  /** {@return what was assumed beside what the record says} */
  public abstract Assumptions assumptions();

  /**
   * {@return the milestones that some cited source had named by the day, as {@link
   * io.github.isfmodel.assessment.Publications#isNamed} tells, in the order of the record}
   */
  public abstract List<MilestoneOutlook> milestones();

  /** {@return what these milestones, and the pledges made by the day, wait for} */
  public abstract List<Wait> waits();

  /**
   * {@return the circles in which milestones and pledges that are neither reached nor confirmed
   * wait for each other: of those through each reason for waiting a shortest one, the shortest
   * first. What can come about in another way, because one of several conditions is enough, is in
   * none; nor are steps that only match each other, for they can be taken together}
   */
  public abstract List<Deadlock> deadlocks();

  /** What decides the first day on which each pledge can be confirmed, where something does. */
  abstract Map<EntityId, EntityId> pledgesDecidedBy();

  /**
   * Looks at the milestones of a record on a day.
   *
   * @param dossier the record
   * @param date the day; events, claims, forecasts and declarations of later days are not looked at
   * @return the schedule
   */
  public static Schedule of(Dossier dossier, LocalDate date) {
    return of(dossier, date, Assumptions.NONE);
  }

  /**
   * Looks at the milestones of a record on a day, as they would be if something were so. A
   * milestone that is reached by assumption only is so from the first day of the assumption on.
   *
   * @param dossier the record; it stays as it is
   * @param date the day; events, claims, forecasts and declarations of later days are not looked at
   * @param assumptions what is taken to be so
   * @return the schedule
   * @throws io.github.isfmodel.code.InvalidValueException if something is assumed of what the
   *     record does not hold, as {@link Assumptions#requireHeldBy} tells
   */
  public static Schedule of(Dossier dossier, LocalDate date, Assumptions assumptions) {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(assumptions, "assumptions");
    return new Scheduler(dossier, date, assumptions).schedule();
  }

  /**
   * Finds a milestone.
   *
   * @param id its identifier
   * @return its outlook, or empty if the record did not name it by the day
   */
  public final Optional<MilestoneOutlook> milestone(MilestoneId id) {
    return milestones().stream().filter(each -> each.milestone().equals(id)).findFirst();
  }

  /**
   * What decides the earliest day of a milestone, step by step.
   *
   * @param id the milestone
   * @return the milestones and pledges from the first that nothing else decides to this one; empty
   *     if the record did not name it by the day, or it cannot be reached
   */
  public final List<EntityId> criticalPath(MilestoneId id) {
    Map<MilestoneId, MilestoneOutlook> outlooks = outlooks();
    Set<EntityId> path = new LinkedHashSet<>();
    Optional<EntityId> next =
        Optional.ofNullable(outlooks.get(id))
            .filter(each -> each.earliest().isPresent())
            .map(MilestoneOutlook::milestone);
    while (next.isPresent() && path.add(next.get())) {
      next =
          next.get() instanceof MilestoneId step
              ? Optional.ofNullable(outlooks.get(step)).flatMap(MilestoneOutlook::decidedBy)
              : Optional.ofNullable(pledgesDecidedBy().get(next.get()));
    }
    List<EntityId> fromFirst = new ArrayList<>(path);
    Collections.reverse(fromFirst);
    return List.copyOf(fromFirst);
  }

  /** The milestones by identifier, in their order. */
  final Map<MilestoneId, MilestoneOutlook> outlooks() {
    Map<MilestoneId, MilestoneOutlook> outlooks = new LinkedHashMap<>();
    milestones().forEach(each -> outlooks.putIfAbsent(each.milestone(), each));
    return outlooks;
  }
}
