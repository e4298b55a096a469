package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What an adopted text does to the mandate of one force, and from when on. */
record AdoptedAct(
    Resolution resolution, MandateAct act, LocalDate adoptedOn, LocalDate effectiveFrom) {

  /** None if the text was not adopted on an exact day. */
  static Stream<AdoptedAct> in(Resolution resolution) {
    return resolution.adoptedOn().stream()
        .flatMap(day -> resolution.mandateActs().stream().map(act -> of(resolution, act, day)));
  }

  private static AdoptedAct of(Resolution resolution, MandateAct act, LocalDate adoptedOn) {
    LocalDate start = Clocks.start(resolution, act.force(), adoptedOn);
    return new AdoptedAct(resolution, act, adoptedOn, start);
  }

  boolean terminates() {
    return act.kind() == MandateActKind.TERMINATES;
  }

  boolean establishes() {
    return act.kind() == MandateActKind.ESTABLISHES || act.kind() == MandateActKind.SUCCEEDS;
  }

  boolean sets(Optional<ClockEnd> clock) {
    return clock.filter(end -> end.resolution().equals(resolution.id())).isPresent();
  }

  boolean succeeds(ForceId force) {
    return act.predecessor().filter(force::equals).isPresent();
  }

  Succession succession() {
    When takesOver = act.takesOver().orElse(When.on(effectiveFrom));
    return new Succession(resolution.id(), act.force(), effectiveFrom, takesOver);
  }
}
