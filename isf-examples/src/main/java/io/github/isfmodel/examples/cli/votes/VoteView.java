package io.github.isfmodel.examples.cli.votes;

import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VoteAnalysis;
import io.github.isfmodel.council.VoteDefect;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.resolution.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * A recorded vote with what can be said about it.
 *
 * @param text what was voted on
 * @param vote the vote
 * @param outcome what became of it
 * @param defects in what its report contradicts itself or the Council of the day
 * @param analysis what other ballots would have done, where all ballots are known by name
 * @param changes the changed ballots that were asked for
 * @param changed the vote with these, where there are any
 */
record VoteView(
    Resolution text,
    Vote vote,
    Outcome outcome,
    List<VoteDefect> defects,
    Optional<VoteAnalysis> analysis,
    List<Ballot> changes,
    Optional<VoteAnalysis> changed) {

  static VoteView of(Resolution text, List<Ballot> changes) {
    Vote vote = text.vote().orElseThrow();
    Optional<VoteAnalysis> analysis = VoteAnalysis.of(vote);
    VoteView view =
        new VoteView(
            text, vote, vote.outcome(), vote.defects(), analysis, List.of(), Optional.empty());
    return changes.isEmpty() ? view : view.with(changes);
  }

  private VoteView with(List<Ballot> wanted) {
    VoteAnalysis real =
        analysis.orElseThrow(
            () ->
                CommandFailedException.unusable(
                    "The ballots on "
                        + Names.of(text)
                        + " cannot be changed: "
                        + whyNoAnalysis()
                        + "."));
    Council.on(vote.heldOn())
        .composition()
        .ifPresent(council -> BallotChanges.checkMembers(wanted, council));
    return new VoteView(
        text, vote, outcome, defects, analysis, wanted, Optional.of(real.with(wanted)));
  }

  /** Why nothing can be said about other ballots. */
  String whyNoAnalysis() {
    if (!defects.isEmpty()) {
      return defects.get(0).message();
    }
    if (outcome instanceof Outcome.AdoptedWithoutVote) {
      return "no ballots were cast";
    }
    if (vote.ballots().isEmpty()) {
      return "the record does not name who voted how";
    }
    return outcome instanceof Outcome.Undeterminable open
        ? open.explanation()
        : "it is open whether the matter is procedural";
  }
}
