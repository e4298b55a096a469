package io.github.isfmodel.schedule;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.rule.check.Sourcing;
import io.github.isfmodel.schedule.Waits.Waiting;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When each milestone and pledge can begin and be reached. At first nothing can; then whatever has
 * its conditions met can, until nothing changes any more. What is left without a day waits for
 * itself in the end.
 */
final class Courses implements Goal.Days {

  private final LocalDate date;
  private final Standing standing;
  private final Map<EntityId, List<Waiting>> waits = new LinkedHashMap<>();
  private final Map<EntityId, Span> own = new HashMap<>();
  private final Map<EntityId, List<EntityId>> together = new HashMap<>();
  private final Map<Point, Span> days = new HashMap<>();

  Courses(LocalDate date, Standing standing, List<Waiting> all) {
    this.date = date;
    this.standing = standing;
    Map<EntityId, List<Waiting>> open =
        all.stream()
            .filter(Waiting::counts)
            .collect(Collectors.groupingBy(each -> each.reason().waiter()));
    standing.members().stream()
        .filter(id -> !standing.isReached(id))
        .forEach(id -> waits.put(id, open.getOrDefault(id, List.of())));
    standing.milestones().forEach(each -> own.put(each.id(), own(each)));
    for (EntityId id : waits.keySet()) {
      if (!matched(id).isEmpty()) {
        together.put(id, findTogether(id));
      }
    }
    settle();
  }

  /**
   * Whatever comes about can only bring about more, or the same earlier, so that the order in which
   * things are looked at does not matter. That holds for the latest course of things too once it is
   * settled what can come about before which time limits are over.
   */
  private void settle() {
    Map<EntityId, List<EntityId>> dependents = dependents();
    settle(dependents, span -> Span.of(span.earliest(), LocalDate.MAX));
    settle(dependents, span -> span);
  }

  private void settle(Map<EntityId, List<EntityId>> dependents, UnaryOperator<Span> known) {
    Set<EntityId> unsettled = new LinkedHashSet<>(waits.keySet());
    while (!unsettled.isEmpty()) {
      EntityId id = unsettled.iterator().next();
      unsettled.remove(id);
      boolean begins = put(Point.begins(id), begins(id).map(known));
      boolean reached = put(Point.reached(id), reached(id).map(known));
      if (begins || reached) {
        unsettled.addAll(dependents.getOrDefault(id, List.of()));
      }
    }
  }

  /** What is to be looked at again once something changes. */
  private Map<EntityId, List<EntityId>> dependents() {
    Map<EntityId, List<EntityId>> dependents = new HashMap<>();
    for (EntityId id : waits.keySet()) {
      for (EntityId matched : together(id)) {
        Stream.concat(
                Stream.of(matched).filter(each -> !each.equals(id)),
                waits(matched).stream().flatMap(each -> each.goal().points()).map(Point::id))
            .filter(waits::containsKey)
            .forEach(each -> dependents.computeIfAbsent(each, key -> new ArrayList<>()).add(id));
      }
    }
    return dependents;
  }

  private boolean put(Point point, Optional<Span> span) {
    return span.isPresent() && !span.get().equals(days.put(point, span.get()));
  }

  /**
   * The days that its last forecast leaves open, but for those known from unverified sources alone;
   * a forecast that has passed tells nothing more.
   */
  private Span own(Milestone milestone) {
    List<Forecast> made =
        milestone.forecastsBy(date).stream()
            .filter(forecast -> !Sourcing.isUnverified(forecast.citations()))
            .toList();
    if (made.isEmpty()) {
      return today();
    }
    Span expected = ForecastMove.expected(made.get(made.size() - 1));
    return expected.latest().isBefore(date)
        ? Span.of(date, LocalDate.MAX)
        : later(today(), expected);
  }

  private Span today() {
    return Span.of(date, date);
  }

  private Span own(EntityId id) {
    return own.getOrDefault(id, today());
  }

  /** The days of a condition that nothing tells of: a forecast of the whole counts it in. */
  Span open(EntityId id) {
    boolean forecast = !own(id).equals(today()) && own(id).hasEnd();
    return forecast ? today() : Span.of(date, LocalDate.MAX);
  }

