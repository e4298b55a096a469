package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.force.Force;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads forces for {@link TunedRecordReader}. */
final class TunedForces {

  private TunedForces() {}

  static Force force(JsonParser in) throws IOException {
    Force.Builder force = Force.builder();
    TunedIn.property(in, "id");
    force.id(TunedIn.FORCES.read(in));
    TunedIn.property(in, "name");
    force.name(in.getText());
    String name = in.nextFieldName();
    if (TunedIn.at(name, "acronym", in)) {
      force.acronym(TunedIn.text(in));
      name = in.nextFieldName();
    }
    name = head(name, in, force);
    name = places(name, in, force);
    name = members(name, in, force);
    name = progress(name, in, force);
    name = rest(name, in, force);
    TunedIn.end(name);
    return force.build();
  }

  private static @Nullable String head(@Nullable String next, JsonParser in, Force.Builder force)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "names", in)) {
      while (TunedIn.more(in)) {
        force.addName(TunedForceParts.naming(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "parent", in)) {
      force.parent(TunedIn.FORCES.read(in));
      name = in.nextFieldName();
    }
    TunedIn.value(name, "established", in);
    force.established(in.getBooleanValue());
    name = in.nextFieldName();
    if (TunedIn.at(name, "roles", in)) {
      while (TunedIn.more(in)) {
        force.addRole(TunedForceParts.role(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String places(@Nullable String next, JsonParser in, Force.Builder force)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "headquarters", in)) {
      while (TunedIn.more(in)) {
        force.addHeadquarters(TunedForceParts.headquarters(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "areas", in)) {
      while (TunedIn.more(in)) {
        force.addArea(TunedForceParts.area(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String members(@Nullable String next, JsonParser in, Force.Builder force)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "compositionRules", in)) {
      while (TunedIn.more(in)) {
        force.addCompositionRule(TunedComposition.rule(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "strengths", in)) {
      while (TunedIn.more(in)) {
        force.addStrength(TunedComposition.strength(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "taskPositions", in)) {
      while (TunedIn.more(in)) {
        force.addTaskPosition(TunedComposition.position(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String progress(
      @Nullable String next, JsonParser in, Force.Builder force) throws IOException {
    String name = next;
    if (TunedIn.at(name, "engagementRules", in)) {
      while (TunedIn.more(in)) {
        force.addEngagementRule(TunedForceStages.engagement(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "openQuestions", in)) {
      while (TunedIn.more(in)) {
        force.addOpenQuestion(TunedForceStages.question(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "stages", in)) {
      while (TunedIn.more(in)) {
        force.addStage(TunedForceStages.stage(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(@Nullable String next, JsonParser in, Force.Builder force)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "consents", in)) {
      while (TunedIn.more(in)) {
        force.addConsent(TunedForceStages.consent(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "lineageGaps", in)) {
      while (TunedIn.more(in)) {
        force.addLineageGap(TunedForceStages.gap(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        force.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }
}
