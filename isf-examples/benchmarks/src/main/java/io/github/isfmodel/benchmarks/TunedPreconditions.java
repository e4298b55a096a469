package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.precondition.Precondition;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads preconditions for {@link TunedRecordReader}. */
final class TunedPreconditions {

  private TunedPreconditions() {}

  static Precondition precondition(JsonParser in) throws IOException {
    Precondition.Builder precondition = Precondition.builder();
    TunedIn.property(in, "id");
    precondition.id(PreconditionId.of(in.getText()));
    TunedIn.property(in, "holder");
    precondition.holder(TunedIn.ACTORS.read(in));
    TunedIn.end(rest(what(in.nextFieldName(), in, precondition), in, precondition));
    return precondition.build();
  }

  private static @Nullable String what(
      @Nullable String next, JsonParser in, Precondition.Builder precondition) throws IOException {
    String name = next;
    if (TunedIn.at(name, "judge", in)) {
      precondition.judge(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "concerns", in)) {
      while (TunedIn.more(in)) {
        precondition.addConcerns(TunedIn.ENTITIES.read(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.value(name, "condition", in);
    precondition.condition(TunedConditions.condition(in));
    name = in.nextFieldName();
    if (TunedIn.at(name, "summary", in)) {
      precondition.summary(in.getText());
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, Precondition.Builder precondition) throws IOException {
    TunedIn.value(next, "since", in);
    precondition.since(TunedTimes.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "until", in)) {
      precondition.until(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "replaces", in)) {
      precondition.replaces(TunedTerms.PRECONDITIONS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        precondition.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }
}
