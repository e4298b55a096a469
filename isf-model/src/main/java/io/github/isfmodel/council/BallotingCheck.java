package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for contradictions among the ballots and the tally of one balloting. */
final class BallotingCheck {

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
    checkMissing(checkBallots());
    if (balloting.tally().isPresent()) {
      checkTally(balloting.tally().get());
    }
    return defects;
  }

  /** Returns how many states without a seat have a ballot. */
  private int checkBallots() {
    int strangers = 0;
    Map<StateCode, Integer> seen = new HashMap<>();
    for (int i = 0; i < balloting.ballots().size(); i++) {
      Ballot ballot = balloting.ballots().get(i);
      Integer earlier = seen.putIfAbsent(ballot.member(), i);
      if (earlier != null) {
        addVotedTwice(i, earlier);
      } else if (!council.isMember(ballot.member())) {
        addNotAMember(i, ballot.member());
        strangers++;
      }
    }
    return strangers;
  }

  private void addVotedTwice(int index, int earlier) {
    Ballot first = balloting.ballots().get(earlier);
    Ballot second = balloting.ballots().get(index);
    add(
        VoteDefectKind.VOTED_TWICE,
        List.of(first.toString(), second.toString()),
        StateNames.of(second.member())
            + " has two ballots: "
            + first.choice().words()
            + " and "
            + second.choice().words(),
        VoteDefectKind.VOTED_TWICE.remedy(),
        "ballots",
        Integer.toString(index));
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
            + StateNames.join(missing)
            + ", or the day of the vote";
  }

  /** Each ballot of a state without a seat may be meant for a member that has none. */
  private void checkMissing(int strangers) {
    if (missing.size() > strangers) {
      add(
          VoteDefectKind.BALLOT_MISSING,
          missing.stream().map(member -> member.state().value()).toList(),
          "there is no ballot of " + StateNames.join(missing),
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
