package io.github.isfmodel.resolution;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom a clause names: a party, or a set whose members depend on the day. */
public sealed interface PartySet extends Serializable {

  /**
   * One party.
   *
   * @param party the party
   */
  record Party(ActorId party) implements PartySet {
    /** Refuses null. */
    public Party {
      Objects.requireNonNull(party, "party");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Party that && party.equals(that.party);
    }

    @Override
    public int hashCode() {
      return party.hashCode();
    }
  }

  /**
   * All who contribute to a force on the day in question.
   *
   * @param force the force
   */
  record Contributors(ForceId force) implements PartySet {
    /** Refuses null. */
    public Contributors {
      Objects.requireNonNull(force, "force");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Contributors that && force.equals(that.force);
    }

    @Override
    public int hashCode() {
      return force.hashCode();
    }
  }

  /** The members of the Security Council on the day in question. */
  record CouncilMembers() implements PartySet {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof CouncilMembers;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /**
   * The members of a group on the day in question.
   *
   * @param group the group
   */
  record MembersOf(ActorId group) implements PartySet {
    /** Refuses null. */
    public MembersOf {
      Objects.requireNonNull(group, "group");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof MembersOf that && group.equals(that.group);
    }

    @Override
    public int hashCode() {
      return group.hashCode();
    }
  }
}
