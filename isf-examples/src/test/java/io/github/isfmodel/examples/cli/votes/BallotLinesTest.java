package io.github.isfmodel.examples.cli.votes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.ConflictKind;
import io.github.isfmodel.council.DecisionBasis;
import io.github.isfmodel.council.Involvement;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vote of 28 October 1986 on draft S/18428, in which a party to the dispute voted against. */
class BallotLinesTest {

  private static Vote vote(Involvement... involvements) {
    List<Ballot> ballots = new ArrayList<>();
    for (String state : "AUS BGR CHN COG DNK GHA MDG TTO ARE SUN VEN".split(" ", -1)) {
      ballots.add(new Ballot(StateCode.of(state), BallotChoice.IN_FAVOUR));
    }
    for (String state : List.of("FRA", "THA", "GBR")) {
      ballots.add(new Ballot(StateCode.of(state), BallotChoice.ABSTAINING));
    }
    ballots.add(new Ballot(StateCode.of("USA"), BallotChoice.AGAINST));
    return Vote.builder()
        .heldOn(LocalDate.of(1986, 10, 28))
        .matter(VotedMatter.SUBSTANTIVE)
        .ballots(ballots)
        .addInvolvements(involvements)
        .build();
  }

  @Test
  void bothOutcomesWhereTheCharterAndTheCountDiffer() {
    Involvement party =
        new Involvement(StateCode.of("USA"), DecisionBasis.CHAPTER_VI, ConflictKind.DISPUTE, true);

    assertThat(BallotLines.outcome(vote(party)))
        .isEqualTo(
            "by the ballots as they were cast, not adopted: 11 in favour, 9 needed, but blocked by"
                + " the negative vote of United States (USA); by Article 27(3) as written, adopted:"
                + " 11 in favour, 9 needed");
  }

  @Test
  void oneOutcomeElse() {
    assertThat(BallotLines.outcome(vote()))
        .isEqualTo(
            "not adopted: 11 in favour, 9 needed, but blocked by the negative vote of United States"
                + " (USA)");
  }
}
