package io.github.isfmodel.examples.cli.pledges;

import static io.github.isfmodel.examples.cli.output.Json.citations;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.time.WhenText;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of a pledge that may have been taken by a day, and was not certainly, so that it does not
 * count.
 *
 * @param pledge the pledge
 * @param step the step
 */
public record PossibleStep(Pledge pledge, PledgeStep step) {

  /** Those of pledges that exist on the day, and then of those that only may. */
  public static List<PossibleStep> in(Situation situation) {
    List<PossibleStep> steps = new ArrayList<>();
    for (PledgeStanding standing : situation.pledges()) {
      add(standing.pledge(), situation, steps);
    }
    for (Pledge pledge : situation.possiblePledges()) {
      add(pledge, situation, steps);
    }
    return steps;
  }

  private static void add(Pledge pledge, Situation situation, List<PossibleStep> steps) {
    for (PledgeStep step : pledge.perhapsOn(situation.date())) {
      steps.add(new PossibleStep(pledge, step));
    }
  }

  /** For machines. */
  public ObjectNode json() {
    ObjectNode json = object().put("pledge", pledge.id().value());
    json.put("state", code(step.state()));
    json.put("when", WhenText.of(step.when()));
    json.set("citations", citations(step.citations()));
    return json;
  }
}
