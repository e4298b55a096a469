package io.github.isfmodel.schedule;

import io.github.isfmodel.assessment.Anchors;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.DossierFacts;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.schedule.Waits.Waiting;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Schedule} together. */
final class Scheduler {

  private static final Comparator<Span> LATEST_LAST =
      Comparator.comparing(Span::earliest).thenComparing(Span::latest);

  private final Dossier record;
  private final LocalDate date;
  private final Assumptions assumptions;
  private final Anchors anchors;
  private final PlanOnDay standing;
  private final List<Waiting> waits;
  private final Courses courses;
  private @Nullable Schedule atEndOfRecord;
  private final Map<Point, List<EntityId>> holdingUp;

  Scheduler(Dossier record, LocalDate date, Assumptions assumptions) {
    Dossier dossier = assumptions.applyTo(record);
    this.record = record;
    this.date = date;
    this.assumptions = assumptions;
    this.anchors = new Anchors(dossier, assumptions, date);
    Facts facts = assumptions.over(new DossierFacts(dossier, date), date);
    this.standing = new PlanOnDay(dossier, date, facts);
    this.waits = Waits.in(dossier, date, new Goals(dossier, date, facts, standing), standing);
    this.courses = new Courses(date, standing, waits);
    this.holdingUp = holdingUp(waits, standing);
  }

  Schedule schedule() {
    return ImmutableSchedule.builder()
        .date(date)
        .assumptions(assumptions)
        .milestones(standing.milestones().stream().map(this::outlook).toList())
        .waits(waits.stream().map(Waiting::reason).toList())
        .deadlocks(Circles.in(courses))
        .pledgesDecidedBy(pledgesDecidedBy())
        .build();
  }

  private Map<EntityId, EntityId> pledgesDecidedBy() {
    Map<EntityId, EntityId> deciders = new LinkedHashMap<>();
    for (Pledge pledge : standing.pledges()) {
      if (!standing.isReached(pledge.id())
          && courses.apply(Point.reached(pledge.id())).isPresent()) {
        decider(pledge.id()).ifPresent(each -> deciders.put(pledge.id(), each));
      }
    }
    return deciders;
  }

  private MilestoneOutlook outlook(Milestone milestone) {
    Finding reached = standing.finding(milestone.id());
    boolean done = standing.isReached(milestone.id());
    Optional<Span> due = due(milestone);
    Optional<Span> earliest =
        done ? anchors.of(milestone.id()) : courses.apply(Point.reached(milestone.id()));
    return ImmutableMilestoneOutlook.builder()
        .milestone(milestone.id())
        .reached(reached)
        .earliest(earliest)
        .lost(courses.isLost(milestone.id()))
        .decidedBy(done || earliest.isEmpty() ? Optional.empty() : decider(milestone.id()))
        .due(due)
        .certainlyLate(
            isLate(earliest, due)
                && milestone.due().filter(anchors::isCertain).isPresent()
                && (done || !mayBeKept(milestone, due) && wasLate(milestone, due)))
        .slack(done ? Optional.empty() : earliest.flatMap(days -> slack(milestone, days, due)))
        .forecasts(milestone.forecastsBy(date))
        .declarations(standing.declarations(milestone))
        .declared(DeclaredState.of(milestone, date))
        .build();
  }

  /** What has no first possible day is not reached by the day in question either. */
  private boolean isLate(Optional<Span> earliest, Optional<Span> due) {
    return due.isPresent() && earliest.map(Span::earliest).orElse(date).isAfter(due.get().latest());
  }

  /** Of a due day after its own end that has passed the record cannot tell whether it was kept. */
  private boolean isBeyondRecord(Optional<Span> due) {
    return due.isPresent()
        && due.get().latest().isBefore(date)
        && due.get().latest().isAfter(record.asOf());
  }

  /** Where somebody declares it reached in time, it may be so although nothing verified says it. */
  private boolean mayBeKept(Milestone milestone, Optional<Span> due) {
    return standing.finding(milestone.id()).truth() != Truth.NOT_MET
        && due.isPresent()
        && milestone.isSaidToBeReachedBy(due.get().latest(), date);
  }

