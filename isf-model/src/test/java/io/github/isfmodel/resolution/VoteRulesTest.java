package io.github.isfmodel.resolution;

import static io.github.isfmodel.dossier.Sample.and;
import static io.github.isfmodel.dossier.Sample.withResolution;
import static io.github.isfmodel.dossier.SampleActs.ACT;
import static io.github.isfmodel.rule.RuleExample.fails;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.ConflictKind;
import io.github.isfmodel.council.DecisionBasis;
import io.github.isfmodel.council.Involvement;
import io.github.isfmodel.council.PartialVote;
import io.github.isfmodel.council.PartialVoteKind;
import io.github.isfmodel.council.PresidentialRuling;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.dossier.SampleActs;
import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The contradictions themselves are tested with the council; here, that each breaks its rule. */
class VoteRulesTest extends AbstractRulesTest {

  static List<RuleExample> examples() {
    return List.of(
        fails(
            "ISF-VOTE-001",
            "/resolutions/3/vote/heldOn",
            "the ballots cannot be checked: the record of the Council's members is complete from"
                + " 1946-01-17 to 2027-12-31 and cannot say who sat on 1945-11-17",
            "check the day; if it is right, nothing can be done",
            added(
                vote ->
                    vote.withHeldOn(LocalDate.of(1945, 11, 17))
                        .withMoment(Optional.empty())
                        .withReportedAs(Optional.empty()))),
        fails(
                "ISF-VOTE-002",
                "/resolutions/1/vote/moment",
                "moment and day of the vote differ: 2025-11-18T05:00:00Z is 2025-11-18 in New York,"
                    + " and the vote is dated 2025-11-17",
                "date the vote by the calendar in New York, or mend the moment",
                vote(vote -> vote.withMoment(Instant.parse("2025-11-18T05:00:00Z"))))
            .passes(vote(vote -> vote.withMoment(Instant.parse("2025-11-18T04:59:59Z")))),
        fails(
                "ISF-VOTE-003",
                "/resolutions/1/vote/meeting",
                "no meeting has such a number: the number of the meeting is 0",
                "write the number of the meeting, or leave it out",
                vote(vote -> vote.withMeeting(0)))
            .passes(vote(vote -> vote.withMeeting(1))),
        fails(
                "ISF-VOTE-004",
                "/resolutions/1/vote/matter",
                "the kind of matter is contradicted: the matter is recorded as substantive, and the"
                    + " preliminary question made it procedural",
                "mend the kind of matter, or the preliminary question",
                vote(vote -> vote.withPreliminaryQuestion(ruling(true))))
            .passes(vote(vote -> vote.withPreliminaryQuestion(ruling(false)))),
        fails(
            "ISF-VOTE-005",
            "/resolutions/1/vote/ballots/15",
            "a state that had no seat has a ballot: Egypt (EGY) did not sit on the Council on"
                + " 2025-11-17",
            "remove the ballot, or mend its state or the day of the vote",
            vote(
                vote ->
                    vote.withBallots(and(vote.ballots(), inFavour("EGY")))
                        .withTally(Optional.empty()))),
        fails(
            "ISF-VOTE-005",
            "/resolutions/1/vote/partialVotes/0/ballots/15",
            "a state that had no seat has a ballot: Egypt (EGY) did not sit on the Council on"
                + " 2025-11-17",
            "remove the ballot, or mend its state or the day of the vote",
            vote(
                vote ->
                    vote.withPartialVotes(
                        PartialVote.builder()
                            .kind(PartialVoteKind.PARAGRAPH)
                            .subject("OP7")
                            .ballots(and(vote.ballots(), inFavour("EGY")))
                            .build()))),
        fails(
            "ISF-VOTE-006",
            "/resolutions/1/vote/ballots/15",
            "one member, one vote: United States (USA) has two ballots, both in favour",
            "keep the ballot that the source supports",
            vote(
                vote ->
                    vote.withBallots(and(vote.ballots(), inFavour("USA")))
                        .withTally(Optional.empty()))),
        fails(
                "ISF-VOTE-007",
                "/resolutions/1/vote/ballots",
                "the list of ballots is not complete: there is no ballot of Slovenia (SVN)",
                "add the missing ballots; a member that took no part or was absent has one of that"
                    + " kind",
                vote(
                    vote ->
                        vote.withBallots(vote.ballots().subList(0, 14))
                            .withTally(Optional.empty())))
            .passes(vote(vote -> vote.withBallots())),
        fails(
            "ISF-VOTE-008",
            "/resolutions/1/vote/tally",
            "there are more votes than members: the tally 13-0-3 adds up to 16, and 15 members sat",
            "count the ballots again",
            vote(vote -> vote.withBallots().withTally(Tally.of(13, 0, 3)))),
        fails(
                "ISF-VOTE-009",
                "/resolutions/1/vote/tally",
                "there are fewer votes than members: the tally 12-0-2 adds up to 14, and 15 members"
                    + " sat",
                "count the ballots again; members that took no part or were absent count too",
                vote(vote -> vote.withBallots().withTally(Tally.of(12, 0, 2))))
            .passes(vote(vote -> vote.withBallots().withTally(new Tally(12, 0, 2, 0, 1)))),
        fails(
            "ISF-VOTE-010",
            "/resolutions/1/vote/tally",
            "tally and names differ: the tally 12-0-3 does not fit the named ballots 13-0-2",
            "mend the tally or the ballots",
            vote(vote -> vote.withTally(Tally.of(12, 0, 3)))),
        fails(
            "ISF-VOTE-011",
            "/resolutions/1/vote/reportedAs",
            "the vote was not unanimous: reported as unanimous, and China (CHN) is recorded as"
                + " abstaining",
            "report it as adopted or rejected, or mend the ballots",
            vote(vote -> vote.withReportedAs(ReportedResult.UNANIMOUS))),
        fails(
            "ISF-VOTE-012",
            "/resolutions/1/vote/reportedAs",
            "the reported result is another than that of the ballots: reported as rejected, and the"
                + " ballots say: adopted: 13 in favour, 9 needed",
            "mend the reported result or the ballots",
            vote(vote -> vote.withReportedAs(ReportedResult.REJECTED))),
        fails(
            "ISF-VOTE-013",
            "/resolutions/1/vote/involvements/0",
            "a state that had no seat is named as involved: Egypt (EGY) did not sit on the Council"
                + " on 2025-11-17",
            "name only members of the Council; others have no vote to abstain from",
            vote(vote -> vote.withInvolvements(involved("EGY", true)))),
        fails(
            "ISF-VOTE-014",
            "/resolutions/1/vote/involvements/1",
            "one entry for each member: China (CHN) is named as involved twice",
            "keep one entry for each member",
            vote(vote -> vote.withInvolvements(involved("CHN", true), involved("CHN", true)))),
        fails(
                "ISF-VOTE-015",
                "/resolutions/1/vote/ballots/4",
                "USA had to abstain as a party to the dispute, and is recorded as in favour",
                "check the ballot and the involvement; the outcome counts the ballot as an"
                    + " abstention",
                vote(vote -> vote.withInvolvements(involved("USA", true))))
            .passes(vote(vote -> vote.withInvolvements(involved("USA", false))))
            .passes(vote(vote -> vote.withInvolvements(involved("CHN", true)))));
  }

  private static Dossier vote(UnaryOperator<Vote> change) {
    return withResolution(ACT, text -> text.withVote(change.apply(text.vote().orElseThrow())));
  }

  /** A vote of a time when the act of the record could not have been adopted. */
  private static Dossier added(UnaryOperator<Vote> change) {
    Resolution text =
        SampleActs.text("old")
            .addLifecycle(SampleActs.step(Stage.REJECTED, "1945-11-17"))
            .vote(change.apply(SampleActs.vote("2025-11-17", "DZA GUY KOR SLE SVN")))
            .build();
    return Sample.dossier().withResolutions(and(Sample.dossier().resolutions(), text));
  }

  private static Ballot inFavour(String state) {
    return new Ballot(StateCode.of(state), BallotChoice.IN_FAVOUR);
  }

  private static PresidentialRuling ruling(boolean procedural) {
    return PresidentialRuling.builder().procedural(procedural).build();
  }

  private static Involvement involved(String state, boolean party) {
    return new Involvement(
        StateCode.of(state), DecisionBasis.CHAPTER_VI, ConflictKind.DISPUTE, party);
  }
}
