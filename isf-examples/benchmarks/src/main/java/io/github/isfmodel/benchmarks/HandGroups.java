package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.id.ActorId;
import java.util.Optional;

/** The rules about groups on whose members something depends, where it does. */
final class HandGroups {

  private final HandIndex index;
  private final HandFindings found;

  HandGroups(HandIndex index, HandFindings found) {
    this.index = index;
    this.found = found;
  }

  /** Something is only for the members of a group. */
  void only(ActorId id) {
    Actor group = index.actors.get(id);
    if (group == null) {
      found.add("ISF-REF-001");
      return;
    }
    Optional<GroupExtent> extent = group.extent();
    if (extent.isPresent() && extent.get() != GroupExtent.CLOSED) {
      found.add("ISF-ACT-007");
    }
    unknown(group);
  }

  /** Something is for none of the members of a group. */
  void none(ActorId id) {
    Actor group = index.actors.get(id);
    if (group == null) {
      found.add("ISF-REF-001");
    } else {
      unknown(group);
    }
  }

  private void unknown(Actor group) {
    if (group.members().isEmpty() && group.extent().isEmpty()) {
      found.add("ISF-ACT-006");
    }
  }
}
