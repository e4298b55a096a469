package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ballots and tally together say of each seat, and what they leave open. A ballot of a state
 * without a seat counts for nothing; a member with two different ballots counts as unnamed; a
 * member that has to abstain counts as abstaining, whatever it did.
 */
final class BallotCount {

  private final Composition council;
  private final Set<StateCode> obliged;
  private final List<Ballot> named = new ArrayList<>();
  private final List<Member> opposed = new ArrayList<>();
  private final List<Ballot> disregarded = new ArrayList<>();
  private final Optional<Tally> tally;
  private final Tally tallyOfNamed;
  private int namedInFavour;
  private int openPermanent;
  private int openElected;
  private int openObliged;

  BallotCount(Composition council, Balloting balloting, Set<StateCode> obliged) {
    this.council = council;
    this.obliged = obliged;
    this.tally = balloting.tally();
    for (Member member : council.members()) {
      place(member, soleBallot(member.state(), balloting.ballots()));
    }
    this.tallyOfNamed = Tally.of(named);
  }

  private static @Nullable Ballot soleBallot(StateCode state, List<Ballot> ballots) {
    Ballot found = null;
    for (Ballot ballot : ballots) {
      if (ballot.member().equals(state)) {
        if (found != null && found.choice() != ballot.choice()) {
          return null;
        }
        found = ballot;
      }
    }
    return found;
  }

  private void place(Member member, @Nullable Ballot ballot) {
    boolean free = !obliged.contains(member.state());
    if (ballot == null) {
      open(member, free);
      return;
    }
    named.add(ballot);
    boolean inFavour = ballot.choice() == BallotChoice.IN_FAVOUR;
    boolean against = ballot.choice() == BallotChoice.AGAINST;
    if (!free && (inFavour || against)) {
      disregarded.add(ballot);
    } else if (inFavour) {
      namedInFavour++;
    } else if (against && member.isPermanent()) {
      opposed.add(member);
    }
  }

  private void open(Member member, boolean free) {
    if (!free) {
      openObliged++;
    } else if (member.isPermanent()) {
      openPermanent++;
    } else {
      openElected++;
    }
  }

  /** Why the tally cannot be right for this Council, or empty. */
  Optional<String> oversize() {
    int seated = council.members().size();
    if (tally.isEmpty() || tally.get().total() <= seated) {
      return Optional.empty();
    }
    String sum = "the tally " + tally.get() + " adds up to " + tally.get().total();
    return Optional.of(sum + ", and " + seated + " members sat");
  }

  /** Why ballots and tally cannot both be right, or empty. */
  Optional<String> misfit() {
    if (tally.isEmpty() || !exceeds(tallyOfNamed, tally.get())) {
      return Optional.empty();
    }
    return Optional.of(
        "the tally " + tally.get() + " does not fit the named ballots " + tallyOfNamed);
  }

  /** Why nothing can be concluded, or empty. */
  Optional<String> contradiction() {
    Optional<String> oversize = oversize();
    return oversize.isPresent() ? oversize : misfit();
  }

  private static boolean exceeds(Tally names, Tally whole) {
    for (BallotChoice choice : BallotChoice.values()) {
      if (names.count(choice) > whole.count(choice)) {
        return true;
      }
    }
    return false;
  }

  private int unnamed() {
    return tally.isPresent() ? (int) tally.get().total() - named.size() : 0;
  }

  private int unnamed(BallotChoice choice) {
    return tally.isPresent() ? tally.get().count(choice) - tallyOfNamed.count(choice) : 0;
  }

  private int open() {
    return openPermanent + openElected + openObliged;
  }

  /** Members of which neither the ballots nor the tally say what they did. */
  int unknown() {
    return open() - unnamed();
  }

  /** Votes against that are in the tally and have no name. */
  int unnamedAgainst() {
    return unnamed(BallotChoice.AGAINST);
  }

  /** Votes in favour that are certain. */
  int leastInFavour() {
    return namedInFavour + Math.max(0, unnamed(BallotChoice.IN_FAVOUR) - openObliged);
  }

  /** Votes in favour that are possible. */
  int mostInFavour() {
    int free = openPermanent + openElected;
    return namedInFavour + Math.min(unnamed(BallotChoice.IN_FAVOUR) + unknown(), free);
  }

  /** Votes in favour that are possible while an unnamed permanent member votes against. */
  private int mostInFavourWithUnnamedBlock() {
    int against = unnamedAgainst() > 0 ? 0 : 1;
    int free = openPermanent + openElected - 1;
    return namedInFavour + Math.min(unnamed(BallotChoice.IN_FAVOUR) + unknown() - against, free);
  }

  /** The permanent members known by name to have voted against. */
  List<Member> opposed() {
    return opposed;
  }

  List<Ballot> disregarded() {
    return disregarded;
  }

  /** Whether some permanent member without a named ballot may have voted against. */
  boolean mayHideOpposition() {
    return openPermanent > 0 && unnamedAgainst() + unknown() > 0;
  }

  boolean canFallShort() {
    return leastInFavour() < council.votesNeeded();
  }

  /** Whether a matter that can be blocked can have been adopted. */
  boolean canPassUnblocked() {
    return opposed.isEmpty()
        && unnamedAgainst() <= openElected + openObliged
        && mostInFavour() >= council.votesNeeded();
  }

  boolean canReachMajority() {
    return mostInFavour() >= council.votesNeeded();
  }

  boolean canBeBlocked() {
    return (!opposed.isEmpty() && canReachMajority())
        || (mayHideOpposition() && mostInFavourWithUnnamedBlock() >= council.votesNeeded());
  }

  Majority majority() {
    return new Majority(leastInFavour(), mostInFavour(), council.votesNeeded());
  }
}
