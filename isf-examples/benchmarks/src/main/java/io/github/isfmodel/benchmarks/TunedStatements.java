package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.claim.Aspect;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Stance;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what is claimed, for {@link TunedClaims}. */
final class TunedStatements {

  private static final Cached<String> TYPES = new Cached<>(type -> type);
  private static final Cached<Aspect> ASPECTS = new Cached<>(Aspect::of);
  private static final Cached<Stance> STANCES = Cached.closed(Stance.class);
  private static final Cached<GroupExtent> EXTENTS = Cached.closed(GroupExtent.class);

  private TunedStatements() {}

  static Statement statement(JsonParser in) throws IOException {
    String type = TunedIn.type(in, TYPES);
    Statement statement =
        switch (type) {
          case "about" -> about(in);
          case "holds" -> holds(in);
          default -> throw TunedIn.unexpected(type);
        };
    in.nextToken();
    return statement;
  }

  private static Statement about(JsonParser in) throws IOException {
    EntityId subject = subject(in);
    TunedIn.property(in, "aspect");
    Aspect aspect = ASPECTS.read(in);
    TunedIn.property(in, "value");
    return new Statement.About(subject, aspect, value(in));
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
    return EntityId.parse(in.getText());
  }

  private static ClaimedValue value(JsonParser in) throws IOException {
    String type = TunedIn.type(in, TYPES);
    ClaimedValue value =
        switch (type) {
          case "amount" -> amount(in);
          case "actors" -> actors(in);
          default -> throw TunedIn.unexpected(type);
        };
    in.nextToken();
    return value;
  }

  private static ClaimedValue amount(JsonParser in) throws IOException {
    TunedIn.property(in, "measure");
    return new ClaimedValue.Amount(TunedQuantities.measure(in));
  }

  private static ClaimedValue actors(JsonParser in) throws IOException {
    TunedIn.property(in, "extent");
    GroupExtent extent = EXTENTS.read(in);
    TunedIn.property(in, "actors");
    List<ActorId> actors = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      actors.add(TunedIn.ACTORS.read(in));
    }
    return new ClaimedValue.Actors(extent, actors);
  }
}
