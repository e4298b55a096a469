package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.ConflictKind;
import io.github.isfmodel.council.DecisionBasis;
import io.github.isfmodel.council.Involvement;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads votes for {@link TunedResolutions}. */
final class TunedVotes {

  private static final Cached<VotedMatter> MATTERS = Cached.closed(VotedMatter.class);
  private static final Cached<BallotChoice> CHOICES = Cached.closed(BallotChoice.class);
  private static final Cached<ReportedResult> RESULTS = new Cached<>(ReportedResult::of);

  private static final Cached<DecisionBasis> BASES = Cached.closed(DecisionBasis.class);
  private static final Cached<ConflictKind> CONFLICTS = Cached.closed(ConflictKind.class);

  private TunedVotes() {}

  static Vote vote(JsonParser in) throws IOException {
    Vote.Builder vote = Vote.builder();
    TunedIn.property(in, "heldOn");
    vote.heldOn(TunedIn.date(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "moment", in)) {
      vote.moment(TunedIn.instant(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "meeting", in)) {
      vote.meeting(in.getIntValue());
      name = in.nextFieldName();
    }
    TunedIn.value(name, "matter", in);
    vote.matter(MATTERS.read(in));
    TunedIn.end(rest(result(in.nextFieldName(), in, vote), in, vote));
    return vote.build();
  }

  private static @Nullable String result(@Nullable String next, JsonParser in, Vote.Builder vote)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "ballots", in)) {
      while (TunedIn.more(in)) {
        vote.addBallot(ballot(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "tally", in)) {
      vote.tally(tally(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "reportedAs", in)) {
      vote.reportedAs(RESULTS.read(in));
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(@Nullable String next, JsonParser in, Vote.Builder vote)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "involvements", in)) {
      while (TunedIn.more(in)) {
        vote.addInvolvement(involvement(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "partialVotes", in)) {
      while (TunedIn.more(in)) {
        vote.addPartialVote(TunedVotesBefore.partial(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "preliminaryQuestion", in)) {
      vote.preliminaryQuestion(TunedVotesBefore.question(in));
      name = in.nextFieldName();
    }
    return name;
  }

  private static Involvement involvement(JsonParser in) throws IOException {
    TunedIn.property(in, "member");
    StateCode member = TunedActors.STATES.read(in);
    TunedIn.property(in, "basis");
    DecisionBasis basis = BASES.read(in);
    TunedIn.property(in, "conflict");
    ConflictKind conflict = CONFLICTS.read(in);
    TunedIn.property(in, "party");
    boolean party = in.getBooleanValue();
    TunedIn.end(in.nextFieldName());
    return new Involvement(member, basis, conflict, party);
  }

  static Ballot ballot(JsonParser in) throws IOException {
    TunedIn.property(in, "member");
    StateCode member = TunedActors.STATES.read(in);
    TunedIn.property(in, "choice");
    BallotChoice choice = CHOICES.read(in);
    TunedIn.end(in.nextFieldName());
    return new Ballot(member, choice);
  }

  static Tally tally(JsonParser in) throws IOException {
    int inFavour = TunedIn.number(in, "inFavour");
    int against = TunedIn.number(in, "against");
    int abstaining = TunedIn.number(in, "abstaining");
    int notParticipating = TunedIn.number(in, "notParticipating");
    int absent = TunedIn.number(in, "absent");
    TunedIn.end(in.nextFieldName());
    return new Tally(inFavour, against, abstaining, notParticipating, absent);
  }
}
