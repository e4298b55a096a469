package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.time.LocalDate;
import java.util.List;

/** Councils of known days, and the naive rule that the procedure is compared with. */
final class Councils {

  /** The Council that adopted resolution 2803. */
  static final LocalDate NOVEMBER_2025 = LocalDate.of(2025, 11, 17);

  /** The Council that adopted resolution 218, of 11 seats after the amendment was in force. */
  static final LocalDate NOVEMBER_1965 = LocalDate.of(1965, 11, 23);

  static final Composition OF_15 = on(NOVEMBER_2025);
  static final Composition OF_11 = on(NOVEMBER_1965);
  static final List<Composition> BOTH = List.of(OF_11, OF_15);

  private Councils() {}

  static Composition on(LocalDate day) {
    return Council.on(day).composition().orElseThrow();
  }

  static Vote vote(Composition council, VotedMatter matter, List<Ballot> ballots) {
    return Vote.builder().heldOn(council.date()).matter(matter).ballots(ballots).build();
  }

  static Outcome judge(Composition council, VotedMatter matter, List<Ballot> ballots) {
    return VotingProcedure.judge(vote(council, matter, ballots), council);
  }

  static StateCode state(String code) {
    return StateCode.of(code);
  }

  static Ballot ballot(String code, BallotChoice choice) {
    return new Ballot(state(code), choice);
  }

  static int count(List<Ballot> ballots, BallotChoice choice) {
    return (int) ballots.stream().filter(b -> b.choice() == choice).count();
  }

  /** The permanent members that voted against. */
  static List<Member> opposed(Composition council, List<Ballot> ballots) {
    return council.permanentMembers().stream()
        .filter(m -> ballots.contains(new Ballot(m.state(), BallotChoice.AGAINST)))
        .toList();
  }

  /** Article 27 in four lines, for complete ballots and nobody obliged to abstain. */
  static Class<? extends Outcome> naively(
      Composition council, VotedMatter matter, List<Ballot> ballots) {
    if (count(ballots, BallotChoice.IN_FAVOUR) < (council.members().size() > 11 ? 9 : 7)) {
      return Outcome.NotEnoughVotes.class;
    }
    boolean blocked = matter != VotedMatter.PROCEDURAL && !opposed(council, ballots).isEmpty();
    return blocked ? Outcome.Blocked.class : Outcome.Adopted.class;
  }
}
