package io.github.isfmodel.json.table;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.ConflictKind;
import io.github.isfmodel.council.DecisionBasis;
import io.github.isfmodel.council.Involvement;
import io.github.isfmodel.council.PartialVote;
import io.github.isfmodel.council.PartialVoteKind;
import io.github.isfmodel.council.PreliminaryQuestion;
import io.github.isfmodel.council.PreliminaryVote;
import io.github.isfmodel.council.PresidentialRuling;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.IntField;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.MaybeInt;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.TimeCodecs;
import java.time.Instant;
import java.time.LocalDate;

/** The tables of the package council. */
public final class CouncilJson {

  public static final CodeCodec<VotedMatter> VOTED_MATTER =
      CodeCodec.closed("voted matter", VotedMatter.class);
  public static final CodeCodec<BallotChoice> BALLOT_CHOICE =
      CodeCodec.closed("ballot choice", BallotChoice.class);
  public static final CodeCodec<ReportedResult> REPORTED_RESULT =
      CodeCodec.open(ReportedResult.VOCABULARY);
  public static final CodeCodec<DecisionBasis> DECISION_BASIS =
      CodeCodec.closed("decision basis", DecisionBasis.class);
  public static final CodeCodec<ConflictKind> CONFLICT_KIND =
      CodeCodec.closed("conflict kind", ConflictKind.class);
  public static final CodeCodec<PartialVoteKind> PARTIAL_VOTE_KIND =
      CodeCodec.open(PartialVoteKind.VOCABULARY);
  public static final SumCodec<PreliminaryQuestion> PRELIMINARY_QUESTION =
      PreliminaryQuestionTable.CODEC;
  public static final ObjectCodec<Vote> VOTE = VoteTable.CODEC;
  public static final ObjectCodec<Ballot> BALLOT = BallotTable.CODEC;
  public static final ObjectCodec<Tally> TALLY = TallyTable.CODEC;
  public static final ObjectCodec<Involvement> INVOLVEMENT = InvolvementTable.CODEC;
  public static final ObjectCodec<PartialVote> PARTIAL_VOTE = PartialVoteTable.CODEC;

  private CouncilJson() {}

  private static final class PreliminaryQuestionTable {
    static final SumCodec<PreliminaryQuestion> CODEC = new SumCodec<>("preliminary question");

    static {
      CODEC
          .with("preliminary-vote", PreliminaryVote.class, PreliminaryVoteTable.CODEC)
          .with("presidential-ruling", PresidentialRuling.class, PresidentialRulingTable.CODEC);
    }
  }

  private static final class VoteTable {
    private static final Table<Vote> T = new Table<>("vote");
    private static final Required<Vote, LocalDate> HELD_ON =
        T.required("heldOn", DateCodec.DATE, Vote::heldOn);
    private static final Maybe<Vote, Instant> MOMENT =
        T.optional("moment", TimeCodecs.INSTANT, Vote::moment);
    private static final MaybeInt<Vote> MEETING = T.optionalInteger("meeting", Vote::meeting);
    private static final Required<Vote, VotedMatter> MATTER =
        T.required("matter", CouncilJson.VOTED_MATTER, Vote::matter);
    private static final Many<Vote, Ballot> BALLOTS =
        T.list("ballots", BallotTable.CODEC, Vote::ballots);
    private static final Maybe<Vote, Tally> TALLY =
        T.optional("tally", TallyTable.CODEC, Vote::tally);
    private static final Maybe<Vote, ReportedResult> REPORTED_AS =
        T.optional("reportedAs", CouncilJson.REPORTED_RESULT, Vote::reportedAs);
    private static final Many<Vote, Involvement> INVOLVEMENTS =
        T.list("involvements", InvolvementTable.CODEC, Vote::involvements);
    private static final Many<Vote, PartialVote> PARTIAL_VOTES =
        T.list("partialVotes", PartialVoteTable.CODEC, Vote::partialVotes);
    private static final Maybe<Vote, PreliminaryQuestion> PRELIMINARY_QUESTION =
        T.optional(
            "preliminaryQuestion", PreliminaryQuestionTable.CODEC, Vote::preliminaryQuestion);
    static final ObjectCodec<Vote> CODEC =
        T.build(
            in ->
                Vote.builder()
                    .heldOn(HELD_ON.of(in))
                    .moment(MOMENT.of(in))
                    .meeting(MEETING.of(in))
                    .matter(MATTER.of(in))
                    .ballots(BALLOTS.of(in))
                    .tally(TALLY.of(in))
                    .reportedAs(REPORTED_AS.of(in))
                    .involvements(INVOLVEMENTS.of(in))
                    .partialVotes(PARTIAL_VOTES.of(in))
                    .preliminaryQuestion(PRELIMINARY_QUESTION.of(in))
                    .build());
  }

