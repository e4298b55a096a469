package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import java.io.IOException;
import java.util.List;

/** Writes what limits a pledge, for {@link TunedPledgeWriter}. */
final class TunedTermsOut {

  private static final SerializedString KIND = new SerializedString("kind");
  private static final SerializedString TASKS = new SerializedString("tasks");
  private static final SerializedString TASK = new SerializedString("task");
  private static final SerializedString MODALITY = new SerializedString("modality");
  private static final SerializedString USE_OF_FORCE = new SerializedString("useOfForce");
  private static final SerializedString DECLARED = new SerializedString("declared");
  private static final SerializedString SINCE = new SerializedString("since");
  private static final SerializedString UNTIL = new SerializedString("until");
  private static final SerializedString PRECONDITION = new SerializedString("precondition");
  private static final SerializedString BY = new SerializedString("by");
  private static final SerializedString WHEN = new SerializedString("when");
  private static final SerializedString TRIGGER = new SerializedString("trigger");
  private static final SerializedString EFFECT = new SerializedString("effect");
  private static final SerializedString SUMMARY = new SerializedString("summary");

  private static final SerializedString[] CAVEAT_KINDS = TunedOut.codes(CaveatKind.class);
  private static final SerializedString[] LEVELS = TunedOut.codes(UseOfForceLevel.class);

  private TunedTermsOut() {}

  static void caveat(Caveat caveat, TunedOut out) throws IOException {
    out.json.writeStartObject();
    out.code(KIND, CAVEAT_KINDS, caveat.kind());
    if (!caveat.tasks().isEmpty()) {
      tasks(caveat.tasks(), out);
    }
    if (caveat.useOfForce().isPresent()) {
      out.code(USE_OF_FORCE, LEVELS, caveat.useOfForce().get());
    }
    out.json.writeFieldName(DECLARED);
    out.json.writeBoolean(caveat.declared());
    TunedTimesOut.write(SINCE, caveat.since(), out);
    if (caveat.until().isPresent()) {
      TunedTimesOut.write(UNTIL, caveat.until().get(), out);
    }
    TunedSourcesOut.citations(caveat.citations(), out);
    out.json.writeEndObject();
  }

  static void tasks(List<TaskScope> tasks, TunedOut out) throws IOException {
    out.json.writeFieldName(TASKS);
    out.json.writeStartArray();
    for (TaskScope each : tasks) {
      out.json.writeStartObject();
      out.text(TASK, each.task().code());
      if (each.modality().isPresent()) {
        out.text(MODALITY, each.modality().get().code());
      }
      out.json.writeEndObject();
    }
    out.json.writeEndArray();
  }

  static void waiver(Waiver waiver, TunedOut out) throws IOException {
    out.json.writeStartObject();
    out.text(PRECONDITION, waiver.precondition().value());
    out.text(BY, waiver.by().value());
    TunedTimesOut.write(WHEN, waiver.when(), out);
    TunedSourcesOut.citations(waiver.citations(), out);
    out.json.writeEndObject();
  }

  static void reversal(ReversalClause reversal, TunedOut out) throws IOException {
    out.json.writeStartObject();
    TunedConditionsOut.condition(TRIGGER, reversal.trigger(), out);
    out.code(EFFECT, TunedStepsOut.STATES, reversal.effect());
    if (reversal.summary().isPresent()) {
      out.text(SUMMARY, reversal.summary().get());
    }
    TunedSourcesOut.citations(reversal.citations(), out);
    out.json.writeEndObject();
  }
}
