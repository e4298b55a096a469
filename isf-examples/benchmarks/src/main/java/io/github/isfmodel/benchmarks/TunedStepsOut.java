package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import java.io.IOException;
import java.util.List;

/** Writes the steps of a pledge for {@link TunedPledgeWriter}. */
final class TunedStepsOut {

  static final SerializedString[] STATES = TunedOut.codes(PledgeState.class);

  private static final SerializedString STATE = new SerializedString("state");
  private static final SerializedString WHEN = new SerializedString("when");
  private static final SerializedString PHASES = new SerializedString("phases");
  private static final SerializedString BY = new SerializedString("by");
  private static final SerializedString ATTRIBUTION = new SerializedString("attribution");
  private static final SerializedString NOTE = new SerializedString("note");
  private static final SerializedString MEASURE = new SerializedString("measure");
  private static final SerializedString READINESS = new SerializedString("readiness");

  private TunedStepsOut() {}

  static void step(PledgeStep step, TunedOut out) throws IOException {
    out.json.writeStartObject();
    out.code(STATE, STATES, step.state());
    TunedTimesOut.write(WHEN, step.when(), out);
    if (!step.phases().isEmpty()) {
      phases(step.phases(), out);
    }
    optional(step, out);
    TunedSourcesOut.citations(step.citations(), out);
    out.json.writeEndObject();
  }

  private static void optional(PledgeStep step, TunedOut out) throws IOException {
    if (step.by().isPresent()) {
      out.text(BY, step.by().get().value());
    }
    if (step.attribution().isPresent()) {
      out.json.writeFieldName(ATTRIBUTION);
      TunedSourcesOut.attribution(step.attribution().get(), out);
    }
    if (step.note().isPresent()) {
      out.text(NOTE, step.note().get());
    }
  }

  private static void phases(List<Phase> phases, TunedOut out) throws IOException {
    out.json.writeFieldName(PHASES);
    out.json.writeStartArray();
    for (Phase each : phases) {
      phase(each, out);
    }
    out.json.writeEndArray();
  }

  private static void phase(Phase phase, TunedOut out) throws IOException {
    out.json.writeStartObject();
    TunedQuantitiesOut.measure(MEASURE, phase.measure(), out);
    if (phase.by().isPresent()) {
      TunedTimesOut.write(BY, phase.by().get(), out);
    }
    out.code(READINESS, STATES, phase.readiness());
    out.json.writeEndObject();
  }
}
