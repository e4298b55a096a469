package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Balloting;
import io.github.isfmodel.council.Composition;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.council.Tally;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules about ballots and their tally. */
final class HandBallots {

  private static final Set<BallotChoice> CHOICES = EnumSet.allOf(BallotChoice.class);

  /** Of each choice, the seats of those that made it, as bits. */
  private final Map<BallotChoice, Integer> made = new EnumMap<>(BallotChoice.class);

  private final HandFindings found;

  /** How many states without a seat have a ballot. */
  private int strangers;

  /** How many ballots are of states that have one before. */
  private int seconds;

  HandBallots(HandFindings found) {
    this.found = found;
  }

  /** The seat of a state, or -1 if it has none. */
  static int seat(List<Member> members, StateCode state) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).state().equals(state)) {
        return i;
      }
    }
    return -1;
  }

  void check(Balloting balloting, Composition council) {
    List<Member> members = council.members();
    made.clear();
    strangers = 0;
    seconds = 0;
    int named = named(balloting.ballots(), members);
    for (int i = 0; i < (strangers > 2 ? 1 : strangers); i++) {
      found.add("ISF-VOTE-005");
    }
    int others = strangers + seconds;
    if (!balloting.ballots().isEmpty() && Integer.bitCount(named) + others < members.size()) {
      found.add("ISF-VOTE-007");
    }
    if (balloting.tally().isPresent()) {
      tally(balloting.tally().get(), members.size());
    }
  }

  private int named(List<Ballot> ballots, List<Member> members) {
    int named = 0;
    for (int i = 0; i < ballots.size(); i++) {
      Ballot ballot = ballots.get(i);
      int seat = seat(members, ballot.member());
      boolean isSecond = seat < 0 ? isBefore(i, ballots) : (named & 1 << seat) != 0;
      if (isSecond) {
        seconds++;
        found.add("ISF-VOTE-006");
      }
      if (seat < 0) {
        strangers += isSecond ? 0 : 1;
        continue;
      }
      named |= 1 << seat;
      made.merge(ballot.choice(), 1 << seat, (one, other) -> one | other);
    }
    return named;
  }

  private static boolean isBefore(int i, List<Ballot> ballots) {
    for (int k = 0; k < i; k++) {
      if (ballots.get(k).member().equals(ballots.get(i).member())) {
        return true;
      }
    }
    return false;
  }

  private void tally(Tally tally, int seated) {
    if (isMisfit(tally)) {
      found.add("ISF-VOTE-010");
    } else if (tally.total() > seated) {
      found.add("ISF-VOTE-008");
    } else if (tally.total() < seated) {
      found.add("ISF-VOTE-009");
    }
  }

  /** Who made two different choices counts as not named. */
  private boolean isMisfit(Tally tally) {
    int once = 0;
    int twice = 0;
    for (int seats : made.values()) {
      twice |= once & seats;
      once |= seats;
    }
    for (BallotChoice choice : CHOICES) {
      int seats = made.getOrDefault(choice, 0) & ~twice;
      if (Integer.bitCount(seats) > tally.count(choice)) {
        return true;
      }
    }
    return false;
  }
}
