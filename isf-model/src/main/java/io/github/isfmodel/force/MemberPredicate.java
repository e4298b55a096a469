package io.github.isfmodel.force;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.style.Elements;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may or may not contribute. */
public sealed interface MemberPredicate extends Serializable {

  /**
   * Only members of a group.
   *
   * @param group the group
   */
  record OnlyFrom(ActorId group) implements MemberPredicate {
    /** Refuses null. */
    public OnlyFrom {
      Objects.requireNonNull(group, "group");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OnlyFrom that && group.equals(that.group);
    }

    @Override
    public int hashCode() {
      return group.hashCode();
    }
  }

  /**
   * No member of a group.
   *
   * @param group the group
   */
  record NoneFrom(ActorId group) implements MemberPredicate {
    /** Refuses null. */
    public NoneFrom {
      Objects.requireNonNull(group, "group");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof NoneFrom that && group.equals(that.group);
    }

    @Override
    public int hashCode() {
      return group.hashCode();
    }
  }

  /**
   * These among others.
   *
   * @param members the actors
   */
  record Including(List<ActorId> members) implements MemberPredicate {
    /** Copies the list. */
    public Including {
      Objects.requireNonNull(members, "members");
      members = Elements.copy(members, "members");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Including that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
      return members.hashCode();
    }
  }
}
