package io.github.isfmodel.mandate;

import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Under the act that governs, as long as no act to come ends it. */
  Optional<LocalDate> lastDay(GoverningAct act) {
    Optional<Succession> takeover = takeover(act);
    return takeover.isPresent() ? Optional.of(takeover.get().takesOver().latest()) : act.lastDay();
  }

  /** The takeover on a known day by which it ends, before its term does. */
  Optional<Succession> takeover(GoverningAct act) {
    return mandate.successionTo(act, date).filter(Succession::isOnOneDay);
  }

  /** The act to come by which it ends before it would by the act that governs. */
  Optional<GoverningAct> ending(GoverningAct act) {
    Optional<GoverningAct> ending = Optional.empty();
    Optional<LocalDate> last = lastDay(act);
    for (GoverningAct later : toCome()) {
      Optional<LocalDate> end = end(later);
      if (last.isPresent() && last.get().isBefore(later.effectiveFrom())) {
        return ending;
      }
      if (end.isPresent() && (last.isEmpty() || end.get().isBefore(last.get()))) {
        ending = Optional.of(later);
        last = end;
      }
    }
    return ending;
  }

  /** The acts that are to govern by what is decided by the day: of one day that adopted last. */
  private Collection<GoverningAct> toCome() {
    Map<LocalDate, GoverningAct> toCome = new LinkedHashMap<>();
    for (GoverningAct later : mandate.actsAfter(date)) {
      if (!later.adoptedOn().isAfter(date) && !later.decidedOn().isAfter(date)) {
        toCome.put(later.effectiveFrom(), later);
      }
    }
    return toCome.values();
  }

  /** The act before it governs to the day before it takes effect. */
  static Optional<LocalDate> end(GoverningAct later) {
    LocalDate before = Stretches.dayBefore(later.effectiveFrom());
    if (later.isEndedAtOnce()) {
      return Optional.of(before);
    }
    return later.lastDay().map(last -> last.isBefore(before) ? before : last);
  }

  /** The last day on which the mandate can have been in force under the act that governs. */
  Optional<LocalDate> latestEnd() {
    Optional<GoverningAct> governing = mandate.newestBy(date);
    if (governing.isEmpty()) {
      return Optional.empty();
    }
    GoverningAct act = governing.get();
    if (act.isEndedAtOnce()) {
      return act.endedFrom();
    }
    Optional<Span> takesOver = replaced(act);
    return takesOver.isPresent() ? Optional.of(takesOver.get().latest()) : act.lastDay();
  }

  /** The last day on which the force can be wound up under that act. */
  Optional<LocalDate> latestWindUp() {
    Optional<LocalDate> end = latestEnd();
    return end.isPresent()
        ? new WindUp(mandate.newestBy(date).orElseThrow()).lastDay(end.get())
        : end;
  }

  /** A successor takes over only once the act that establishes it has taken effect. */
  private Optional<Span> replaced(GoverningAct act) {
    Optional<Succession> succession = mandate.successionTo(act, date);
    return succession.isPresent() && !succession.get().effectiveFrom().isAfter(date)
        ? Optional.of(succession.get().takesOver().span())
        : Optional.empty();
  }

  private MandateState under(GoverningAct act) {
    if (act.isEndedAtOnce()) {
      return MandateState.TERMINATED;
    }
    Optional<Span> takesOver = replaced(act);
    if (takesOver.isPresent()) {
      return byTakeover(takesOver.get());
    }
    return act.lastDay().isPresent() ? byTerm(act, act.lastDay().get()) : withoutKnownEnd(act);
  }

  private MandateState byTerm(GoverningAct act, LocalDate last) {
    if (!date.isAfter(last)) {
      return MandateState.IN_FORCE;
    }
    return act.ends() ? MandateState.TERMINATED : MandateState.EXPIRED;
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
