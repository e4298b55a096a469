package io.github.isfmodel.dossier;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a force may be in place: while its mandate is in force, by the consent of a host, and where
 * the record leaves out acts that may allow it.
 */
final class Presence {

  private final Mandate mandate;
  private final UnrecordedActs unrecorded;
  private final Optional<LocalDate> consent;

  Presence(Force force, Mandate mandate, UnrecordedActs unrecorded) {
    this.mandate = mandate;
    this.unrecorded = unrecorded;
    this.consent = firstConsent(force);
  }

  private static Optional<LocalDate> firstConsent(Force force) {
    Optional<LocalDate> first = Optional.empty();
    for (HostConsent given : force.consents()) {
      LocalDate day = given.when().earliest();
      if (given.standing().isSettled() && (first.isEmpty() || day.isBefore(first.get()))) {
        first = Optional.of(day);
      }
    }
    return first;
  }

  private boolean mayBeOtherwise(When when) {
    boolean consented = consent.isPresent() && !when.latest().isBefore(consent.get());
    return consented || unrecorded.mayBeOf(when.span());
  }

  /** The last day of the mandate if all of the days are after it, whatever was adopted by then. */
  Optional<LocalDate> endBefore(When when) {
    Optional<GoverningAct> act = mandate.governingOn(when.latest());
    Optional<LocalDate> last = act.isPresent() ? lastDay(act.get()) : Optional.empty();
    return last.isPresent() && when.earliest().isAfter(last.get()) && !mayBeOtherwise(when)
        ? last
        : Optional.empty();
  }

  /** The last day of a mandate under an act; of one that ended at once, the day of that. */
  private static Optional<LocalDate> lastDay(GoverningAct act) {
    return act.lastDay().isPresent() ? act.lastDay() : act.endedFrom();
  }

  /** Whether all of the days are before the first act takes effect, or none was adopted. */
  boolean beginsAfter(When when) {
    return mandate.governingOn(when.latest()).isEmpty() && !mayBeOtherwise(when);
  }
}
