package io.github.isfmodel.mandate;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folds the adopted acts on one force into a line, each act knowing what it found in force. */
final class Lineage {

  private final DeclaredGaps unrecorded;
  private final Clocks clocks;
  private final GivenTerms terms = new GivenTerms();
  private final List<GoverningAct> line = new ArrayList<>();
  private final List<UnturnedKeys> withoutEffect = new ArrayList<>();

  Lineage(Force force) {
    this.unrecorded = new DeclaredGaps(unrecorded(force));
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
    List<AdoptedAct> ordered = new ArrayList<>(acts);
    ordered.sort(Lineage::inOrder);
    for (AdoptedAct act : ordered) {
      append(act);
    }
  }

  private static int inOrder(AdoptedAct one, AdoptedAct other) {
    int byEffect = one.effectiveFrom().compareTo(other.effectiveFrom());
    return byEffect != 0 ? byEffect : one.adoptedOn().compareTo(other.adoptedOn());
  }

  private void append(AdoptedAct act) {
    Optional<GoverningAct> last =
        line.isEmpty() ? Optional.empty() : Optional.of(line.get(line.size() - 1));
    Optional<LineageGap> left = unrecordedBefore(act, last);
    Optional<GoverningAct> before = left.isPresent() ? Optional.empty() : last;
    List<ClockEnd> ends = clocks.under(act, before, terms);
    Optional<ClockEnd> mandateClock = clocks.ofMandate(ends);
    ImmutableGoverningAct.Builder next =
        placed(act)
            .previousLastDay(lastDayBefore(act, before))
            .mandateClock(mandateClock)
            .endedFrom(endedFrom(act, mandateClock, before))
            .afterUnrecorded(left);
    List<ActorId> missing = before.isEmpty() ? List.of() : missingKeys(before.get(), act);
    if (!missing.isEmpty() && next.inForce(InForce.NOTHING).build().renews()) {
      withoutEffect.add(new UnturnedKeys(act.resolution().id(), missing));
      return;
    }
    GoverningAct placed = next.inForce(inForce(act, ends, mandateClock, before)).build();
    terms.follow(placed);
    line.add(placed);
  }

  private static List<LineageGap> unrecorded(Force force) {
    List<LineageGap> unrecorded = new ArrayList<>();
    for (LineageGap gap : force.lineageGaps()) {
      if (gap.kind() == LineageGapKind.ACTS_NOT_RECORDED) {
        unrecorded.add(gap);
      }
    }
    return unrecorded;
  }

  private Optional<LineageGap> unrecordedBefore(AdoptedAct act, Optional<GoverningAct> last) {
    LocalDate after = last.isEmpty() ? LocalDate.MIN : last.get().effectiveFrom().plusDays(1);
    return unrecorded.from(act.effectiveFrom().minusDays(1), after);
  }

  private static List<ActorId> missingKeys(GoverningAct before, AdoptedAct act) {
    Optional<ClockEnd> clock = before.mandateClock();
    return clock.isPresent() && clock.get().clock().term() instanceof Term.Renewed renewed
        ? missingKeys(renewed, act)
        : List.of();
  }

  private static List<ActorId> missingKeys(Term.Renewed renewed, AdoptedAct act) {
    List<ActorId> missing = new ArrayList<>();
    for (ActorId key : renewed.keys()) {
      if (!act.resolution().hasAgreementOf(key, act.adoptedOn())) {
        missing.add(key);
      }
    }
    return missing;
  }

  private static ImmutableGoverningAct.Builder placed(AdoptedAct act) {
    return ImmutableGoverningAct.builder()
        .resolution(act.resolution())
        .act(act.act())
        .textEstablishes(act.provisions().givesAnew())
        .adoptedOn(act.adoptedOn())
        .effectiveFrom(act.effectiveFrom());
  }

