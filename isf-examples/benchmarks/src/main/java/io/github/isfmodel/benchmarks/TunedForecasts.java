package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.milestone.CarveOut;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Forecast;
import java.io.IOException;

/**
 * Reads for {@link TunedMilestones} what they depend on, what was expected and what was declared.
 */
final class TunedForecasts {

  private static final Cached<DependencyKind> DEPENDENCIES = Cached.closed(DependencyKind.class);
  private static final Cached<DeclarationKind> DECLARATIONS = Cached.closed(DeclarationKind.class);

  private TunedForecasts() {}

  static Dependency dependency(JsonParser in) throws IOException {
    Dependency.Builder dependency = Dependency.builder();
    TunedIn.property(in, "on");
    dependency.on(TunedConditions.MILESTONES.read(in));
    TunedIn.property(in, "kind");
    dependency.kind(DEPENDENCIES.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "by", in)) {
      dependency.by(TunedSources.speaker(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        dependency.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return dependency.build();
  }

  static Forecast forecast(JsonParser in) throws IOException {
    Forecast.Builder forecast = Forecast.builder();
    TunedIn.property(in, "asOf");
    forecast.asOf(TunedTimes.read(in));
    TunedIn.property(in, "expected");
    forecast.expected(TunedTimes.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "by", in)) {
      forecast.by(TunedSources.speaker(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        forecast.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return forecast.build();
  }

  static Declaration declaration(JsonParser in) throws IOException {
    Declaration.Builder declaration = Declaration.builder();
    TunedIn.property(in, "kind");
    declaration.kind(DECLARATIONS.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "by", in)) {
      declaration.by(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    TunedIn.value(name, "when", in);
    declaration.when(TunedTimes.read(in));
    name = in.nextFieldName();
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        declaration.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return declaration.build();
  }

  static CarveOut carveOut(JsonParser in) throws IOException {
    CarveOut.Builder carveOut = CarveOut.builder();
    TunedIn.property(in, "summary");
    carveOut.summary(in.getText());
    String name = in.nextFieldName();
    if (TunedIn.at(name, "beneficiary", in)) {
      carveOut.beneficiary(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "until", in)) {
      carveOut.until(TunedConditions.condition(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        carveOut.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return carveOut.build();
  }
}
