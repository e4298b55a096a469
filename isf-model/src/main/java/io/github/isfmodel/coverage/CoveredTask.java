package io.github.isfmodel.coverage;

import io.github.isfmodel.mandate.GivenTask;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A mandated task, and how the contingents stand to it.
 *
 * @param task the task, with the act and the paragraph that give it
 * @param offers one for each pledged contingent that is under way, in the order of the record
 */
public record CoveredTask(GivenTask task, List<TaskOffer> offers) implements Serializable {

  /** Copies the list. */
  public CoveredTask {
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(offers, "offers");
    offers = List.copyOf(offers);
  }

  /**
   * The contingents that stand to it in one way.
   *
   * @param willingness the way
   * @return the offers
   */
  public List<TaskOffer> offers(Willingness willingness) {
    return offers.stream().filter(offer -> offer.willingness() == willingness).toList();
  }

  /** {@return whether some contingent will do it in the modality that the mandate gives} */
  public boolean isCovered() {
    return !offers(Willingness.ACCEPTED).isEmpty();
  }

  /** {@return whether no contingent will do it, nor leaves open whether it will} */
  public boolean isRuledOut() {
    return !isCovered() && offers(Willingness.UNSTATED).isEmpty();
  }
}
