package io.github.isfmodel.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Outcome.Reason;
import io.github.isfmodel.council.Outcome.Undeterminable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Records that leave ballots or names open: the outcome is said only if every way to fill them in
 * gives the same, which the oracle finds by trying every way.
 */
class PartialRecordTest {

  private static final Composition COUNCIL = Councils.OF_11;

  /** Ballots of which some names are lost, with the true tally or without. */
  record Damaged(List<Ballot> truth, Set<StateCode> lost, boolean withTally) {
    List<Ballot> known() {
      return truth.stream().filter(ballot -> !lost.contains(ballot.member())).toList();
    }

    Optional<Tally> tally() {
      return withTally ? Optional.of(Tally.of(truth)) : Optional.empty();
    }
  }

  @Provide
  Arbitrary<Damaged> damaged() {
    return Combinators.combine(
            BallotVectors.of(COUNCIL),
            Arbitraries.of(COUNCIL.members()).map(Member::state).set().ofMaxSize(5),
            Arbitraries.of(true, false))
        .as(Damaged::new);
  }

  @Provide
  Arbitrary<Set<StateCode>> obliged() {
    return Arbitraries.of(COUNCIL.members()).map(Member::state).set().ofMaxSize(3);
  }

  @Property
  void whatIsSaidHoldsForEveryWayToFillInAndNothingElseIsLeftUnsaid(
      @ForAll("damaged") Damaged damaged,
      @ForAll VotedMatter matter,
      @ForAll("obliged") Set<StateCode> obliged) {
    Set<Class<? extends Outcome>> possible = new HashSet<>();
    fillIn(
        damaged,
        new ArrayList<>(damaged.known()),
        List.copyOf(damaged.lost()),
        0,
        matter,
        obliged,
        possible);
    Vote record = Councils.vote(COUNCIL, matter, damaged.known()).withTally(damaged.tally());
    Outcome outcome = VotingProcedure.judge(COUNCIL, matter, record, obliged);
    Set<Class<? extends Outcome>> said =
        possible.size() == 1 ? possible : Set.of(Undeterminable.class);
    assertThat(said).isEqualTo(Set.of(outcome.getClass()));
  }

  private static void fillIn(
      Damaged damaged,
      List<Ballot> soFar,
      List<StateCode> lost,
      int next,
      VotedMatter matter,
      Set<StateCode> obliged,
      Set<Class<? extends Outcome>> possible) {
    if (next == lost.size()) {
      if (damaged.tally().isEmpty() || damaged.tally().get().equals(Tally.of(soFar))) {
        possible.add(Councils.naively(COUNCIL, matter, lawful(soFar, obliged)));
      }
      return;
    }
    for (BallotChoice choice : BallotChoice.values()) {
      soFar.add(new Ballot(lost.get(next), choice));
      fillIn(damaged, soFar, lost, next + 1, matter, obliged, possible);
      soFar.remove(soFar.size() - 1);
    }
  }

  private static List<Ballot> lawful(List<Ballot> ballots, Set<StateCode> obliged) {
    return ballots.stream()
        .map(
            b -> obliged.contains(b.member()) ? new Ballot(b.member(), BallotChoice.ABSTAINING) : b)
        .toList();
  }

  @Test
  void aBareTallyWithoutVotesAgainstIsEnough() {
    assertThat(bare(Tally.of(7, 0, 4)).message()).isEqualTo("adopted: 7 in favour, 7 needed");
    assertThat(bare(Tally.of(6, 0, 5)).message())
        .isEqualTo("not adopted for want of votes: 6 in favour, 7 needed");
  }

  @Test
  void aBareTallyWithVotesAgainstDoesNotSayWhetherItWasBlocked() {
    assertThat(bare(Tally.of(7, 1, 3)))
        .isEqualTo(
            new Undeterminable(
                Reason.NAMES_MISSING,
                "the record does not name the members that voted against, and a permanent member"
                    + " may be among them"));
  }

  @Test
  void aTallyThatLacksMembersIsEnoughOnlyIfTheyCannotDecide() {
    assertThat(bare(Tally.of(4, 0, 5)).message())
        .isEqualTo("not adopted for want of votes: 4 to 6 in favour, 7 needed");
    assertThat(bare(Tally.of(8, 0, 0)).message())
        .isEqualTo("cannot be said: the record does not say how 3 of the 11 members voted");
  }

  @Test
  void aTallyThatIsTooLargeIsAContradiction() {
    assertThat(bare(Tally.of(8, 0, 4)))
        .isEqualTo(
            new Undeterminable(
                Reason.CONTRADICTORY, "the tally 8-0-4 adds up to 12, and 11 members sat"));
  }

