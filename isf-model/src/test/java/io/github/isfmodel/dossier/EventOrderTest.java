package io.github.isfmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.generators.DossierArbitraries;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EventOrderTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private static Event event(When when) {
    return Event.builder()
        .id(EventId.of("meeting"))
        .kind(EventKind.MEETING)
        .standing(EventStanding.OCCURRED)
        .when(when)
        .summary("A meeting")
        .build();
  }

  private static List<Event> onDays(List<Integer> days) {
    return days.stream().map(day -> event(When.on(FIRST.plusDays(day)))).toList();
  }

  private static Set<Integer> outOfLine(List<Event> events) {
    Set<Integer> found = new TreeSet<>();
    EventOrder.check(events, (index, listed) -> found.add(index));
    return found;
  }

  @Test
  void oneWrongDateIsOneProblemWhereverItIs() {
    for (int wrong = 1; wrong < 38; wrong++) {
      List<Integer> days = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
      days.set(wrong, 100);
      assertThat(outOfLine(onDays(days))).containsExactly(wrong);
      days.set(wrong, -1);
      assertThat(outOfLine(onDays(days))).containsExactly(wrong);
    }
  }

  @Test
  void twoWrongDatesBesideEachOtherAreTwoProblems() {
    assertThat(outOfLine(onDays(List.of(1, 50, 60, 3, 4, 5)))).containsExactly(1, 2);
  }

  @Test
  void ofTwoTheLaterListedOneIsTold() {
    assertThat(outOfLine(onDays(List.of(2, 1)))).containsExactly(1);
  }

  @Property(tries = 300)
  void withoutThemTheListIsInOrder(@ForAll("events") @Size(max = 12) List<Event> events) {
    Set<Integer> found = outOfLine(events);
    List<Event> left =
        IntStream.range(0, events.size())
            .filter(i -> !found.contains(i))
            .mapToObj(events::get)
            .toList();

    assertThat(outOfLine(left)).isEmpty();
  }

  @Property(tries = 100)
  void neverAreAllOutOfLine(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9) Integer> days) {
    assertThat(outOfLine(onDays(days))).hasSizeLessThan(days.size());
    assertThat(outOfLine(onDays(days.stream().sorted(Comparator.naturalOrder()).toList())))
        .isEmpty();
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return DossierArbitraries.dossiers().map(Dossier::events);
  }
}
