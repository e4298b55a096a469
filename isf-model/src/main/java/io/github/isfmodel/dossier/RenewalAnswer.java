package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a proposed renewal stands on a day. */
@ComputedStyle
@Value.Immutable
public abstract sealed class RenewalAnswer implements Serializable permits ImmutableRenewalAnswer {

  RenewalAnswer() {}

  /** {@return the force} */
  public abstract ForceId force();

  /** {@return the proposed renewal} */
  public abstract ResolutionId proposal();

  /** {@return the day on which it would be decided} */
  public abstract LocalDate on();

  /** {@return the act that governs on that day without it} */
  public abstract Optional<ResolutionId> governing();

  /** {@return the last day of the term that it would prolong} */
  public abstract Optional<LocalDate> lastDay();

  /**
   * {@return whether the term runs on that day, or ended on the day before it, so that no whole day
   * is without a mandate}
   */
  public abstract Truth inTime();

  /** {@return whether it comes from the body that decides} */
  public abstract boolean byCompetentBody();

  /** {@return what has to take place with whom, as of that day} */
  public abstract List<RequiredParty> parties();

  /** {@return what is missing} */
  public abstract List<RenewalShortfall> shortfalls();

  /**
   * {@return whether it would have no effect, as another body decides or a party without which the
   * term ends has not renewed}
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
