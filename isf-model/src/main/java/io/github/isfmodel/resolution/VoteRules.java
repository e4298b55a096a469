package io.github.isfmodel.resolution;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VoteDefect;
import io.github.isfmodel.council.VoteDefectKind;
import io.github.isfmodel.council.VotingProcedure;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the report of a vote says is consistent in itself and fits the Council of the day. */
final class VoteRules {

  private static final Pointer VOTE = Pointer.of("vote");
  private static final Authority ONE_VOTE = Authority.charter("Article 27(1)");
  private static final Authority SEATS = Authority.charter("Article 23");
  private static final Authority NUMBER_OF_MEMBERS = Authority.charter("Article 23(1)");
  private static final Authority REPORT =
      Authority.record("One report of a vote does not contradict itself");

  private static final Map<VoteDefectKind, Rule> DEFECTS = rulesByKind();

  private static final Rule OBLIGATORY_ABSTENTION =
      Rule.warning(
          "ISF-VOTE-015",
          "A party to a dispute abstains",
          Authority.charter("Article 27(3), last part"),
          "{member} had to abstain as a party to the dispute, and is recorded as {choice}",
          "check the ballot and the involvement; the outcome counts the ballot as an abstention",
          "0.1.0");

  static final RuleSet<Resolution> RULES = RuleSet.of(VoteRules::check, rules());

  private VoteRules() {}

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(DEFECTS.values());
    rules.add(OBLIGATORY_ABSTENTION);
    return rules;
  }

  private static Map<VoteDefectKind, Rule> rulesByKind() {
    Map<VoteDefectKind, Rule> rules = new EnumMap<>(VoteDefectKind.class);
    for (VoteDefectKind kind : VoteDefectKind.values()) {
      rules.put(kind, rule(kind));
    }
    return rules;
  }

  /** The council package finds what is wrong; here it gets its place in the body of rules. */
  private static Rule rule(VoteDefectKind kind) {
    return switch (kind) {
      case COUNCIL_UNKNOWN ->
          defect(
              "ISF-VOTE-001",
              kind,
              "The Council of the day of a vote is known",
              SEATS,
              "the ballots cannot be checked: {finding}",
              kind.remedy());
      case MOMENT_ON_ANOTHER_DAY ->
          defect(
              "ISF-VOTE-002",
              kind,
              "The moment of a vote is on its day in New York",
              Authority.practice("The Council dates its meetings by the calendar in New York"),
              "moment and day of the vote differ: {finding}",
              kind.remedy());
      case MEETING_NOT_POSITIVE ->
          defect(
              "ISF-VOTE-003",
              kind,
              "Meetings of the Council are counted from 1",
              Authority.practice("The Council numbers its meetings, S/PV.1 being the first"),
              "no meeting has such a number: {finding}",
              kind.remedy());
      case MATTER_CONTRADICTED ->
          defect(
              "ISF-VOTE-004",
              kind,
              "The matter is procedural if and only if the preliminary question was so decided",
              Authority.practice(
                  "Statement of the four sponsoring governments, San Francisco, June 1945"),
              "the kind of matter is contradicted: {finding}",
              kind.remedy());
      case NOT_A_MEMBER ->
          defect(
              "ISF-VOTE-005",
              kind,
              "Only members of the Council vote",
              SEATS,
              "a state that had no seat has a ballot: {finding}",
              "{mend}");
      case VOTED_TWICE ->
          defect(
              "ISF-VOTE-006",
              kind,
              "Each member has one vote",
              ONE_VOTE,
              "one member, one vote: {finding}",
              kind.remedy());
      case BALLOT_MISSING ->
          defect(
              "ISF-VOTE-007",
              kind,
              "Where ballots are named, each member has one",
              ONE_VOTE,
              "the list of ballots is not complete: {finding}",
              kind.remedy());
      case TALLY_TOO_LARGE ->
          defect(
              "ISF-VOTE-008",
              kind,
              "A tally adds up to no more than the members that sat",
              NUMBER_OF_MEMBERS,
              "there are more votes than members: {finding}",
              kind.remedy());
      case TALLY_TOO_SMALL ->
          defect(
              "ISF-VOTE-009",
              kind,
              "A tally adds up to no less than the members that sat",
              NUMBER_OF_MEMBERS,
              "there are fewer votes than members: {finding}",
              kind.remedy());
      case TALLY_CONTRADICTED ->
          defect(
              "ISF-VOTE-010",
              kind,
              "The tally fits the ballots by name",
              REPORT,
              "tally and names differ: {finding}",
              kind.remedy());
      case NOT_UNANIMOUS ->
          defect(
              "ISF-VOTE-011",
              kind,
              "Unanimous means that every member voted in favour",
              REPORT,
              "the vote was not unanimous: {finding}",
              kind.remedy());
      case RESULT_CONTRADICTED ->
          defect(
              "ISF-VOTE-012",
              kind,
              "The reported result is what the ballots give",
              Authority.charter("Article 27(2) and (3)"),
              "the reported result is another than that of the ballots: {finding}",
              kind.remedy());
      case INVOLVED_NOT_A_MEMBER ->
          defect(
              "ISF-VOTE-013",
              kind,
              "Only members of the Council can have to abstain",
              Authority.charter("Article 27(3), last part"),
              "a state that had no seat is named as involved: {finding}",
              kind.remedy());
      case INVOLVED_TWICE ->
          defect(
              "ISF-VOTE-014",
              kind,
              "The involvement of a member is stated once",
              REPORT,
              "one entry for each member: {finding}",
              kind.remedy());
    };
  }

  private static Rule defect(
      String id,
      VoteDefectKind kind,
      String title,
      Authority authority,
      String message,
      String remedy) {
    return new Rule(
        RuleId.of(id),
        kind == VoteDefectKind.COUNCIL_UNKNOWN ? Severity.WARNING : Severity.ERROR,
        title,
        authority,
        message,
        remedy,
        "0.1.0");
  }

  private static void check(Resolution text, Report report) {
    Optional<Vote> vote = CouncilVote.on(text);
    if (vote.isPresent()) {
      defects(vote.get(), report);
      obligatoryAbstention(vote.get(), report.under(OBLIGATORY_ABSTENTION));
    }
  }

  private static void defects(Vote vote, Report report) {
    for (VoteDefect defect : vote.defects()) {
      report
          .under(Objects.requireNonNull(DEFECTS.get(defect.kind())))
          .add(
              VOTE.append(new Pointer(defect.pointer())),
              "finding",
              defect.message(),
              "mend",
              defect.remedy());
    }
  }

  private static void obligatoryAbstention(Vote vote, Report report) {
    List<Member> obliged = VotingProcedure.membersThatMustAbstain(vote);
    for (int i = 0; !obliged.isEmpty() && i < vote.ballots().size(); i++) {
      Ballot ballot = vote.ballots().get(i);
      boolean voted =
          ballot.choice() == BallotChoice.IN_FAVOUR || ballot.choice() == BallotChoice.AGAINST;
      if (voted && isAmong(obliged, ballot.member())) {
        report.add(
            VOTE.child("ballots").child(i),
            "member",
            ballot.member(),
            "choice",
            ballot.choice().words());
      }
    }
  }

  private static boolean isAmong(List<Member> members, StateCode state) {
    for (Member member : members) {
      if (member.state().equals(state)) {
        return true;
      }
    }
    return false;
  }
}
