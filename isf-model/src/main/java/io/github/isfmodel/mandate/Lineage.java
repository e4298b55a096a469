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
    boolean anew = before.isPresent() && isAnew(act, before.get());
    Optional<GoverningAct> goesOn = anew ? Optional.empty() : before;
    List<ClockEnd> ends = clocks.under(act, before, anew, terms);
    Optional<ClockEnd> mandateClock = clocks.ofMandate(ends);
    ImmutableGoverningAct.Builder next =
        placed(act)
            .beginning(goesOn.isEmpty())
            .givenAgain(isGivenAgain(act, goesOn))
            .previousLastDay(lastDayBefore(act, before))
            .mandateClock(mandateClock)
            .endedFrom(endedFrom(act, mandateClock, before))
            .afterUnrecorded(left);
    GoverningAct bare = next.inForce(InForce.NOTHING).build();
    List<ActorId> missing = goesOn.isEmpty() ? List.of() : missingKeys(goesOn.get(), act);
    if (!missing.isEmpty() && bare.renews()) {
      withoutEffect.add(new UnturnedKeys(act.resolution().id(), missing));
      return;
    }
    if (goesOn.isEmpty()) {
      terms.forget();
    }
    GoverningAct placed = next.inForce(inForce(act, bare, ends, goesOn)).build();
    terms.follow(placed);
    line.add(placed);
  }

  /** Nothing of a mandate that was ended, or that had run out, goes on in one given after it. */
  private boolean isAnew(AdoptedAct act, GoverningAct before) {
    return act.establishes() && (before.ends() || terms.haveRunOut(before, act.effectiveFrom()));
  }

  private boolean isGivenAgain(AdoptedAct act, Optional<GoverningAct> goesOn) {
    if (goesOn.isEmpty() || !act.provisions().givesAnew()) {
      return false;
    }
    return isOfOneText(act, goesOn)
        ? goesOn.get().isGivenAgain()
        : terms.isOwnOf(act, goesOn.get());
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

  /** The parties each of which has to renew the term that runs under an act. */
  static List<ActorId> keys(GoverningAct act) {
    Optional<ClockEnd> clock = act.mandateClock();
    return clock.isPresent() && clock.get().clock().term() instanceof Term.Renewed renewed
        ? renewed.keys()
        : List.of();
  }

  private static List<ActorId> missingKeys(GoverningAct before, AdoptedAct act) {
    List<ActorId> missing = new ArrayList<>();
    for (ActorId key : keys(before)) {
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
      AdoptedAct act, GoverningAct bare, List<ClockEnd> ends, Optional<GoverningAct> before) {
    List<ActorId> givers = Renewals.givers(act, before);
    return new InForce(
        ends,
        tasks(act, before),
        ceilings(act, before),
        duties(act, bare, before),
        givers,
        Renewals.clauses(act, bare.isGivenAgain(), before, givers));
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
      AdoptedAct act, GoverningAct bare, Optional<GoverningAct> before) {
    if (before.isEmpty()) {
      return Inherited.and(List.of(), own(act));
    }
    List<GivenDuty> earlier = before.get().duties();
    boolean sameTerm = !act.terminates() && (act.rollsOver() || !bare.setsTerm());
    if (isOfOneText(act, before)) {
      return sameTerm || bare.setsTerm() ? earlier : Inherited.and(List.of(), own(act));
    }
    return Inherited.and(sameTerm ? earlier : stillOwed(earlier, bare), own(act));
  }

  /** Those of a term that the next one follows, for as long as that term would have lasted. */
  private static List<GivenDuty> stillOwed(List<GivenDuty> earlier, GoverningAct act) {
    List<GivenDuty> owed = new ArrayList<>();
    if (act.leavesTermToRunOut()) {
      LocalDate last = act.previousLastDay().orElseThrow();
      for (GivenDuty given : earlier) {
        LocalDate until = Stretches.earlier(given.until().orElse(last), last);
        if (!until.isBefore(act.effectiveFrom())) {
          owed.add(ImmutableGivenDuty.builder().from(given).until(until).build());
        }
      }
    }
    return owed;
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
