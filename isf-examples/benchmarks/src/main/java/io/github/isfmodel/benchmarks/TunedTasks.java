package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.task.WindUpStage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads mandate acts and their tasks for {@link TunedResolutions}. */
final class TunedTasks {

  static final Cached<MandateTask> TASKS = new Cached<>(MandateTask::of);
  static final Cached<ParagraphRef> PARAGRAPHS = new Cached<>(ParagraphRef::of);
  static final Cached<OperativeVerb> VERBS = new Cached<>(OperativeVerb::of);
  static final Cached<UseOfForceLevel> LEVELS = Cached.closed(UseOfForceLevel.class);

  private static final Cached<MandateActKind> ACTS = Cached.closed(MandateActKind.class);
  private static final Cached<EngagementModality> MODALITIES = new Cached<>(EngagementModality::of);

  private static final Cached<WindUpStage> STAGES = Cached.closed(WindUpStage.class);

  private TunedTasks() {}

  static MandateAct act(JsonParser in) throws IOException {
    MandateAct.Builder act = MandateAct.builder();
    TunedIn.property(in, "force");
    act.force(TunedIn.FORCES.read(in));
    TunedIn.property(in, "kind");
    act.kind(ACTS.read(in));
    TunedIn.end(rest(start(in.nextFieldName(), in, act), in, act));
    return act.build();
  }

  private static @Nullable String start(
      @Nullable String next, JsonParser in, MandateAct.Builder act) throws IOException {
    String name = next;
    if (TunedIn.at(name, "predecessor", in)) {
      act.predecessor(TunedIn.FORCES.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "takesOver", in)) {
      act.takesOver(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "effectiveFrom", in)) {
      act.effectiveFrom(TunedIn.date(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "paragraph", in)) {
      act.paragraph(PARAGRAPHS.read(in));
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(@Nullable String next, JsonParser in, MandateAct.Builder act)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "tasks", in)) {
      while (TunedIn.more(in)) {
        act.addTask(assignment(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.value(name, "replacesTasks", in);
    act.replacesTasks(in.getBooleanValue());
    name = in.nextFieldName();
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        act.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static TaskAssignment assignment(JsonParser in) throws IOException {
    TaskAssignment.Builder assignment = TaskAssignment.builder();
    TunedIn.property(in, "task");
    assignment.task(TASKS.read(in));
    TunedIn.property(in, "modality");
    assignment.modality(MODALITIES.read(in));
    TunedIn.property(in, "verb");
    assignment.verb(VERBS.read(in));
    TunedIn.end(rest(in.nextFieldName(), in, assignment));
    return assignment.build();
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, TaskAssignment.Builder assignment) throws IOException {
    String name = next;
    if (TunedIn.at(name, "paragraph", in)) {
      assignment.paragraph(PARAGRAPHS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "useOfForce", in)) {
      assignment.useOfForce(LEVELS.read(in));
      name = in.nextFieldName();
    }
    name = time(name, in, assignment);
    if (TunedIn.at(name, "wording", in)) {
      assignment.wording(in.getText());
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        assignment.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String time(
      @Nullable String next, JsonParser in, TaskAssignment.Builder assignment) throws IOException {
    String name = next;
    if (TunedIn.at(name, "during", in)) {
      assignment.during(STAGES.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "until", in)) {
      assignment.until(TunedIn.date(in));
      name = in.nextFieldName();
    }
    return name;
  }

  static TaskScope scope(JsonParser in) throws IOException {
    TaskScope.Builder scope = TaskScope.builder();
    TunedIn.property(in, "task");
    scope.task(TASKS.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "modality", in)) {
      scope.modality(MODALITIES.read(in));
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return scope.build();
  }
}
