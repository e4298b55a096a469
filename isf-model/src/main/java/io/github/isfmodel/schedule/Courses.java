package io.github.isfmodel.schedule;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.schedule.Waits.Waiting;
import io.github.isfmodel.source.Citation;
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
  private final PlanOnDay standing;
  private final Map<EntityId, List<Waiting>> waits = new LinkedHashMap<>();
  private final Map<EntityId, Span> own = new HashMap<>();
  private final Map<EntityId, List<EntityId>> together = new HashMap<>();
  private final Map<Point, Span> days = new HashMap<>();
  private final Map<Point, Integer> turns = new HashMap<>();

  Courses(LocalDate date, PlanOnDay standing, List<Waiting> all) {
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
    order(dependents);
  }

  private void settle(Map<EntityId, List<EntityId>> dependents, UnaryOperator<Span> known) {
    Set<EntityId> unsettled = new LinkedHashSet<>(waits.keySet());
    while (!unsettled.isEmpty()) {
      EntityId id = unsettled.iterator().next();
      unsettled.remove(id);
      boolean begins = put(Point.begins(id), begins(id, this).map(known));
      boolean reached = put(Point.reached(id), reached(id, this).map(known));
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

  /** In each turn comes what has its day by what came in the turns before. */
  private void order(Map<EntityId, List<EntityId>> dependents) {
    Set<EntityId> next = new LinkedHashSet<>(waits.keySet());
    for (int turn = 0; !next.isEmpty(); turn++) {
      Goal.Days known = beforeTurn(turn);
      List<Point> found = new ArrayList<>();
      for (EntityId id : next) {
        Stream.of(Point.begins(id), Point.reached(id))
            .filter(each -> days.containsKey(each) && !turns.containsKey(each))
            .filter(each -> isFirst(each, known))
            .forEach(found::add);
      }
      next.clear();
      for (Point each : found) {
        turns.put(each, turn);
        next.add(each.id());
        next.addAll(dependents.getOrDefault(each.id(), List.of()));
      }
    }
  }

  private boolean isFirst(Point point, Goal.Days known) {
    Optional<Span> span =
        point.isReached() ? reached(point.id(), known) : begins(point.id(), known);
    return span.isPresent() && span.get().earliest().equals(apply(point).orElseThrow().earliest());
  }

  private Goal.Days beforeTurn(int turn) {
    return point ->
        waits.containsKey(point.id()) && turns.getOrDefault(point, turn) >= turn
            ? Optional.empty()
            : apply(point);
  }

  /** The days of what can decide the day of a point: what does not wait for that point itself. */
  Goal.Days before(Point point) {
    return beforeTurn(turns.getOrDefault(point, 0));
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
            .filter(forecast -> !Citation.areUnverified(forecast.citations()))
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

  private Optional<Span> begins(EntityId id, Goal.Days known) {
    if (standing.hasBegun(id)) {
      return Optional.of(today());
    }
    return join(
            standing.waitsForUnrecorded(id) ? Span.of(date, LocalDate.MAX) : today(),
            id,
            waits(id).stream().filter(each -> each.reason().kind().holdsUpBeginning()),
            known)
        .first();
  }

  /** What matches its steps with others is reached on one day with them. */
  private Optional<Span> reached(EntityId id, Goal.Days known) {
    return Window.ofAll(together(id).stream().map(each -> alone(each, known)).toList()).first();
  }

  /** When it can be reached if it does not have to match its steps with others. */
  Window alone(EntityId id, Goal.Days known) {
    Optional<Span> begun = known.apply(Point.begins(id));
    return begun.isEmpty()
        ? Window.NEVER
        : join(
            later(begun.get(), own(id)),
            id,
            waits(id).stream().filter(each -> holdsUpReaching(id, each)),
            known);
  }

  /** What it is to begin with is there once it begins; so much may be missing if it has begun. */
  private boolean holdsUpReaching(EntityId id, Waiting waiting) {
    WaitKind kind = waiting.reason().kind();
    return kind.holdsUpReaching()
        && !isMatched(waiting.reason())
        && (!kind.holdsUpBeginning() || (standing.hasBegun(id) && !waiting.goal().isLimited()));
  }

  /** All on one day. */
  private Window join(Span first, EntityId id, Stream<Waiting> waitings, Goal.Days known) {
    return Window.ofAll(
        Stream.concat(
                Stream.of(Window.from(first)),
                waitings.map(each -> each.goal().window(known, open(id))))
            .toList());
  }

  /** Whether it cannot be reached although nothing that it waits for stands in its way. */
  boolean isLost(EntityId id) {
    List<Waiting> all =
        together(id).stream()
            .flatMap(each -> waits(each).stream())
            .filter(each -> !isMatched(each.reason()))
            .toList();
    return apply(Point.reached(id)).isEmpty()
        && all.stream().anyMatch(each -> each.goal().isLimited())
        && all.stream().allMatch(each -> each.goal().blockers(this).findAny().isEmpty());
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
