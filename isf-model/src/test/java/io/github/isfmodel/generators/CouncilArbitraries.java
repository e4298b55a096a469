package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.few;
import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.TextArbitraries.texts;

import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Balloting;
import io.github.isfmodel.council.ChangeSets;
import io.github.isfmodel.council.Composition;
import io.github.isfmodel.council.ConflictKind;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.CouncilAnswer;
import io.github.isfmodel.council.DecisionBasis;
import io.github.isfmodel.council.Involvement;
import io.github.isfmodel.council.Majority;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.OutsideRecord;
import io.github.isfmodel.council.PartialVote;
import io.github.isfmodel.council.PartialVoteKind;
import io.github.isfmodel.council.PreliminaryQuestion;
import io.github.isfmodel.council.PreliminaryVote;
import io.github.isfmodel.council.PresidentialRuling;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Seat;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VoteDefect;
import io.github.isfmodel.council.VoteDefectKind;
import io.github.isfmodel.council.VotedMatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The Council, votes in it and what is said about them. */
public final class CouncilArbitraries {

  private static final int MOST_SEATS = 15;

  private CouncilArbitraries() {}

  /** {@return everything that the Council took a vote on} */
  public static Arbitrary<Balloting> ballotings() {
    return Fast.of(Arbitraries.oneOf(votes(), partialVotes(), preliminaryQuestions()));
  }

  /** {@return votes: complete and lawful ones, and any others} */
  public static Arbitrary<Vote> votes() {
    return Fast.of(Arbitraries.oneOf(completeVotes(), anyVotes()));
  }

  /** {@return votes with one ballot for each member of the Council of their day} */
  public static Arbitrary<Vote> completeVotes() {
    Arbitrary<BallotChoice> choice =
        Arbitraries.frequency(
            Tuple.of(8, BallotChoice.IN_FAVOUR),
            Tuple.of(1, BallotChoice.AGAINST),
            Tuple.of(2, BallotChoice.ABSTAINING),
            Tuple.of(1, BallotChoice.NOT_PARTICIPATING),
            Tuple.of(1, BallotChoice.ABSENT));
    return Fast.of(
        Combinators.combine(
                compositions(),
                choice.list().ofSize(MOST_SEATS),
                Arbitraries.of(VotedMatter.SUBSTANTIVE, VotedMatter.PROCEDURAL),
                Arbitraries.of(true, false))
            .as(CouncilArbitraries::completeVote));
  }

  private static Vote completeVote(
      Composition council, List<BallotChoice> choices, VotedMatter matter, boolean withTally) {
    List<Ballot> ballots =
        IntStream.range(0, council.members().size())
            .mapToObj(seat -> new Ballot(council.members().get(seat).state(), choices.get(seat)))
            .toList();
    return Vote.builder()
        .heldOn(council.date())
        .matter(matter)
        .ballots(ballots)
        .tally(withTally ? Optional.of(Tally.of(ballots)) : Optional.empty())
        .build();
  }

  private static Arbitrary<Vote> anyVotes() {
    Arbitrary<OptionalInt> meeting =
        Arbitraries.oneOf(
            Arbitraries.just(OptionalInt.empty()),
            Arbitraries.integers().between(-1, 11_000).map(OptionalInt::of));
    return Fast.of(
        Builders.withBuilder(Vote::builder)
            .use(TimeArbitraries.dates())
            .in(Vote.Builder::heldOn)
            .use(maybe(TimeArbitraries.instants()))
            .in(Vote.Builder::moment)
            .use(meeting)
            .in(Vote.Builder::meeting)
            .use(Arbitraries.of(VotedMatter.class))
            .in(Vote.Builder::matter)
            .use(ballots().list().ofMaxSize(MOST_SEATS))
            .in(Vote.Builder::ballots)
            .use(maybe(tallies()))
            .in(Vote.Builder::tally)
            .use(maybe(CodeArbitraries.of(ReportedResult.VOCABULARY)))
            .in(Vote.Builder::reportedAs)
            .use(few(involvements()))
            .in(Vote.Builder::involvements)
            .use(few(partialVotes()))
            .in(Vote.Builder::partialVotes)
            .use(maybe(preliminaryQuestions()))
            .in(Vote.Builder::preliminaryQuestion)
            .build(Vote.Builder::build));
  }

  /** {@return ballots of any state} */
  public static Arbitrary<Ballot> ballots() {
    return Fast.of(
        Combinators.combine(ActorArbitraries.stateCodes(), Arbitraries.of(BallotChoice.class))
            .as(Ballot::new));
  }

  /** {@return tallies, possible and impossible ones} */
  public static Arbitrary<Tally> tallies() {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
    return Fast.of(
        Combinators.combine(Arbitraries.integers().between(0, 16), few, few, few, few)
            .as(Tally::new));
  }

  /** {@return involvements of members in what is decided} */
  public static Arbitrary<Involvement> involvements() {
    return Fast.of(
        Combinators.combine(
                ActorArbitraries.stateCodes(),
                Arbitraries.of(DecisionBasis.class),
                Arbitraries.of(ConflictKind.class),
                Arbitraries.of(true, false))
            .as(Involvement::new));
  }

