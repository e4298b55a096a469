package io.github.isfmodel.precondition;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Of what there are more and less without end: days, strengths of the pledges to a force in one
 * unit, or funds in one currency. The higher a proposition stands, the stronger it is.
 *
 * @param force the force; empty for days and funds
 * @param unit the unit; empty for days
 */
record Ladder(Optional<ForceId> force, Optional<Unit> unit) {

  private static final Ladder DAYS = new Ladder(Optional.empty(), Optional.empty());

  /** How high a proposition stands, and on which one. */
  record Step(Ladder ladder, long height) {}

  /**
   * Where a proposition stands; nowhere if it is none of these, or in words, or funds of which no
   * least amount is told.
   */
  static Optional<Step> step(Proposition proposition) {
    if (proposition instanceof Proposition.DateReached reached) {
      return Optional.of(new Step(DAYS, reached.date().toEpochDay()));
    }
    if (proposition instanceof Proposition.PledgesReach reach) {
      OptionalLong height = reach.threshold().quantity().asThreshold();
      return height.isPresent()
          ? Optional.of(new Step(of(reach.force(), reach.threshold().unit()), height.getAsLong()))
          : Optional.empty();
    }
    return proposition instanceof Proposition.FundingSecured secured
        ? funds(secured.amount())
        : Optional.empty();
  }

  private static Optional<Step> funds(Measure amount) {
    long least = amount.quantity().bounds().min();
    return least == 0 || amount.quantity().isApproximate()
        ? Optional.empty()
        : Optional.of(new Step(new Ladder(Optional.empty(), Optional.of(amount.unit())), least));
  }

  private static Ladder of(ForceId force, Unit unit) {
    return new Ladder(Optional.of(force), Optional.of(unit));
  }

  /** Those of what follows if something on this one is so. */
  List<Ladder> weaker() {
    return isOfPeople()
        ? unit.orElseThrow().widening().stream().map(this::in).toList()
        : List.of(this);
  }

  private boolean isOfPeople() {
    return force.isPresent() && unit.isPresent() && unit.get().isPeopleOfForce();
  }

  private Ladder in(Unit other) {
    return new Ladder(force, Optional.of(other));
  }

  /** Those of what something on this one follows from. */
  List<Ladder> stronger() {
    return isOfPeople()
        ? Unit.VOCABULARY.known().stream()
            .filter(unit.orElseThrow()::includes)
            .map(this::in)
            .toList()
        : List.of(this);
  }
}
