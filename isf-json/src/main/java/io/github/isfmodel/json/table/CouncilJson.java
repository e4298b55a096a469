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
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.JsonOut;
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
import io.github.isfmodel.json.codec.Values;
import java.time.Instant;
import java.time.LocalDate;

/** The tables of the package council. */
public final class CouncilJson {

  public static final CodeCodec<VotedMatter> VOTED_MATTER =
      CodeCodec.closed("voted matter", VotedMatter.values());
  public static final CodeCodec<BallotChoice> BALLOT_CHOICE =
      CodeCodec.closed("ballot choice", BallotChoice.values());
  public static final CodeCodec<ReportedResult> REPORTED_RESULT =
      CodeCodec.open(ReportedResult.VOCABULARY);
  public static final CodeCodec<DecisionBasis> DECISION_BASIS =
      CodeCodec.closed("decision basis", DecisionBasis.values());
  public static final CodeCodec<ConflictKind> CONFLICT_KIND =
      CodeCodec.closed("conflict kind", ConflictKind.values());
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

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Ballot.class, BALLOT);
    all.add(BallotChoice.class, BALLOT_CHOICE);
    all.add(ConflictKind.class, CONFLICT_KIND);
    all.add(DecisionBasis.class, DECISION_BASIS);
    all.add(Involvement.class, INVOLVEMENT);
    all.add(PartialVote.class, PARTIAL_VOTE);
    all.add(PartialVoteKind.class, PARTIAL_VOTE_KIND);
    all.add(PreliminaryQuestion.class, PRELIMINARY_QUESTION);
    all.add(ReportedResult.class, REPORTED_RESULT);
    all.add(Tally.class, TALLY);
    all.add(Vote.class, VOTE);
    all.add(VotedMatter.class, VOTED_MATTER);
  }

  private static final class PreliminaryQuestionTable {
    static final SumCodec<PreliminaryQuestion> CODEC = new SumCodec<>("preliminary question");

    static {
      CODEC
          .with("preliminary-vote", PreliminaryVote.class, PreliminaryVoteTable.CODEC)
          .with("presidential-ruling", PresidentialRuling.class, PresidentialRulingTable.CODEC);
    }
  }

  private static final class VoteTable extends BuiltCodec<Vote, Vote.Builder> {
    private static final Table T = new Table("vote");
    private static final Required<LocalDate> HELD_ON = T.required("heldOn", DateCodec.DATE);
    private static final Maybe<Instant> MOMENT = T.optional("moment", TimeCodecs.INSTANT);
    private static final MaybeInt MEETING = T.optionalInteger("meeting", Integer.MIN_VALUE);
    private static final Required<VotedMatter> MATTER =
        T.required("matter", CouncilJson.VOTED_MATTER);
    private static final Many<Ballot> BALLOTS = T.list("ballots", BallotTable.CODEC);
    private static final Maybe<Tally> TALLY = T.optional("tally", TallyTable.CODEC);
    private static final Maybe<ReportedResult> REPORTED_AS =
        T.optional("reportedAs", CouncilJson.REPORTED_RESULT);
    private static final Many<Involvement> INVOLVEMENTS =
        T.list("involvements", InvolvementTable.CODEC);
    private static final Many<PartialVote> PARTIAL_VOTES =
        T.list("partialVotes", PartialVoteTable.CODEC);
    private static final Maybe<PreliminaryQuestion> PRELIMINARY_QUESTION =
        T.optional("preliminaryQuestion", PreliminaryQuestionTable.CODEC);
    static final ObjectCodec<Vote> CODEC = new VoteTable();

    private VoteTable() {
      super(T);
    }

    @Override
    protected Vote.Builder builder() {
      return Vote.builder();
    }

    @Override
    protected Vote build(Vote.Builder builder, Values in) {
      return builder
          .heldOn(HELD_ON.of(in))
          .moment(MOMENT.of(in))
          .meeting(MEETING.of(in))
          .matter(MATTER.of(in))
          .ballots(BALLOTS.elements(in))
          .tally(TALLY.of(in))
          .reportedAs(REPORTED_AS.of(in))
          .involvements(INVOLVEMENTS.elements(in))
          .partialVotes(PARTIAL_VOTES.elements(in))
          .preliminaryQuestion(PRELIMINARY_QUESTION.of(in))
          .build();
    }

    @Override
    protected void members(Vote vote, JsonOut out) {
      HELD_ON.write(vote.heldOn(), out);
      MOMENT.write(vote.moment(), out);
      MEETING.write(vote.meeting(), out);
      MATTER.write(vote.matter(), out);
      BALLOTS.write(vote.ballots(), out);
      TALLY.write(vote.tally(), out);
      REPORTED_AS.write(vote.reportedAs(), out);
      INVOLVEMENTS.write(vote.involvements(), out);
      PARTIAL_VOTES.write(vote.partialVotes(), out);
      PRELIMINARY_QUESTION.write(vote.preliminaryQuestion(), out);
    }
  }

  private static final class BallotTable extends ObjectCodec<Ballot> {
    private static final Table T = new Table("ballot");
    private static final Required<StateCode> MEMBER = T.required("member", ActorJson.STATE_CODE);
    private static final Required<BallotChoice> CHOICE =
        T.required("choice", CouncilJson.BALLOT_CHOICE);
    static final ObjectCodec<Ballot> CODEC = new BallotTable();

    private BallotTable() {
      super(T);
    }

    @Override
    protected Ballot build(Values in) {
      return new Ballot(MEMBER.of(in), CHOICE.of(in));
    }

    @Override
    protected void members(Ballot ballot, JsonOut out) {
      MEMBER.write(ballot.member(), out);
      CHOICE.write(ballot.choice(), out);
    }
  }

  private static final class TallyTable extends ObjectCodec<Tally> {
    private static final Table T = new Table("tally");
    private static final IntField IN_FAVOUR = T.integer("inFavour", 0);
    private static final IntField AGAINST = T.integer("against", 0);
    private static final IntField ABSTAINING = T.integer("abstaining", 0);
    private static final IntField NOT_PARTICIPATING = T.integer("notParticipating", 0);
    private static final IntField ABSENT = T.integer("absent", 0);
    static final ObjectCodec<Tally> CODEC = new TallyTable();

    private TallyTable() {
      super(T);
    }

    @Override
    protected Tally build(Values in) {
      return new Tally(
          IN_FAVOUR.of(in),
          AGAINST.of(in),
          ABSTAINING.of(in),
          NOT_PARTICIPATING.of(in),
          ABSENT.of(in));
    }

    @Override
    protected void members(Tally tally, JsonOut out) {
      IN_FAVOUR.write(tally.inFavour(), out);
      AGAINST.write(tally.against(), out);
      ABSTAINING.write(tally.abstaining(), out);
      NOT_PARTICIPATING.write(tally.notParticipating(), out);
      ABSENT.write(tally.absent(), out);
    }
  }

  private static final class InvolvementTable extends ObjectCodec<Involvement> {
    private static final Table T = new Table("involvement");
    private static final Required<StateCode> MEMBER = T.required("member", ActorJson.STATE_CODE);
    private static final Required<DecisionBasis> BASIS =
        T.required("basis", CouncilJson.DECISION_BASIS);
    private static final Required<ConflictKind> CONFLICT =
        T.required("conflict", CouncilJson.CONFLICT_KIND);
    private static final Flag PARTY = T.flag("party");
    static final ObjectCodec<Involvement> CODEC = new InvolvementTable();

    private InvolvementTable() {
      super(T);
    }

    @Override
    protected Involvement build(Values in) {
      return new Involvement(MEMBER.of(in), BASIS.of(in), CONFLICT.of(in), PARTY.of(in));
    }

    @Override
    protected void members(Involvement involvement, JsonOut out) {
      MEMBER.write(involvement.member(), out);
      BASIS.write(involvement.basis(), out);
      CONFLICT.write(involvement.conflict(), out);
      PARTY.write(involvement.party(), out);
    }
  }

  private static final class PartialVoteTable extends BuiltCodec<PartialVote, PartialVote.Builder> {
    private static final Table T = new Table("partial vote");
    private static final Required<PartialVoteKind> KIND =
        T.required("kind", CouncilJson.PARTIAL_VOTE_KIND);
    private static final Required<String> SUBJECT = T.required("subject", TextCodec.TEXT);
    private static final Many<Ballot> BALLOTS = T.list("ballots", BallotTable.CODEC);
    private static final Maybe<Tally> TALLY = T.optional("tally", TallyTable.CODEC);
    static final ObjectCodec<PartialVote> CODEC = new PartialVoteTable();

    private PartialVoteTable() {
      super(T);
    }

    @Override
    protected PartialVote.Builder builder() {
      return PartialVote.builder();
    }

    @Override
    protected PartialVote build(PartialVote.Builder builder, Values in) {
      return builder
          .kind(KIND.of(in))
          .subject(SUBJECT.of(in))
          .ballots(BALLOTS.elements(in))
          .tally(TALLY.of(in))
          .build();
    }

    @Override
    protected void members(PartialVote partialVote, JsonOut out) {
      KIND.write(partialVote.kind(), out);
      SUBJECT.write(partialVote.subject(), out);
      BALLOTS.write(partialVote.ballots(), out);
      TALLY.write(partialVote.tally(), out);
    }
  }

  private static final class PreliminaryVoteTable
      extends BuiltCodec<PreliminaryVote, PreliminaryVote.Builder> {
    private static final Table T = new Table("preliminary vote");
    private static final Many<Ballot> BALLOTS = T.list("ballots", BallotTable.CODEC);
    private static final Maybe<Tally> TALLY = T.optional("tally", TallyTable.CODEC);
    static final ObjectCodec<PreliminaryVote> CODEC = new PreliminaryVoteTable();

    private PreliminaryVoteTable() {
      super(T);
    }

    @Override
    protected PreliminaryVote.Builder builder() {
      return PreliminaryVote.builder();
    }

    @Override
    protected PreliminaryVote build(PreliminaryVote.Builder builder, Values in) {
      return builder.ballots(BALLOTS.elements(in)).tally(TALLY.of(in)).build();
    }

    @Override
    protected void members(PreliminaryVote preliminaryVote, JsonOut out) {
      BALLOTS.write(preliminaryVote.ballots(), out);
      TALLY.write(preliminaryVote.tally(), out);
    }
  }

  private static final class PresidentialRulingTable
      extends BuiltCodec<PresidentialRuling, PresidentialRuling.Builder> {
    private static final Table T = new Table("presidential ruling");
    private static final Flag PROCEDURAL = T.flag("procedural");
    private static final Many<Ballot> BALLOTS = T.list("ballots", BallotTable.CODEC);
    private static final Maybe<Tally> TALLY = T.optional("tally", TallyTable.CODEC);
    static final ObjectCodec<PresidentialRuling> CODEC = new PresidentialRulingTable();

    private PresidentialRulingTable() {
      super(T);
    }

    @Override
    protected PresidentialRuling.Builder builder() {
      return PresidentialRuling.builder();
    }

    @Override
    protected PresidentialRuling build(PresidentialRuling.Builder builder, Values in) {
      return builder
          .procedural(PROCEDURAL.of(in))
          .ballots(BALLOTS.elements(in))
          .tally(TALLY.of(in))
          .build();
    }

    @Override
    protected void members(PresidentialRuling presidentialRuling, JsonOut out) {
      PROCEDURAL.write(presidentialRuling.procedural(), out);
      BALLOTS.write(presidentialRuling.ballots(), out);
      TALLY.write(presidentialRuling.tally(), out);
    }
  }
}
