package io.github.isfmodel.examples.cli.votes;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Balloting;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.examples.cli.output.Screen;
import java.time.LocalDate;
import java.util.List;

/** Who voted how, a line for each choice. */
public final class BallotLines {

  private BallotLines() {}

  public static void show(Screen screen, int level, Balloting balloting, LocalDate heldOn) {
    for (BallotChoice choice : BallotChoice.values()) {
      List<String> members =
          balloting.ballots().stream()
              .filter(ballot -> ballot.choice() == choice)
              .map(Ballot::member)
              .map(member -> name(member, heldOn))
              .toList();
      if (!members.isEmpty()) {
        screen.line(
            level, choice.words() + " (" + members.size() + "): " + String.join(", ", members));
      }
    }
  }

  /** The name that the state bore then, or else in its latest term on the Council. */
  private static String name(StateCode state, LocalDate heldOn) {
    return Council.on(heldOn)
        .composition()
        .flatMap(council -> council.member(state))
        .map(Member::name)
        .or(() -> Council.nameOf(state))
        .orElse(state.value());
  }
}
