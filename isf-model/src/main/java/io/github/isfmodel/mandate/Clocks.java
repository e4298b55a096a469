package io.github.isfmodel.mandate;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.Clock;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermAnchors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which clocks of one force run under an act, and when each of them runs out. */
final class Clocks {

  private static final Set<ClockKind> OF_MANDATES = Set.of(ClockKind.MANDATE, ClockKind.SUB_FORCE);

  /** A new term of the mandate puts an end to the schedule for winding the force up. */
  private static final Set<ClockKind> WINDING_UP =
      Set.of(ClockKind.OPERATIONS, ClockKind.WITHDRAWAL, ClockKind.LIQUIDATION);

  /** Nothing of this kind can lie before the adoption of the act that sets the term. */
  private static final Set<AnchorKind> NOT_BEFORE_ADOPTION =
      EnumSet.of(
          AnchorKind.START_OF_OPERATION, AnchorKind.TRANSFER_OF_AUTHORITY, AnchorKind.UNSTATED);

  private final Force force;

  Clocks(Force force) {
    this.force = force;
  }

  /** An act takes effect when it is adopted, or on the later day from which its term counts. */
  static LocalDate start(Resolution resolution, ForceId force, LocalDate adoptedOn) {
    return of(resolution, force)
        .filter(clock -> OF_MANDATES.contains(clock.kind()))
        .flatMap(clock -> fixedStart(clock.term()).stream())
        .filter(adoptedOn::isBefore)
        .findFirst()
        .orElse(adoptedOn);
  }

  private static Stream<Clock> of(Resolution resolution, ForceId force) {
    return resolution.clocks().stream().filter(clock -> clock.subjects().contains(force));
  }

  private static Optional<LocalDate> fixedStart(Term term) {
    return anchor(term)
        .filter(anchor -> anchor.kind() == AnchorKind.FIXED_START)
        .flatMap(Anchor::date);
  }

  static Optional<Anchor> anchor(Term term) {
    return period(term).map(Term.Lasting::anchor);
  }

  private static Optional<Term.Lasting> period(Term term) {
    if (term instanceof Term.Lasting lasting) {
      return Optional.of(lasting);
    }
    return term instanceof Term.Renewed renewed ? Optional.of(renewed.period()) : Optional.empty();
  }

  /** The mandate's own clock; a force that is a part of another has that of its part. */
  Optional<ClockEnd> ofMandate(List<ClockEnd> ends) {
    return ends.stream()
        .filter(end -> isOfMandate(end.clock()))
        .min(Comparator.comparingInt(end -> end.clock().kind().equals(ClockKind.MANDATE) ? 0 : 1));
  }

  private boolean isOfMandate(Clock clock) {
    return clock.kind().equals(ClockKind.MANDATE)
        || (force.parent().isPresent() && clock.kind().equals(ClockKind.SUB_FORCE));
  }

  List<ClockEnd> under(AdoptedAct act, Optional<GoverningAct> before) {
    boolean anew = act.establishes() && before.map(GoverningAct::ends).orElse(false);
    List<ClockEnd> earlier = anew ? List.of() : before.map(GoverningAct::clocks).orElse(List.of());
    List<ClockEnd> ends = own(act, earlier);
    if (!act.terminates()) {
      Set<ClockKind> replaced = replacedBy(ends);
      earlier.stream().filter(end -> !replaced.contains(end.clock().kind())).forEach(ends::add);
    }
    return ends;
  }

  /** A text that acts on one force twice sets its clocks once. */
  private List<ClockEnd> own(AdoptedAct act, List<ClockEnd> earlier) {
    List<ClockEnd> ends = new ArrayList<>();
    earlier.stream().filter(end -> isOf(act, end)).forEach(ends::add);
    if (ends.isEmpty()) {
      of(act.resolution(), force.id())
          .sorted(Comparator.comparing(Clocks::followsAnother))
          .forEach(clock -> ends.add(end(act, clock, earlier, ends)));
    }
    return ends;
  }

  private static boolean isOf(AdoptedAct act, ClockEnd end) {
    return end.resolution().equals(act.resolution().id());
  }

  private static boolean followsAnother(Clock clock) {
    return anchor(clock.term())
        .map(Anchor::kind)
        .filter(AnchorKind.OTHER_CLOCK::equals)
        .isPresent();
  }

  private Set<ClockKind> replacedBy(List<ClockEnd> ends) {
    Set<ClockKind> kinds = new HashSet<>();
    ends.forEach(end -> kinds.add(end.clock().kind()));
    if (ends.stream().anyMatch(end -> isOfMandate(end.clock()))) {
      kinds.addAll(WINDING_UP);
    }
    return kinds;
  }

  private static ClockEnd end(
      AdoptedAct act, Clock clock, List<ClockEnd> earlier, List<ClockEnd> sofar) {
    TermAnchors anchors =
        TermAnchors.builder()
            .adoption(act.adoptedOn())
            .previousExpiry(lastDay(earlier, clock.kind()))
            .otherClock(otherClock(clock.term(), earlier, sofar))
            .build();
    Optional<LocalDate> lastDay = clock.term().lastDay(anchors);
    return ClockEnd.builder()
        .resolution(act.resolution().id())
        .clock(clock)
        .lastDay(lastDay)
        .runsAtLeastUntil(lastDay.isPresent() ? Optional.empty() : atLeast(clock.term(), act))
        .build();
  }

  private static Optional<LocalDate> otherClock(
      Term term, List<ClockEnd> earlier, List<ClockEnd> sofar) {
    return anchor(term)
        .flatMap(Anchor::clock)
        .flatMap(kind -> lastDay(sofar, kind).or(() -> lastDay(earlier, kind)));
  }

  private static Optional<LocalDate> lastDay(List<ClockEnd> ends, ClockKind kind) {
    return ends.stream()
        .filter(end -> end.clock().kind().equals(kind))
        .findFirst()
        .flatMap(ClockEnd::lastDay);
  }

  private static Optional<LocalDate> atLeast(Term term, AdoptedAct act) {
    return period(term)
        .map(
            lasting ->
                NOT_BEFORE_ADOPTION.contains(lasting.anchor().kind())
                    ? lasting.lastDayFrom(act.adoptedOn())
                    : act.effectiveFrom());
  }
}
