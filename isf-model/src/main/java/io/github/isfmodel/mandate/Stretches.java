package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the gaps and the overlaps in the line of acts of a mandate. */
final class Stretches {

  private Stretches() {}

  /** Between two acts of which either is of another body, the one that lasts longest counts. */
  static List<MandateGap> gaps(Mandate mandate) {
    List<MandateGap> gaps = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    for (Mandate given : mandate.ofEachBody()) {
      addRuns(given, runs);
    }
    if (mandate.ofEachBody().size() > 1) {
      runs.sort(Comparator.comparing(run -> run.act().effectiveFrom()));
    }
    for (int i = 0, longest = 0; i < runs.size(); i++) {
      Run before = runs.get(longest);
      Run after = runs.get(i);
      LocalDate last = dayBefore(after.act().effectiveFrom());
      if (before.last().isBefore(last)) {
        gaps.add(gap(before.last().plusDays(1), last, before, after, mandate));
      }
      longest = after.last().isAfter(before.last()) ? i : longest;
    }
    return List.copyOf(gaps);
  }

  private static void addRuns(Mandate mandate, List<Run> runs) {
    List<GoverningAct> acts = mandate.acts();
    for (int i = 0; i < acts.size(); i++) {
      LocalDate next = i + 1 < acts.size() ? acts.get(i + 1).effectiveFrom() : LocalDate.MAX;
      Run run = new Run(acts.get(i), earlier(end(acts.get(i), mandate), dayBefore(next)));
      if (!run.isEmpty()) {
        runs.add(run);
      }
    }
  }

  /** The days on which an act keeps the mandate in force, until the next act governs. */
  private record Run(GoverningAct act, LocalDate last) {
    boolean isEmpty() {
      return last.isBefore(act.effectiveFrom());
    }
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** The first day of the calendar has none before it. */
  static LocalDate dayBefore(LocalDate day) {
    return day.equals(LocalDate.MIN) ? day : day.minusDays(1);
  }

  /** Where an end is not known, no gap is claimed. */
  private static LocalDate end(GoverningAct act, Mandate mandate) {
    if (act.isEndedAtOnce()) {
      return dayBefore(act.effectiveFrom());
    }
    return lastDay(act, mandate).orElse(LocalDate.MAX);
  }

  /** That by which a successor has taken over, or else that of the term. */
  static Optional<LocalDate> lastDay(GoverningAct act, Mandate mandate) {
    Optional<Succession> succession = mandate.successionTo(act, LocalDate.MAX);
    return succession.isPresent()
        ? Optional.of(succession.get().takesOver().latest())
        : act.lastDay();
  }

  static boolean isUntilReplaced(GoverningAct act) {
    return act.mandateClock().isPresent()
        && act.mandateClock().get().clock().term() instanceof Term.UntilReplaced;
  }

  /** Whether it goes on until its body decides otherwise, or no text states its term. */
  static boolean isWithoutTerm(GoverningAct act) {
    return isUnstated(act) || act.mandateClock().get().clock().term() instanceof Term.UnlessDecided;
  }

  /** Whether no text states its term, which need not be one without end. */
  static boolean isUnstated(GoverningAct act) {
    return act.mandateClock().isEmpty()
        || act.mandateClock().get().clock().term() instanceof Term.Unstated;
  }

  private static MandateGap gap(
      LocalDate first, LocalDate last, Run before, Run after, Mandate mandate) {
    return ImmutableMandateGap.builder()
        .first(first)
        .last(last)
        .earlier(before.act().resolution().id())
        .later(after.act().resolution().id())
        .declared(mandate.ofBody(after.act().giver()).orElseThrow().declared(first, last))
        .build();
  }

  static List<MandateOverlap> overlaps(Mandate mandate) {
    List<MandateOverlap> overlaps = new ArrayList<>();
    for (Mandate given : mandate.ofEachBody()) {
      for (int i = 1; i < given.acts().size(); i++) {
        addTermBefore(given.acts().get(i), given.acts().get(i - 1), overlaps);
      }
    }
    if (overlaps.size() > 1) {
      overlaps.sort(Comparator.comparing(MandateOverlap::first));
    }
    for (Succession succession : mandate.successions()) {
      addSuccessor(succession, mandate, overlaps);
    }
    return List.copyOf(overlaps);
  }

  private static void addTermBefore(
      GoverningAct act, GoverningAct before, List<MandateOverlap> overlaps) {
    Optional<LocalDate> first = act.setsTerm() ? ownStart(act) : Optional.empty();
    Optional<LocalDate> last = act.previousLastDay();
    if (first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())) {
      return;
    }
    ResolutionId later = act.resolution().id();
    Optional<ClockEnd> replaced = before.mandateClock();
    if (replaced.isPresent() && !replaced.get().resolution().equals(later)) {
      overlaps.add(new MandateOverlap(first.get(), last.get(), replaced.get().resolution(), later));
    }
  }

  /** The first day of a period that is not counted from the end of the one before. */
  static Optional<LocalDate> ownStart(GoverningAct act) {
    Optional<Anchor> anchor = act.mandateClock().orElseThrow().clock().term().countedFrom();
    if (anchor.isEmpty() || anchor.get().kind() == AnchorKind.PREVIOUS_EXPIRY) {
      return Optional.empty();
    }
    Optional<LocalDate> start = anchor.get().date();
    return start.isPresent() && start.get().isAfter(act.effectiveFrom())
        ? start
        : Optional.of(act.effectiveFrom());
  }

  private static void addSuccessor(
      Succession succession, Mandate mandate, List<MandateOverlap> overlaps) {
    Span takesOver = succession.takesOver().span();
    LocalDate first = takesOver.latest();
    if (!Succession.isOneDay(takesOver)) {
      return;
    }
    for (Mandate given : mandate.givenOn(first)) {
      GoverningAct act = given.newestBy(first).orElseThrow();
      Optional<LocalDate> last = act.lastDay();
      boolean isEnded =
          given.successionTo(act, LocalDate.MAX).filter(succession::equals).isPresent();
      if (last.isPresent() && !last.get().isBefore(first) && !isEnded) {
        ResolutionId earlier = act.mandateClock().orElseThrow().resolution();
        overlaps.add(new MandateOverlap(first, last.get(), earlier, succession.by()));
      }
    }
  }
}
