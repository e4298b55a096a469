package io.github.isfmodel.council;

import static io.github.isfmodel.council.BallotChoice.ABSENT;
import static io.github.isfmodel.council.BallotChoice.ABSTAINING;
import static io.github.isfmodel.council.BallotChoice.AGAINST;
import static io.github.isfmodel.council.BallotChoice.IN_FAVOUR;
import static io.github.isfmodel.council.BallotChoice.NOT_PARTICIPATING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.council.Outcome.Adopted;
import io.github.isfmodel.council.Outcome.Blocked;
import io.github.isfmodel.council.Outcome.NotEnoughVotes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules V1 to V6 and V9 to V14, each over everything that it ranges over. */
class VotingRulesTest {

  /** A Council, all its ballots, and one changed ballot of one member. */
  record Case(Composition council, List<Ballot> ballots, Ballot changed) {
    Outcome before(VotedMatter matter) {
      return Councils.judge(council, matter, ballots);
    }

    Outcome after(VotedMatter matter) {
      return Councils.judge(council, matter, BallotVectors.with(ballots, changed));
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.of(Councils.BOTH)
        .flatMap(
            council ->
                Combinators.combine(
                        BallotVectors.of(council),
                        Arbitraries.of(council.members()),
                        Arbitraries.of(BallotChoice.class))
                    .as((all, who, how) -> new Case(council, all, new Ballot(who.state(), how))));
  }

  @Test
  void v1_elevenSeatsAndSevenVotesTo1965_fifteenAndNineSince_onEveryDayOfTheRecord() {
    LocalDate change = LocalDate.of(1966, 1, 1);
    Council.recordFrom()
        .datesUntil(Council.recordUntil().plusDays(1))
        .forEach(
            day -> {
              Composition council = Councils.on(day);
              boolean small = day.isBefore(change);
              assertThat(council.size()).as("seats on %s", day).isEqualTo(small ? 11 : 15);
              assertThat(council.votesNeeded()).as("votes on %s", day).isEqualTo(small ? 7 : 9);
            });
  }

  @Test
  void v1_edge_sevenVotesStayEnoughWhileElevenSeatsSatUnderTheAmendedCharter() {
    LocalDate.of(1965, 8, 31)
        .datesUntil(LocalDate.of(1966, 1, 1))
        .forEach(day -> assertThat(Councils.on(day).votesNeeded()).as("%s", day).isEqualTo(7));
    Vote resolution218 =
        Vote.builder()
            .heldOn(Councils.NOVEMBER_1965)
            .matter(VotedMatter.SUBSTANTIVE)
            .tally(Tally.of(7, 0, 4))
            .build();
    assertThat(resolution218.outcome().message()).isEqualTo("adopted: 7 in favour, 7 needed");
  }

  @Test
  @Tag("exhaustive")
  void v2_v3_v9_allBallotsUpToSymmetryAgreeWithTheNaiveRule() {
    int[] judged = {0};
    for (Composition council : Councils.BOTH) {
      for (VotedMatter matter : VotedMatter.values()) {
        judged[0] +=
            BallotVectors.forEach(
                council,
                ballots -> {
                  Outcome outcome = Councils.judge(council, matter, ballots);
                  if (outcome.getClass() != Councils.naively(council, matter, ballots)) {
                    assertThat(outcome).as("%s %s", matter, ballots).isNull();
                  }
                });
      }
    }
    assertThat(judged[0]).isEqualTo(3 * 126 * (210 + 1001));
  }

  @Test
  @Tag("exhaustive")
  void v2_onAProceduralMatterAPermanentNoHasNoEffect() {
    for (Composition council : Councils.BOTH) {
      BallotVectors.forEach(
          council,
          ballots ->
              check(
                  Councils.judge(council, VotedMatter.PROCEDURAL, ballots).isAdopted()
                      == Councils.count(ballots, IN_FAVOUR) >= council.votesNeeded(),
                  ballots));
    }
  }

  @Test
  @Tag("exhaustive")
  void v3_blockedByExactlyThePermanentMembersThatVotedAgainst() {
    for (Composition council : Councils.BOTH) {
      BallotVectors.forEach(
          council,
          ballots -> {
            Outcome outcome = Councils.judge(council, VotedMatter.SUBSTANTIVE, ballots);
            List<Member> opposed = Councils.opposed(council, ballots);
            check(
                !(outcome instanceof Blocked blocked)
                    || (blocked.allNamed() && blocked.by().equals(opposed) && !opposed.isEmpty()),
                ballots);
          });
    }
  }

  @Test
  @Tag("exhaustive")
  void v4_abstentionOfPermanentMembersNeverBlocks() {
    for (Composition council : Councils.BOTH) {
      BallotVectors.forEach(
          council,
          ballots ->
              check(
                  !Councils.opposed(council, ballots).isEmpty()
                      || !(Councils.judge(council, VotedMatter.SUBSTANTIVE, ballots)
                          instanceof Blocked),
                  ballots));
    }
  }