  /** {@return votes on parts of a draft} */
  public static Arbitrary<PartialVote> partialVotes() {
    return Fast.of(
        Builders.withBuilder(PartialVote::builder)
            .use(CodeArbitraries.of(PartialVoteKind.VOCABULARY))
            .in(PartialVote.Builder::kind)
            .use(texts())
            .in(PartialVote.Builder::subject)
            .use(few(ballots()))
            .in(PartialVote.Builder::ballots)
            .use(maybe(tallies()))
            .in(PartialVote.Builder::tally)
            .build(PartialVote.Builder::build));
  }

  /** {@return how it was settled whether a matter is procedural} */
  public static Arbitrary<PreliminaryQuestion> preliminaryQuestions() {
    return Fast.of(Arbitraries.oneOf(preliminaryVotes(), presidentialRulings()));
  }

  /** {@return votes on the preliminary question} */
  public static Arbitrary<PreliminaryVote> preliminaryVotes() {
    return Fast.of(
        Builders.withBuilder(PreliminaryVote::builder)
            .use(few(ballots()))
            .in(PreliminaryVote.Builder::ballots)
            .use(maybe(tallies()))
            .in(PreliminaryVote.Builder::tally)
            .build(PreliminaryVote.Builder::build));
  }

  /** {@return rulings of the President} */
  public static Arbitrary<PresidentialRuling> presidentialRulings() {
    return Fast.of(
        Builders.withBuilder(PresidentialRuling::builder)
            .use(Arbitraries.of(true, false))
            .in(PresidentialRuling.Builder::procedural)
            .use(few(ballots()))
            .in(PresidentialRuling.Builder::ballots)
            .use(maybe(tallies()))
            .in(PresidentialRuling.Builder::tally)
            .build(PresidentialRuling.Builder::build));
  }

  /** {@return members} */
  public static Arbitrary<Member> members() {
    return Fast.of(
        Combinators.combine(Arbitraries.of(Seat.class), ActorArbitraries.stateCodes(), texts())
            .as(Member::new));
  }

  /** {@return Councils as they sat} */
  public static Arbitrary<Composition> compositions() {
    return Fast.of(
        Arbitraries.longs()
            .between(Council.recordFrom().toEpochDay(), Council.recordUntil().toEpochDay())
            .shrinkTowards(LocalDate.of(2025, 11, 17).toEpochDay())
            .map(day -> Council.on(LocalDate.ofEpochDay(day)).composition().orElseThrow()));
  }

  /** {@return answers for days that the record does not cover} */
  public static Arbitrary<OutsideRecord> outsideRecords() {
    Arbitrary<LocalDate> date = TimeArbitraries.dates();
    return Fast.of(Combinators.combine(date, date, date, few(members())).as(OutsideRecord::new));
  }

  /** {@return answers to who sat on a day} */
  public static Arbitrary<CouncilAnswer> answers() {
    return Fast.of(Arbitraries.oneOf(compositions(), outsideRecords()));
  }

  /** {@return numbers of votes in favour} */
  public static Arbitrary<Majority> majorities() {
    Arbitrary<Integer> votes = Arbitraries.integers().between(0, MOST_SEATS);
    return Fast.of(
        Combinators.combine(votes, votes, Arbitraries.of(7, 9))
            .as(
                (one, other, needed) ->
                    new Majority(Math.min(one, other), Math.max(one, other), needed)));
  }

  /** {@return sets of members that can change a result} */
  public static Arbitrary<ChangeSets> changeSets() {
    return Fast.of(
        Combinators.combine(
                Arbitraries.of(BallotChoice.class),
                few(members()),
                Arbitraries.integers().between(0, 2),
                members().list().ofMinSize(2).ofMaxSize(4))
            .as(ChangeSets::new));
  }

  /** {@return defects of votes} */
  public static Arbitrary<VoteDefect> voteDefects() {
    return Fast.of(
        Combinators.combine(
                Arbitraries.of(VoteDefectKind.class), few(texts()), few(texts()), texts(), texts())
            .as(VoteDefect::new));
  }

  /** {@return adoptions without a vote, which are all alike} */
  public static Arbitrary<Outcome.AdoptedWithoutVote> adoptionsWithoutVote() {
    return Arbitraries.just(new Outcome.AdoptedWithoutVote());
  }

  /** {@return outcomes of votes} */
  public static Arbitrary<Outcome> outcomes() {
    return Fast.of(
        Arbitraries.<Outcome>oneOf(
            adoptions(),
            adoptionsWithoutVote(),
            shortfalls(),
            blockages(),
            undeterminableOutcomes()));
  }

  /** {@return adoptions} */
  public static Arbitrary<Outcome.Adopted> adoptions() {
    return Fast.of(Combinators.combine(majorities(), few(ballots())).as(Outcome.Adopted::new));
  }

  /** {@return failures for want of votes} */
  public static Arbitrary<Outcome.NotEnoughVotes> shortfalls() {
    return Fast.of(
        Combinators.combine(majorities(), few(members()), few(ballots()))
            .as(Outcome.NotEnoughVotes::new));
  }

  /** {@return failures because of a negative vote of a permanent member} */
  public static Arbitrary<Outcome.Blocked> blockages() {
    return Fast.of(
        Combinators.combine(
                majorities(), few(members()), Arbitraries.of(true, false), few(ballots()))
            .as(Outcome.Blocked::new));
  }

  /** {@return outcomes that cannot be told} */
  public static Arbitrary<Outcome.Undeterminable> undeterminableOutcomes() {
    return Fast.of(
        Combinators.combine(Arbitraries.of(Outcome.Reason.class), texts())
            .as(Outcome.Undeterminable::new));
  }
}
