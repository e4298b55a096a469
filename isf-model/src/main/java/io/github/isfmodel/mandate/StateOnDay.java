package io.github.isfmodel.mandate;

import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.Optional;

/** Decides whether a mandate is in force on a day, and until when as far as is known then. */
final class StateOnDay {

  private final Mandate mandate;
  private final LocalDate date;

  StateOnDay(Mandate mandate, LocalDate date) {
    this.mandate = mandate;
    this.date = date;
  }

  /** An answer that nothing is in force does not stand where the record leaves acts out. */
  MandateState state() {
    MandateState state = mandate.governingOn(date).map(this::under).orElse(MandateState.NOT_YET);
    return state != MandateState.IN_FORCE && mandate.unrecordedOn(date).isPresent()
        ? MandateState.UNDETERMINED
        : state;
  }

  /** A successor counts only from the day on which the act that establishes it takes effect. */
  Optional<LocalDate> lastDay(GoverningAct act) {
    return act.lastDay().or(() -> replaced(act).filter(StateOnDay::isOneDay).map(Span::latest));
  }

  private static boolean isOneDay(Span span) {
    return span.earliest().equals(span.latest());
  }

  private Optional<Span> replaced(GoverningAct act) {
    return Stretches.isUntilReplaced(act)
        ? mandate.successionBy(date).map(each -> each.takesOver().span())
        : Optional.empty();
  }

  private MandateState under(GoverningAct act) {
    Optional<LocalDate> last = act.lastDay();
    boolean over = last.map(date::isAfter).orElse(false);
    if (act.ends() && (over || last.isEmpty())) {
      return MandateState.TERMINATED;
    }
    if (last.isPresent()) {
      return over ? MandateState.EXPIRED : MandateState.IN_FORCE;
    }
    return replaced(act).map(this::byTakeover).orElseGet(() -> withoutKnownEnd(act));
  }

  private MandateState byTakeover(Span takesOver) {
    if (date.isAfter(takesOver.latest())) {
      return MandateState.REPLACED;
    }
    return date.isAfter(takesOver.earliest()) ? MandateState.UNDETERMINED : MandateState.IN_FORCE;
  }

  private MandateState withoutKnownEnd(GoverningAct act) {
    boolean unknown =
        act.mandateClock()
            .map(end -> end.runsAtLeastUntil().map(date::isAfter).orElse(false))
            .orElse(act.afterUnrecorded().isPresent());
    return unknown ? MandateState.UNDETERMINED : MandateState.IN_FORCE;
  }
}
