package io.github.isfmodel.examples.cli.pledges;

import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.time.WhenText;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * That a force has ended by a day, or its mandate is over. Nobody records the end of each pledge
 * then, so that they stand as last recorded.
 */
public final class AfterEnd {

  private final Optional<StageReached> ended;
  private final MandateStatus mandate;

  private AfterEnd(Optional<StageReached> ended, MandateStatus mandate) {
    this.ended = ended;
    this.mandate = mandate;
  }

  /** Empty while force and mandate go on, or there is no pledge to speak of. */
  public static Optional<AfterEnd> of(Situation situation) {
    AfterEnd end = new AfterEnd(ended(situation), situation.mandate());
    boolean isOver = end.ended.isPresent() || end.mandate.state().isOver();
    return isOver && !situation.pledges().isEmpty() ? Optional.of(end) : Optional.empty();
  }

  private static Optional<StageReached> ended(Situation situation) {
    for (StageReached reached : situation.force().stages()) {
      if (reached.stage().compareTo(ForceStage.ENDED) >= 0
          && reached.standing() == Standing.IN_EFFECT
          && reached.when().certainlyBy(situation.date())) {
        return Optional.of(reached);
      }
    }
    return Optional.empty();
  }

  /** In one sentence. */
  public String words() {
    StringJoiner what = new StringJoiner(", and ");
    ended.ifPresent(reached -> what.add("the force has ended, " + WhenText.of(reached.when())));
    if (mandate.state().isOver()) {
      what.add(
          "its mandate is over ("
              + Words.of(mandate.state())
              + Words.optional(", last day ", mandate.lastDay())
              + ")");
    }
    return Words.capital(what + ": pledges stand as last recorded.");
  }

  /** For machines. */
  public ObjectNode json() {
    ObjectNode json = Json.object();
    put(json, "stage", ended.map(reached -> code(reached.stage())));
    put(json, "since", ended.map(reached -> WhenText.of(reached.when())));
    if (mandate.state().isOver()) {
      json.put("mandate", code(mandate.state()));
      put(json, "lastDay", mandate.lastDay());
    }
    return json;
  }
}
