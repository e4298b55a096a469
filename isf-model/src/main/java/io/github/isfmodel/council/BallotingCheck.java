package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for contradictions among the ballots and the tally of one balloting. */
final class BallotingCheck {

  /** Where more states without a seat have a ballot, the day is more likely wrong than they are. */
  private static final int MOST_STRANGERS = 2;

  private final Composition council;
  private final Balloting balloting;
  private final List<String> parent;
  private final List<VoteDefect> defects = new ArrayList<>();

  /** The members without a ballot, where any ballots are named. */
  private final List<Member> missing;

  BallotingCheck(Composition council, Balloting balloting, String... parent) {
    this.council = council;
    this.balloting = balloting;
    this.parent = List.of(parent);
    this.missing =
        balloting.ballots().isEmpty() ? List.of() : missing(Ballots.members(balloting.ballots()));
  }

  List<VoteDefect> defects() {
    checkMissing(checkSecondBallots() + checkStrangers());
    if (balloting.tally().isPresent()) {
      checkTally(balloting.tally().get());
    }
    return defects;
  }

  /** Returns how many there are. */
  private int checkSecondBallots() {
    int seconds = 0;
    Map<StateCode, Integer> seen = new HashMap<>();
    for (int i = 0; i < balloting.ballots().size(); i++) {
      Integer earlier = seen.putIfAbsent(balloting.ballots().get(i).member(), i);
      if (earlier != null) {
        addVotedTwice(i, earlier);
        seconds++;
      }
    }
    return seconds;
  }

  /** Returns how many states without a seat have a ballot. */
  private int checkStrangers() {
    Map<StateCode, Integer> strangers = new LinkedHashMap<>();
    for (int i = 0; i < balloting.ballots().size(); i++) {
      StateCode state = balloting.ballots().get(i).member();
      if (!council.isMember(state)) {
        strangers.putIfAbsent(state, i);
      }
    }
    if (strangers.size() > MOST_STRANGERS) {
      addNotMembers(strangers.keySet());
    } else {
      strangers.forEach((state, index) -> addNotAMember(index, state));
    }
    return strangers.size();
  }

  private void addVotedTwice(int index, int earlier) {
    Ballot first = balloting.ballots().get(earlier);
    Ballot second = balloting.ballots().get(index);
    add(
        VoteDefectKind.VOTED_TWICE,
        List.of(first.toString(), second.toString()),
        StateNames.of(second.member())
            + " has two ballots"
            + (first.choice() == second.choice()
                ? ", both " + first.choice().words()
                : ": " + first.choice().words() + " and " + second.choice().words()),
        missing.isEmpty()
            ? VoteDefectKind.VOTED_TWICE.remedy()
            : "mend the state of one of them, as there is no ballot of "
                + StateNames.anyOf(missing)
                + ", or keep the ballot that the source supports",
        "ballots",
        Integer.toString(index));
  }

  private void addNotMembers(Set<StateCode> states) {
    add(
        VoteDefectKind.NOT_A_MEMBER,
        states.stream().map(StateCode::value).toList(),
        states.size()
            + " states did not sit on the Council on "
            + council.date()
            + ": "
            + states.stream().map(StateNames::of).collect(Collectors.joining(", ")),
        "mend the day of the vote; if it is right, mend the states of these ballots",
        "ballots");
  }

  private void addNotAMember(int index, StateCode state) {
    add(
        VoteDefectKind.NOT_A_MEMBER,
        List.of(state.value()),
        StateNames.notAMember(state, council),
        StateNames.holderInstead(state, council)
            .map(holder -> "write " + holder + ", which held that permanent seat on that day")
            .orElseGet(this::mendState),
        "ballots",
        Integer.toString(index));
  }

  private String mendState() {
    return missing.isEmpty()
        ? "remove the ballot, or mend its state or the day of the vote"
        : "mend its state, as there is no ballot of "
            + StateNames.anyOf(missing)
            + ", or the day of the vote";
  }

  /** Each ballot too many, or of a state without a seat, may be meant for a member without one. */
  private void checkMissing(int others) {
    if (missing.size() > others) {
      add(
          VoteDefectKind.BALLOT_MISSING,
          missing.stream().map(member -> member.state().value()).toList(),
          "there is no ballot of " + StateNames.anyOf(missing),
          VoteDefectKind.BALLOT_MISSING.remedy(),
          "ballots");
    }
  }

  private List<Member> missing(Set<StateCode> named) {
    List<Member> missing = new ArrayList<>();
    for (Member member : council.members()) {
      if (!named.contains(member.state())) {
        missing.add(member);
      }
    }
    return missing;
  }

  private void checkTally(Tally tally) {
    BallotCount count = new BallotCount(council, balloting, Set.of());
    Optional<String> misfit = count.misfit();
    Optional<String> oversize = count.oversize();
    int seated = council.members().size();
    if (misfit.isPresent()) {
      addTally(VoteDefectKind.TALLY_CONTRADICTED, tally, misfit.get());
    } else if (oversize.isPresent()) {
      addTally(VoteDefectKind.TALLY_TOO_LARGE, tally, oversize.get());
    } else if (tally.total() < seated) {
      String sum = "the tally " + tally + " adds up to " + tally.total();
      addTally(VoteDefectKind.TALLY_TOO_SMALL, tally, sum + ", and " + seated + " members sat");
    }
  }

  private void addTally(VoteDefectKind kind, Tally tally, String message) {
    add(kind, List.of(tally.toString()), message, kind.remedy(), "tally");
  }

  private void add(
      VoteDefectKind kind, List<String> values, String message, String remedy, String... at) {
    List<String> path = new ArrayList<>(parent);
    path.addAll(List.of(at));
    defects.add(new VoteDefect(kind, path, values, message, remedy));
  }
}
