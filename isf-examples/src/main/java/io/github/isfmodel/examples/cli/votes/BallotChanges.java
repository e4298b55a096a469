package io.github.isfmodel.examples.cli.votes;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Composition;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.CouncilTerm;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads changed ballots such as "CHN=NO", and refuses those that nobody can cast. */
final class BallotChanges {

  private BallotChanges() {}

  static List<Ballot> read(List<String> given) {
    List<Ballot> ballots = new ArrayList<>();
    Set<StateCode> members = new HashSet<>();
    for (String each : given) {
      Ballot ballot = ballot(each);
      if (!members.add(ballot.member())) {
        throw CommandFailedException.unusable(
            ballot.member() + " is changed twice; change it once.");
      }
      ballots.add(ballot);
    }
    return ballots;
  }

  private static Ballot ballot(String given) {
    int equals = given.indexOf('=');
    if (equals < 1) {
      throw CommandFailedException.unusable(
          "'"
              + given
              + "' is no changed ballot; write the member's code, an equals sign and the choice,"
              + " such as CHN=NO.");
    }
    return new Ballot(member(given.substring(0, equals)), choice(given.substring(equals + 1)));
  }

  private static StateCode member(String given) {
    StateCode state;
    try {
      state = StateCode.of(given.strip().toUpperCase(Locale.ROOT));
    } catch (InvalidValueException e) {
      throw CommandFailedException.unusable(
          "'" + given + "' is no code of a state; write its three letters, such as " + like(given));
    }
    if (Council.nameOf(state).isEmpty()) {
      throw CommandFailedException.unusable(
          "'"
              + given
              + "' is no state that ever sat on the Council; write a code of three letters, such as"
              + " CHN.");
    }
    return state;
  }

  /** The code of a member whose name begins like that, if there is one; else an example. */
  private static String like(String given) {
    String name = given.strip().toLowerCase(Locale.ROOT);
    List<Member> named =
        Council.terms().stream()
            .map(CouncilTerm::member)
            .filter(each -> each.name().toLowerCase(Locale.ROOT).startsWith(name))
            .toList();
    Set<StateCode> states = named.stream().map(Member::state).collect(Collectors.toSet());
    return states.size() == 1 ? named.get(0).state() + " for " + named.get(0).name() + "." : "CHN.";
  }

  private static BallotChoice choice(String given) {
    return switch (given.strip().toUpperCase(Locale.ROOT)) {
      case "YES" -> BallotChoice.IN_FAVOUR;
      case "NO" -> BallotChoice.AGAINST;
      case "ABSTAIN" -> BallotChoice.ABSTAINING;
      case "NOT-PARTICIPATING" -> BallotChoice.NOT_PARTICIPATING;
      case "ABSENT" -> BallotChoice.ABSENT;
      default ->
          throw CommandFailedException.unusable(
              "'" + given + "' is no choice; write YES, NO, ABSTAIN, NOT-PARTICIPATING or ABSENT.");
    };
  }

  static void checkMembers(List<Ballot> changes, Composition council) {
    for (Ballot ballot : changes) {
      if (!council.isMember(ballot.member())) {
        throw CommandFailedException.unusable(
            Council.nameOf(ballot.member()).orElse("")
                + " ("
                + ballot.member()
                + ") did not sit on the Council on "
                + council.date()
                + "; its members were "
                + council.members().stream()
                    .map(Member::state)
                    .map(StateCode::value)
                    .collect(Collectors.joining(", "))
                + ".");
      }
    }
  }
}
