package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.id.ActorId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads for {@link TunedForces} who is to be in a force, how strong it is and what is said about
 * its tasks.
 */
final class TunedComposition {

  static final Cached<Scope> SCOPES = new Cached<>(Scope::of);

  private static final Cached<Type> TYPES = Cached.closed(Type.class);
  private static final Cached<StrengthKind> STRENGTHS = new Cached<>(StrengthKind::of);
  private static final Cached<TaskStanding> TASK_STANDINGS = Cached.closed(TaskStanding.class);

  private TunedComposition() {}

  private enum Type {
    ONLY_FROM,
    NONE_FROM,
    INCLUDING
  }

  static CompositionRule rule(JsonParser in) throws IOException {
    CompositionRule.Builder rule = CompositionRule.builder();
    TunedIn.property(in, "predicate");
    rule.predicate(predicate(in));
    TunedIn.property(in, "scope");
    rule.scope(SCOPES.read(in));
    TunedIn.property(in, "standing");
    rule.standing(TunedForceParts.STANDINGS.read(in));
    TunedIn.property(in, "since");
    rule.since(TunedTimes.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "until", in)) {
      rule.until(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        rule.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return rule.build();
  }

  private static MemberPredicate predicate(JsonParser in) throws IOException {
    MemberPredicate predicate =
        switch (TunedIn.type(in, TYPES)) {
          case ONLY_FROM -> new MemberPredicate.OnlyFrom(group(in));
          case NONE_FROM -> new MemberPredicate.NoneFrom(group(in));
          case INCLUDING -> including(in);
        };
    TunedIn.end(in.nextFieldName());
    return predicate;
  }

  private static ActorId group(JsonParser in) throws IOException {
    TunedIn.property(in, "group");
    return TunedIn.ACTORS.read(in);
  }

  private static MemberPredicate including(JsonParser in) throws IOException {
    TunedIn.property(in, "members");
    return new MemberPredicate.Including(TunedIn.actors(in));
  }

  static StrengthFigure strength(JsonParser in) throws IOException {
    StrengthFigure.Builder strength = StrengthFigure.builder();
    TunedIn.property(in, "kind");
    strength.kind(STRENGTHS.read(in));
    TunedIn.property(in, "measure");
    strength.measure(TunedQuantities.measure(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "parts", in)) {
      while (TunedIn.more(in)) {
        strength.addPart(TunedQuantities.measure(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.value(name, "asOf", in);
    strength.asOf(TunedTimes.read(in));
    name = in.nextFieldName();
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        strength.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return strength.build();
  }

  static TaskPosition position(JsonParser in) throws IOException {
    TaskPosition.Builder position = TaskPosition.builder();
    TunedIn.property(in, "scope");
    position.scope(TunedTasks.scope(in));
    TunedIn.property(in, "standing");
    position.standing(TASK_STANDINGS.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "contributor", in)) {
      position.contributor(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    TunedIn.end(rest(name, in, position));
    return position.build();
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, TaskPosition.Builder position) throws IOException {
    String name = next;
    if (TunedIn.at(name, "by", in)) {
      position.by(TunedSources.speaker(in));
      name = in.nextFieldName();
    }
    TunedIn.value(name, "since", in);
    position.since(TunedTimes.read(in));
    name = in.nextFieldName();
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        position.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }
}
