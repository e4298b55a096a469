package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Outcome.Adopted;
import io.github.isfmodel.council.Outcome.AdoptedWithoutVote;
import io.github.isfmodel.council.Outcome.Blocked;
import io.github.isfmodel.council.Outcome.NotEnoughVotes;
import io.github.isfmodel.council.Outcome.Reason;
import io.github.isfmodel.council.Outcome.Undeterminable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The Council's voting rules as one procedure: ballots or a bare tally in, outcome out.
 *
 * <ul>
 *   <li>A proposal needs {@link Composition#votesNeeded()} votes in favour (Charter, Article 27(2)
 *       and (3)).
 *   <li>On any matter that is not procedural, the negative vote of a permanent member blocks it
 *       (Article 27(3)). An abstention does not (International Court of Justice, Namibia, 1971,
 *       paragraph 22), nor does a member's absence or its not taking part.
 *   <li>A party to a dispute has to abstain from decisions under Chapter VI and Article 52(3)
 *       (Article 27(3)). If it did not, its ballot counts as an abstention and the outcome names
 *       it; the number of votes needed stays the same.
 *   <li>Without enough votes in favour a proposal fails, whatever the permanent members did.
 *   <li>What is reported as adopted without a vote, and has no ballots or tally, is adopted: in
 *       practice the Council also decides by consensus.
 *   <li>Members alone have a vote (Article 27(1)). Others take part in discussions without one
 *       (Articles 31 and 32). Article 44 lets a state outside the Council take part in decisions on
 *       contingents that it owes under Article 43, and no agreement under that was ever made; so
 *       neither contributors of troops nor states to be consulted vote.
 * </ul>
 *
 * <p>A reader of Council practice should note that members have not heeded the duty to abstain for
 * decades, and that the Council counts their ballots; the procedure states the law as written, on
 * the involvements that the vote records, and {@link #judgeAsCast} what the Council counts.
 */
public final class VotingProcedure {

  private VotingProcedure() {}

  /**
   * Judges a vote under the Council of the day.
   *
   * @param vote the vote
   * @return its outcome; undeterminable if the record does not know the Council of that day
   */
  public static Outcome judge(Vote vote) {
    return judge(vote, Council.on(vote.heldOn()));
  }

  /**
   * Judges a vote under a given Council.
   *
   * @param vote the vote
   * @param council who sat, as far as is known
   * @return its outcome; undeterminable if it is not known who sat, unless no ballots were cast
   */
  public static Outcome judge(Vote vote, CouncilAnswer council) {
    return isWithoutVote(vote) ? new AdoptedWithoutVote() : judgePart(vote, vote, council);
  }

  private static boolean isWithoutVote(Vote vote) {
    return vote.reportedAs().filter(ReportedResult.WITHOUT_VOTE::equals).isPresent()
        && vote.ballots().isEmpty()
        && vote.tally().isEmpty();
  }

  /**
   * Judges a vote under a given Council as if nobody had to abstain. So the Council counts: the
   * last member known to have abstained as a party to a dispute did so in 1960 or 1961, and the
   * ballots of others, vetoes among them, were counted.
   *
   * @param vote the vote
   * @param council who sat, as far as is known
   * @return its outcome; that of {@link #judge(Vote, CouncilAnswer)} where no ballot is disregarded
   */
  public static Outcome judgeAsCast(Vote vote, CouncilAnswer council) {
    return judge(vote.withInvolvements(), council);
  }

  /**
   * Judges a separate vote on a part of a draft under the Council of the day: the rule is that of
   * the whole draft.
   *
   * @param vote the vote on the whole draft
   * @param part the vote on the part
   * @return the outcome of the vote on the part
   */
  public static Outcome judge(Vote vote, PartialVote part) {
    return judgePart(vote, part, Council.on(vote.heldOn()));
  }

  /**
   * Judges ballots by themselves.
   *
   * @param council who sat
   * @param matter what kind of question was voted on
   * @param balloting ballots, tally or both
   * @param obliged the members that have to abstain
   * @return the outcome
   */
  public static Outcome judge(
      Composition council, VotedMatter matter, Balloting balloting, Set<StateCode> obliged) {
    BallotCount count = new BallotCount(council, balloting, obliged);
    Optional<String> contradiction = count.contradiction();
    if (contradiction.isPresent()) {
      return new Undeterminable(Reason.CONTRADICTORY, contradiction.get());
    }
    boolean adopted = matter.canBeBlocked() ? count.canPassUnblocked() : count.canReachMajority();
    boolean blocked = matter.canBeBlocked() && count.canBeBlocked();
    boolean tooFew = count.canFallShort();
    if (adopted && !blocked && !tooFew) {
      return new Adopted(count.majority(), count.disregarded());
    }
    if (blocked && !adopted && !tooFew) {
      return new Blocked(
          count.majority(), count.opposed(), !count.mayHideOpposition(), count.disregarded());
    }
    if (tooFew && !adopted && !blocked) {
      return new NotEnoughVotes(count.majority(), count.opposed(), count.disregarded());
    }
    return undeterminable(council, count);
  }

  /**
   * What kind of question the vote was on, after the preliminary question if there was one.
   *
   * @param vote the vote
   * @param council who sat
   * @return the kind, or empty if the record of the preliminary question does not say
   */
  public static Optional<VotedMatter> settledMatter(Vote vote, Composition council) {
    return vote.preliminaryQuestion().isEmpty()
        ? Optional.of(vote.matter())
        : settled(vote.preliminaryQuestion().get(), council);
  }

  /**
   * Who had to abstain under the Council of the day, on the question that the vote was on after the
   * preliminary question if there was one.
   *
   * @param vote the vote
   * @return the members bound by the duty, in the order of the vote's involvements; nobody where
   *     the record does not know the Council of that day, or where it is open what kind of question
   *     it was
   */
  public static List<Member> membersThatMustAbstain(Vote vote) {
    return vote.involvements().isEmpty()
        ? List.of()
        : Council.on(vote.heldOn())
            .composition()
            .flatMap(
                council ->
                    settledMatter(vote, council)
                        .map(matter -> membersThatMustAbstain(vote, council, matter)))
            .orElse(List.of());
  }

  /**
   * Who had to abstain.
   *
   * @param vote the vote
   * @param council who sat
   * @param matter what kind of question it was on
   * @return the members bound by the duty, in the order of the vote's involvements
   */
  public static List<Member> membersThatMustAbstain(
      Vote vote, Composition council, VotedMatter matter) {
    Set<Member> obliged = new LinkedHashSet<>();
    for (Involvement involvement : vote.involvements()) {
      Optional<Member> member = council.member(involvement.member());
      if (member.isPresent() && involvement.mustAbstain(matter)) {
        obliged.add(member.get());
      }
    }
    return List.copyOf(obliged);
  }

  private static Outcome judgePart(Vote vote, Balloting balloting, CouncilAnswer answer) {
    return answer instanceof OutsideRecord outside
        ? new Undeterminable(Reason.COUNCIL_UNKNOWN, outside.message())
        : judgePart(vote, balloting, (Composition) answer);
  }

  private static Outcome judgePart(Vote vote, Balloting balloting, Composition council) {
    Optional<VotedMatter> matter = settledMatter(vote, council);
    if (matter.isPresent()) {
      return judge(vote, balloting, council, matter.get());
    }
    Outcome procedural = judge(vote, balloting, council, VotedMatter.PROCEDURAL);
    Outcome substantive = judge(vote, balloting, council, VotedMatter.SUBSTANTIVE);
    return procedural.getClass() == substantive.getClass()
        ? substantive
        : new Undeterminable(
            Reason.MATTER_UNKNOWN,
            "the record does not say how the question whether the matter is procedural was settled,"
                + " and that decides");
  }

  private static Outcome judge(
      Vote vote, Balloting balloting, Composition council, VotedMatter matter) {
    return judge(council, matter, balloting, obliged(vote, council, matter));
  }

  /** The states of the members that had to abstain. */
  static Set<StateCode> obliged(Vote vote, Composition council, VotedMatter matter) {
    Set<StateCode> obliged = new HashSet<>();
    for (Member member : membersThatMustAbstain(vote, council, matter)) {
      obliged.add(member.state());
    }
    return obliged;
  }

  private static Optional<VotedMatter> settled(PreliminaryQuestion question, Composition council) {
    if (question instanceof PreliminaryVote ballots) {
      Outcome outcome = judge(council, VotedMatter.PRELIMINARY_QUESTION, ballots, Set.of());
      return matter(outcome, true);
    }
    PresidentialRuling ruling = (PresidentialRuling) question;
    if (ruling.ballots().isEmpty() && ruling.tally().isEmpty()) {
      return Optional.of(matter(ruling.procedural()));
    }
    Outcome overruled = judge(council, VotedMatter.PROCEDURAL, ruling, Set.of());
    return matter(overruled, !ruling.procedural());
  }

  private static Optional<VotedMatter> matter(Outcome outcome, boolean proceduralIfCarried) {
    return outcome instanceof Undeterminable
        ? Optional.empty()
        : Optional.of(matter(outcome.isAdopted() == proceduralIfCarried));
  }

  private static VotedMatter matter(boolean procedural) {
    return procedural ? VotedMatter.PROCEDURAL : VotedMatter.SUBSTANTIVE;
  }

  private static Outcome undeterminable(Composition council, BallotCount count) {
    if (count.unknown() > 0) {
      return new Undeterminable(
          Reason.BALLOTS_MISSING,
          "the record does not say how "
              + count.unknown()
              + " of the "
              + council.members().size()
              + " members voted");
    }
    return new Undeterminable(
        Reason.NAMES_MISSING,
        count.canBeBlocked()
            ? "the record does not name the members that voted against, and a permanent member may"
                + " be among them"
            : "the record does not say how the members that had to abstain voted");
  }
}
