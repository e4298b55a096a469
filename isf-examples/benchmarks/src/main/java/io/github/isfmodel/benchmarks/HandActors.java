package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.time.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules about actors. */
final class HandActors {

  private final Map<StateCode, ActorId> states = new HashMap<>();
  private final HandReferences references;
  private final HandFindings found;

  HandActors(HandReferences references, HandFindings found) {
    this.references = references;
    this.found = found;
  }

  void check(Actor actor) {
    references.actor(actor.partOf());
    references.citations(actor.citations());
    if (actor.state().isPresent() && isState(actor.kind())) {
      @Nullable ActorId other = states.putIfAbsent(actor.state().get(), actor.id());
      if (other != null && !other.equals(actor.id())) {
        found.add("ISF-ACT-004");
      }
    }
    group(actor);
    members(actor.members());
    roles(actor.roles());
  }

  private static boolean isState(ActorKind kind) {
    return kind.equals(ActorKind.STATE) || kind.equals(ActorKind.NON_MEMBER_ENTITY);
  }

  private void group(Actor actor) {
    Optional<GroupExtent> extent = actor.extent();
    if (extent.isEmpty()) {
      if (actor.kind().equals(ActorKind.GROUP)) {
        found.add("ISF-ACT-002");
      }
    } else if (extent.get() == GroupExtent.CLOSED && actor.members().isEmpty()) {
      found.add("ISF-ACT-001");
    }
  }

  private void members(List<Membership> members) {
    for (int i = 0; i < members.size(); i++) {
      Membership membership = members.get(i);
      references.actor(membership.member());
      references.citations(membership.citations());
      stretch(membership.since(), membership.until());
    }
  }

  /** Those of whom no end is recorded; an actor in itself is one for ever. */
  static List<ActorId> membersThatStay(Actor actor) {
    List<Membership> members = actor.members();
    List<ActorId> staying = members.isEmpty() ? List.of() : new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      ActorId member = members.get(i).member();
      if (members.get(i).until().isEmpty() || member.equals(actor.id())) {
        staying.add(member);
      }
    }
    return staying;
  }

  private void roles(List<RoleHeld> roles) {
    for (int i = 0; i < roles.size(); i++) {
      RoleHeld role = roles.get(i);
      references.actor(role.of());
      references.citations(role.citations());
      stretch(role.since(), role.until());
    }
  }

  private void stretch(Optional<When> since, Optional<When> until) {
    references.date(since);
    references.date(until);
    if (since.isPresent() && HandDays.ends(until, since.get())) {
      found.add("ISF-ACT-003");
    }
  }
}
