package io.github.isfmodel.mandate;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.style.ComputedStyle;
import io.github.isfmodel.term.Term;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An adopted act on a mandate, placed in the line of acts that it belongs to: that of the acts on
 * what one body gave, as what another body gave is not affected by it (rule R4).
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class GoverningAct implements Serializable permits ImmutableGoverningAct {

  GoverningAct() {}

  /** {@return the act} */
  public abstract Resolution resolution();

  /** {@return what it does to the mandate} */
  public abstract MandateAct act();

  /** {@return the day of adoption in the zone of the issuing body} */
  public abstract LocalDate adoptedOn();

  /**
   * {@return the first day on which it governs: the day or the start of a term that it fixes, else
   * the day of adoption}
   */
  public abstract LocalDate effectiveFrom();

  /**
   * {@return the body on whose mandate it acts: its issuer, or, where that gave none, the body
   * whose mandate it changes}
   */
  public abstract ActorId giver();

  /** {@return the clock of the mandate itself, absent where no act sets a term} */
  public abstract Optional<ClockEnd> mandateClock();

  /**
   * {@return the day from which the act governs that has ended the mandate: this one, or an earlier
   * one that it leaves so; absent where none has}
   */
  public abstract Optional<LocalDate> endedFrom();

  /** {@return whether the mandate has been ended; at once where there is no last day} */
  public final boolean ends() {
    return endedFrom().isPresent();
  }

  /** Whether the mandate has been ended without a last day. */
  final boolean isEndedAtOnce() {
    return ends() && lastDay().isEmpty();
  }

  /** The adoption of the newest act that sets the term under it, or has ended the mandate. */
  abstract LocalDate decidedOn();

  /** Whether an earlier act has ended by a day what it acts on. */
  final boolean isOfEndedBy(LocalDate date) {
    return endedFrom().isPresent()
        && endedFrom().get().isBefore(effectiveFrom())
        && !endedFrom().get().isAfter(date);
  }

  /** Whether a later decision prevails over its term, or ended the mandate (rule T5). */
  abstract boolean overtaken();

  /** Whether nothing of it takes effect, as a later decision had ended the mandate by then. */
  final boolean isWithoutEffect() {
    return overtaken() && ends();
  }

  /** The parties each of which has to renew the term that runs under it. */
  final List<ActorId> keys() {
    Optional<ClockEnd> clock = mandateClock();
    return clock.isPresent() && clock.get().clock().term() instanceof Term.Renewed renewed
        ? renewed.keys()
        : List.of();
  }

  abstract InForce inForce();

  abstract boolean textEstablishes();

  abstract boolean givenAgain();

  abstract boolean beginning();

  /**
   * {@return whether nothing goes on to it from the act before: the first act, one before which
   * acts are left out, and one that establishes the mandate after another was ended or had run out}
   */
  public final boolean isBeginning() {
    return beginning();
  }

  /** {@return whether its text establishes the mandate, by this act or another one} */
  public final boolean isGivenAnew() {
    return textEstablishes();
  }

  /**
   * {@return whether its text establishes the mandate although one that its body has given goes on
   * to that day: such a text prolongs, whatever it is called}
   */
  public final boolean isGivenAgain() {
    return givenAgain();
  }

  /** {@return the clocks that run under it, those that it leaves in force included} */
  public final List<ClockEnd> clocks() {
    return inForce().clocks();
  }

  /**
   * {@return the tasks given under it, those that it leaves in force included; {@link
   * MandateStatus#tasks} tells which of them hold on a day}
   */
  public final List<GivenTask> tasks() {
    return inForce().tasks();
  }

  /** {@return the ceilings set by it and, before these, those that it leaves in force} */
  public final List<Ceiling> ceilings() {
    return Ceilings.of(inForce().ceilings());
  }

  /**
   * {@return the reporting duties under it, those that it leaves in force, or that are owed until
   * the term before it would have ended, included}
   */
  public final List<GivenDuty> duties() {
    return inForce().duties();
  }

  /**
   * The reporting duties on a day, while this act governs.
   *
   * @param date the day, in the zone of the issuing body
   * @return those that last until that day or longer
   */
  public final List<GivenDuty> dutiesOn(LocalDate date) {
    List<GivenDuty> lasting = new ArrayList<>();
    for (GivenDuty given : duties()) {
      if (given.until().isEmpty() || !date.isAfter(given.until().get())) {
        lasting.add(given);
      }
    }
    return List.copyOf(lasting);
  }

  /**
   * {@return the clauses on the renewal of the mandate under it, those that it leaves in force
   * included}
   */
  public final List<GivenClause> renewalClauses() {
    return inForce().renewalClauses();
  }

  /**
   * {@return the bodies that give the force a mandate from this act on, each of which prolongs what
   * it gave; the body of the first act where none on record establishes it}
   */
  public final List<ActorId> givers() {
    return inForce().givers();
  }

  /** {@return the last day of the mandate before its text} */
  public abstract Optional<LocalDate> previousLastDay();

  /**
   * {@return the stretch right before it whose acts the record leaves out; nothing of what was in
   * force before that stretch is taken to be so after it}
   */
  public abstract Optional<LineageGap> afterUnrecorded();

  /**
   * The last day of the mandate under this act.
   *
   * @return the last day, inclusive; empty where the mandate has no fixed end or none is known
   */
  public final Optional<LocalDate> lastDay() {
    Optional<ClockEnd> clock = mandateClock();
    return clock.isPresent() ? clock.get().lastDay() : Optional.empty();
  }

  /**
   * The ceilings that hold on a day, while this act governs.
   *
   * @param date the day, in the zone of the issuing body
   * @return one for each category that was given one: the newest that is set for the day, unless a
   *     later act sets one for that day for a category that includes it or is included in it
   */
  public final List<Ceiling> ceilingsOn(LocalDate date) {
    return Ceilings.inForce(inForce().ceilings(), date);
  }

  /** {@return whether it sets the term of the mandate anew} */
  public final boolean setsTerm() {
    Optional<ClockEnd> clock = mandateClock();
    return clock.isPresent() && clock.get().resolution().equals(resolution().id());
  }

  /**
   * Whether it renews the mandate, whatever it is called. An act that only amends, or is said to
   * shorten, renews if the term that its text sets ends later than the one before.
   *
   * @return true for an act that extends, rolls over or re-anchors, and for any other that moves
   *     the end to a later day, unless its text establishes a mandate where none of its body goes
   *     on
   */
  public final boolean renews() {
    return act().kind().renews()
        || (setsTerm() && (!isGivenAnew() || isGivenAgain()) && endsLater());
  }

  /** A term for a further period, or until a later day, follows the one before. */
  boolean leavesTermToRunOut() {
    return previousLastDay().isPresent()
        && renews()
        && act().kind() != MandateActKind.RE_ANCHORS
        && Stretches.ownStart(this).isEmpty();
  }

  /** Where the last day is not known, the mandate runs at least as long as its clock says. */
  private boolean endsLater() {
    if (previousLastDay().isEmpty()) {
      return false;
    }
    Optional<LocalDate> last = lastDay();
    if (last.isEmpty()) {
      last = mandateClock().orElseThrow().runsAtLeastUntil();
    }
    return last.isEmpty() || last.get().isAfter(previousLastDay().get());
  }
}
