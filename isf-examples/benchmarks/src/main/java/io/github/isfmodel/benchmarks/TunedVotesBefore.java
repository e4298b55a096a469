package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.council.PartialVote;
import io.github.isfmodel.council.PartialVoteKind;
import io.github.isfmodel.council.PreliminaryQuestion;
import io.github.isfmodel.council.PreliminaryVote;
import io.github.isfmodel.council.PresidentialRuling;
import java.io.IOException;

/** Reads for {@link TunedVotes} what was voted on before the text as a whole. */
final class TunedVotesBefore {

  private static final Cached<PartialVoteKind> KINDS = new Cached<>(PartialVoteKind::of);
  private static final Cached<Type> TYPES = Cached.closed(Type.class);

  private TunedVotesBefore() {}

  private enum Type {
    PRELIMINARY_VOTE,
    PRESIDENTIAL_RULING
  }

  static PartialVote partial(JsonParser in) throws IOException {
    PartialVote.Builder partial = PartialVote.builder();
    TunedIn.property(in, "kind");
    partial.kind(KINDS.read(in));
    TunedIn.property(in, "subject");
    partial.subject(TunedIn.text(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "ballots", in)) {
      while (TunedIn.more(in)) {
        partial.addBallot(TunedVotes.ballot(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "tally", in)) {
      partial.tally(TunedVotes.tally(in));
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return partial.build();
  }

  static PreliminaryQuestion question(JsonParser in) throws IOException {
    return switch (TunedIn.type(in, TYPES)) {
      case PRELIMINARY_VOTE -> vote(in);
      case PRESIDENTIAL_RULING -> ruling(in);
    };
  }

  private static PreliminaryQuestion vote(JsonParser in) throws IOException {
    PreliminaryVote.Builder vote = PreliminaryVote.builder();
    String name = in.nextFieldName();
    if (TunedIn.at(name, "ballots", in)) {
      while (TunedIn.more(in)) {
        vote.addBallot(TunedVotes.ballot(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "tally", in)) {
      vote.tally(TunedVotes.tally(in));
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return vote.build();
  }

  private static PreliminaryQuestion ruling(JsonParser in) throws IOException {
    PresidentialRuling.Builder ruling = PresidentialRuling.builder();
    TunedIn.property(in, "procedural");
    ruling.procedural(in.getBooleanValue());
    String name = in.nextFieldName();
    if (TunedIn.at(name, "ballots", in)) {
      while (TunedIn.more(in)) {
        ruling.addBallot(TunedVotes.ballot(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "tally", in)) {
      ruling.tally(TunedVotes.tally(in));
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return ruling.build();
  }
}
