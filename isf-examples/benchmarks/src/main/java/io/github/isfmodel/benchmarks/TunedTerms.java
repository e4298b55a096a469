package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.pledge.Waiver;
import java.io.IOException;

/** Reads what limits a pledge, for {@link TunedPledgeReader}. */
final class TunedTerms {

  static final Cached<PreconditionId> PRECONDITIONS = new Cached<>(PreconditionId::of);

  private static final Cached<CaveatKind> CAVEAT_KINDS = Cached.closed(CaveatKind.class);

  private TunedTerms() {}

  static Caveat caveat(JsonParser in) throws IOException {
    Caveat.Builder caveat = Caveat.builder();
    String name = in.nextFieldName();
    if (TunedIn.at(name, "kind", in)) {
      caveat.kind(CAVEAT_KINDS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "tasks", in)) {
      tasks(in, caveat);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "useOfForce", in)) {
      caveat.useOfForce(TunedTasks.LEVELS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "declared", in)) {
      caveat.declared(in.getBooleanValue());
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "since", in)) {
      caveat.since(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "until", in)) {
      caveat.until(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      citations(in, caveat);
      name = in.nextFieldName();
    }
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return caveat.build();
  }

  private static void tasks(JsonParser in, Caveat.Builder caveat) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      caveat.addTask(TunedTasks.scope(in));
    }
  }

  private static void citations(JsonParser in, Caveat.Builder caveat) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      caveat.addCitation(TunedSources.citation(in));
    }
  }

  static Waiver waiver(JsonParser in) throws IOException {
    Waiver.Builder waiver = Waiver.builder();
    String name = in.nextFieldName();
    if (TunedIn.at(name, "precondition", in)) {
      waiver.precondition(PRECONDITIONS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "by", in)) {
      waiver.by(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "when", in)) {
      waiver.when(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      citations(in, waiver);
      name = in.nextFieldName();
    }
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return waiver.build();
  }

  private static void citations(JsonParser in, Waiver.Builder waiver) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      waiver.addCitation(TunedSources.citation(in));
    }
  }

  static ReversalClause reversal(JsonParser in) throws IOException {
    ReversalClause.Builder reversal = ReversalClause.builder();
    String name = in.nextFieldName();
    if (TunedIn.at(name, "trigger", in)) {
      reversal.trigger(TunedConditions.condition(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "effect", in)) {
      reversal.effect(TunedSteps.STATES.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "summary", in)) {
      reversal.summary(in.getText());
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      citations(in, reversal);
      name = in.nextFieldName();
    }
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return reversal.build();
  }

  private static void citations(JsonParser in, ReversalClause.Builder reversal) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      reversal.addCitation(TunedSources.citation(in));
    }
  }
}
