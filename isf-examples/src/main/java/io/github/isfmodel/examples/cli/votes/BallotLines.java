package io.github.isfmodel.examples.cli.votes;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Balloting;
import io.github.isfmodel.council.Composition;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.CouncilAnswer;
import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.examples.cli.output.Screen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who voted how, a line for each choice. */
public final class BallotLines {

  private BallotLines() {}

  /** What the Council counted and, where it comes to something else, what the Charter says. */
  public static String outcome(Vote vote) {
    Outcome written = vote.outcome();
    Outcome cast = vote.outcomeAsCast();
    return cast.getClass().equals(written.getClass())
        ? written.message()
        : "by the ballots as they were cast, "
            + cast.message()
            + "; by Article 27(3) as written, "
            + written.message();
  }

  public static void show(Screen screen, int level, Balloting balloting, LocalDate heldOn) {
    CouncilAnswer council = Council.on(heldOn);
    for (BallotChoice choice : BallotChoice.values()) {
      List<String> members = members(balloting, choice, council);
      if (!members.isEmpty()) {
        screen.line(
            level, choice.words() + " (" + members.size() + "): " + String.join(", ", members));
      }
    }
  }

  private static List<String> members(
      Balloting balloting, BallotChoice choice, CouncilAnswer council) {
    List<String> members = new ArrayList<>();
    for (Ballot ballot : balloting.ballots()) {
      if (ballot.choice() == choice) {
        members.add(name(ballot.member(), council));
      }
    }
    return members;
  }

  /** The name that the state bore then, or else in its latest term on the Council. */
  private static String name(StateCode state, CouncilAnswer council) {
    if (council instanceof Composition seated && seated.isMember(state)) {
      return seated.member(state).orElseThrow().name();
    }
    return Council.nameOf(state).orElse(state.value());
  }
}
