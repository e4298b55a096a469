package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.actor.StateCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads actors for {@link TunedRecordReader}. */
final class TunedActors {

  static final Cached<StateCode> STATES = new Cached<>(StateCode::of);
  static final Cached<GroupExtent> EXTENTS = Cached.closed(GroupExtent.class);

  private static final Cached<ActorKind> KINDS = new Cached<>(ActorKind::of);

  private TunedActors() {}

  static Actor actor(JsonParser in) throws IOException {
    Actor.Builder actor = Actor.builder();
    TunedIn.property(in, "id");
    actor.id(TunedIn.ACTORS.read(in));
    TunedIn.property(in, "kind");
    actor.kind(KINDS.read(in));
    TunedIn.property(in, "name");
    actor.name(TunedIn.text(in));
    TunedIn.end(lists(place(in.nextFieldName(), in, actor), in, actor));
    return actor.build();
  }

  private static @Nullable String place(@Nullable String next, JsonParser in, Actor.Builder actor)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "aliases", in)) {
      while (TunedIn.more(in)) {
        actor.addAlias(TunedIn.text(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "state", in)) {
      actor.state(STATES.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "partOf", in)) {
      actor.partOf(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "extent", in)) {
      actor.extent(EXTENTS.read(in));
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String lists(@Nullable String next, JsonParser in, Actor.Builder actor)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "members", in)) {
      while (TunedIn.more(in)) {
        actor.addMember(membership(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "roles", in)) {
      while (TunedIn.more(in)) {
        actor.addRole(role(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        actor.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static Membership membership(JsonParser in) throws IOException {
    Membership.Builder membership = Membership.builder();
    TunedIn.property(in, "member");
    membership.member(TunedIn.ACTORS.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "since", in)) {
      membership.since(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "until", in)) {
      membership.until(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        membership.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return membership.build();
  }

  private static RoleHeld role(JsonParser in) throws IOException {
    RoleHeld.Builder role = RoleHeld.builder();
    TunedIn.property(in, "title");
    role.title(TunedIn.text(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "of", in)) {
      role.of(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    TunedIn.end(rest(name, in, role));
    return role.build();
  }

  private static @Nullable String rest(@Nullable String next, JsonParser in, RoleHeld.Builder role)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "since", in)) {
      role.since(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "until", in)) {
      role.until(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        role.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }
}
