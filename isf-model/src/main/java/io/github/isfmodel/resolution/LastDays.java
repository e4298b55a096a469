package io.github.isfmodel.resolution;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.TermAnchors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last days of the clocks of a text, as far as it alone tells them. A clock that is counted
 * from another one is counted, for each of its subjects, from that of the same subject.
 */
final class LastDays {

  private final Resolution text;
  private final List<List<Optional<LocalDate>>> bySubject = new ArrayList<>();
  private final Map<String, Map<ClockKind, LocalDate>> known = new HashMap<>();

  LastDays(Resolution text) {
    this.text = text;
    for (Clock clock : text.clocks()) {
      bySubject.add(lastDays(clock));
    }
  }

  /** One for each subject of a clock, in their order; for a clock without subjects, just one. */
  List<Optional<LocalDate>> of(int clock) {
    return bySubject.get(clock);
  }

  private List<Optional<LocalDate>> lastDays(Clock clock) {
    Optional<ClockKind> other = clock.term().countedFrom().flatMap(Anchor::clock);
    if (clock.subjects().isEmpty()) {
      return List.of(lastDay(clock, Optional.empty()));
    }
    List<Optional<LocalDate>> lastDays = new ArrayList<>();
    for (EntityId subject : clock.subjects()) {
      Map<ClockKind, LocalDate> own =
          known.computeIfAbsent(subject.reference(), reference -> new HashMap<>());
      Optional<LocalDate> last = lastDay(clock, other.map(own::get));
      last.ifPresent(day -> own.putIfAbsent(clock.kind(), day));
      lastDays.add(last);
    }
    return lastDays;
  }

  private Optional<LocalDate> lastDay(Clock clock, Optional<LocalDate> otherClock) {
    TermAnchors anchors =
        TermAnchors.builder().adoption(text.adoptedOn()).otherClock(otherClock).build();
    return clock.term().lastDay(anchors);
  }
}
