package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step of a pledge that may have been taken by a day, and was not certainly, so that it does not
 * count.
 *
 * @param pledge the pledge
 * @param step the step
 */
record PossibleStep(Pledge pledge, PledgeStep step) {

  /** Of a pledge that exists on the day, the steps with what is assumed. */
  static List<PossibleStep> of(Dossier dossier, Situation situation) {
    Map<PledgeId, Pledge> standing =
        situation.pledges().stream()
            .map(PledgeStanding::pledge)
            .collect(Collectors.toMap(Pledge::id, Function.identity(), (one, other) -> one));
    return dossier.pledges().stream()
        .filter(pledge -> pledge.force().equals(situation.force().id()))
        .map(pledge -> standing.getOrDefault(pledge.id(), pledge))
        .flatMap(pledge -> of(pledge, situation))
        .toList();
  }

  private static Stream<PossibleStep> of(Pledge pledge, Situation situation) {
    return pledge.perhapsOn(situation.date()).stream().map(step -> new PossibleStep(pledge, step));
  }
}
