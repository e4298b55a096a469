package io.github.isfmodel.claim;

import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.id.ActorId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claimed actors without their order. */
record ActorSet(GroupExtent extent, Set<ActorId> actors) {

  boolean isClosed() {
    return extent == GroupExtent.CLOSED;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorSet that && extent == that.extent && actors.equals(that.actors);
  }

  @Override
  public int hashCode() {
    return 31 * extent.hashCode() + actors.hashCode();
  }
}
