package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.code.InvalidValueException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What other ballots would have done to a vote whose ballots are all known: by name, or because all
 * members voted alike by the tally, as with 15 in favour. The answers hold for every way to vote,
 * without trying them out: for the rules, members differ only in whether they can block and whether
 * they have to abstain. Immutable and safe for use by several threads.
 */
public final class VoteAnalysis implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final Vote vote;
  private final Composition council;
  private final VotedMatter matter;
  private final Set<StateCode> obliged;

  private VoteAnalysis(Vote vote, Composition council, VotedMatter matter, Set<StateCode> obliged) {
    this.vote = vote;
    this.council = council;
    this.matter = matter;
    this.obliged = obliged;
  }

  /**
   * Analyses a vote under the Council of the day.
   *
   * @param vote the vote
   * @return the analysis, or empty if the record does not know the Council of that day, if it is
   *     open whether the matter is procedural, if neither names nor tally tell of each member how
   *     it voted, or if the two contradict each other or the Council; {@link Vote#defects()} and
   *     {@link Vote#outcome()} say which
   */
  public static Optional<VoteAnalysis> of(Vote vote) {
    return of(vote, Council.on(vote.heldOn()));
  }

  /**
   * Analyses a vote under a given Council.
   *
   * @param vote the vote
   * @param answer who sat, as far as is known
   * @return the analysis, or empty as in {@link #of(Vote)}
   */
  public static Optional<VoteAnalysis> of(Vote vote, CouncilAnswer answer) {
    return answer
        .composition()
        .filter(council -> new BallotingCheck(council, vote).defects().isEmpty())
        .flatMap(council -> of(vote.withBallots(Ballots.known(vote, council)), council));
  }

  private static Optional<VoteAnalysis> of(Vote known, Composition council) {
    return VotingProcedure.settledMatter(known, council)
        .filter(matter -> !known.ballots().isEmpty())
        .map(
            matter ->
                new VoteAnalysis(
                    known, council, matter, VotingProcedure.obliged(known, council, matter)));
  }

  /** {@return the outcome of the ballots as they are here} */
  public Outcome outcome() {
    return VotingProcedure.judge(council, matter, vote, obliged);
  }

  /**
   * The same vote with some ballots changed.
   *
   * @param changed the new ballots, at most one for each member
   * @return the analysis of the changed vote
   * @throws InvalidValueException if a ballot is of a state that did not sit on the Council, or if
   *     two ballots are of the same member
   */
  public VoteAnalysis with(Collection<Ballot> changed) {
    Set<StateCode> changing = Ballots.members(changed);
    if (changing.size() < changed.size()) {
      throw refused(changed.toString(), "changes one member twice", "change it once");
    }
    for (Ballot ballot : changed) {
      if (!council.isMember(ballot.member())) {
        throw refused(
            ballot.toString(),
            "is of a state that did not sit on the Council on " + council.date(),
            "change only ballots of members");
      }
    }
    List<Ballot> ballots = new ArrayList<>(vote.ballots());
    ballots.removeIf(ballot -> changing.contains(ballot.member()));
    ballots.addAll(changed);
    Vote changedVote = vote.withBallots(ballots).withTally(Optional.empty());
    return new VoteAnalysis(changedVote, council, matter, obliged);
  }

  private static InvalidValueException refused(String given, String reason, String remedy) {
    return new InvalidValueException("changed ballot", given, reason, remedy);
  }

  /**
   * The smallest sets of members that could get the proposal adopted by voting in favour of it, and
   * those that could do so by abstaining. Of the sets of one ballot none holds another one. Not
   * taking part and absence do what abstention does.
   *
   * @return the sets that vote in favour, and then, where enough others did, those that block it
   *     now and abstain; one empty set if the proposal is adopted anyway; nothing if no change of
   *     ballots can do it
   */
  public List<ChangeSets> changesThatAdopt() {
    List<ChangeSets> found = new ArrayList<>();
    List<Member> blocking = members(this::blocks);
    List<Member> others =
        members(m -> isFree(m) && !blocks(m) && choice(m) != BallotChoice.IN_FAVOUR);
    int lacking = Math.max(0, council.votesNeeded() - inFavour().size() - blocking.size());
    if (lacking <= others.size()) {
      found.add(
          new ChangeSets(
              BallotChoice.IN_FAVOUR, blocking, lacking, lacking == 0 ? List.of() : others));
    }
    if (!blocking.isEmpty() && inFavour().size() >= council.votesNeeded()) {
      found.add(new ChangeSets(BallotChoice.ABSTAINING, blocking, 0, List.of()));
    }
    return List.copyOf(found);
  }

  /**
   * The smallest sets of members that could keep the proposal from being adopted by voting against
   * it, and those that could do so by abstaining. Of the sets of one ballot none holds another one.
   * Not taking part and absence do what abstention does.
   *
   * @return the sets that vote against, those of single permanent members first, and then those
   *     that abstain, of supporters that can block and of others alike; one empty set if the
   *     proposal is not adopted anyway
   */
  public List<ChangeSets> changesThatPrevent() {
    if (!outcome().isAdopted()) {
      return List.of(new ChangeSets(BallotChoice.AGAINST, List.of(), 0, List.of()));
    }
    List<ChangeSets> found = new ArrayList<>();
    members(this::canBlock)
        .forEach(m -> found.add(new ChangeSets(BallotChoice.AGAINST, List.of(m), 0, List.of())));
    int surplus = inFavour().size() - council.votesNeeded() + 1;
    List<Member> supporters = inFavour();
    List<Member> others = supporters.stream().filter(m -> !canBlock(m)).toList();
    // More votes are needed than there are permanent members, so enough supporters cannot block.
    found.add(new ChangeSets(BallotChoice.AGAINST, List.of(), surplus, others));
    found.add(new ChangeSets(BallotChoice.ABSTAINING, List.of(), surplus, supporters));
    return List.copyOf(found);
  }

  /**
   * {@return the members that could turn the result alone by changing their ballot, permanent ones
   * first, each group by code}
   */
  public List<Member> pivotalMembers() {
    List<ChangeSets> changes = outcome().isAdopted() ? changesThatPrevent() : changesThatAdopt();
    Set<Member> alone =
        changes.stream()
            .filter(sets -> sets.size() == 1)
            .flatMap(ChangeSets::sets)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return members(alone::contains);
  }

  private List<Member> members(Predicate<Member> which) {
    return council.members().stream().filter(which).toList();
  }

  private List<Member> inFavour() {
    return members(m -> isFree(m) && choice(m) == BallotChoice.IN_FAVOUR);
  }

  private boolean isFree(Member member) {
    return !obliged.contains(member.state());
  }

  private boolean canBlock(Member member) {
    return matter.canBeBlocked() && member.isPermanent() && isFree(member);
  }

  private boolean blocks(Member member) {
    return canBlock(member) && choice(member) == BallotChoice.AGAINST;
  }

  private BallotChoice choice(Member member) {
    return vote.ballots().stream()
        .filter(ballot -> ballot.member().equals(member.state()))
        .findFirst()
        .orElseThrow()
        .choice();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VoteAnalysis that
        && vote.equals(that.vote)
        && council.equals(that.council)
        && matter == that.matter
        && obliged.equals(that.obliged);
  }

  @Override
  public int hashCode() {
    return Objects.hash(vote, council, matter, obliged);
  }
}
