package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.claim.Aspect;
import io.github.isfmodel.claim.Stance;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import java.io.IOException;

/** Reads for {@link TunedClaims} what is claimed. */
final class TunedStatements {

  private static final Cached<Type> TYPES = Cached.closed(Type.class);
  private static final Cached<Aspect> ASPECTS = new Cached<>(Aspect::of);
  private static final Cached<Stance> STANCES = Cached.closed(Stance.class);

  private TunedStatements() {}

  private enum Type {
    ABOUT,
    THAT,
    REQUIRES,
    HOLDS
  }

  static Statement statement(JsonParser in) throws IOException {
    Statement statement =
        switch (TunedIn.type(in, TYPES)) {
          case ABOUT -> about(in);
          case THAT -> that(in);
          case REQUIRES -> requires(in);
          case HOLDS -> holds(in);
        };
    TunedIn.end(in.nextFieldName());
    return statement;
  }

  private static Statement about(JsonParser in) throws IOException {
    EntityId subject = subject(in);
    TunedIn.property(in, "aspect");
    Aspect aspect = ASPECTS.read(in);
    TunedIn.property(in, "value");
    return new Statement.About(subject, aspect, TunedClaimedValues.value(in));
  }

  private static Statement that(JsonParser in) throws IOException {
    TunedIn.property(in, "proposition");
    return new Statement.That(TunedConditions.proposition(in));
  }

  private static Statement requires(JsonParser in) throws IOException {
    EntityId subject = subject(in);
    TunedIn.property(in, "condition");
    return new Statement.Requires(subject, TunedConditions.condition(in));
  }

  private static Statement holds(JsonParser in) throws IOException {
    TunedIn.property(in, "actor");
    ActorId actor = TunedIn.ACTORS.read(in);
    EntityId subject = subject(in);
    TunedIn.property(in, "stance");
    return new Statement.Holds(actor, subject, STANCES.read(in));
  }

  private static EntityId subject(JsonParser in) throws IOException {
    TunedIn.property(in, "subject");
    return TunedIn.ENTITIES.read(in);
  }
}
