package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What several classes here ask of ballots. */
final class Ballots {

  private Ballots() {}

  static Set<StateCode> members(Collection<Ballot> ballots) {
    Set<StateCode> members = new HashSet<>();
    for (Ballot ballot : ballots) {
      members.add(ballot.member());
    }
    return members;
  }
}