  /** What is open of what something waits for. */
  List<Waiting> waits(EntityId id) {
    return waits.getOrDefault(id, List.of());
  }

  /** What is neither reached nor confirmed. */
  List<EntityId> unreached() {
    return List.copyOf(waits.keySet());
  }

  @Override
  public Optional<Span> apply(Point point) {
    return waits.containsKey(point.id())
        ? Optional.ofNullable(days.get(point))
        : Optional.of(today());
  }

  private Optional<Span> begins(EntityId id) {
    if (standing.hasBegun(id)) {
      return Optional.of(today());
    }
    return join(
        today(), id, waits(id).stream().filter(each -> each.reason().kind().holdsUpBeginning()));
  }

  /** What matches its steps with others is reached with the last of them. */
  private Optional<Span> reached(EntityId id) {
    Span latest = today();
    for (EntityId each : together(id)) {
      Optional<Span> alone = alone(each);
      if (alone.isEmpty()) {
        return alone;
      }
      latest = later(latest, alone.get());
    }
    return Optional.of(latest);
  }

  /** When it is reached if it does not have to match its steps with others. */
  Optional<Span> alone(EntityId id) {
    Optional<Span> begun = apply(Point.begins(id));
    return begun.isEmpty()
        ? begun
        : join(
            later(begun.get(), own(id)),
            id,
            waits(id).stream().filter(each -> holdsUpReaching(id, each)));
  }

  /** A time limit for beginning is none for what has begun. */
  private boolean holdsUpReaching(EntityId id, Waiting waiting) {
    return waiting.reason().kind().holdsUpReaching()
        && !isMatched(waiting.reason())
        && !(waiting.isOnlyToBegin() && standing.hasBegun(id));
  }

  /** All on one day, on which no time limit of any is over. */
  private Optional<Span> join(Span first, EntityId id, Stream<Waiting> waitings) {
    Span latest = first;
    LocalDate last = LocalDate.MAX;
    for (Waiting waiting : waitings.toList()) {
      Optional<Window> met = waiting.goal().window(this, open(id));
      if (met.isEmpty()) {
        return Optional.empty();
      }
      latest = later(latest, met.get().days());
      last = met.get().last().isBefore(last) ? met.get().last() : last;
    }
    return latest.earliest().isAfter(last)
        ? Optional.empty()
        : Optional.of(
            Span.of(latest.earliest(), latest.latest().isAfter(last) ? last : latest.latest()));
  }

  /** Whether it cannot be reached although nothing that it waits for stands in its way. */
  boolean isLost(EntityId id) {
    return apply(Point.reached(id)).isEmpty()
        && waits(id).stream().anyMatch(each -> each.goal().isLimited())
        && waits(id).stream().allMatch(each -> each.goal().blockers(this).findAny().isEmpty());
  }

  static Span later(Span one, Span other) {
    return Span.of(
        one.earliest().isAfter(other.earliest()) ? one.earliest() : other.earliest(),
        one.latest().isAfter(other.latest()) ? one.latest() : other.latest());
  }

  /** Whether the steps are matched in both directions, so that they are taken together. */
  boolean isMatched(Wait wait) {
    return wait.kind() == WaitKind.RECIPROCAL
        && !wait.on().isEmpty()
        && together(wait.waiter()).containsAll(wait.on());
  }

  /** Something and all whose steps are matched with its own, directly or through others. */
  List<EntityId> together(EntityId id) {
    return together.getOrDefault(id, List.of(id));
  }

  private List<EntityId> findTogether(EntityId id) {
    return waits.keySet().stream()
        .filter(each -> !Paths.shortest(id, each, this::matched).isEmpty())
        .filter(each -> !Paths.shortest(each, id, this::matched).isEmpty())
        .toList();
  }

  private List<EntityId> matched(EntityId id) {
    return waits(id).stream()
        .filter(each -> each.reason().kind() == WaitKind.RECIPROCAL)
        .flatMap(each -> each.reason().on().stream())
        .filter(waits::containsKey)
        .toList();
  }
}
