package io.github.isfmodel.benchmarks;

import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Composition;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.CouncilAnswer;
import io.github.isfmodel.council.Involvement;
import io.github.isfmodel.council.PartialVote;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.council.VotingProcedure;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about the vote on a text. */
final class HandVotes {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Set<Stage> VOTED = EnumSet.of(Stage.ADOPTED, Stage.REJECTED, Stage.VETOED);

  private static final Set<InstrumentKind> OTHER_BODIES =
      Set.of(
          InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION,
          InstrumentKind.INTERNATIONAL_AGREEMENT,
          InstrumentKind.TREATY,
          InstrumentKind.PRESIDENTIAL_STATEMENT);

  private final HandBallots ballots;
  private final HandResults results;
  private final HandReferences references;
  private final HandFindings found;

  HandVotes(HandReferences references, HandFindings found) {
    this.ballots = new HandBallots(found);
    this.results = new HandResults(found);
    this.references = references;
    this.found = found;
  }

  void check(Resolution text) {
    if (text.vote().isPresent()) {
      if (OTHER_BODIES.contains(text.instrument())) {
        found.add("ISF-RES-024");
        references.happened(text.vote().get().heldOn());
      } else {
        vote(text.vote().get(), voted(text.lifecycle()));
      }
    }
    if (text.instrument().equals(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
        && HandAdoptions.when(text) != null
        && !isTold(text.vote())) {
      found.add("ISF-RES-020");
    }
  }

  private static boolean isTold(Optional<Vote> vote) {
    if (vote.isEmpty()) {
      return false;
    }
    ReportedResult reported = vote.get().reportedAs().orElse(null);
    return !vote.get().ballots().isEmpty()
        || vote.get().tally().isPresent()
        || ReportedResult.UNANIMOUS.equals(reported)
        || ReportedResult.WITHOUT_VOTE.equals(reported);
  }

  private static @Nullable LifecycleStep voted(List<LifecycleStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (VOTED.contains(steps.get(i).stage())) {
        return steps.get(i);
      }
    }
    return null;
  }

  private void vote(Vote vote, @Nullable LifecycleStep voted) {
    references.happened(vote.heldOn());
    day(vote, voted);
    CouncilAnswer council = Council.on(vote.heldOn());
    boolean isDated = isDated(vote);
    if (!isDated) {
      found.add("ISF-VOTE-002");
    }
    if (!(council instanceof Composition members)) {
      found.add("ISF-VOTE-001");
    } else {
      if (isDated) {
        seated(vote, members);
      }
      obliged(vote, members);
    }
    results.check(vote, council, voted);
  }

  private static boolean isDated(Vote vote) {
    return vote.moment().isEmpty()
        || LocalDate.ofInstant(vote.moment().get(), NEW_YORK).equals(vote.heldOn());
  }

  private void day(Vote vote, @Nullable LifecycleStep voted) {
    if (voted == null) {
      found.add("ISF-RES-023");
    } else if (!HandDays.contains(voted.when(), vote.heldOn())) {
      found.add("ISF-RES-021");
    }
    if (vote.meeting().isPresent() && vote.meeting().getAsInt() < 1) {
      found.add("ISF-VOTE-003");
    }
  }

  private void seated(Vote vote, Composition members) {
    ballots.check(vote, members);
    List<PartialVote> partial = vote.partialVotes();
    for (int i = 0; i < partial.size(); i++) {
      ballots.check(partial.get(i), members);
    }
    if (vote.preliminaryQuestion().isPresent()) {
      ballots.check(vote.preliminaryQuestion().get(), members);
      Optional<VotedMatter> settled = VotingProcedure.settledMatter(vote, members);
      if (settled.isPresent() && settled.get() != vote.matter()) {
        found.add("ISF-VOTE-004");
      }
    }
    involved(vote.involvements(), members);
  }

  private void involved(List<Involvement> involved, Composition members) {
    for (int i = 0; i < involved.size(); i++) {
      if (isBefore(i, involved)) {
        found.add("ISF-VOTE-014");
      } else if (HandBallots.seat(members.members(), involved.get(i).member()) < 0) {
        found.add("ISF-VOTE-013");
      }
    }
  }

  private static boolean isBefore(int i, List<Involvement> involved) {
    for (int k = 0; k < i; k++) {
      if (involved.get(k).member().equals(involved.get(i).member())) {
        return true;
      }
    }
    return false;
  }

  private void obliged(Vote vote, Composition members) {
    List<Ballot> cast = vote.ballots();
    for (int i = 0; !vote.involvements().isEmpty() && i < cast.size(); i++) {
      Ballot ballot = cast.get(i);
      boolean voted =
          ballot.choice() == BallotChoice.IN_FAVOUR || ballot.choice() == BallotChoice.AGAINST;
      if (voted && hasToAbstain(ballot, vote, members)) {
        found.add("ISF-VOTE-015");
      }
    }
  }

  private static boolean hasToAbstain(Ballot ballot, Vote vote, Composition members) {
    Optional<VotedMatter> settled = VotingProcedure.settledMatter(vote, members);
    for (int i = 0; settled.isPresent() && i < vote.involvements().size(); i++) {
      Involvement involvement = vote.involvements().get(i);
      if (involvement.member().equals(ballot.member()) && involvement.mustAbstain(settled.get())) {
        return HandBallots.seat(members.members(), ballot.member()) >= 0;
      }
    }
    return false;
  }
}
