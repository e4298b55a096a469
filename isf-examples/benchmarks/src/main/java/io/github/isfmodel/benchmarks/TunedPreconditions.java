package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.precondition.Precondition;
import java.io.IOException;

/** Reads preconditions for {@link TunedRecordReader}. */
final class TunedPreconditions {

  private TunedPreconditions() {}

  static Precondition precondition(JsonParser in) throws IOException {
    Precondition.Builder precondition = Precondition.builder();
    String name = in.nextFieldName();
    if (TunedIn.at(name, "id", in)) {
      precondition.id(PreconditionId.of(in.getText()));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "holder", in)) {
      precondition.holder(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "concerns", in)) {
      concerns(in, precondition);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "condition", in)) {
      precondition.condition(TunedConditions.condition(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "since", in)) {
      precondition.since(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      citations(in, precondition);
      name = in.nextFieldName();
    }
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return precondition.build();
  }

  private static void concerns(JsonParser in, Precondition.Builder precondition)
      throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      precondition.addConcern(EntityId.parse(in.getText()));
    }
  }

  private static void citations(JsonParser in, Precondition.Builder precondition)
      throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      precondition.addCitation(TunedSources.citation(in));
    }
  }
}