  @Test
  @Tag("exhaustive")
  void v5_absenceAndNotTakingPartAreTreatedLikeAbstention() {
    for (Composition council : Councils.BOTH) {
      BallotVectors.forEach(
          council,
          ballots ->
              check(
                  Councils.judge(council, VotedMatter.SUBSTANTIVE, ballots)
                      .equals(
                          Councils.judge(
                              council, VotedMatter.SUBSTANTIVE, abstainingInstead(ballots))),
                  ballots));
    }
  }

  private static List<Ballot> abstainingInstead(List<Ballot> ballots) {
    return ballots.stream()
        .map(
            ballot ->
                ballot.choice() == ABSENT || ballot.choice() == NOT_PARTICIPATING
                    ? new Ballot(ballot.member(), ABSTAINING)
                    : ballot)
        .toList();
  }

  @Test
  @Tag("exhaustive")
  void v6_adoptedWithAnyNumberOfPermanentVotesThatLeavesEnough() {
    assertThat(permanentVotesAmongAdopted(Councils.OF_15)).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(permanentVotesAmongAdopted(Councils.OF_11)).containsExactly(1, 2, 3, 4, 5);
  }

  private static Set<Integer> permanentVotesAmongAdopted(Composition council) {
    Set<Integer> found = new TreeSet<>();
    BallotVectors.forEach(
        council,
        ballots -> {
          if (Councils.judge(council, VotedMatter.SUBSTANTIVE, ballots).isAdopted()) {
            found.add(
                (int)
                    council.permanentMembers().stream()
                        .filter(m -> ballots.contains(new Ballot(m.state(), IN_FAVOUR)))
                        .count());
          }
        });
    return found;
  }

  @Test
  @Tag("exhaustive")
  void v9_withoutEnoughVotesItFailsForWantOfVotesWhateverThePermanentMembersDo() {
    for (Composition council : Councils.BOTH) {
      for (VotedMatter matter : VotedMatter.values()) {
        BallotVectors.forEach(
            council,
            ballots -> {
              boolean tooFew = Councils.count(ballots, IN_FAVOUR) < council.votesNeeded();
              Outcome outcome = Councils.judge(council, matter, ballots);
              check(tooFew == outcome instanceof NotEnoughVotes, ballots);
              check(
                  !(outcome instanceof NotEnoughVotes failed)
                      || failed.opposed().equals(Councils.opposed(council, ballots)),
                  ballots);
            });
      }
    }
  }

  @Property
  void v10_aPartIsJudgedByTheRuleOfTheWholeAndEndsByItself(
      @ForAll("cases") Case whole, @ForAll("cases") Case other, @ForAll VotedMatter matter) {
    List<Ballot> partBallots =
        whole.council().equals(other.council()) ? other.ballots() : whole.ballots();
    PartialVote part =
        PartialVote.builder()
            .kind(PartialVoteKind.PARAGRAPH)
            .subject("OP8")
            .ballots(partBallots)
            .build();
    Vote vote = Councils.vote(whole.council(), matter, whole.ballots()).withPartialVotes(part);
    assertThat(VotingProcedure.judge(vote, part))
        .isEqualTo(Councils.judge(whole.council(), matter, partBallots));
    assertThat(vote.outcome()).isEqualTo(whole.before(matter));
  }

  @Test
  void v11_theSeatStaysWhenTheStateInItChanges() {
    assertHolder(Seat.CHINA, LocalDate.of(1971, 10, 24), "Republic of China (CHN)");
    assertHolder(Seat.CHINA, LocalDate.of(1971, 10, 25), "China (CHN)");
    assertHolder(Seat.RUSSIA, LocalDate.of(1991, 12, 23), "Soviet Union (SUN)");
    assertHolder(Seat.RUSSIA, LocalDate.of(1991, 12, 24), "Russian Federation (RUS)");
  }

  private static void assertHolder(Seat seat, LocalDate day, String holder) {
    assertThat(Councils.on(day).holder(seat)).map(Member::toString).contains(holder);
  }

  @Test
  void v11_onEveryDayEachPermanentSeatHasOneHolderThatCanBlock() {
    Council.recordFrom()
        .datesUntil(Council.recordUntil().plusDays(1))
        .forEach(
            day ->
                assertThat(Councils.on(day).permanentMembers())
                    .extracting(Member::seat)
                    .containsExactlyInAnyOrder(
                        Seat.CHINA,
                        Seat.FRANCE,
                        Seat.RUSSIA,
                        Seat.UNITED_KINGDOM,
                        Seat.UNITED_STATES));
  }

