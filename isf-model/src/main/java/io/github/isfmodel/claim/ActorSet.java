package io.github.isfmodel.claim;

import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.id.ActorId;
import java.util.Set;

/** Claimed actors without their order. */
record ActorSet(GroupExtent extent, Set<ActorId> actors) {

  boolean isClosed() {
    return extent == GroupExtent.CLOSED;
  }
}
