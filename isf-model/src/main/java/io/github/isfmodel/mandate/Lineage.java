package io.github.isfmodel.mandate;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Folds the adopted acts on one force into a line, each act knowing what it found in force. */
final class Lineage {

  private static final Set<MandateActKind> RENEWALS =
      EnumSet.of(
          MandateActKind.EXTENDS, MandateActKind.TECHNICAL_ROLLOVER, MandateActKind.RE_ANCHORS);

  private final List<LineageGap> lineageGaps;
  private final Clocks clocks;
  private final List<GoverningAct> line = new ArrayList<>();
  private final List<UnturnedKeys> withoutEffect = new ArrayList<>();

  Lineage(Force force) {
    this.lineageGaps = force.lineageGaps();
    this.clocks = new Clocks(force);
  }

  List<GoverningAct> line() {
    return line;
  }

  List<UnturnedKeys> withoutEffect() {
    return withoutEffect;
  }

  /** Acts that take effect on one day follow each other in the order of their adoption. */
  void fold(List<AdoptedAct> acts) {
    acts.stream()
        .sorted(
            Comparator.comparing(AdoptedAct::effectiveFrom).thenComparing(AdoptedAct::adoptedOn))
        .forEach(this::append);
  }

  private void append(AdoptedAct act) {
    Optional<GoverningAct> last =
        line.isEmpty() ? Optional.empty() : Optional.of(line.get(line.size() - 1));
    Optional<LineageGap> unrecorded = unrecordedBefore(act, last);
    Optional<GoverningAct> before = unrecorded.isPresent() ? Optional.empty() : last;
    List<ActorId> missing = before.map(previous -> missingKeys(previous, act)).orElse(List.of());
    if (missing.isEmpty()) {
      line.add(governing(act, before, unrecorded));
    } else {
      withoutEffect.add(new UnturnedKeys(act.resolution().id(), missing));
    }
  }

  private Optional<LineageGap> unrecordedBefore(AdoptedAct act, Optional<GoverningAct> last) {
    return lineageGaps.stream()
        .filter(gap -> gap.kind() == LineageGapKind.ACTS_NOT_RECORDED)
        .filter(gap -> gap.first().isBefore(act.effectiveFrom()))
        .filter(gap -> last.map(each -> endsAfter(gap, each.effectiveFrom())).orElse(true))
        .reduce((earlier, later) -> later);
  }

  private static boolean endsAfter(LineageGap gap, LocalDate date) {
    return gap.last().map(date::isBefore).orElse(true);
  }

  private static List<ActorId> missingKeys(GoverningAct before, AdoptedAct act) {
    Optional<Term> term = before.mandateClock().map(end -> end.clock().term());
    if (term.isPresent()
        && term.get() instanceof Term.Renewed renewed
        && RENEWALS.contains(act.act().kind())) {
      return renewed.keys().stream()
          .filter(key -> !act.resolution().hasAgreementOf(key, act.adoptedOn()))
          .toList();
    }
    return List.of();
  }

  private GoverningAct governing(
      AdoptedAct act, Optional<GoverningAct> before, Optional<LineageGap> unrecorded) {
    List<ClockEnd> ends = clocks.under(act, before);
    Optional<ClockEnd> mandateClock = clocks.ofMandate(ends);
    return GoverningAct.builder()
        .resolution(act.resolution())
        .act(act.act())
        .adoptedOn(act.adoptedOn())
        .effectiveFrom(act.effectiveFrom())
        .clocks(ends)
        .mandateClock(mandateClock)
        .ends(ends(act, mandateClock, before))
        .tasks(tasks(act.resolution(), act.act(), before))
        .ceilings(ceilings(act.resolution(), act.act(), before))
        .duties(duties(act, mandateClock, before))
        .previousLastDay(before.flatMap(previous -> lastDayBefore(act, previous)))
        .afterUnrecorded(unrecorded)
        .build();
  }

  private static Optional<LocalDate> lastDayBefore(AdoptedAct act, GoverningAct previous) {
    return previous.resolution().equals(act.resolution())
        ? previous.previousLastDay()
        : previous.lastDay();
  }

  private static boolean ends(
      AdoptedAct act, Optional<ClockEnd> mandateClock, Optional<GoverningAct> before) {
    return act.terminates()
        || (!act.establishes()
            && !act.sets(mandateClock)
            && before.map(GoverningAct::ends).orElse(false));
  }

  private static List<GivenTask> tasks(
      Resolution resolution, MandateAct act, Optional<GoverningAct> before) {
    Stream<GivenTask> earlier =
        act.replacesTasks()
            ? Stream.empty()
            : before.stream().flatMap(previous -> previous.tasks().stream());
    Stream<GivenTask> own =
        act.tasks().stream()
            .map(task -> GivenTask.builder().resolution(resolution.id()).assignment(task).build());
    return Stream.concat(earlier, own).toList();
  }

  /** A text that acts on one force twice sets its ceilings once. */
  private static List<Ceiling> ceilings(
      Resolution resolution, MandateAct act, Optional<GoverningAct> before) {
    return Stream.concat(
            before.stream()
                .filter(previous -> !previous.resolution().equals(resolution))
                .flatMap(previous -> previous.ceilings().stream()),
            resolution.ceilings().stream().filter(each -> each.force().equals(act.force())))
        .toList();
  }

  /** Duties last as long as the term under which they were imposed. */
  private static List<GivenDuty> duties(
      AdoptedAct act, Optional<ClockEnd> mandateClock, Optional<GoverningAct> before) {
    boolean sameTerm = !act.terminates() && !act.sets(mandateClock);
    Stream<GivenDuty> earlier =
        sameTerm ? before.stream().flatMap(previous -> previous.duties().stream()) : Stream.empty();
    return Stream.concat(earlier, ownDuties(act.resolution(), act.adoptedOn())).toList();
  }

  private static Stream<GivenDuty> ownDuties(Resolution resolution, LocalDate adoptedOn) {
    return resolution.reportingDuties().stream()
        .map(
            duty ->
                GivenDuty.builder()
                    .resolution(resolution.id())
                    .duty(duty)
                    .countedFrom(adoptedOn)
                    .build());
  }
}
