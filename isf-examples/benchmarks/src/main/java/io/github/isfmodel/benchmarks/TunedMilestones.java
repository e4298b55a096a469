package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.milestone.Milestone;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads milestones for {@link TunedRecordReader}. */
final class TunedMilestones {

  private static final Cached<TopicId> PLANS = new Cached<>(TopicId::of);

  private TunedMilestones() {}

  static Milestone milestone(JsonParser in) throws IOException {
    Milestone.Builder milestone = Milestone.builder();
    TunedIn.property(in, "id");
    milestone.id(TunedConditions.MILESTONES.read(in));
    TunedIn.property(in, "title");
    milestone.title(in.getText());
    String name = criteria(in.nextFieldName(), in, milestone);
    name = proof(name, in, milestone);
    name = course(name, in, milestone);
    name = rest(name, in, milestone);
    TunedIn.end(name);
    return milestone.build();
  }

  private static @Nullable String criteria(
      @Nullable String next, JsonParser in, Milestone.Builder milestone) throws IOException {
    String name = next;
    if (TunedIn.at(name, "plan", in)) {
      milestone.plan(PLANS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "trigger", in)) {
      milestone.trigger(TunedConditions.condition(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "criteria", in)) {
      milestone.criteria(TunedConditions.condition(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "agreedBy", in)) {
      while (TunedIn.more(in)) {
        milestone.addAgreedBy(TunedIn.ACTORS.read(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String proof(
      @Nullable String next, JsonParser in, Milestone.Builder milestone) throws IOException {
    String name = next;
    if (TunedIn.at(name, "obligors", in)) {
      while (TunedIn.more(in)) {
        milestone.addObligor(TunedIn.ACTORS.read(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "verifier", in)) {
      milestone.verifier(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "evidence", in)) {
      while (TunedIn.more(in)) {
        milestone.addEvidence(in.getText());
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String course(
      @Nullable String next, JsonParser in, Milestone.Builder milestone) throws IOException {
    String name = next;
    if (TunedIn.at(name, "dependencies", in)) {
      while (TunedIn.more(in)) {
        milestone.addDependency(TunedForecasts.dependency(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "due", in)) {
      milestone.due(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "forecasts", in)) {
      while (TunedIn.more(in)) {
        milestone.addForecast(TunedForecasts.forecast(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, Milestone.Builder milestone) throws IOException {
    String name = next;
    if (TunedIn.at(name, "declarations", in)) {
      while (TunedIn.more(in)) {
        milestone.addDeclaration(TunedForecasts.declaration(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "carveOuts", in)) {
      while (TunedIn.more(in)) {
        milestone.addCarveOut(TunedForecasts.carveOut(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        milestone.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }
}
