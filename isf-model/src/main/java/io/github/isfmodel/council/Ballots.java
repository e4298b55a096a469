package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

  /** The ballots; where none is named and by the tally all members voted alike, one of each. */
  static List<Ballot> known(Balloting balloting, Composition council) {
    List<Ballot> ballots = new ArrayList<>(balloting.ballots());
    if (ballots.isEmpty() && balloting.tally().isPresent()) {
      for (BallotChoice choice : BallotChoice.values()) {
        if (balloting.tally().get().count(choice) == council.members().size()) {
          council.members().forEach(member -> ballots.add(new Ballot(member.state(), choice)));
        }
      }
    }
    return ballots;
  }
}
