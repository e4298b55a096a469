package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.force.OpenAttribute;
import io.github.isfmodel.force.OpenQuestion;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.StageReached;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads for {@link TunedForces} what is open, which stages were reached and who consents. */
final class TunedForceStages {

  private static final Cached<ForceStage> STAGES = Cached.closed(ForceStage.class);
  private static final Cached<OpenAttribute> ATTRIBUTES = new Cached<>(OpenAttribute::of);
  private static final Cached<LineageGapKind> GAPS = Cached.closed(LineageGapKind.class);

  private TunedForceStages() {}

  static RulesOfEngagement engagement(JsonParser in) throws IOException {
    RulesOfEngagement.Builder engagement = RulesOfEngagement.builder();
    String name = in.nextFieldName();
    if (TunedIn.at(name, "contributor", in)) {
      engagement.contributor(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "level", in)) {
      engagement.level(TunedTasks.LEVELS.read(in));
      name = in.nextFieldName();
    }
    TunedIn.end(rest(name, in, engagement));
    return engagement.build();
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, RulesOfEngagement.Builder engagement)
      throws IOException {
    TunedIn.value(next, "standing", in);
    engagement.standing(TunedForceParts.STANDINGS.read(in));
    TunedIn.property(in, "asOf");
    engagement.asOf(TunedTimes.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        engagement.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  static OpenQuestion question(JsonParser in) throws IOException {
    OpenQuestion.Builder question = OpenQuestion.builder();
    TunedIn.property(in, "attribute");
    question.attribute(ATTRIBUTES.read(in));
    TunedIn.property(in, "asOf");
    question.asOf(TunedTimes.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "settled", in)) {
      question.settled(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        question.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return question.build();
  }

  static StageReached stage(JsonParser in) throws IOException {
    StageReached.Builder stage = StageReached.builder();
    TunedIn.property(in, "stage");
    stage.stage(STAGES.read(in));
    TunedIn.property(in, "when");
    stage.when(TunedTimes.read(in));
    TunedIn.property(in, "standing");
    stage.standing(TunedForceParts.STANDINGS.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        stage.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return stage.build();
  }

  static HostConsent consent(JsonParser in) throws IOException {
    HostConsent.Builder consent = HostConsent.builder();
    TunedIn.property(in, "host");
    consent.host(TunedIn.ACTORS.read(in));
    TunedIn.property(in, "standing");
    consent.standing(TunedForceParts.STANDINGS.read(in));
    TunedIn.property(in, "when");
    consent.when(TunedTimes.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "note", in)) {
      consent.note(in.getText());
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        consent.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return consent.build();
  }

  static LineageGap gap(JsonParser in) throws IOException {
    LineageGap.Builder gap = LineageGap.builder();
    TunedIn.property(in, "kind");
    gap.kind(GAPS.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "body", in)) {
      gap.body(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    TunedIn.value(name, "first", in);
    gap.first(TunedIn.date(in));
    name = in.nextFieldName();
    if (TunedIn.at(name, "last", in)) {
      gap.last(TunedIn.date(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "note", in)) {
      gap.note(in.getText());
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        gap.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return gap.build();
  }
}
