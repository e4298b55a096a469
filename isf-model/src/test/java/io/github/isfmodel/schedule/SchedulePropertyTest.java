package io.github.isfmodel.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.Serialized;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchedulePropertyTest {

  private static final LocalDate TODAY = Plans.TODAY;
  private static final int SIZE = 6;

  /** Which milestone comes after which, and when each is expected, in days from today. */
  record Sketch(List<Set<Integer>> after, List<Integer> from, List<Integer> days) {

    Dossier dossier() {
      return Plans.plan(milestones());
    }

    List<Milestone> milestones() {
      List<Milestone> milestones = new ArrayList<>();
      for (int i = 0; i < after.size(); i++) {
        milestones.add(milestone(i, 0));
      }
      return milestones;
    }

    Milestone milestone(int i, long delay) {
      LocalDate first = TODAY.plusDays(from.get(i) + delay);
      return Milestone.builder()
          .id(id(i))
          .title("milestone")
          .dependencies(after.get(i).stream().map(each -> dependency(each)).toList())
          .addForecasts(
              Forecast.builder()
                  .asOf(When.on(TODAY))
                  .expected(new When.Between(first, first.plusDays(days.get(i))))
                  .build())
          .build();
    }

    private static Dependency dependency(int on) {
      return Dependency.builder().on(id(on)).kind(DependencyKind.AFTER).build();
    }

    static MilestoneId id(int i) {
      return MilestoneId.of("m" + i);
    }

    Sketch acyclic() {
      List<Set<Integer>> lower = new ArrayList<>();
      for (int i = 0; i < after.size(); i++) {
        int self = i;
        lower.add(new TreeSet<>(after.get(i).stream().filter(each -> each < self).toList()));
      }
      return new Sketch(lower, from, days);
    }
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    Arbitrary<Set<Integer>> some = Arbitraries.integers().between(0, SIZE - 1).set().ofMaxSize(2);
    return Combinators.combine(
            some.list().ofSize(SIZE),
            Arbitraries.integers().between(0, 60).list().ofSize(SIZE),
            Arbitraries.integers().between(0, 60).list().ofSize(SIZE))
        .as(Sketch::new);
  }

  /** All elementary circles, found by walking every way; each begins with its least member. */
  private static Set<List<Integer>> circles(Sketch sketch) {
    Set<List<Integer>> found = new HashSet<>();
    for (int i = 0; i < sketch.after().size(); i++) {
      walk(sketch, List.of(i), found);
    }
    return found;
  }

  private static void walk(Sketch sketch, List<Integer> path, Set<List<Integer>> found) {
    for (int next : sketch.after().get(path.get(path.size() - 1))) {
      if (next == path.get(0)) {
        found.add(path);
      } else if (next > path.get(0) && !path.contains(next)) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(next);
        walk(sketch, longer, found);
      }
    }
  }

  private static List<Integer> numbers(Deadlock deadlock) {
    return deadlock.members().stream().map(id -> Integer.valueOf(id.value().substring(1))).toList();
  }

  @Property
  void everyDeadlockIsACircleAndEachWaitOnACircleHasAShortestOne(
      @ForAll("sketches") Sketch sketch) {
    Set<List<Integer>> expected = circles(sketch);
    Schedule schedule = Schedule.of(sketch.dossier(), TODAY);
    List<List<Integer>> found =
        schedule.deadlocks().stream().map(SchedulePropertyTest::numbers).toList();

    assertThat(found).doesNotHaveDuplicates();
    assertThat(expected).containsAll(found);
    for (int from = 0; from < SIZE; from++) {
      for (int to : sketch.after().get(from)) {
        assertThat(shortest(found, from, to)).isEqualTo(shortest(expected, from, to));
      }
    }
  }

  /** The length of the shortest circle through a wait; 0 if there is none. */
  private static int shortest(Iterable<List<Integer>> circles, int from, int to) {
    int shortest = 0;
    for (List<Integer> circle : circles) {
      int at = circle.indexOf(from);
      boolean goesOn = at >= 0 && circle.get((at + 1) % circle.size()) == to;
      if (goesOn && (shortest == 0 || circle.size() < shortest)) {
        shortest = circle.size();
      }
    }
    return shortest;
  }

  @Property
  void noDeadlockWithoutACircle(@ForAll("sketches") Sketch sketch) {
    Schedule schedule = Schedule.of(sketch.acyclic().dossier(), TODAY);

    assertThat(schedule.deadlocks()).isEmpty();
    assertThat(schedule.milestones()).allMatch(each -> each.earliest().isPresent());
  }

  @Property
  void exactlyWhatLeadsIntoACircleCannotBeReached(@ForAll("sketches") Sketch sketch) {
    Schedule schedule = Schedule.of(sketch.dossier(), TODAY);
    Set<Integer> inCircles = new HashSet<>();
    circles(sketch).forEach(inCircles::addAll);

    for (int i = 0; i < SIZE; i++) {
      boolean stuck = !Collections.disjoint(ahead(sketch, i), inCircles);
      assertThat(schedule.milestone(Sketch.id(i)).orElseThrow().earliest().isEmpty())
          .as("m%s of %s", i, sketch)
          .isEqualTo(stuck);
    }
  }

  /** What a milestone waits for in the end, itself included. */
  private static Set<Integer> ahead(Sketch sketch, int from) {
    Set<Integer> ahead = new TreeSet<>(Set.of(from));
    boolean more = true;
    while (more) {
      Set<Integer> next = new TreeSet<>(ahead);
      ahead.forEach(each -> next.addAll(sketch.after().get(each)));
      more = ahead.addAll(next);
    }
    return ahead;
  }

  @Property
  void earliestIsTheLatestOfAllThatLiesAhead(@ForAll("sketches") Sketch sketch) {
    Sketch acyclic = sketch.acyclic();
    Schedule schedule = Schedule.of(acyclic.dossier(), TODAY);

    for (int i = 0; i < SIZE; i++) {
      Set<Integer> ahead = ahead(acyclic, i);
      int first = ahead.stream().mapToInt(acyclic.from()::get).max().orElseThrow();
      int last =
          ahead.stream()
              .mapToInt(each -> acyclic.from().get(each) + acyclic.days().get(each))
              .max()
              .orElseThrow();
      assertThat(earliest(schedule, Sketch.id(i)))
          .isEqualTo(Span.of(TODAY.plusDays(first), TODAY.plusDays(last)));
    }
  }

  private static Span earliest(Schedule schedule, MilestoneId id) {
    return schedule.milestone(id).flatMap(MilestoneOutlook::earliest).orElseThrow();
  }

  @Property
  void theCriticalPathLeadsFromWhatDecidesToTheMilestone(@ForAll("sketches") Sketch sketch) {
    Sketch acyclic = sketch.acyclic();
    Schedule schedule = Schedule.of(acyclic.dossier(), TODAY);

    for (int i = 0; i < SIZE; i++) {
      List<EntityId> path = schedule.criticalPath(Sketch.id(i));
      assertThat(path).endsWith(Sketch.id(i)).doesNotHaveDuplicates();
      for (EntityId step : path) {
        assertThat(earliest(schedule, (MilestoneId) step).earliest())
            .isEqualTo(earliest(schedule, Sketch.id(i)).earliest());
      }
      int start = Integer.parseInt(path.get(0).value().substring(1));
      assertThat(TODAY.plusDays(acyclic.from().get(start)))
          .isEqualTo(earliest(schedule, Sketch.id(i)).earliest());
    }
  }

  @Property
  void whatMovesByItsSlackMovesNothingElse(@ForAll("sketches") Sketch sketch) {
    Sketch acyclic = sketch.acyclic();
    Schedule before = Schedule.of(acyclic.dossier(), TODAY);

    for (int i = 0; i < SIZE; i++) {
      int moved = i;
      before
          .milestone(Sketch.id(i))
          .flatMap(MilestoneOutlook::slack)
          .ifPresent(
              slack -> {
                assertThat(othersThatMove(acyclic, before, moved, slack.min())).isEmpty();
                assertThat(othersThatMove(acyclic, before, moved, slack.max() + 1)).isNotEmpty();
              });
    }
  }

  /** Which milestones move if one is reached so many days later than at its earliest. */
  private static Set<MilestoneId> othersThatMove(
      Sketch sketch, Schedule before, int moved, long days) {
    Span earliest = earliest(before, Sketch.id(moved));
    List<Milestone> milestones = sketch.milestones();
    milestones.set(
        moved,
        Plans.expected(
            milestones.get(moved),
            earliest.earliest().plusDays(days).toString(),
            earliest.latest().plusDays(days).toString()));
    Schedule after = Schedule.of(Plans.plan(milestones), TODAY);
    Map<String, MilestoneId> others = new TreeMap<>();
    for (int i = 0; i < SIZE; i++) {
      if (i != moved && !earliest(before, Sketch.id(i)).equals(earliest(after, Sketch.id(i)))) {
        others.put(Sketch.id(i).value(), Sketch.id(i));
      }
    }
    return Set.copyOf(others.values());
  }

  @Property(tries = 200)
  void theOrderOfTheRecordDoesNotMatter(@ForAll("sketches") Sketch sketch) {
    List<Milestone> reversed = sketch.milestones();
    Collections.reverse(reversed);
    Schedule one = Schedule.of(sketch.dossier(), TODAY);
    Schedule other = Schedule.of(Plans.plan(reversed), TODAY);

    assertThat(other.milestones())
        .extracting(each -> List.of(each.milestone(), each.earliest(), each.slack()))
        .containsExactlyInAnyOrderElementsOf(
            one.milestones().stream()
                .map(each -> List.<Object>of(each.milestone(), each.earliest(), each.slack()))
                .toList());
    assertThat(other.deadlocks()).hasSameSizeAs(one.deadlocks());
  }

  @Property(tries = 200)
  void holdsForAnyRecordOnAnyDay(@ForAll @Coherent Dossier dossier, @ForAll LocalDate date) {
    Schedule schedule = Schedule.of(dossier, date);

    assertThat(Schedule.of(dossier, date)).isEqualTo(schedule);
    for (Deadlock deadlock : schedule.deadlocks()) {
      assertIsCircle(deadlock, schedule);
    }
    for (MilestoneOutlook outlook : schedule.milestones()) {
      boolean never = outlook.earliest().isEmpty();
      assertThat(schedule.criticalPath(outlook.milestone()).isEmpty()).isEqualTo(never);
      if (!never && !outlook.isReached()) {
        assertThat(outlook.earliest().orElseThrow().earliest()).isAfterOrEqualTo(date);
      }
    }
    boolean unlimited = !dossier.toString().contains("Not[part=");
    if (unlimited && schedule.milestones().stream().anyMatch(each -> each.earliest().isEmpty())) {
      assertThat(schedule.deadlocks()).isNotEmpty();
    }
  }

  private static void assertIsCircle(Deadlock deadlock, Schedule schedule) {
    List<DeadlockStep> steps = deadlock.steps();
    assertThat(deadlock.members()).isNotEmpty().doesNotHaveDuplicates();
    for (int i = 0; i < steps.size(); i++) {
      DeadlockStep step = steps.get(i);
      assertThat(step.awaited()).isEqualTo(steps.get((i + 1) % steps.size()).waiter());
      assertThat(step.waits()).isNotEmpty().isSubsetOf(schedule.waits());
      assertThat(step.waits()).allMatch(Wait::open);
      assertThat(step.waits()).allMatch(wait -> wait.waiter().equals(step.waiter()));
      assertThat(step.waits()).allMatch(wait -> wait.on().contains(step.awaited()));
    }
  }

  @Property(tries = 20)
  void travelsThroughJavaSerialization(@ForAll @Coherent Dossier dossier) {
    Schedule schedule = Schedule.of(dossier, TODAY);
    assertThat(Serialized.copyOf(schedule)).isEqualTo(schedule);
  }
}
