package io.github.isfmodel.mandate;

import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides whether what one body gave is in force on a day, and until when as far as is known. */
final class StateOnDay {

  private final Mandate mandate;
  private final LocalDate date;

  StateOnDay(Mandate mandate, LocalDate date) {
    this.mandate = mandate;
    this.date = date;
  }

  /**
   * The state of the whole, of which one body gave what governs: that nothing is in force does not
   * stand where what another body gave may be.
   */
  static MandateState of(Mandate whole, Mandate governing, LocalDate date) {
    MandateState state = new StateOnDay(governing, date).state();
    return state != MandateState.IN_FORCE && mayBeGiven(whole, date)
        ? MandateState.UNDETERMINED
        : state;
  }

  private static boolean mayBeGiven(Mandate whole, LocalDate date) {
    if (whole.unrecordedOn(date).isPresent() || whole.isGivenByUnplaced(date)) {
      return true;
    }
    for (Mandate part : whole.parts()) {
      if (new StateOnDay(part, date).state() == MandateState.UNDETERMINED) {
        return true;
      }
    }
    return false;
  }

  /** An answer that nothing is in force does not stand where the record leaves acts out. */
  MandateState state() {
    Optional<GoverningAct> act = mandate.newestBy(date);
    if (restsOnUnplaced(act)) {
      return MandateState.UNDETERMINED;
    }
    MandateState state =
        act.isPresent() ? under(act.get()) : new DeclaredPast(mandate, date).state();
    return state != MandateState.IN_FORCE && mandate.unrecordedOn(date).isPresent()
        ? MandateState.UNDETERMINED
        : state;
  }

  private boolean restsOnUnplaced(Optional<GoverningAct> governing) {
    for (UnplacedAct act : mandate.unplacedBy(date)) {
      if (act.force().equals(mandate.force())
          ? canDecideTerm(act)
          : governing.isPresent() && canReplace(act, governing.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean canReplace(UnplacedAct successor, GoverningAct governing) {
    return Stretches.isUntilReplaced(governing)
        || (Stretches.isWithoutTerm(governing) && successor.issuer().equals(governing.giver()));
  }

  /** An act of before the one that decides the term that governs no longer matters. */
  private boolean canDecideTerm(UnplacedAct act) {
    if (act.leavesTerm()) {
      return false;
    }
    Optional<GoverningAct> decisive = decisive();
    return decisive.isEmpty() || !act.adopted().latest().isBefore(decisive.get().adoptedOn());
  }

  /** The newest act whose term, or end, does not rest on the acts before it. */
  private Optional<GoverningAct> decisive() {
    List<GoverningAct> line = mandate.actsBy(date);
    for (int i = line.size() - 1; i >= 0; i--) {
      if (decidesTerm(line.get(i))) {
        return Optional.of(line.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean decidesTerm(GoverningAct act) {
    return act.afterUnrecorded().isPresent()
        || (act.setsTerm()
            ? !act.mandateClock().orElseThrow().clock().term().prolongs()
            : act.act().kind() == MandateActKind.TERMINATES);
  }

  /** A successor counts only from the day on which the act that establishes it takes effect. */
  Optional<LocalDate> lastDay(GoverningAct act) {
    if (act.lastDay().isPresent()) {
      return act.lastDay();
    }
    Optional<Span> takesOver = replaced(act);
    return takesOver.isPresent() && isOneDay(takesOver.get())
        ? Optional.of(takesOver.get().latest())
        : Optional.empty();
  }

  /** The last day on which the mandate can have been in force under the act that governs. */
  Optional<LocalDate> latestEnd() {
    Optional<GoverningAct> governing = mandate.newestBy(date);
    if (governing.isEmpty()) {
      return Optional.empty();
    }
    GoverningAct act = governing.get();
    Optional<LocalDate> end = act.lastDay().isPresent() ? act.lastDay() : act.endedFrom();
    return end.isPresent() ? end : replaced(act).map(Span::latest);
  }

  private static boolean isOneDay(Span span) {
    return span.earliest().equals(span.latest());
  }

  private Optional<Span> replaced(GoverningAct act) {
    Optional<Succession> succession = mandate.successionTo(act);
    return succession.isPresent() && !succession.get().effectiveFrom().isAfter(date)
        ? Optional.of(succession.get().takesOver().span())
        : Optional.empty();
  }

  private MandateState under(GoverningAct act) {
    Optional<LocalDate> last = act.lastDay();
    boolean over = last.isPresent() && date.isAfter(last.get());
    if (act.ends() && (over || last.isEmpty())) {
      return MandateState.TERMINATED;
    }
    if (last.isPresent()) {
      return over ? MandateState.EXPIRED : MandateState.IN_FORCE;
    }
    Optional<Span> takesOver = replaced(act);
    return takesOver.isPresent() ? byTakeover(takesOver.get()) : withoutKnownEnd(act);
  }

  private MandateState byTakeover(Span takesOver) {
    if (date.isAfter(takesOver.latest())) {
      return MandateState.REPLACED;
    }
    return date.isAfter(takesOver.earliest()) ? MandateState.UNDETERMINED : MandateState.IN_FORCE;
  }

  /** Whether another force has perhaps taken over before the day, whichever body gave that. */
  private boolean isSucceeded() {
    for (Succession each : mandate.successions()) {
      boolean isInEffect = !each.effectiveFrom().isAfter(date);
      if (isInEffect && date.isAfter(each.takesOver().span().earliest())) {
        return true;
      }
    }
    return false;
  }

  private MandateState withoutKnownEnd(GoverningAct act) {
    return canBeOver(act) ? MandateState.UNDETERMINED : MandateState.IN_FORCE;
  }

  private boolean canBeOver(GoverningAct act) {
    if (Stretches.isUnstated(act) && isSucceeded()) {
      return true;
    }
    if (act.mandateClock().isEmpty()) {
      return act.afterUnrecorded().isPresent();
    }
    Optional<LocalDate> atLeast = act.mandateClock().get().runsAtLeastUntil();
    return atLeast.isPresent() && date.isAfter(atLeast.get());
  }
}
