package io.github.isfmodel.schedule;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.schedule.Waits.Waiting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the deadlocks among what cannot be reached. */
final class Circles {

  private static final Comparator<Deadlock> SHORTEST_FIRST =
      Comparator.<Deadlock>comparingInt(each -> each.steps().size())
          .thenComparing(each -> references(each.members()));

  private final Courses courses;
  private final Map<Point, List<Point>> next = new HashMap<>();

  private Circles(Courses courses) {
    this.courses = courses;
    for (EntityId id : courses.unreached()) {
      for (Point point : List.of(Point.begins(id), Point.reached(id))) {
        if (courses.apply(point).isEmpty()) {
          next.put(point, links(point).toList());
        }
      }
    }
  }

  static List<Deadlock> in(Courses courses) {
    Circles circles = new Circles(courses);
    Set<List<EntityId>> found = new LinkedHashSet<>();
    for (EntityId id : courses.unreached()) {
      Stream.of(Point.begins(id), Point.reached(id))
          .flatMap(point -> circles.through(point))
          .filter(Circles::isElementary)
          .forEach(circle -> found.add(fromLeast(circle)));
    }
    return found.stream().map(circles::deadlock).sorted(SHORTEST_FIRST).toList();
  }

  /** For each reason for which a point waits a shortest circle through it. */
  private Stream<List<EntityId>> through(Point point) {
    return reasons(point)
        .filter(each -> !courses.isMatched(each.reason()))
        .flatMap(each -> each.goal().blockers(courses))
        .map(blocker -> Paths.shortest(blocker, point, this::next))
        .filter(path -> !path.isEmpty())
        .map(Circles::members);
  }

  private List<Point> next(Point point) {
    return next.getOrDefault(point, List.of());
  }

  /** What is not reached may be held up by its beginning as well. */
  private Stream<Point> links(Point point) {
    Stream<Point> begins =
        Stream.of(Point.begins(point.id()))
            .filter(each -> point.isReached() && courses.apply(each).isEmpty());
    Stream<Point> others = reasons(point).flatMap(each -> each.goal().blockers(courses));
    return Stream.concat(
        begins, others.sorted(Comparator.comparing(each -> each.id().reference())));
  }

  private Stream<Waiting> reasons(Point point) {
    return courses.waits(point.id()).stream()
        .filter(
            each ->
                point.isReached()
                    ? each.reason().kind().holdsUpReaching()
                    : each.reason().kind().holdsUpBeginning());
  }

  /** What waits, in the order of the circle; its beginning and its being reached are one. */
  private static List<EntityId> members(List<Point> circle) {
    List<EntityId> members = new ArrayList<>();
    for (Point point : circle) {
      if (members.isEmpty() || !members.get(members.size() - 1).equals(point.id())) {
        members.add(point.id());
      }
    }
    if (members.size() > 1 && members.get(0).equals(members.get(members.size() - 1))) {
      members.remove(members.size() - 1);
    }
    return members;
  }

  private static boolean isElementary(List<EntityId> circle) {
    return new HashSet<>(circle).size() == circle.size();
  }

  private static List<EntityId> fromLeast(List<EntityId> circle) {
    List<EntityId> turned = new ArrayList<>(circle);
    EntityId least = Collections.min(circle, EntityId.ORDER);
    Collections.rotate(turned, -circle.indexOf(least));
    return turned;
  }

  private Deadlock deadlock(List<EntityId> circle) {
    List<DeadlockStep> steps = new ArrayList<>();
    for (int i = 0; i < circle.size(); i++) {
      EntityId waiter = circle.get(i);
      EntityId awaited = circle.get((i + 1) % circle.size());
      List<Wait> waits =
          courses.waits(waiter).stream()
              .filter(each -> each.goal().blockers(courses).anyMatch(it -> it.id().equals(awaited)))
              .map(Waiting::reason)
              .toList();
      steps.add(new DeadlockStep(waiter, awaited, waits));
    }
    return new Deadlock(steps);
  }

  private static String references(List<EntityId> members) {
    return members.stream().map(EntityId::reference).collect(Collectors.joining(" "));
  }
}
