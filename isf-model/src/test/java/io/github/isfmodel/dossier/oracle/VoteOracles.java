package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Balloting;
import io.github.isfmodel.council.Composition;
import io.github.isfmodel.council.ConflictKind;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.DecisionBasis;
import io.github.isfmodel.council.Involvement;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.council.VotingProcedure;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reports of votes, against themselves and the Council of the day. */
final class VoteOracles {

  private static final String MEMBERS = "the members of the Council on a day";

  static final List<Law> LAWS =
      List.of(
          law("001", "/heldOn", vote -> Council.on(vote.heldOn()).composition().isEmpty()),
          law("002", "/moment", VoteOracles::isOnAnotherDay),
          law("003", "/meeting", vote -> vote.meeting().orElse(1) <= 0),
          new Law(
              "ISF-VOTE-004",
              "the kind of matter after the preliminary question",
              every((vote, at, marks) -> marks.when(isOtherMatter(vote), at + "/matter"))),
          law("005", everyBallotList(VoteOracles::strangers)),
          law("006", everyBallotList(VoteOracles::secondBallots)),
          law("007", everyBallotList(VoteOracles::missing)),
          law(
              "008",
              everyBallotList((members, all, at, marks) -> size(members, all, 1, at, marks))),
          law(
              "009",
              everyBallotList((members, all, at, marks) -> size(members, all, -1, at, marks))),
          law("010", everyBallotList(VoteOracles::misfit)),
          law("011", "/reportedAs", VoteOracles::isNotUnanimous),
          new Law(
              "ISF-VOTE-012",
              "the outcome of a vote",
              every((vote, at, marks) -> marks.when(isOtherResult(vote), at + "/reportedAs"))),
          law("013", VoteOracles::strangersInvolved),
          law("014", VoteOracles::involvedTwice),
          law("015", VoteOracles::obligedAndVoting));

  private VoteOracles() {}

  private interface OfOne {
    void judge(Vote vote, String at, Marks marks);
  }

  private interface OfBallots {
    void judge(Composition members, Balloting ballots, String at, Marks marks);
  }

  private static Law law(String number, OfOne one) {
    return new Law("ISF-VOTE-" + number, MEMBERS, every(one));
  }

  private static Law law(String number, String attribute, Predicate<Vote> broken) {
    return law(number, (vote, at, marks) -> marks.when(broken.test(vote), at + attribute));
  }

  private static Oracle every(OfOne one) {
    return (dossier, marks) ->
        each(
            dossier.resolutions(),
            "/resolutions",
            (text, at) ->
                text.vote()
                    .filter(vote -> !ResolutionOracles.isOfAnotherBody(text))
                    .ifPresent(vote -> one.judge(vote, at + "/vote", marks)));
  }

  /** The vote itself, those on parts, and the preliminary question; if it is known who sat. */
  private static OfOne everyBallotList(OfBallots one) {
    return (vote, at, marks) ->
        checked(vote)
            .ifPresent(
                members -> {
                  one.judge(members, vote, at, marks);
                  each(
                      vote.partialVotes(),
                      at + "/partialVotes",
                      (part, place) -> one.judge(members, part, place, marks));
                  vote.preliminaryQuestion()
                      .ifPresent(
                          question ->
                              one.judge(members, question, at + "/preliminaryQuestion", marks));
                });
  }

  /** Of the day of the vote, unless that is not sure. */
  private static Optional<Composition> checked(Vote vote) {
    return isOnAnotherDay(vote) ? Optional.empty() : members(vote);
  }

  private static Optional<Composition> members(Vote vote) {
    return Council.on(vote.heldOn()).composition();
  }

  private static boolean sits(Composition members, StateCode state) {
    return members.members().stream().map(Member::state).anyMatch(state::equals);
  }

  private static boolean isOnAnotherDay(Vote vote) {
    return vote.moment()
        .map(moment -> moment.atZone(ZoneId.of("America/New_York")).toLocalDate())
        .filter(day -> !day.equals(vote.heldOn()))
        .isPresent();
  }

  private static boolean isOtherMatter(Vote vote) {
    return checked(vote)
        .flatMap(members -> VotingProcedure.settledMatter(vote, members))
        .filter(matter -> matter != vote.matter())
        .isPresent();
  }

  private static void strangers(Composition members, Balloting all, String at, Marks marks) {
    List<StateCode> strangers = strangers(members, all);
    marks.when(strangers.size() > 2, at + "/ballots");
    for (StateCode state : strangers) {
      marks.when(strangers.size() <= 2, at + "/ballots/" + first(all, state));
    }
  }

  private static List<StateCode> strangers(Composition members, Balloting all) {
    return all.ballots().stream()
        .map(Ballot::member)
        .distinct()
        .filter(state -> !sits(members, state))
        .toList();
  }

  private static void secondBallots(Composition members, Balloting all, String at, Marks marks) {
    for (int i = 0; i < all.ballots().size(); i++) {
      marks.when(first(all, all.ballots().get(i).member()) != i, at + "/ballots/" + i);
    }
  }

  private static int first(Balloting all, StateCode state) {
    return all.ballots().stream().map(Ballot::member).toList().indexOf(state);
  }

