package io.github.isfmodel.council;

import static io.github.isfmodel.council.BallotChoice.ABSTAINING;
import static io.github.isfmodel.council.BallotChoice.AGAINST;
import static io.github.isfmodel.council.BallotChoice.IN_FAVOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.Serialized;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.code.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VoteAnalysisTest {

  private static final Composition COUNCIL = Councils.OF_15;
  private static final List<Ballot> RESOLUTION_2803 = allBut("CHN", "RUS");

  @Provide
  Arbitrary<List<Ballot>> ballots() {
    return BallotVectors.of(COUNCIL);
  }

  @Provide
  Arbitrary<Set<StateCode>> parties() {
    return Arbitraries.of(COUNCIL.members()).map(Member::state).set().ofMaxSize(3);
  }

  /** The oracle tries every subset of up to three members with every ballot; no does most. */
  @Property(tries = 60)
  void smallestSetsAreThoseThatTryingEveryChangeFinds_upToThreeMembers(
      @ForAll("ballots") List<Ballot> ballots,
      @ForAll VotedMatter matter,
      @ForAll("parties") Set<StateCode> parties) {
    Vote vote = vote(ballots, matter, parties);
    VoteAnalysis analysis = VoteAnalysis.of(vote).orElseThrow();
    Set<Set<Member>> adopting = upToThree(analysis.changesThatAdopt());
    Set<Set<Member>> preventing =
        upToThree(analysis.changesThatPrevent().stream().filter(it -> it.to() == AGAINST).toList());
    assertThat(adopting).isEqualTo(tried(ballots, matter, parties, true));
    assertThat(preventing).isEqualTo(tried(ballots, matter, parties, false));
  }

  private static Set<Set<Member>> upToThree(List<ChangeSets> families) {
    return families.stream()
        .filter(family -> family.size() <= 3)
        .flatMap(ChangeSets::sets)
        .map(HashSet::new)
        .collect(Collectors.toSet());
  }

  private static Set<Set<Member>> tried(
      List<Ballot> ballots, VotedMatter matter, Set<StateCode> parties, boolean adopt) {
    Set<Set<Member>> found = new HashSet<>();
    for (int size = 0; size <= 3; size++) {
      for (Set<Member> subset : subsets(size, 0)) {
        if (found.stream().noneMatch(subset::containsAll)
            && canReach(ballots, matter, parties, new ArrayList<>(subset), adopt)) {
          found.add(subset);
        }
      }
    }
    return found;
  }

  private static List<Set<Member>> subsets(int size, int from) {
    if (size == 0) {
      return List.of(Set.of());
    }
    List<Set<Member>> found = new ArrayList<>();
    for (int i = from; i < COUNCIL.members().size(); i++) {
      for (Set<Member> rest : subsets(size - 1, i + 1)) {
        Set<Member> subset = new HashSet<>(rest);
        subset.add(COUNCIL.members().get(i));
        found.add(subset);
      }
    }
    return found;
  }

  private static boolean canReach(
      List<Ballot> ballots,
      VotedMatter matter,
      Set<StateCode> parties,
      List<Member> changing,
      boolean adopt) {
    if (changing.isEmpty()) {
      return isAdopted(ballots, matter, parties) == adopt;
    }
    List<Member> others = changing.subList(1, changing.size());
    for (BallotChoice choice : List.of(IN_FAVOUR, AGAINST, ABSTAINING)) {
      Ballot changed = new Ballot(changing.get(0).state(), choice);
      if (canReach(BallotVectors.with(ballots, changed), matter, parties, others, adopt)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdopted(
      List<Ballot> ballots, VotedMatter matter, Set<StateCode> parties) {
    boolean bound = matter == VotedMatter.SUBSTANTIVE;
    List<Ballot> lawful =
        ballots.stream()
            .map(
                b -> bound && parties.contains(b.member()) ? new Ballot(b.member(), ABSTAINING) : b)
            .toList();
    return Councils.naively(COUNCIL, matter, lawful) == Outcome.Adopted.class;
  }

  /** Each set does what it says, and none smaller does; other choices are like abstaining. */
  @Test
  @Tag("exhaustive")
  void everySmallestSetWorksAndLosesItsEffectWithoutAnyOneMember_allBallotsUpToSymmetry() {
    for (VotedMatter matter : List.of(VotedMatter.SUBSTANTIVE, VotedMatter.PROCEDURAL)) {
      BallotVectors.forEach(
          COUNCIL,
          3,
          ballots -> {
            VoteAnalysis analysis =
                VoteAnalysis.of(Councils.vote(COUNCIL, matter, ballots)).orElseThrow();
            analysis.changesThatAdopt().forEach(family -> verify(analysis, family, true));
            analysis.changesThatPrevent().forEach(family -> verify(analysis, family, false));
          });
    }
  }

  private static void verify(VoteAnalysis analysis, ChangeSets family, boolean adopted) {
    List<Member> set = family.sets().findFirst().orElseThrow();
    if (analysis.with(cast(set, family.to())).outcome().isAdopted() != adopted) {
      assertThat(family).as("does not work").isNull();
    }
    for (Member left : set) {
      List<Member> fewer = set.stream().filter(member -> !member.equals(left)).toList();
      if (analysis.with(cast(fewer, family.to())).outcome().isAdopted() == adopted) {
        assertThat(family).as("works without " + left).isNull();
      }
    }
  }

  private static List<Ballot> cast(List<Member> members, BallotChoice choice) {
    return members.stream().map(member -> new Ballot(member.state(), choice)).toList();
  }

  @Property
  void pivotalMembersAreThoseWhoseBallotAloneTurnsTheResult(
      @ForAll("ballots") List<Ballot> ballots,
      @ForAll VotedMatter matter,
      @ForAll("parties") Set<StateCode> parties) {
    boolean adopted = isAdopted(ballots, matter, parties);
    List<Member> pivotal =
        COUNCIL.members().stream()
            .filter(m -> canReach(ballots, matter, parties, List.of(m), !adopted))
            .toList();
    assertThat(VoteAnalysis.of(vote(ballots, matter, parties)).orElseThrow().pivotalMembers())
        .isEqualTo(pivotal);
  }

  @Test
  void resolution2803_whatOneNoOfChinaWouldHaveDone() {
    VoteAnalysis analysis = analysis(RESOLUTION_2803);
    assertThat(analysis.outcome().message()).isEqualTo("adopted: 13 in favour, 9 needed");
    assertThat(analysis.with(List.of(Councils.ballot("CHN", AGAINST))).outcome().message())
        .isEqualTo(
            "not adopted: 13 in favour, 9 needed, but blocked by the negative vote of China (CHN)");
  }

  @Test
  void resolution2803_whoCouldHavePreventedIt() {
    VoteAnalysis analysis = analysis(RESOLUTION_2803);
    assertThat(codes(analysis.pivotalMembers())).isEqualTo("CHN FRA GBR RUS USA");
    List<ChangeSets> changes = analysis.changesThatPrevent();
    assertThat(changes).hasSize(7);
    ChangeSets elected = changes.get(5);
    assertThat(elected.to()).isEqualTo(AGAINST);
    assertThat(elected.anyOf()).isEqualTo(5);
    assertThat(codes(elected.from())).isEqualTo("DNK DZA GRC GUY KOR PAK PAN SLE SOM SVN");
    assertThat(elected.sets()).hasSize(252).doesNotHaveDuplicates();
    assertThat(analysis.changesThatAdopt())
        .containsExactly(new ChangeSets(IN_FAVOUR, List.of(), 0, List.of()));
  }

  /** Nine affirmative votes are needed (Article 27(3)), so abstentions defeat a draft as well. */
  @Test
  void resolution2793_fourAbstentionsWouldHaveDefeatedIt() {
    VoteAnalysis analysis = analysis(allBut("CHN", "PAK", "RUS"));
    ChangeSets abstaining = analysis.changesThatPrevent().get(6);

    assertThat(abstaining.to()).isEqualTo(ABSTAINING);
    assertThat(abstaining.anyOf()).isEqualTo(4);
    assertThat(codes(abstaining.from()))
        .isEqualTo("FRA GBR USA DNK DZA GRC GUY KOR PAN SLE SOM SVN");
    assertThat(
            analysis
                .with(cast(abstaining.sets().findFirst().orElseThrow(), ABSTAINING))
                .outcome()
                .message())
        .isEqualTo("not adopted for want of votes: 8 in favour, 9 needed");
  }

  @Test
  void aBlockedDraft_theBlockersHaveToChange() {
    List<Ballot> blocked =
        BallotVectors.with(
            BallotVectors.with(
                allBut("CHN", "RUS", "DNK", "DZA", "GRC"), Councils.ballot("GBR", AGAINST)),
            Councils.ballot("USA", AGAINST));
    VoteAnalysis analysis = analysis(blocked);
    assertThat(analysis.outcome().message())
        .isEqualTo("not adopted for want of votes: 8 in favour, 9 needed");
    ChangeSets changes = analysis.changesThatAdopt().get(0);
    assertThat(codes(changes.all())).isEqualTo("GBR USA");
    assertThat(changes.anyOf()).isZero();
    assertThat(changes.size()).isEqualTo(2);
    assertThat(analysis.pivotalMembers()).isEmpty();
    assertThat(analysis.changesThatPrevent())
        .containsExactly(new ChangeSets(AGAINST, List.of(), 0, List.of()));
  }

  /** So resolution 2803 came about: the Russian Federation and China abstained. */
  @Test
  void whereEnoughVotedInFavourAVetoNeedOnlyBecomeAnAbstention() {
    List<Ballot> vetoed =
        BallotVectors.with(
            BallotVectors.with(allBut(), Councils.ballot("CHN", AGAINST)),
            Councils.ballot("RUS", AGAINST));
    List<ChangeSets> changes = analysis(vetoed).changesThatAdopt();

    assertThat(changes)
        .extracting(each -> each.to() + " " + codes(each.all()) + " " + each.anyOf())
        .containsExactly("IN_FAVOUR CHN RUS 0", "ABSTAINING CHN RUS 0");
  }

  /** As press releases give most votes: 15 in favour, and no names. */
  @Test
  void whereAllVotedAlikeTheTallyNamesThemAll() {
    Vote named = vote(allBut(), VotedMatter.SUBSTANTIVE, Set.of());
    Vote told = named.withBallots().withTally(Tally.of(15, 0, 0));

    VoteAnalysis veto =
        VoteAnalysis.of(told).orElseThrow().with(List.of(Councils.ballot("RUS", AGAINST)));
    assertThat(veto.outcome().message())
        .isEqualTo(
            VoteAnalysis.of(named)
                .orElseThrow()
                .with(List.of(Councils.ballot("RUS", AGAINST)))
                .outcome()
                .message())
        .startsWith("not adopted: 14 in favour");
    assertThat(VoteAnalysis.of(told.withTally(Tally.of(14, 0, 1)))).isEmpty();
    assertThat(VoteAnalysis.of(told.withTally(Tally.of(14, 0, 0)))).isEmpty();
  }

  @Test
  void aDraftTwoVotesShort() {
    VoteAnalysis analysis =
        analysis(allBut("CHN", "RUS", "DNK", "DZA", "GRC", "GUY", "KOR", "PAK"));
    ChangeSets changes = analysis.changesThatAdopt().get(0);
    assertThat(changes.all()).isEmpty();
    assertThat(changes.anyOf()).isEqualTo(2);
    assertThat(codes(changes.from())).isEqualTo("CHN RUS DNK DZA GRC GUY KOR PAK");
    assertThat(changes.sets()).hasSize(28);
    assertThat(codes(changes.sets().findFirst().orElseThrow())).isEqualTo("CHN RUS");
  }

  @Test
  void noChangeHelpsWhereMostMembersHaveToAbstain() {
    Set<StateCode> parties =
        COUNCIL.electedMembers().stream().map(Member::state).collect(Collectors.toSet());
    VoteAnalysis analysis =
        VoteAnalysis.of(vote(allBut(), VotedMatter.SUBSTANTIVE, parties)).orElseThrow();
    assertThat(analysis.changesThatAdopt()).isEmpty();
    assertThat(analysis.pivotalMembers()).isEmpty();
  }

  @Test
  void changedBallotsReplaceTheTally() {
    Vote vote =
        vote(RESOLUTION_2803, VotedMatter.SUBSTANTIVE, Set.of()).withTally(Tally.of(13, 0, 2));
    VoteAnalysis changed =
        VoteAnalysis.of(vote).orElseThrow().with(List.of(Councils.ballot("CHN", IN_FAVOUR)));
    assertThat(changed.outcome().message()).isEqualTo("adopted: 14 in favour, 9 needed");
  }

  @Test
  void ballotsOfOthersAndTwoBallotsOfOneMemberAreRefused() {
    VoteAnalysis analysis = analysis(RESOLUTION_2803);
    assertThatThrownBy(() -> analysis.with(List.of(Councils.ballot("EGY", AGAINST))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "changed ballot 'EGY against' is of a state that did not sit on the Council on"
                + " 2025-11-17; change only ballots of members");
    assertThatThrownBy(
            () ->
                analysis.with(
                    List.of(Councils.ballot("CHN", AGAINST), Councils.ballot("CHN", IN_FAVOUR))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "changed ballot '[CHN against, CHN in favour]' changes one member twice; change it"
                + " once");
  }

  @Test
  void thereIsNoAnalysisWithoutCompleteAndConsistentBallots() {
    Vote vote = vote(RESOLUTION_2803, VotedMatter.SUBSTANTIVE, Set.of());
    assertThat(VoteAnalysis.of(vote)).isPresent();
    assertThat(VoteAnalysis.of(vote.withHeldOn(LocalDate.of(2027, 1, 1)))).isEmpty();
    assertThat(VoteAnalysis.of(vote.withHeldOn(LocalDate.of(2026, 1, 1)))).isEmpty();
    assertThat(VoteAnalysis.of(vote.withBallots(RESOLUTION_2803.subList(0, 14)))).isEmpty();
    assertThat(VoteAnalysis.of(vote.withTally(Tally.of(12, 1, 2)))).isEmpty();
    assertThat(VoteAnalysis.of(vote.withBallots().withTally(Tally.of(13, 0, 2)))).isEmpty();
    PreliminaryVote open = PreliminaryVote.builder().tally(Tally.of(9, 6, 0)).build();
    assertThat(VoteAnalysis.of(vote.withPreliminaryQuestion(open))).isEmpty();
  }

  private static VoteAnalysis analysis(List<Ballot> ballots) {
    return VoteAnalysis.of(vote(ballots, VotedMatter.SUBSTANTIVE, Set.of())).orElseThrow();
  }

  private static Vote vote(List<Ballot> ballots, VotedMatter matter, Set<StateCode> parties) {
    return Councils.vote(COUNCIL, matter, ballots)
        .withInvolvements(
            parties.stream()
                .map(p -> new Involvement(p, DecisionBasis.CHAPTER_VI, ConflictKind.DISPUTE, true))
                .toList());
  }

  /** All in favour but the named ones, which abstain. */
  private static List<Ballot> allBut(String... abstaining) {
    return COUNCIL.members().stream()
        .map(Member::state)
        .map(s -> new Ballot(s, Set.of(abstaining).contains(s.value()) ? ABSTAINING : IN_FAVOUR))
        .toList();
  }

  private static String codes(List<Member> members) {
    return members.stream().map(m -> m.state().value()).collect(Collectors.joining(" "));
  }

  @Test
  void whereNamesAndTallyContradictEachOtherThereIsNone() {
    Vote vote = Councils.vote(COUNCIL, VotedMatter.SUBSTANTIVE, RESOLUTION_2803);

    assertThat(VoteAnalysis.of(vote.withTally(Tally.of(13, 0, 2)))).isPresent();
    assertThat(VoteAnalysis.of(vote.withTally(Tally.of(14, 0, 1)))).isEmpty();
  }

  @Test
  void ofOneVoteItIsTheSameWhereverItIsSent() {
    Vote vote = Councils.vote(COUNCIL, VotedMatter.SUBSTANTIVE, RESOLUTION_2803);
    VoteAnalysis analysis = VoteAnalysis.of(vote).orElseThrow();

    assertThat(VoteAnalysis.of(vote)).contains(analysis);
    assertThat(VoteAnalysis.of(vote).orElseThrow()).hasSameHashCodeAs(analysis);
    assertThat(Serialized.copyOf(analysis)).isEqualTo(analysis);
    assertThat(analysis.with(List.of(new Ballot(new StateCode("CHN"), AGAINST))))
        .isNotEqualTo(analysis);
  }
}
