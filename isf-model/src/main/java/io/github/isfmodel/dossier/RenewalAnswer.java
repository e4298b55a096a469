package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.MandateOutlook;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a renewal of a mandate needs on a day, and what of that is on record. One that is yet to be
 * proposed is taken to come from the body that gave the mandate, and nothing else of it is on
 * record.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class RenewalAnswer implements Serializable permits ImmutableRenewalAnswer {

  RenewalAnswer() {}

  /** {@return the text by which it is proposed; absent for one that is yet to be proposed} */
  public abstract Optional<Resolution> proposal();

  /**
   * {@return the mandate that it would prolong, on that day and without it; of what several bodies
   * gave, what one of them gave (rule R4), or the whole if the proposal is from none of them}
   */
  public abstract MandateOutlook mandate();

  /** {@return what other bodies gave the force on that day, which it does not prolong} */
  public abstract List<MandateOutlook> others();

  /** {@return the clauses on the renewal of the force that it is held to} */
  public abstract List<RenewalClause> clauses();

  abstract List<ActorId> givers();

  /**
   * {@return whether the term runs on that day, or ended on the day before it, so that no whole day
   * is without a mandate}
   */
  public abstract Truth inTime();

  /** {@return whether it comes from the body that decides, or all that decide agree to it} */
  public abstract boolean byCompetentBody();

  /** {@return what has to take place with whom, as of that day} */
  public abstract List<RequiredParty> parties();

  /** {@return what is missing} */
  public abstract List<RenewalShortfall> shortfalls();

  /** {@return the force} */
  public final ForceId force() {
    return mandate().status().force();
  }

  /** {@return the day on which it is, or would be, decided} */
  public final LocalDate on() {
    return mandate().status().date();
  }

  /** {@return the act that governs on that day without it} */
  public final Optional<ResolutionId> governing() {
    Optional<GoverningAct> act = mandate().status().governing();
    return act.isPresent() ? Optional.of(act.get().resolution().id()) : Optional.empty();
  }

  /** {@return the last day of the term that it would prolong} */
  public final Optional<LocalDate> lastDay() {
    return mandate().status().lastDay();
  }

  /**
   * {@return whether the mandate goes on only by it, as {@link MandateOutlook#needsRenewal} tells}
   */
  public final boolean isNeeded() {
    return mandate().needsRenewal();
  }

  /**
   * {@return who decides on it: all whom its clauses name, else the body that gave the mandate, or
   * any of them where it is of the whole; empty where no act governs and no clause names anybody}
   */
  public final List<ActorId> deciders() {
    return CompetentBodies.under(clauses(), givers()).bodies();
  }

  /**
   * {@return whether it has or would have no effect, as its text was not adopted, another body
   * decides or a party without which the term ends has not renewed}
   */
  public final boolean isBlocked() {
    return shortfalls().stream().anyMatch(RenewalShortfall::blocks);
  }

  /**
   * {@return whether something that a binding clause asks for is not on record; a decision of the
   * competent body stands all the same}
   */
  public final boolean hasUnmetDemands() {
    return shortfalls().stream().anyMatch(RenewalShortfall::demanded);
  }

  /** {@return the parties with which something is still missing, each once} */
  public final List<ActorId> missingParties() {
    return shortfalls().stream().flatMap(each -> each.parties().stream()).distinct().toList();
  }
}