  @Property
  void v12_completeBallotsAddUpToTheMembersAndUnanimityMeansAllInFavour(
      @ForAll("cases") Case given) {
    Tally tally = Tally.of(given.ballots());
    Vote vote =
        Councils.vote(given.council(), VotedMatter.SUBSTANTIVE, given.ballots())
            .withTally(tally)
            .withReportedAs(ReportedResult.UNANIMOUS);
    assertThat(tally.total()).isEqualTo(given.council().size());
    boolean unanimous = tally.inFavour() == given.council().size();
    assertThat(vote.defects())
        .extracting(VoteDefect::kind)
        .isEqualTo(unanimous ? List.of() : List.of(VoteDefectKind.NOT_UNANIMOUS));
  }

  @Property
  void v12_aTallyWithAnotherSumOrOtherFiguresIsADefect(
      @ForAll("cases") Case given, @ForAll("tallies") Tally reported) {
    Vote vote =
        Councils.vote(given.council(), VotedMatter.SUBSTANTIVE, given.ballots())
            .withTally(reported);
    boolean same = reported.equals(Tally.of(given.ballots()));
    assertThat(vote.defects().isEmpty()).isEqualTo(same);
    assertThat(vote.outcome() instanceof Outcome.Undeterminable).isEqualTo(!same);
  }

  @Provide
  Arbitrary<Tally> tallies() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(0, 16);
    return Combinators.combine(counts, counts, counts, counts, counts).as(Tally::new);
  }

  @Property
  void v13_ballotsOfStatesThatDoNotSitChangeNothing(
      @ForAll("cases") Case given, @ForAll VotedMatter matter, @ForAll BallotChoice choice) {
    List<Ballot> more = new ArrayList<>(given.ballots());
    more.add(Councils.ballot("EGY", choice));
    more.add(Councils.ballot("ISR", choice));
    assertThat(Councils.judge(given.council(), matter, more)).isEqualTo(given.before(matter));
  }

  @Property
  void v14_turningAnAbstentionIntoAVoteInFavourNeverUndoesAnAdoption(
      @ForAll("cases") Case given, @ForAll VotedMatter matter) {
    Ballot inFavour = new Ballot(given.changed().member(), IN_FAVOUR);
    Case more = new Case(given.council(), given.ballots(), inFavour);
    assertThat(more.before(matter).isAdopted() && !more.after(matter).isAdopted()).isFalse();
  }

  @Test
  @Tag("exhaustive")
  void v14_turningAnyBallotIntoAPermanentNoAlwaysRejectsASubstantiveDraft() {
    for (Composition council : Councils.BOTH) {
      BallotVectors.forEach(
          council,
          3, // the other choices are like abstaining (V5)
          ballots -> {
            for (Member member : council.permanentMembers()) {
              List<Ballot> changed =
                  BallotVectors.with(ballots, new Ballot(member.state(), AGAINST));
              Outcome outcome = Councils.judge(council, VotedMatter.SUBSTANTIVE, changed);
              check(!outcome.isAdopted(), changed);
            }
          });
    }
  }

  @Property
  void v14_exchangingElectedMembersNeverChangesTheOutcome(
      @ForAll("cases") Case given,
      @ForAll VotedMatter matter,
      @ForAll @IntRange(max = 5) int first,
      @ForAll @IntRange(max = 5) int second) {
    Member one = given.council().electedMembers().get(first);
    Member two = given.council().electedMembers().get(second);
    assertThat(Councils.judge(given.council(), matter, exchanged(given.ballots(), one, two)))
        .isEqualTo(given.before(matter));
  }

  private static List<Ballot> exchanged(List<Ballot> ballots, Member one, Member two) {
    return ballots.stream()
        .map(
            ballot -> {
              if (ballot.member().equals(one.state())) {
                return new Ballot(two.state(), ballot.choice());
              }
              return ballot.member().equals(two.state())
                  ? new Ballot(one.state(), ballot.choice())
                  : ballot;
            })
        .toList();
  }

  @Test
  void v14_exchangingAnElectedNoWithAPermanentAbstentionMayChangeTheOutcome() {
    List<Ballot> ballots =
        Councils.OF_15.members().stream()
            .map(member -> new Ballot(member.state(), IN_FAVOUR))
            .toList();
    List<Ballot> adopted =
        BallotVectors.with(
            BallotVectors.with(ballots, Councils.ballot("DNK", AGAINST)),
            Councils.ballot("CHN", ABSTAINING));
    Member denmark = Councils.OF_15.member(Councils.state("DNK")).orElseThrow();
    Member china = Councils.OF_15.member(Councils.state("CHN")).orElseThrow();
    assertThat(Councils.judge(Councils.OF_15, VotedMatter.SUBSTANTIVE, adopted))
        .isInstanceOf(Adopted.class);
    assertThat(
            Councils.judge(
                Councils.OF_15, VotedMatter.SUBSTANTIVE, exchanged(adopted, denmark, china)))
        .isInstanceOf(Blocked.class);
  }

  /** AssertJ builds too much for a million checks that hold. */
  private static void check(boolean holds, List<Ballot> ballots) {
    if (!holds) {
      assertThat(holds).as(ballots.toString()).isTrue();
    }
  }
}