  private InForce inForce(
      AdoptedAct act,
      List<ClockEnd> ends,
      Optional<ClockEnd> mandateClock,
      Optional<GoverningAct> before) {
    List<ActorId> givers = Renewals.givers(act, before);
    return new InForce(
        ends,
        tasks(act, before),
        ceilings(act, before),
        duties(act, mandateClock, before),
        givers,
        Renewals.clauses(act, before, givers));
  }

  private Optional<LocalDate> lastDayBefore(AdoptedAct act, Optional<GoverningAct> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    return isOfOneText(act, before)
        ? before.get().previousLastDay()
        : terms.lastDayBefore(act, before.get());
  }

  private static Optional<LocalDate> endedFrom(
      AdoptedAct act, Optional<ClockEnd> mandateClock, Optional<GoverningAct> before) {
    if (act.terminates()) {
      return Optional.of(act.effectiveFrom());
    }
    return act.establishes() || act.sets(mandateClock) || before.isEmpty()
        ? Optional.empty()
        : before.get().endedFrom();
  }

  private static List<GivenTask> tasks(AdoptedAct act, Optional<GoverningAct> before) {
    boolean anew = before.isEmpty() || act.act().replacesTasks();
    List<GivenTask> own = new ArrayList<>();
    for (TaskAssignment task : act.act().tasks()) {
      own.add(
          ImmutableGivenTask.builder().resolution(act.resolution().id()).assignment(task).build());
    }
    return Inherited.and(anew ? List.of() : before.get().tasks(), own);
  }

  /**
   * A text that acts on one force twice sets its ceilings once; of a category, those that begin
   * later come later, however they are listed.
   */
  private List<GivenCeiling> ceilings(AdoptedAct act, Optional<GoverningAct> before) {
    List<GivenCeiling> earlier = before.isEmpty() ? List.of() : before.get().inForce().ceilings();
    if (isOfOneText(act, before)) {
      return earlier;
    }
    List<GivenCeiling> own =
        byBeginning(act).stream().map(each -> new GivenCeiling(line.size(), each)).toList();
    return Inherited.and(earlier, own);
  }

  private static boolean isOfOneText(AdoptedAct act, Optional<GoverningAct> before) {
    return before.isPresent() && before.get().resolution().equals(act.resolution());
  }

  private static List<Ceiling> byBeginning(AdoptedAct act) {
    List<Ceiling> ceilings = act.provisions().ceilings();
    if (ceilings.size() < 2) {
      return ceilings;
    }
    Map<Unit, Integer> categories = new HashMap<>();
    for (Ceiling ceiling : ceilings) {
      categories.putIfAbsent(ceiling.total().unit(), categories.size());
    }
    List<Ceiling> sorted = new ArrayList<>(ceilings);
    sorted.sort(
        Comparator.comparing((Ceiling ceiling) -> categories.get(ceiling.total().unit()))
            .thenComparing(ceiling -> ceiling.since().orElse(act.adoptedOn())));
    return sorted;
  }

  /**
   * Duties last as long as the term under which they were imposed; a technical rollover prolongs
   * that term and changes nothing else. A text that acts on one force twice imposes its duties
   * once.
   */
  private static List<GivenDuty> duties(
      AdoptedAct act, Optional<ClockEnd> mandateClock, Optional<GoverningAct> before) {
    boolean sameTerm = !act.terminates() && (act.rollsOver() || !act.sets(mandateClock));
    List<GivenDuty> earlier = sameTerm && before.isPresent() ? before.get().duties() : List.of();
    return sameTerm && isOfOneText(act, before) ? earlier : Inherited.and(earlier, own(act));
  }

  private static List<GivenDuty> own(AdoptedAct act) {
    List<GivenDuty> own = new ArrayList<>();
    for (ReportingDuty duty : act.provisions().duties()) {
      own.add(
          ImmutableGivenDuty.builder()
              .resolution(act.resolution().id())
              .duty(duty)
              .countedFrom(act.adoptedOn())
              .build());
    }
    return own;
  }
}
