package io.github.isfmodel.mandate;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.task.TaskAssignment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The acts on what one body gave a force, each knowing what it found in force. */
final class Line {

  private final ActorId giver;
  private final Clocks clocks;
  private final List<GoverningAct> acts = new ArrayList<>();
  private final List<UnturnedKeys> withoutEffect = new ArrayList<>();

  /** When the newest act that ends the mandate, or sets its term, was adopted. */
  private LocalDate decided = LocalDate.MIN;

  Line(ActorId giver, Clocks clocks) {
    this.giver = giver;
    this.clocks = clocks;
  }

  ActorId giver() {
    return giver;
  }

  List<GoverningAct> acts() {
    return acts;
  }

  List<UnturnedKeys> withoutEffect() {
    return withoutEffect;
  }

  Optional<GoverningAct> newest() {
    return acts.isEmpty() ? Optional.empty() : Optional.of(acts.get(acts.size() - 1));
  }

  /**
   * Whether nothing of it goes on to a day: an act has ended it, or its term had run out. One whose
   * last day is the one before leaves no day without a mandate (rule T4).
   */
  boolean isOverBy(LocalDate day) {
    Optional<GoverningAct> newest = newest();
    return newest.isPresent() && isOver(newest.get(), day);
  }

  private static boolean isOver(GoverningAct act, LocalDate day) {
    return act.ends()
        || act.lastDay().isPresent() && ChronoUnit.DAYS.between(act.lastDay().get(), day) > 1;
  }

  /**
   * Appends an act, if it takes effect.
   *
   * @param newest the newest act of whichever body, which that of a body that gives its mandate
   *     after it may count its term from
   * @param unrecorded the acts right before it that the record leaves out
   * @param givers the bodies that give the mandate from this act on
   */
  Optional<GoverningAct> append(
      AdoptedAct act,
      Optional<GoverningAct> newest,
      Optional<LineageGap> unrecorded,
      List<ActorId> givers) {
    Optional<GoverningAct> before = unrecorded.isPresent() ? Optional.empty() : newest();
    boolean overtaken = before.isPresent() && isOvertaken(act, before.get());
    boolean anew = before.isPresent() && !overtaken && isAnew(act, before.get());
    Optional<GoverningAct> goesOn = anew ? Optional.empty() : before;
    List<ClockEnd> ends =
        overtaken
            ? before.get().clocks()
            : clocks.under(act, acts.isEmpty() ? newest : before, goesOn);
    Optional<ClockEnd> mandateClock = clocks.ofMandate(ends);
    boolean decides = !overtaken && (act.terminates() || act.sets(mandateClock));
    ImmutableGoverningAct.Builder next =
        placed(act)
            .giver(giver)
            .overtaken(overtaken)
            .decidedOn(decides ? act.adoptedOn() : decided)
            .beginning(goesOn.isEmpty())
            .givenAgain(isGivenAgain(act, goesOn))
            .previousLastDay(lastDayBefore(act, before))
            .mandateClock(mandateClock)
            .endedFrom(overtaken ? before.get().endedFrom() : endedFrom(act, mandateClock, before))
            .afterUnrecorded(unrecorded);
    GoverningAct bare = next.inForce(InForce.NOTHING).build();
    List<ActorId> missing = goesOn.isEmpty() ? List.of() : missingKeys(goesOn.get(), act);
    if (!missing.isEmpty() && bare.renews()) {
      withoutEffect.add(new UnturnedKeys(act.resolution().id(), missing));
      return Optional.empty();
    }
    GoverningAct placed = next.inForce(inForce(act, bare, ends, goesOn, givers)).build();
    decided = placed.decidedOn();
    acts.add(placed);
    return Optional.of(placed);
  }

  /** Nothing of a mandate that was ended, or that had run out, goes on in one given after it. */
  private static boolean isAnew(AdoptedAct act, GoverningAct before) {
    return act.establishes() && isOver(before, act.effectiveFrom());
  }

  /**
   * Of two decisions the later one prevails, also over one that was to take effect after it (rule
   * T5), if it ended the mandate or set a term that still runs then.
   */
  private boolean isOvertaken(AdoptedAct act, GoverningAct before) {
    return decided.isAfter(act.adoptedOn())
        && (before.ends() || !isBefore(before.lastDay(), act.effectiveFrom()));
  }

  private static boolean isBefore(Optional<LocalDate> last, LocalDate day) {
    return last.isPresent() && last.get().isBefore(day);
  }

  private static boolean isGivenAgain(AdoptedAct act, Optional<GoverningAct> goesOn) {
    if (goesOn.isEmpty() || !act.provisions().givesAnew()) {
      return false;
    }
    return act.isOfTextOf(goesOn)
        ? goesOn.get().isGivenAgain()
        : !isOver(goesOn.get(), act.effectiveFrom());
  }

  /** Whether a body is one of the parties each of which has to renew the term of the newest act. */
  boolean isKeyHeldBy(ActorId body) {
    Optional<GoverningAct> newest = newest();
    return newest.isPresent() && newest.get().keys().contains(body);
  }

  private static List<ActorId> missingKeys(GoverningAct before, AdoptedAct act) {
    List<ActorId> missing = new ArrayList<>();
    for (ActorId key : before.keys()) {
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
      GoverningAct bare,
      List<ClockEnd> ends,
      Optional<GoverningAct> before,
      List<ActorId> givers) {
    return new InForce(
        ends,
        tasks(act, before),
        Ceilings.under(act, before, acts.size()),
        Duties.under(act, bare, before),
        givers,
        RenewalClauses.under(act, bare.isGivenAgain(), before));
  }

  private static Optional<LocalDate> lastDayBefore(AdoptedAct act, Optional<GoverningAct> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    return act.isOfTextOf(before) ? before.get().previousLastDay() : before.get().lastDay();
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
}
