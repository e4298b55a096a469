package io.github.isfmodel.benchmarks;

import static io.github.isfmodel.benchmarks.SpoiledParts.each;

import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Ways to spoil a vote. */
final class SpoiledVotes {

  static final List<UnaryOperator<Vote>> WAYS =
      SpoiledParts.withLists(
          List.of(
              (vote, way) -> vote.withBallots(way.of(vote.ballots())),
              (vote, way) -> vote.withInvolvements(way.of(vote.involvements())),
              (vote, way) -> vote.withPartialVotes(way.of(vote.partialVotes()))),
          List.of(
              vote -> cast(vote, BallotChoice.IN_FAVOUR),
              vote -> cast(vote, BallotChoice.AGAINST),
              SpoiledVotes::twice,
              vote -> vote.withTally(Optional.empty()),
              vote -> vote.withTally(Tally.of(13, 0, 2)),
              vote -> vote.withTally(Tally.of(15, 0, 0)),
              vote -> vote.withTally(Tally.of(8, 7, 1)),
              vote -> vote.withTally(Tally.of(9, 1, 1)),
              vote -> vote.withMatter(VotedMatter.PROCEDURAL),
              vote -> vote.withMatter(VotedMatter.SUBSTANTIVE),
              vote -> vote.withReportedAs(Optional.empty()),
              vote -> vote.withReportedAs(ReportedResult.UNANIMOUS),
              vote -> vote.withReportedAs(ReportedResult.REJECTED),
              vote -> vote.withReportedAs(ReportedResult.VETOED),
              vote -> vote.withReportedAs(ReportedResult.WITHOUT_VOTE),
              vote -> vote.withHeldOn(vote.heldOn().plusYears(1)),
              vote -> vote.withHeldOn(vote.heldOn().plusYears(60)),
              vote -> vote.withHeldOn(vote.heldOn().minusYears(60))));

  private SpoiledVotes() {}

  private static Vote cast(Vote vote, BallotChoice choice) {
    return vote.withBallots(each(vote.ballots(), ballot -> ballot(ballot, choice)));
  }

  private static Ballot ballot(Ballot ballot, BallotChoice choice) {
    return new Ballot(ballot.member(), choice);
  }

  /** Every member votes as it did, and against. */
  private static Vote twice(Vote vote) {
    List<Ballot> ballots = new ArrayList<>(vote.ballots());
    ballots.addAll(cast(vote, BallotChoice.AGAINST).ballots());
    return vote.withBallots(ballots);
  }
}
