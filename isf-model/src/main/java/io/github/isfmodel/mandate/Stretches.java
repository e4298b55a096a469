package io.github.isfmodel.mandate;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the gaps and the overlaps in the line of acts of a mandate. */
final class Stretches {

  private Stretches() {}

  static List<MandateGap> gaps(Mandate mandate) {
    List<MandateGap> gaps = new ArrayList<>();
    List<GoverningAct> acts = mandate.acts();
    Optional<Run> last = Optional.empty();
    for (int i = 0; i < acts.size(); i++) {
      LocalDate next = i + 1 < acts.size() ? acts.get(i + 1).effectiveFrom() : LocalDate.MAX;
      Run run = new Run(acts.get(i), earlier(end(acts.get(i), mandate), next.minusDays(1)));
      if (!run.isEmpty()) {
        last.flatMap(before -> gap(before, run, mandate)).ifPresent(gaps::add);
        last = Optional.of(run);
      }
    }
    return gaps;
  }

  /** The days on which an act keeps the mandate in force, until the next act governs. */
  private record Run(GoverningAct act, LocalDate last) {
    boolean isEmpty() {
      return last.isBefore(act.effectiveFrom());
    }
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** Where an end is not known, no gap is claimed. */
  private static LocalDate end(GoverningAct act, Mandate mandate) {
    if (act.lastDay().isPresent()) {
      return act.lastDay().get();
    }
    if (act.ends()) {
      return act.effectiveFrom().minusDays(1);
    }
    return isUntilReplaced(act)
        ? mandate.successions().stream()
            .findFirst()
            .map(each -> each.takesOver().span().latest())
            .orElse(LocalDate.MAX)
        : LocalDate.MAX;
  }

  static boolean isUntilReplaced(GoverningAct act) {
    return act.mandateClock()
        .filter(end -> end.clock().term() instanceof Term.UntilReplaced)
        .isPresent();
  }

  private static Optional<MandateGap> gap(Run before, Run after, Mandate mandate) {
    LocalDate first = before.last().plusDays(1);
    LocalDate last = after.act().effectiveFrom().minusDays(1);
    return last.isBefore(first)
        ? Optional.empty()
        : Optional.of(
            MandateGap.builder()
                .first(first)
                .last(last)
                .earlier(before.act().resolution().id())
                .later(after.act().resolution().id())
                .declared(declared(first, last, mandate))
                .build());
  }

  private static Optional<LineageGap> declared(LocalDate first, LocalDate last, Mandate mandate) {
    return mandate.lineageGaps().stream()
        .filter(gap -> gap.covers(first) && gap.covers(last))
        .findFirst();
  }

  static List<MandateOverlap> overlaps(Mandate mandate) {
    return Stream.concat(
            IntStream.range(1, mandate.acts().size())
                .mapToObj(i -> withTermBefore(mandate.acts().get(i), mandate.acts().get(i - 1)))
                .flatMap(Optional::stream),
            mandate.successions().stream().flatMap(each -> withSuccessor(each, mandate).stream()))
        .toList();
  }

  private static Optional<MandateOverlap> withTermBefore(GoverningAct act, GoverningAct before) {
    Optional<LocalDate> first = act.setsTerm() ? ownStart(act) : Optional.empty();
    Optional<LocalDate> last = act.previousLastDay();
    if (first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())) {
      return Optional.empty();
    }
    return before
        .mandateClock()
        .map(end -> end.resolution())
        .filter(set -> !set.equals(act.resolution().id()))
        .map(set -> new MandateOverlap(first.get(), last.get(), set, act.resolution().id()));
  }

  /** The first day of a period that is not counted from the end of the one before. */
  private static Optional<LocalDate> ownStart(GoverningAct act) {
    return act.mandateClock()
        .flatMap(end -> Clocks.anchor(end.clock().term()))
        .filter(anchor -> anchor.kind() != AnchorKind.PREVIOUS_EXPIRY)
        .map(anchor -> anchor.date().filter(act.effectiveFrom()::isBefore))
        .map(start -> start.orElse(act.effectiveFrom()));
  }

  private static Optional<MandateOverlap> withSuccessor(Succession succession, Mandate mandate) {
    Span takesOver = succession.takesOver().span();
    LocalDate first = takesOver.latest();
    if (!takesOver.earliest().equals(first)) {
      return Optional.empty();
    }
    return mandate
        .governingOn(first)
        .flatMap(GoverningAct::mandateClock)
        .flatMap(end -> overlap(first, end, succession));
  }

  private static Optional<MandateOverlap> overlap(
      LocalDate first, ClockEnd end, Succession succession) {
    return end.lastDay()
        .filter(last -> !last.isBefore(first))
        .map(last -> new MandateOverlap(first, last, end.resolution(), succession.by()));
  }
}
