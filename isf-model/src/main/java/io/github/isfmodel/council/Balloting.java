package io.github.isfmodel.council;

import java.util.List;
import java.util.Optional;

/**
 * Anything that the Council took a vote on: a draft, a part of it, or a question that came first.
 */
public sealed interface Balloting permits Vote, PartialVote, PreliminaryQuestion {

  /**
   * {@return the ballots that are known by name, in the order of the source; empty if no source
   * names them}
   */
  List<Ballot> ballots();

  /** {@return the tally that a source reports, whether or not it fits the ballots} */
  Optional<Tally> tally();
}
