package io.github.isfmodel.mandate;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermAnchors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which clocks of one force run under an act, and when each of them runs out. */
final class Clocks {

  /** Nothing of this kind can lie before the adoption of the act that sets the term. */
  private static final Set<AnchorKind> NOT_BEFORE_ADOPTION =
      EnumSet.of(
          AnchorKind.START_OF_OPERATION, AnchorKind.TRANSFER_OF_AUTHORITY, AnchorKind.UNSTATED);

  private final Force force;

  Clocks(Force force) {
    this.force = force;
  }

  /** An act takes effect when it is adopted, or on the later day from which its term counts. */
  static LocalDate start(List<Clock> clocks, LocalDate adoptedOn) {
    for (Clock clock : clocks) {
      Optional<LocalDate> start = fixedStart(clock.term());
      if (clock.kind().isOfMandate() && start.isPresent() && start.get().isAfter(adoptedOn)) {
        return start.get();
      }
    }
    return adoptedOn;
  }

  private static Optional<LocalDate> fixedStart(Term term) {
    Optional<Anchor> anchor = term.countedFrom();
    return anchor.isPresent() && anchor.get().kind() == AnchorKind.FIXED_START
        ? anchor.get().date()
        : Optional.empty();
  }

  /** The mandate's own clock; a force that is a part of another has that of its part. */
  Optional<ClockEnd> ofMandate(List<ClockEnd> ends) {
    Optional<ClockEnd> own = first(ends, ClockKind.MANDATE);
    return own.isEmpty() && force.parent().isPresent() ? first(ends, ClockKind.SUB_FORCE) : own;
  }

  private static Optional<ClockEnd> first(List<ClockEnd> ends, ClockKind kind) {
    for (ClockEnd end : ends) {
      if (end.clock().kind().equals(kind)) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  /**
   * Acts that set no clock share the list of those before them. A text that acts on one force twice
   * sets its clocks once.
   *
   * @param before the act from the ends of whose clocks those of this one may be counted
   * @param goesOn the act before it, whose clocks go on
   */
  List<ClockEnd> under(
      AdoptedAct act, Optional<GoverningAct> before, Optional<GoverningAct> goesOn) {
    List<ClockEnd> found = before.isEmpty() ? List.of() : foundBy(act, before.get());
    List<ClockEnd> earlier = goesOn.isEmpty() ? List.of() : goesOn.get().clocks();
    boolean sets = !act.provisions().clocks().isEmpty() && act.brings(goesOn);
    if (!sets && !act.terminates()) {
      return earlier;
    }
    List<ClockEnd> ends = sets ? own(act, found) : setBy(act, earlier);
    if (!act.terminates()) {
      Set<ClockKind> replaced = replacedBy(ends);
      for (ClockEnd end : earlier) {
        if (!replaced.contains(end.clock().kind())) {
          ends.add(end);
        }
      }
    }
    return List.copyOf(ends);
  }

  /** From the end of a term that ran out another one can be counted, and not after an ending. */
  private static List<ClockEnd> foundBy(AdoptedAct act, GoverningAct before) {
    return act.establishes() && before.ends() ? List.of() : before.clocks();
  }

  private static List<ClockEnd> setBy(AdoptedAct act, List<ClockEnd> earlier) {
    List<ClockEnd> ends = new ArrayList<>();
    for (ClockEnd end : earlier) {
      if (isOf(act, end)) {
        ends.add(end);
      }
    }
    return ends;
  }

  private static List<ClockEnd> own(AdoptedAct act, List<ClockEnd> earlier) {
    List<ClockEnd> ends = new ArrayList<>();
    List<Clock> following = new ArrayList<>();
    for (Clock clock : act.provisions().clocks()) {
      if (followsAnother(clock)) {
        following.add(clock);
      } else {
        ends.add(end(act, clock, earlier, ends));
      }
    }
    for (Clock clock : following) {
      ends.add(end(act, clock, earlier, ends));
    }
    return ends;
  }

  private static boolean isOf(AdoptedAct act, ClockEnd end) {
    return end.resolution().equals(act.resolution().id());
  }

  private static boolean followsAnother(Clock clock) {
    Optional<Anchor> anchor = clock.term().countedFrom();
    return anchor.isPresent() && anchor.get().kind() == AnchorKind.OTHER_CLOCK;
  }

  private Set<ClockKind> replacedBy(List<ClockEnd> ends) {
    Set<ClockKind> kinds = new HashSet<>();
    for (ClockEnd end : ends) {
      kinds.add(end.clock().kind());
    }
    // A new term of the mandate puts an end to the schedule for winding the force up.
    if (ofMandate(ends).isPresent()) {
      kinds.addAll(WindUp.KINDS);
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
    return ImmutableClockEnd.builder()
        .resolution(act.resolution().id())
        .clock(clock)
        .lastDay(lastDay)
        .runsAtLeastUntil(lastDay.isPresent() ? Optional.empty() : atLeast(clock.term(), act))
        .build();
  }

  private static Optional<LocalDate> otherClock(
      Term term, List<ClockEnd> earlier, List<ClockEnd> sofar) {
    Optional<Anchor> anchor = term.countedFrom();
    if (anchor.isEmpty() || anchor.get().clock().isEmpty()) {
      return Optional.empty();
    }
    ClockKind other = anchor.get().clock().get();
    Optional<LocalDate> lastDay = lastDay(sofar, other);
    return lastDay.isPresent() ? lastDay : lastDay(earlier, other);
  }

  private static Optional<LocalDate> lastDay(List<ClockEnd> ends, ClockKind kind) {
    Optional<ClockEnd> end = first(ends, kind);
    return end.isPresent() ? end.get().lastDay() : Optional.empty();
  }

  private static Optional<LocalDate> atLeast(Term term, AdoptedAct act) {
    Optional<Term.Lasting> period = term.countedPeriod();
    if (period.isEmpty()) {
      return Optional.empty();
    }
    return NOT_BEFORE_ADOPTION.contains(period.get().anchor().kind())
        ? Optional.of(period.get().lastDayFrom(act.adoptedOn()))
        : Optional.of(act.effectiveFrom());
  }
}