  private static final class BallotTable {
    private static final Table<Ballot> T = new Table<>("ballot");
    private static final Required<Ballot, StateCode> MEMBER =
        T.required("member", ActorJson.STATE_CODE, Ballot::member);
    private static final Required<Ballot, BallotChoice> CHOICE =
        T.required("choice", CouncilJson.BALLOT_CHOICE, Ballot::choice);
    static final ObjectCodec<Ballot> CODEC =
        T.build(in -> new Ballot(MEMBER.of(in), CHOICE.of(in)));
  }

  private static final class TallyTable {
    private static final Table<Tally> T = new Table<>("tally");
    private static final IntField<Tally> IN_FAVOUR = T.integer("inFavour", 0, Tally::inFavour);
    private static final IntField<Tally> AGAINST = T.integer("against", 0, Tally::against);
    private static final IntField<Tally> ABSTAINING = T.integer("abstaining", 0, Tally::abstaining);
    private static final IntField<Tally> NOT_PARTICIPATING =
        T.integer("notParticipating", 0, Tally::notParticipating);
    private static final IntField<Tally> ABSENT = T.integer("absent", 0, Tally::absent);
    static final ObjectCodec<Tally> CODEC =
        T.build(
            in ->
                new Tally(
                    IN_FAVOUR.of(in),
                    AGAINST.of(in),
                    ABSTAINING.of(in),
                    NOT_PARTICIPATING.of(in),
                    ABSENT.of(in)));
  }

  private static final class InvolvementTable {
    private static final Table<Involvement> T = new Table<>("involvement");
    private static final Required<Involvement, StateCode> MEMBER =
        T.required("member", ActorJson.STATE_CODE, Involvement::member);
    private static final Required<Involvement, DecisionBasis> BASIS =
        T.required("basis", CouncilJson.DECISION_BASIS, Involvement::basis);
    private static final Required<Involvement, ConflictKind> CONFLICT =
        T.required("conflict", CouncilJson.CONFLICT_KIND, Involvement::conflict);
    private static final Flag<Involvement> PARTY = T.flag("party", Involvement::party);
    static final ObjectCodec<Involvement> CODEC =
        T.build(in -> new Involvement(MEMBER.of(in), BASIS.of(in), CONFLICT.of(in), PARTY.of(in)));
  }

  private static final class PartialVoteTable {
    private static final Table<PartialVote> T = new Table<>("partial vote");
    private static final Required<PartialVote, PartialVoteKind> KIND =
        T.required("kind", CouncilJson.PARTIAL_VOTE_KIND, PartialVote::kind);
    private static final Required<PartialVote, String> SUBJECT =
        T.required("subject", TextCodec.TEXT, PartialVote::subject);
    private static final Many<PartialVote, Ballot> BALLOTS =
        T.list("ballots", BallotTable.CODEC, PartialVote::ballots);
    private static final Maybe<PartialVote, Tally> TALLY =
        T.optional("tally", TallyTable.CODEC, PartialVote::tally);
    static final ObjectCodec<PartialVote> CODEC =
        T.build(
            in ->
                PartialVote.builder()
                    .kind(KIND.of(in))
                    .subject(SUBJECT.of(in))
                    .ballots(BALLOTS.of(in))
                    .tally(TALLY.of(in))
                    .build());
  }

  private static final class PreliminaryVoteTable {
    private static final Table<PreliminaryVote> T = new Table<>("preliminary vote");
    private static final Many<PreliminaryVote, Ballot> BALLOTS =
        T.list("ballots", BallotTable.CODEC, PreliminaryVote::ballots);
    private static final Maybe<PreliminaryVote, Tally> TALLY =
        T.optional("tally", TallyTable.CODEC, PreliminaryVote::tally);
    static final ObjectCodec<PreliminaryVote> CODEC =
        T.build(
            in -> PreliminaryVote.builder().ballots(BALLOTS.of(in)).tally(TALLY.of(in)).build());
  }

  private static final class PresidentialRulingTable {
    private static final Table<PresidentialRuling> T = new Table<>("presidential ruling");
    private static final Flag<PresidentialRuling> PROCEDURAL =
        T.flag("procedural", PresidentialRuling::procedural);
    private static final Many<PresidentialRuling, Ballot> BALLOTS =
        T.list("ballots", BallotTable.CODEC, PresidentialRuling::ballots);
    private static final Maybe<PresidentialRuling, Tally> TALLY =
        T.optional("tally", TallyTable.CODEC, PresidentialRuling::tally);
    static final ObjectCodec<PresidentialRuling> CODEC =
        T.build(
            in ->
                PresidentialRuling.builder()
                    .procedural(PROCEDURAL.of(in))
                    .ballots(BALLOTS.of(in))
                    .tally(TALLY.of(in))
                    .build());
  }
}
