package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an adopted text does to the mandate of one force, and from when on. */
record AdoptedAct(
    Provisions provisions, MandateAct act, LocalDate adoptedOn, LocalDate effectiveFrom) {

  /**
   * Those on a force, and those on others that succeed it; none if the text was not adopted on an
   * exact day.
   */
  static List<AdoptedAct> in(Provisions provisions) {
    Optional<LocalDate> adoptedOn = provisions.text().adoptedOn();
    if (adoptedOn.isEmpty()) {
      return List.of();
    }
    List<AdoptedAct> acts = new ArrayList<>();
    for (MandateAct act : provisions.acts()) {
      acts.add(of(provisions.of(act), act, adoptedOn.get()));
    }
    return acts;
  }

  private static AdoptedAct of(Provisions provisions, MandateAct act, LocalDate adoptedOn) {
    return new AdoptedAct(provisions, act, adoptedOn, provisions.start(act, adoptedOn));
  }

  /**
   * Whether the clocks, ceilings and duties of its text begin with it, and not with another of its
   * acts. Where nothing goes on to it, nothing of what its text has set before does.
   */
  boolean brings(Optional<GoverningAct> goesOn) {
    LocalDate start = provisions.start(adoptedOn);
    if (goesOn.isEmpty()) {
      return !effectiveFrom.isBefore(start);
    }
    boolean isSet = isOfTextOf(goesOn) && goesOn.get().effectiveFrom().equals(start);
    return effectiveFrom.equals(start) && !isSet;
  }

  Resolution resolution() {
    return provisions.text();
  }

  /** Whether it is of the text of the act before it. */
  boolean isOfTextOf(Optional<GoverningAct> before) {
    return before.isPresent() && before.get().resolution().equals(resolution());
  }

  boolean terminates() {
    return act.kind() == MandateActKind.TERMINATES;
  }

  boolean rollsOver() {
    return act.kind() == MandateActKind.TECHNICAL_ROLLOVER;
  }

  boolean establishes() {
    return act.kind().establishes();
  }

  boolean sets(Optional<ClockEnd> clock) {
    return clock.isPresent() && clock.get().resolution().equals(resolution().id());
  }

  boolean succeeds(ForceId force) {
    return act.predecessor().isPresent() && act.predecessor().get().equals(force);
  }

  Succession succession() {
    When takesOver = act.takesOver().orElse(When.on(effectiveFrom));
    return new Succession(
        resolution().id(),
        resolution().issuer(),
        act.force(),
        adoptedOn,
        effectiveFrom,
        takesOver,
        act.takesOver().map(When::span).filter(this::isDayInEffect).map(Span::latest));
  }

  private boolean isDayInEffect(Span span) {
    return Succession.isOneDay(span) && !span.earliest().isBefore(effectiveFrom);
  }
}