  @Test
  void aTallyBeyondTheRangeOfIntIsAContradictionAndNoCrash() {
    Tally huge = new Tally(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0, 0);
    assertThat(bare(huge).message())
        .isEqualTo(
            "cannot be said: the tally 2147483647-2147483647-0 adds up to 4294967294, and 11"
                + " members sat");
  }

  @Test
  void aMemberThatHadToAbstainAndIsNotNamedLeavesTheCountOpen() {
    Vote record =
        Councils.vote(COUNCIL, VotedMatter.SUBSTANTIVE, List.of()).withTally(Tally.of(7, 0, 4));
    assertThat(
            VotingProcedure.judge(
                COUNCIL, VotedMatter.SUBSTANTIVE, record, Set.of(StateCode.of("JOR"))))
        .isEqualTo(
            new Undeterminable(
                Reason.NAMES_MISSING,
                "the record does not say how the members that had to abstain voted"));
  }

  @Test
  void aVoteAgainstThatOnlyAMemberThatHadToAbstainCanHaveCastBlocksNothing() {
    assertThat(judged(List.of(), List.of("JOR"), Tally.of(10, 1, 0), "JOR").message())
        .isEqualTo("adopted: 10 in favour, 7 needed");
  }

  /** Either Jordan, whose vote does not count, or the United States voted in favour. */
  @Test
  void aVoteInFavourThatDoesNotCountCarriesNoDraftThatIsBlocked() {
    List<String> abstaining = List.of("BOL", "CIV", "MYS");
    assertThat(judged(abstaining, List.of("JOR", "USA"), Tally.of(7, 1, 3), "JOR").message())
        .isEqualTo(
            "cannot be said: the record does not say how the members that had to abstain voted");
  }

  /** All others voted in favour by name. */
  private static Outcome judged(
      List<String> abstaining, List<String> unnamed, Tally tally, String obliged) {
    List<Ballot> named =
        COUNCIL.members().stream()
            .map(member -> member.state().value())
            .filter(code -> !unnamed.contains(code))
            .map(
                code ->
                    Councils.ballot(
                        code,
                        abstaining.contains(code)
                            ? BallotChoice.ABSTAINING
                            : BallotChoice.IN_FAVOUR))
            .toList();
    Vote record = Councils.vote(COUNCIL, VotedMatter.SUBSTANTIVE, named).withTally(tally);
    return VotingProcedure.judge(
        COUNCIL, VotedMatter.SUBSTANTIVE, record, Set.of(StateCode.of(obliged)));
  }

  @Test
  void unnamedOppositionIsCertainIfTheElectedMembersAreAllNamed() {
    List<Ballot> elected =
        COUNCIL.electedMembers().stream()
            .map(m -> new Ballot(m.state(), BallotChoice.IN_FAVOUR))
            .toList();
    Vote record =
        Councils.vote(COUNCIL, VotedMatter.SUBSTANTIVE, elected).withTally(Tally.of(9, 2, 0));
    assertThat(record.outcome().message())
        .isEqualTo(
            "not adopted: 9 in favour, 7 needed, but blocked by the negative vote of an unnamed"
                + " permanent member");
    List<Ballot> more = new ArrayList<>(elected);
    more.add(Councils.ballot("SUN", BallotChoice.AGAINST));
    assertThat(record.withBallots(more).outcome().message())
        .isEqualTo(
            "not adopted: 9 in favour, 7 needed, but blocked by the negative vote of Soviet Union"
                + " (SUN) and perhaps others");
  }

  @Test
  void twoDifferentBallotsOfAMemberCountAsNone_twoEqualOnesAsOne() {
    List<Ballot> ballots = new ArrayList<>();
    COUNCIL.members().forEach(m -> ballots.add(new Ballot(m.state(), BallotChoice.IN_FAVOUR)));
    ballots.add(Councils.ballot("JOR", BallotChoice.IN_FAVOUR));
    assertThat(Councils.judge(COUNCIL, VotedMatter.SUBSTANTIVE, ballots).message())
        .isEqualTo("adopted: 11 in favour, 7 needed");
    ballots.add(Councils.ballot("USA", BallotChoice.AGAINST));
    assertThat(Councils.judge(COUNCIL, VotedMatter.SUBSTANTIVE, ballots).message())
        .isEqualTo("cannot be said: the record does not say how 1 of the 11 members voted");
  }

  private static Outcome bare(Tally tally) {
    return Councils.vote(COUNCIL, VotedMatter.SUBSTANTIVE, List.of()).withTally(tally).outcome();
  }
}