  private boolean wasLate(Milestone milestone, Optional<Span> due) {
    if (!isBeyondRecord(due)) {
      return true;
    }
    if (atEndOfRecord == null) {
      atEndOfRecord = Schedule.of(record, record.asOf(), assumptions);
    }
    return atEndOfRecord
        .milestone(milestone.id())
        .filter(MilestoneOutlook::certainlyLate)
        .isPresent();
  }

  private Optional<EntityId> decider(EntityId id) {
    LocalDate first = courses.apply(Point.reached(id)).orElseThrow().earliest();
    Goal.Days before = courses.before(Point.reached(id));
    Optional<EntityId> matched =
        courses.together(id).stream().filter(each -> startsAlone(each, first, before)).findFirst();
    if (matched.isPresent() && !startsAlone(id, first, before)) {
      return matched;
    }
    return courses.waits(id).stream()
        .filter(each -> !courses.isMatched(each.reason()) && holdsUp(each.reason()))
        .filter(each -> decider(each, before).isPresent() && startsOn(each, first, before))
        .max(Comparator.comparing(each -> days(each, before).orElseThrow(), LATEST_LAST))
        .flatMap(each -> decider(each, before));
  }

  private boolean startsAlone(EntityId id, LocalDate first, Goal.Days before) {
    return courses
        .alone(id, before)
        .first()
        .filter(days -> days.earliest().equals(first))
        .isPresent();
  }

  private boolean holdsUp(Wait wait) {
    return wait.kind().holdsUpReaching() || !standing.hasBegun(wait.waiter());
  }

  private boolean startsOn(Waiting waiting, LocalDate first, Goal.Days before) {
    return days(waiting, before).filter(days -> days.earliest().equals(first)).isPresent();
  }

  private Optional<Span> days(Waiting waiting, Goal.Days before) {
    return waiting.goal().when(before, courses.open(waiting.reason().waiter()));
  }

  private Optional<EntityId> decider(Waiting waiting, Goal.Days before) {
    return waiting
        .goal()
        .deciders(before, courses.open(waiting.reason().waiter()))
        .map(Point::id)
        .findFirst();
  }

  /** In the earliest and in the latest course of things, whichever leaves less. */
  private Optional<Bounds> slack(Milestone milestone, Span days, Optional<Span> due) {
    return Stream.concat(
            due.filter(Span::hasEnd).map(Span::latest).map(last -> Span.of(last, last)).stream(),
            successors(milestone.id()))
        .map(limit -> left(days, limit))
        .reduce(
            (one, other) ->
                new Bounds(Math.min(one.min(), other.min()), Math.min(one.max(), other.max())));
  }

  private Stream<Span> successors(EntityId id) {
    return holdingUp.getOrDefault(Point.reached(id), List.of()).stream()
        .flatMap(waiter -> courses.apply(Point.reached(waiter)).stream());
  }

  /** What is not reached because of what it needs. */
  private static Map<Point, List<EntityId>> holdingUp(List<Waiting> waits, PlanOnDay standing) {
    Map<Point, List<EntityId>> holdingUp = new HashMap<>();
    for (Waiting each : waits) {
      Wait wait = each.reason();
      if (wait.open() && wait.kind().holdsUpReaching() && !standing.isReached(wait.waiter())) {
        each.goal()
            .needs()
            .forEach(
                need ->
                    holdingUp.computeIfAbsent(need, key -> new ArrayList<>()).add(wait.waiter()));
      }
    }
    return holdingUp;
  }

  private static Bounds left(Span days, Span limit) {
    long early = Math.max(0, DayShift.days(days.earliest(), limit.earliest()));
    long late = late(days, limit);
    return new Bounds(Math.min(early, late), Math.max(early, late));
  }

  private static long late(Span days, Span limit) {
    if (!days.hasEnd()) {
      return 0;
    }
    return limit.hasEnd()
        ? Math.max(0, DayShift.days(days.latest(), limit.latest()))
        : Long.MAX_VALUE;
  }

  private Optional<Span> due(Milestone milestone) {
    return milestone.due().map(when -> when.due(anchors.days(when)));
  }
}
