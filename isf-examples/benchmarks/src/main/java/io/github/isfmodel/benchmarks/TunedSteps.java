package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import java.io.IOException;

/** Reads the steps of a pledge for {@link TunedPledgeReader}. */
final class TunedSteps {

  static final Cached<PledgeState> STATES = Cached.closed(PledgeState.class);

  private TunedSteps() {}

  static PledgeStep step(JsonParser in) throws IOException {
    PledgeStep.Builder step = PledgeStep.builder();
    String name = in.nextFieldName();
    if (TunedIn.at(name, "state", in)) {
      step.state(STATES.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "when", in)) {
      step.when(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "phases", in)) {
      phases(in, step);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "by", in)) {
      step.by(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "attribution", in)) {
      step.attribution(TunedSources.attribution(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "note", in)) {
      step.note(in.getText());
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      citations(in, step);
      name = in.nextFieldName();
    }
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return step.build();
  }

  private static void phases(JsonParser in, PledgeStep.Builder step) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      step.addPhase(phase(in));
    }
  }

  private static void citations(JsonParser in, PledgeStep.Builder step) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      step.addCitation(TunedSources.citation(in));
    }
  }

  private static Phase phase(JsonParser in) throws IOException {
    Phase.Builder phase = Phase.builder();
    String name = in.nextFieldName();
    if (TunedIn.at(name, "measure", in)) {
      phase.measure(TunedQuantities.measure(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "by", in)) {
      phase.by(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "readiness", in)) {
      phase.readiness(STATES.read(in));
      name = in.nextFieldName();
    }
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return phase.build();
  }
}
