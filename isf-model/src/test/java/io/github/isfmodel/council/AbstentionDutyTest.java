package io.github.isfmodel.council;

import static io.github.isfmodel.council.BallotChoice.ABSTAINING;
import static io.github.isfmodel.council.BallotChoice.AGAINST;
import static io.github.isfmodel.council.BallotChoice.IN_FAVOUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Outcome.Adopted;
import io.github.isfmodel.council.Outcome.Blocked;
import io.github.isfmodel.council.Outcome.NotEnoughVotes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rule V7: a party to a dispute abstains. */
class AbstentionDutyTest {

  private static final StateCode RUSSIA = StateCode.of("RUS");

  @Test
  void v7_theDutyNeedsAllFourConditions_everyCombination() {
    int binding = 0;
    for (VotedMatter matter : VotedMatter.values()) {
      for (DecisionBasis basis : DecisionBasis.values()) {
        for (ConflictKind conflict : ConflictKind.values()) {
          for (boolean party : new boolean[] {false, true}) {
            Involvement involvement = new Involvement(RUSSIA, basis, conflict, party);
            boolean expected =
                matter == VotedMatter.SUBSTANTIVE
                    && Set.of(DecisionBasis.CHAPTER_VI, DecisionBasis.ARTICLE_52_3).contains(basis)
                    && conflict == ConflictKind.DISPUTE
                    && party;
            assertThat(involvement.mustAbstain(matter)).isEqualTo(expected);
            binding += expected ? 1 : 0;
          }
        }
      }
    }
    assertThat(binding).isEqualTo(2);
  }

  @Provide
  Arbitrary<List<Ballot>> ballots() {
    return BallotVectors.of(Councils.OF_15);
  }

  @Provide
  Arbitrary<Set<StateCode>> parties() {
    return Arbitraries.of(Councils.OF_15.members()).map(Member::state).set().ofMaxSize(15);
  }

  @Property
  void v7_theOutcomeIsThatOfAVoteInWhichTheObligedAbstain(
      @ForAll("ballots") List<Ballot> ballots, @ForAll("parties") Set<StateCode> parties) {
    List<Ballot> lawful =
        ballots.stream()
            .map(b -> parties.contains(b.member()) ? new Ballot(b.member(), ABSTAINING) : b)
            .toList();
    Outcome outcome = judge(ballots, parties);
    assertThat(outcome.getClass())
        .isEqualTo(Councils.naively(Councils.OF_15, VotedMatter.SUBSTANTIVE, lawful));
    assertThat(disregarded(outcome))
        .containsExactlyInAnyOrderElementsOf(
            ballots.stream()
                .filter(b -> parties.contains(b.member()))
                .filter(b -> b.choice() == IN_FAVOUR || b.choice() == AGAINST)
                .toList());
  }

  @Property
  void v7_nobodyIsObligedOnAProceduralMatter(
      @ForAll("ballots") List<Ballot> ballots, @ForAll("parties") Set<StateCode> parties) {
    Vote vote = vote(ballots, parties).withMatter(VotedMatter.PROCEDURAL);
    assertThat(vote.outcome())
        .isEqualTo(Councils.judge(Councils.OF_15, VotedMatter.PROCEDURAL, ballots));
  }

  @Property
  void v7_theCouncilCountsEachBallotAsItWasCast(
      @ForAll("ballots") List<Ballot> ballots, @ForAll("parties") Set<StateCode> parties) {
    assertThat(vote(ballots, parties).outcomeAsCast()).isEqualTo(judge(ballots, Set.of()));
  }

