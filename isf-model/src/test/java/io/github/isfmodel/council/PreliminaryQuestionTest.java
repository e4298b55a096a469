package io.github.isfmodel.council;

import static io.github.isfmodel.council.BallotChoice.AGAINST;
import static io.github.isfmodel.council.BallotChoice.IN_FAVOUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.council.Outcome.Adopted;
import io.github.isfmodel.council.Outcome.Blocked;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rule V8: whether a matter is procedural is itself put to a vote or ruled upon. */
class PreliminaryQuestionTest {

  private static final List<Ballot> ALL_IN_FAVOUR =
      Councils.OF_15.members().stream().map(m -> new Ballot(m.state(), IN_FAVOUR)).toList();
  private static final List<Ballot> USA_AGAINST =
      BallotVectors.with(ALL_IN_FAVOUR, Councils.ballot("USA", AGAINST));

  @Provide
  Arbitrary<List<Ballot>> ballots() {
    return BallotVectors.of(Councils.OF_15);
  }

  @Property
  void v8_theMatterIsProceduralOnlyIfTheQuestionIsCarriedLikeASubstantiveOne(
      @ForAll("ballots") List<Ballot> question, @ForAll("ballots") List<Ballot> ballots) {
    boolean carried =
        Councils.naively(Councils.OF_15, VotedMatter.SUBSTANTIVE, question) == Adopted.class;
    Vote vote = vote(ballots, PreliminaryVote.builder().ballots(question).build());
    assertThat(vote.outcome())
        .isEqualTo(
            Councils.judge(
                Councils.OF_15,
                carried ? VotedMatter.PROCEDURAL : VotedMatter.SUBSTANTIVE,
                ballots));
  }

  @Property
  void v8_aRulingStandsUnlessOverruledLikeAProceduralMatter(
      @ForAll boolean procedural,
      @ForAll("ballots") List<Ballot> challenge,
      @ForAll("ballots") List<Ballot> ballots) {
    boolean overruled =
        Councils.naively(Councils.OF_15, VotedMatter.PROCEDURAL, challenge) == Adopted.class;
    PresidentialRuling ruling =
        PresidentialRuling.builder().procedural(procedural).ballots(challenge).build();
    assertThat(VotingProcedure.settledMatter(vote(ballots, ruling), Councils.OF_15))
        .contains(procedural != overruled ? VotedMatter.PROCEDURAL : VotedMatter.SUBSTANTIVE);
  }

  @Test
  void v8_doubleVeto_firstNoMakesTheMatterSubstantive_secondNoBlocksIt() {
    Vote vote = vote(USA_AGAINST, PreliminaryVote.builder().ballots(USA_AGAINST).build());
    assertThat(vote.outcome()).isInstanceOf(Blocked.class);
    assertThat(vote.withPreliminaryQuestion(Optional.empty()).outcome())
        .isInstanceOf(Adopted.class);
  }

  @Test
  void v8_aRulingThatNobodyChallengesStands() {
    PresidentialRuling ruling = PresidentialRuling.builder().procedural(true).build();
    assertThat(vote(USA_AGAINST, ruling).outcome()).isInstanceOf(Adopted.class);
    assertThat(vote(USA_AGAINST, ruling.withProcedural(false)).outcome())
        .isInstanceOf(Blocked.class);
  }

  @Test
  void v8_aRulingOverruledByABareTallyFalls() {
    PresidentialRuling ruling =
        PresidentialRuling.builder().procedural(true).tally(Tally.of(9, 6, 0)).build();
    assertThat(vote(USA_AGAINST, ruling).outcome()).isInstanceOf(Blocked.class);
  }

  @Test
  void v8_anOpenQuestionDecidesOnlyWhereItMatters() {
    PreliminaryVote open = PreliminaryVote.builder().tally(Tally.of(9, 6, 0)).build();
    assertThat(vote(ALL_IN_FAVOUR, open).outcome()).isInstanceOf(Adopted.class);
    assertThat(vote(USA_AGAINST, open).outcome().message())
        .isEqualTo(
            "cannot be said: the record does not say how the question whether the matter is"
                + " procedural was settled, and that decides");
  }

  private static Vote vote(List<Ballot> ballots, PreliminaryQuestion question) {
    return Councils.vote(Councils.OF_15, VotedMatter.PROCEDURAL, ballots)
        .withPreliminaryQuestion(question);
  }
}
