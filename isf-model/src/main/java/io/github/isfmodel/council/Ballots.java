package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What several classes here ask of ballots. */
final class Ballots {

  private Ballots() {}

  static Set<StateCode> members(Collection<Ballot> ballots) {
    return ballots.stream().map(Ballot::member).collect(Collectors.toSet());
  }
}
