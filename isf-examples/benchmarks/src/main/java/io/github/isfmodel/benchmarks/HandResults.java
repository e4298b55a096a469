package io.github.isfmodel.benchmarks;

import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Composition;
import io.github.isfmodel.council.CouncilAnswer;
import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotingProcedure;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Stage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about what a vote came to, by its ballots, by its report and by what followed. */
final class HandResults {

  private static final Set<ReportedResult> BY_BALLOTS =
      Set.of(ReportedResult.ADOPTED, ReportedResult.REJECTED, ReportedResult.VETOED);

  private static final Set<ReportedResult> ADOPTIONS =
      Set.of(ReportedResult.ADOPTED, ReportedResult.UNANIMOUS, ReportedResult.WITHOUT_VOTE);

  private final HandFindings found;

  HandResults(HandFindings found) {
    this.found = found;
  }

  void check(Vote vote, CouncilAnswer council, @Nullable LifecycleStep voted) {
    @Nullable ReportedResult reported = vote.reportedAs().orElse(null);
    if (ReportedResult.UNANIMOUS.equals(reported) && !isUnanimous(vote, council)) {
      found.add("ISF-VOTE-011");
    }
    if (ReportedResult.WITHOUT_VOTE.equals(reported)
        && (!vote.ballots().isEmpty() || vote.tally().isPresent())) {
      found.add("ISF-VOTE-012");
    }
    boolean byBallots = reported != null && BY_BALLOTS.contains(reported);
    if (byBallots || voted != null) {
      Outcome outcome = VotingProcedure.judge(vote, council);
      Outcome asCast =
          vote.involvements().isEmpty() ? outcome : VotingProcedure.judgeAsCast(vote, council);
      if (byBallots && contradict(outcome, reported) && contradict(asCast, reported)) {
        found.add("ISF-VOTE-012");
      }
      if (voted != null
          && isOther(voted.stage(), outcome, reported)
          && (outcome instanceof Outcome.Undeterminable
              || isOther(voted.stage(), asCast, reported))) {
        found.add("ISF-RES-022");
      }
    }
  }

  private static boolean isUnanimous(Vote vote, CouncilAnswer council) {
    List<Ballot> ballots = vote.ballots();
    for (int i = 0; i < ballots.size(); i++) {
      if (ballots.get(i).choice() != BallotChoice.IN_FAVOUR) {
        return false;
      }
    }
    return vote.tally().isEmpty() || isUnanimous(vote.tally().get(), council);
  }

  private static boolean isUnanimous(Tally tally, CouncilAnswer council) {
    return tally.total() == tally.inFavour()
        && !(council instanceof Composition members && tally.inFavour() < members.members().size());
  }

  private static boolean contradict(Outcome outcome, @Nullable ReportedResult reported) {
    if (outcome instanceof Outcome.Undeterminable) {
      return false;
    }
    if (ReportedResult.VETOED.equals(reported)) {
      return !(outcome instanceof Outcome.Blocked);
    }
    return outcome.isAdopted() != ReportedResult.ADOPTED.equals(reported);
  }

  /** What was reported counts only where the ballots do not tell. */
  private static boolean isOther(Stage stage, Outcome outcome, @Nullable ReportedResult reported) {
    if (outcome instanceof Outcome.Undeterminable) {
      return reported != null && isOther(stage, reported);
    }
    return switch (stage) {
      case ADOPTED -> !outcome.isAdopted();
      case REJECTED -> !(outcome instanceof Outcome.NotEnoughVotes);
      default -> !(outcome instanceof Outcome.Blocked);
    };
  }

  private static boolean isOther(Stage stage, ReportedResult reported) {
    if (ADOPTIONS.contains(reported)) {
      return stage != Stage.ADOPTED;
    }
    return reported.equals(ReportedResult.VETOED) && stage != Stage.VETOED
        || reported.equals(ReportedResult.REJECTED) && stage == Stage.ADOPTED;
  }
}
