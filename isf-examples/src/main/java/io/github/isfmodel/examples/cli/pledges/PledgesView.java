package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.coverage.TaskCoverage;
import io.github.isfmodel.difference.SituationDifference;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.assume.AssumedFacts;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.leverage.Leverage;
import io.github.isfmodel.leverage.SmallestSets;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.strength.Strength;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The pledges to a force on a day, with what is assumed.
 *
 * @param situation how the force stands, or would stand
 * @param strength what the pledges add up to
 * @param leverage which single changes free how much
 * @param freeingMost the smallest sets of changes that free most people of the force
 * @param coverage who will do which task
 * @param difference what the assumptions change; absent where nothing is assumed
 */
record PledgesView(
    Situation situation,
    Strength strength,
    Leverage leverage,
    SmallestSets freeingMost,
    TaskCoverage coverage,
    Optional<SituationDifference> difference) {

  static PledgesView of(Dossier dossier, ForceId force, LocalDate on, AssumedFacts facts) {
    Situation situation = Situation.of(dossier, force, on, facts.assumptions()).orElseThrow();
    Leverage leverage = Leverage.of(situation);
    Optional<SituationDifference> difference =
        facts.assumptions().isEmpty()
            ? Optional.empty()
            : Situation.of(dossier, force, on)
                .map(asItIs -> SituationDifference.between(asItIs, situation));
    return new PledgesView(
        situation,
        Strength.of(situation),
        leverage,
        leverage.freeingMost(Unit.PERSONNEL),
        TaskCoverage.of(situation),
        difference);
  }
}