  private static void missing(Composition members, Balloting all, String at, Marks marks) {
    long lacking =
        members.members().stream().filter(member -> first(all, member.state()) < 0).count();
    long seconds =
        all.ballots().size() - all.ballots().stream().map(Ballot::member).distinct().count();
    marks.when(
        all.ballots().size() > 0 && lacking > strangers(members, all).size() + seconds,
        at + "/ballots");
  }

  private static void size(Composition members, Balloting all, int sign, String at, Marks marks) {
    marks.when(
        all.tally().isPresent()
            && !isMisfit(members, all)
            && Long.signum(sum(all.tally().get()) - members.members().size()) == sign,
        at + "/tally");
  }

  private static long sum(Tally tally) {
    return 0L
        + tally.inFavour()
        + tally.against()
        + tally.abstaining()
        + tally.notParticipating()
        + tally.absent();
  }

  private static void misfit(Composition members, Balloting all, String at, Marks marks) {
    marks.when(isMisfit(members, all), at + "/tally");
  }

  /** A member whose ballots differ counts as unnamed, and a stranger for nothing. */
  private static boolean isMisfit(Composition members, Balloting all) {
    List<BallotChoice> named = new ArrayList<>();
    for (Member member : members.members()) {
      Set<BallotChoice> own = new HashSet<>();
      all.ballots().stream()
          .filter(ballot -> ballot.member().equals(member.state()))
          .forEach(ballot -> own.add(ballot.choice()));
      if (own.size() == 1) {
        named.addAll(own);
      }
    }
    return all.tally().isPresent()
        && named.stream()
            .anyMatch(
                choice ->
                    named.stream().filter(choice::equals).count()
                        > all.tally().get().count(choice));
  }

  private static boolean isReported(Vote vote, String as) {
    return vote.reportedAs().filter(reported -> reported.code().equals(as)).isPresent();
  }

  private static boolean isNotUnanimous(Vote vote) {
    long inFavour = vote.tally().map(Tally::inFavour).orElse(0);
    boolean othersNamed =
        vote.ballots().stream().anyMatch(ballot -> ballot.choice() != BallotChoice.IN_FAVOUR);
    boolean othersCounted = vote.tally().isPresent() && sum(vote.tally().get()) != inFavour;
    boolean seatsWithout =
        vote.tally().isPresent()
            && members(vote).filter(sitting -> sitting.members().size() > inFavour).isPresent();
    return isReported(vote, "unanimous") && (othersNamed || othersCounted || seatsWithout);
  }

  private static boolean isOtherResult(Vote vote) {
    if (isReported(vote, "without-vote")) {
      return vote.ballots().size() > 0 || vote.tally().isPresent();
    }
    return isOther(vote, vote.outcome()) && isOther(vote, vote.withInvolvements().outcome());
  }

  private static boolean isOther(Vote vote, Outcome outcome) {
    boolean adopted = outcome instanceof Outcome.Adopted;
    boolean blocked = outcome instanceof Outcome.Blocked;
    boolean failed = blocked || outcome instanceof Outcome.NotEnoughVotes;
    return isReported(vote, "adopted") && failed
        || isReported(vote, "rejected") && adopted
        || isReported(vote, "vetoed") && (adopted || failed && !blocked);
  }

  private static void strangersInvolved(Vote vote, String at, Marks marks) {
    for (int i = 0; i < vote.involvements().size(); i++) {
      StateCode state = vote.involvements().get(i).member();
      marks.when(
          checked(vote).filter(members -> !sits(members, state)).isPresent()
              && firstInvolved(vote, state) == i,
          at + "/involvements/" + i);
    }
  }

  private static void involvedTwice(Vote vote, String at, Marks marks) {
    for (int i = 0; i < vote.involvements().size(); i++) {
      marks.when(
          checked(vote).isPresent()
              && firstInvolved(vote, vote.involvements().get(i).member()) != i,
          at + "/involvements/" + i);
    }
  }

  private static int firstInvolved(Vote vote, StateCode state) {
    return vote.involvements().stream().map(Involvement::member).toList().indexOf(state);
  }

  /** All four of rule V7: not procedural, Chapter VI or Article 52(3), a dispute, a party to it. */
  private static void obligedAndVoting(Vote vote, String at, Marks marks) {
    each(
        vote.ballots(),
        at + "/ballots",
        (ballot, place) -> {
          boolean obliged =
              isSubstantive(vote)
                  && members(vote).filter(all -> sits(all, ballot.member())).isPresent()
                  && vote.involvements().stream()
                      .filter(it -> it.member().equals(ballot.member()))
                      .filter(it -> it.party() && it.conflict() == ConflictKind.DISPUTE)
                      .anyMatch(it -> ABSTAIN.contains(it.basis()));
          boolean votes =
              Set.of(BallotChoice.IN_FAVOUR, BallotChoice.AGAINST).contains(ballot.choice());
          marks.when(obliged && votes, place);
        });
  }

  /** After the preliminary question, where there was one. */
  private static boolean isSubstantive(Vote vote) {
    return members(vote)
        .flatMap(members -> VotingProcedure.settledMatter(vote, members))
        .filter(matter -> matter == VotedMatter.SUBSTANTIVE)
        .isPresent();
  }

  private static final Set<DecisionBasis> ABSTAIN =
      Set.of(DecisionBasis.CHAPTER_VI, DecisionBasis.ARTICLE_52_3);
}