  /** Draft S/18428 on the judgment in Nicaragua v. United States failed by the vote of a party. */
  @Test
  void v7_theVetoOfAPartyThatWasCounted_28October1986() {
    StateCode usa = StateCode.of("USA");
    List<Ballot> ballots = new ArrayList<>();
    for (String state : "AUS BGR CHN COG DNK GHA MDG TTO ARE SUN VEN".split(" ", -1)) {
      ballots.add(new Ballot(StateCode.of(state), IN_FAVOUR));
    }
    for (String state : List.of("FRA", "THA", "GBR")) {
      ballots.add(new Ballot(StateCode.of(state), ABSTAINING));
    }
    ballots.add(new Ballot(usa, AGAINST));
    Vote vote =
        Vote.builder()
            .heldOn(LocalDate.of(1986, 10, 28))
            .matter(VotedMatter.SUBSTANTIVE)
            .ballots(ballots)
            .reportedAs(ReportedResult.VETOED)
            .addInvolvements(party("USA"))
            .build();

    assertThat(vote.outcome().message()).isEqualTo("adopted: 11 in favour, 9 needed");
    assertThat(vote.outcomeAsCast().message())
        .isEqualTo(
            "not adopted: 11 in favour, 9 needed, but blocked by the negative vote of United States"
                + " (USA)");
    assertThat(vote.defects()).isEmpty();
  }

  @Test
  void v7Edge_aPermanentPartyCannotBlockAndTheThresholdStaysNine() {
    List<Ballot> ballots = new ArrayList<>();
    Councils.OF_15.members().forEach(m -> ballots.add(new Ballot(m.state(), IN_FAVOUR)));
    List<Ballot> russiaAgainst = BallotVectors.with(ballots, new Ballot(RUSSIA, AGAINST));
    Outcome outcome = judge(russiaAgainst, Set.of(RUSSIA));
    assertThat(outcome)
        .isEqualTo(new Adopted(new Majority(14, 14, 9), List.of(new Ballot(RUSSIA, AGAINST))));
    assertThat(judge(russiaAgainst, Set.of())).isInstanceOf(Blocked.class);
  }

  @Test
  void v7_anElectedPartyIsBoundToo_itsVoteInFavourDoesNotCount() {
    List<Ballot> ballots = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      StateCode state = Councils.OF_15.members().get(i).state();
      ballots.add(new Ballot(state, i >= 6 ? IN_FAVOUR : ABSTAINING));
    }
    StateCode somalia = StateCode.of("SOM");
    assertThat(judge(ballots, Set.of()).isAdopted()).isTrue();
    assertThat(judge(ballots, Set.of(somalia)))
        .isEqualTo(
            new NotEnoughVotes(
                new Majority(8, 8, 9), List.of(), List.of(new Ballot(somalia, IN_FAVOUR))));
  }

  @Test
  void v7_whoHadToAbstainIsNamedInTheOrderOfTheRecord() {
    Vote vote =
        vote(List.of(), Set.of()).withInvolvements(party("SOM"), party("ISR"), party("RUS"));
    assertThat(
            VotingProcedure.membersThatMustAbstain(vote, Councils.OF_15, VotedMatter.SUBSTANTIVE))
        .extracting(Member::toString)
        .containsExactly("Somalia (SOM)", "Russian Federation (RUS)");
  }

  private static Involvement party(String code) {
    return new Involvement(
        StateCode.of(code), DecisionBasis.CHAPTER_VI, ConflictKind.DISPUTE, true);
  }

  private static Vote vote(List<Ballot> ballots, Set<StateCode> parties) {
    return Councils.vote(Councils.OF_15, VotedMatter.SUBSTANTIVE, ballots)
        .withInvolvements(parties.stream().map(p -> party(p.value())).toList());
  }

  private static Outcome judge(List<Ballot> ballots, Set<StateCode> parties) {
    return vote(ballots, parties).outcome();
  }

  private static List<Ballot> disregarded(Outcome outcome) {
    if (outcome instanceof Adopted adopted) {
      return adopted.disregarded();
    }
    return outcome instanceof Blocked blocked
        ? blocked.disregarded()
        : ((NotEnoughVotes) outcome).disregarded();
  }
}
