package io.github.isfmodel.council;

import static io.github.isfmodel.council.BallotChoice.ABSENT;
import static io.github.isfmodel.council.BallotChoice.ABSTAINING;
import static io.github.isfmodel.council.BallotChoice.AGAINST;
import static io.github.isfmodel.council.BallotChoice.IN_FAVOUR;
import static io.github.isfmodel.council.BallotChoice.NOT_PARTICIPATING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.StateCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contradictory reports, most of them seen in print; each is a located defect. */
class VoteDefectTest {

  private static final List<Ballot> RESOLUTION_2803 =
      Councils.OF_15.members().stream()
          .map(Member::state)
          .map(
              s ->
                  new Ballot(s, List.of("CHN", "RUS").contains(s.value()) ? ABSTAINING : IN_FAVOUR))
          .toList();

  @Test
  void b1_thirteenInFavourBesideThreeAbstentions() {
    assertDefects(
        tally(LocalDate.of(2025, 9, 30), Tally.of(13, 0, 3)),
        "TALLY_TOO_LARGE /tally [13-0-3] the tally 13-0-3 adds up to 16, and 15 members sat;"
            + " count the ballots again");
  }

  @Test
  void b2_unanimousBesideAnAbstention() {
    assertDefects(
        tally(LocalDate.of(2007, 9, 19), Tally.of(14, 0, 1))
            .withReportedAs(ReportedResult.UNANIMOUS),
        "NOT_UNANIMOUS /reportedAs [unanimous] reported as unanimous, and the tally is 14-0-1;"
            + " report it as adopted or rejected, or mend the ballots");
  }

  @Test
  void b2_unanimousBesideNamedAbstentions() {
    assertDefects(
        resolution2803().withReportedAs(ReportedResult.UNANIMOUS),
        "NOT_UNANIMOUS /reportedAs [unanimous] reported as unanimous, and China (CHN) is recorded"
            + " as abstaining; report it as adopted or rejected, or mend the ballots");
  }

  @Test
  void b2_unanimousBesideATallyThatLacksMembers() {
    assertDefects(
        tally(LocalDate.of(2025, 9, 30), Tally.of(14, 0, 0))
            .withReportedAs(ReportedResult.UNANIMOUS),
        "TALLY_TOO_SMALL /tally [14-0-0] the tally 14-0-0 adds up to 14, and 15 members sat;"
            + " count the ballots again; members that took no part or were absent count too",
        "NOT_UNANIMOUS /reportedAs [unanimous] reported as unanimous, and the tally is 14-0-0;"
            + " report it as adopted or rejected, or mend the ballots");
  }

  @Test
  void b3_threeAbstentionsAnnouncedAndTwoNamed() {
    List<Ballot> ballots = new ArrayList<>(RESOLUTION_2803);
    ballots.remove(Councils.ballot("PAK", IN_FAVOUR));
    Vote vote = vote(ballots).withTally(Tally.of(12, 0, 3));
    assertDefects(
        vote,
        "BALLOT_MISSING /ballots [PAK] there is no ballot of Pakistan (PAK); add the missing"
            + " ballots; a member that took no part or was absent has one of that kind");
    assertThat(vote.outcome().message()).isEqualTo("adopted: 12 in favour, 9 needed");
  }

  @Test
  void b3_threeAbstentionsAnnouncedAndThirteenNamedInFavour() {
    assertDefects(
        resolution2803().withTally(Tally.of(12, 0, 3)),
        "TALLY_CONTRADICTED /tally [12-0-3] the tally 12-0-3 does not fit the named ballots"
            + " 13-0-2; mend the tally or the ballots");
  }

  @Test
  void b4_resolution218RenderedAsSevenVotesAgainstFour() {
    Vote vote = tally(LocalDate.of(1965, 11, 23), Tally.of(7, 4, 0));
    assertDefects(vote);
    assertThat(vote.outcome().message())
        .isEqualTo(
            "cannot be said: the record does not name the members that voted against, and a"
                + " permanent member may be among them");
  }

  @Test
  void noReportedResultContradictsBallotsThatSayNothing() {
    Vote vote = tally(LocalDate.of(1965, 11, 23), Tally.of(7, 4, 0));
    for (ReportedResult reported :
        List.of(ReportedResult.ADOPTED, ReportedResult.REJECTED, ReportedResult.VETOED)) {
      assertDefects(vote.withReportedAs(reported));
    }
  }

  @Test
  void b9_resolution2803DatedByACalendarEastOfNewYork() {
    Vote vote = resolution2803().withMoment(Instant.parse("2025-11-17T22:00:00Z"));
    assertDefects(vote);
    assertDefects(
        vote.withHeldOn(LocalDate.of(2025, 11, 18)),
        "MOMENT_ON_ANOTHER_DAY /moment [2025-11-17T22:00:00Z] 2025-11-17T22:00:00Z is 2025-11-17 in"
            + " New York, and the vote is dated 2025-11-18; date the vote by the calendar in New"
            + " York, or mend the moment");
  }

  @Test
  void aMomentBeyondTheCalendarIsOfAnotherDay() {
    assertDefects(
        resolution2803().withMoment(Instant.MAX),
        "MOMENT_ON_ANOTHER_DAY /moment [+1000000000-12-31T23:59:59.999999999Z]"
            + " +1000000000-12-31T23:59:59.999999999Z is beyond the calendar, and the vote is dated"
            + " 2025-11-17; date the vote by the calendar in New York, or mend the moment");
    assertThat(resolution2803().withMoment(Instant.MIN).defects())
        .extracting(VoteDefect::kind)
        .containsExactly(VoteDefectKind.MOMENT_ON_ANOTHER_DAY);
  }

  @Test
  void aTallyThatContradictsTheNamesIsNotAlsoCounted() {
    assertDefects(
        resolution2803().withTally(Tally.of(12, 0, 2)),
        "TALLY_CONTRADICTED /tally [12-0-2] the tally 12-0-2 does not fit the named ballots"
            + " 13-0-2; mend the tally or the ballots");
  }

  @Test
  void whoSatIsNotAskedOfADayThatTheMomentContradicts() {
    assertThat(
            resolution2803()
                .withMoment(Instant.parse("2025-11-17T22:00:00Z"))
                .withHeldOn(LocalDate.of(2015, 11, 17))
                .defects())
        .extracting(VoteDefect::kind)
        .containsExactly(VoteDefectKind.MOMENT_ON_ANOTHER_DAY);
  }

  @Test
  void b13_entrantsOf2026NamedInsteadOfTheMembersOf2025() {
    List<Ballot> ballots = new ArrayList<>(RESOLUTION_2803);
    ballots.set(ballots.indexOf(Councils.ballot("DZA", IN_FAVOUR)), ballot("LVA", IN_FAVOUR));
    assertDefects(
        vote(ballots),
        "NOT_A_MEMBER /ballots/6 [LVA] Latvia (LVA) did not sit on the Council on 2025-11-17;"
            + " mend its state, as there is no ballot of Algeria (DZA), or the day of the vote");
  }

  @Test
  void b14_chinaIn1978AbsentInOneSourceAndNotParticipatingInAnother() {
    Composition council = Councils.on(LocalDate.of(1978, 3, 19));
    List<Ballot> ballots = new ArrayList<>();
    for (Member member : council.members()) {
      boolean others = List.of("CSK", "SUN").contains(member.state().value());
      ballots.add(new Ballot(member.state(), others ? ABSTAINING : IN_FAVOUR));
    }
    ballots.set(0, ballot("CHN", ABSENT));
    Vote vote =
        Councils.vote(council, VotedMatter.SUBSTANTIVE, ballots)
            .withTally(new Tally(12, 0, 2, 1, 0));
    assertDefects(
        vote,
        "TALLY_CONTRADICTED /tally [12-0-2-1] the tally 12-0-2-1 does not fit the named ballots"
            + " 12-0-2-0-1; mend the tally or the ballots");
    ballots.set(0, ballot("CHN", NOT_PARTICIPATING));
    assertDefects(vote.withBallots(ballots));
  }

  @Test
  void aStateThatHeldAPermanentSeatAtAnotherTime() {
    List<Ballot> ballots = new ArrayList<>(RESOLUTION_2803);
    ballots.set(3, ballot("SUN", ABSTAINING));
    assertDefects(
        vote(ballots),
        "NOT_A_MEMBER /ballots/3 [SUN] Soviet Union (SUN) did not sit on the Council on"
            + " 2025-11-17; write RUS, which held that permanent seat on that day");
  }

  @Test
  void aMemberWithTwoBallots() {
    List<Ballot> ballots = new ArrayList<>(RESOLUTION_2803);
    ballots.add(ballot("USA", AGAINST));
    assertDefects(
        vote(ballots),
        "VOTED_TWICE /ballots/15 [USA in favour, USA against] United States (USA) has two ballots:"
            + " in favour and against; keep the ballot that the source supports");
  }

  @Test
  void aMemberWithTwoBallotsWhereAnotherHasNone() {
    List<Ballot> ballots = new ArrayList<>(RESOLUTION_2803);
    ballots.set(ballots.indexOf(Councils.ballot("PAK", IN_FAVOUR)), ballot("USA", IN_FAVOUR));
    assertDefects(
        vote(ballots).withTally(Optional.empty()),
        "VOTED_TWICE /ballots/10 [USA in favour, USA in favour] United States (USA) has two"
            + " ballots, both in favour; mend the state of one of them, as there is no ballot of"
            + " Pakistan (PAK), or keep the ballot that the source supports");
  }

  @Test
  void twoStatesWithoutASeatMayBeMeantForTwoMembers() {
    List<Ballot> ballots = new ArrayList<>(RESOLUTION_2803);
    ballots.set(ballots.indexOf(Councils.ballot("DZA", IN_FAVOUR)), ballot("LVA", IN_FAVOUR));
    ballots.set(ballots.indexOf(Councils.ballot("PAK", IN_FAVOUR)), ballot("COL", IN_FAVOUR));
    assertDefects(
        vote(ballots),
        "NOT_A_MEMBER /ballots/6 [LVA] Latvia (LVA) did not sit on the Council on 2025-11-17; mend"
            + " its state, as there is no ballot of Algeria (DZA) or Pakistan (PAK), or the day of"
            + " the vote",
        "NOT_A_MEMBER /ballots/10 [COL] Colombia (COL) did not sit on the Council on 2025-11-17;"
            + " mend its state, as there is no ballot of Algeria (DZA) or Pakistan (PAK), or the"
            + " day of the vote");
  }

  /** 2024 for 2025: the five members that came in between are none on that day. */
  @Test
  void manyStatesWithoutASeatAreOneDefectOfTheDay() {
    assertDefects(
        resolution2803().withHeldOn(LocalDate.of(2024, 11, 17)),
        "NOT_A_MEMBER /ballots [DNK, GRC, PAK, PAN, SOM] 5 states did not sit on the Council on"
            + " 2024-11-17: Denmark (DNK), Greece (GRC), Pakistan (PAK), Panama (PAN), Somalia"
            + " (SOM); mend the day of the vote; if it is right, mend the states of these"
            + " ballots");
  }

  @Test
  void aStateThatNeverSatIsNamedByItsCode() {
    List<Ballot> ballots = new ArrayList<>(RESOLUTION_2803);
    ballots.add(ballot("ISR", IN_FAVOUR));
    assertDefects(
        vote(ballots),
        "NOT_A_MEMBER /ballots/15 [ISR] no state of the code ISR ever sat on the Council; remove"
            + " the ballot, or mend its state or the day of the vote");
  }

  @Test
  void aVoteOnADayOutsideTheRecord() {
    assertDefects(
        resolution2803().withHeldOn(LocalDate.of(2028, 6, 1)),
        "COUNCIL_UNKNOWN /heldOn [2028-06-01] the record of the Council's members is complete from"
            + " 1946-01-17 to 2027-12-31 and cannot say who sat on 2028-06-01; check the day; if it"
            + " is right, nothing can be done");
  }

  @Test
  void unanimityIsCheckedEvenOutsideTheRecord() {
    Vote vote =
        tally(LocalDate.of(2028, 6, 1), Tally.of(13, 0, 2))
            .withReportedAs(ReportedResult.UNANIMOUS);
    assertThat(vote.defects())
        .extracting(VoteDefect::kind)
        .containsExactly(VoteDefectKind.COUNCIL_UNKNOWN, VoteDefectKind.NOT_UNANIMOUS);
  }

  @Test
  void aMeetingThatIsNotNumberedFromOne() {
    assertDefects(
        resolution2803().withMeeting(0),
        "MEETING_NOT_POSITIVE /meeting [0] the number of the meeting is 0; write the number of the"
            + " meeting, or leave it out");
    assertDefects(resolution2803().withMeeting(1));
    assertDefects(resolution2803().withMeeting(10046));
  }

  @Test
  void aMatterThatThePreliminaryQuestionMadeAnother() {
    assertDefects(
        resolution2803()
            .withMatter(VotedMatter.PROCEDURAL)
            .withPreliminaryQuestion(PresidentialRuling.builder().procedural(false).build()),
        "MATTER_CONTRADICTED /matter [procedural] the matter is recorded as procedural, and the"
            + " preliminary question made it substantive; mend the kind of matter, or the"
            + " preliminary question");
  }

  @Test
  void resultsThatTheBallotsContradict() {
    Vote vote = resolution2803();
    assertDefects(vote.withReportedAs(ReportedResult.ADOPTED));
    assertDefects(
        vote.withReportedAs(ReportedResult.REJECTED),
        "RESULT_CONTRADICTED /reportedAs [rejected] reported as rejected, and the ballots say:"
            + " adopted: 13 in favour, 9 needed; mend the reported result or the ballots");
    assertDefects(
        vote.withReportedAs(ReportedResult.VETOED),
        "RESULT_CONTRADICTED /reportedAs [vetoed] reported as vetoed, and the ballots say: adopted:"
            + " 13 in favour, 9 needed; mend the reported result or the ballots");
    assertDefects(
        vote.withReportedAs(ReportedResult.WITHOUT_VOTE),
        "RESULT_CONTRADICTED /reportedAs [without-vote] reported as without vote, and ballots are"
            + " recorded; mend the reported result or the ballots");
    assertDefects(vote.withReportedAs(ReportedResult.of("carried-over")));
  }

  @Test
  void aBlockedDraftIsRejectedAndVetoedAndNotAdopted() {
    Vote vote = vote(BallotVectors.with(RESOLUTION_2803, ballot("USA", AGAINST)));
    assertDefects(vote.withReportedAs(ReportedResult.VETOED));
    assertDefects(vote.withReportedAs(ReportedResult.REJECTED));
    assertDefects(
        vote.withReportedAs(ReportedResult.ADOPTED),
        "RESULT_CONTRADICTED /reportedAs [adopted] reported as adopted, and the ballots say: not"
            + " adopted: 12 in favour, 9 needed, but blocked by the negative vote of United States"
            + " (USA); mend the reported result or the ballots");
  }

  @Test
  void aDraftThatLackedVotesWasRejectedButNotVetoed() {
    Vote vote = tally(LocalDate.of(2025, 9, 30), Tally.of(8, 0, 7));
    assertDefects(vote.withReportedAs(ReportedResult.REJECTED));
    assertDefects(
        vote.withReportedAs(ReportedResult.VETOED),
        "RESULT_CONTRADICTED /reportedAs [vetoed] reported as vetoed, and the ballots say: not"
            + " adopted for want of votes: 8 in favour, 9 needed; mend the reported result or the"
            + " ballots");
  }

  @Test
  void anAdoptionWithoutVoteHasNoBallots() {
    Vote vote =
        Vote.builder()
            .heldOn(Councils.NOVEMBER_2025)
            .matter(VotedMatter.SUBSTANTIVE)
            .reportedAs(ReportedResult.WITHOUT_VOTE)
            .build();
    assertDefects(vote);
    assertThat(vote.outcome()).isEqualTo(new Outcome.AdoptedWithoutVote());
    assertThat(vote.outcome().isAdopted()).isTrue();
    assertThat(vote.outcome().message()).isEqualTo("adopted without a vote");
    assertThat(vote.outcomeAsCast()).isEqualTo(vote.outcome());
    assertThat(vote.withHeldOn(LocalDate.of(1945, 1, 1)).outcome()).isEqualTo(vote.outcome());
    assertThat(VoteAnalysis.of(vote)).isEmpty();
  }

  @Test
  void ballotsOfAnAdoptionWithoutVoteAreJudged() {
    Vote vote =
        resolution2803().withTally(Tally.of(13, 0, 2)).withReportedAs(ReportedResult.WITHOUT_VOTE);

    assertThat(vote.outcome().message()).isEqualTo("adopted: 13 in favour, 9 needed");
    assertThat(vote.withBallots().outcome().message()).isEqualTo("adopted: 13 in favour, 9 needed");
    assertThat(vote.withBallots().withTally(Optional.empty()).outcome().message())
        .isEqualTo("adopted without a vote");
  }

  @Test
  void involvementOfStatesThatDoNotSitOrTwice() {
    assertDefects(
        resolution2803().withInvolvements(involved("ISR"), involved("USA"), involved("USA")),
        "INVOLVED_NOT_A_MEMBER /involvements/0 [ISR] no state of the code ISR ever sat on the"
            + " Council; name only members of the Council; others have no vote to abstain from",
        "INVOLVED_TWICE /involvements/2 [USA] United States (USA) is named as involved twice; keep"
            + " one entry for each member");
  }

  @Test
  void defectsInNestedVotesAreLocatedThere() {
    PartialVote good =
        PartialVote.builder()
            .kind(PartialVoteKind.AMENDMENT)
            .subject("first amendment")
            .tally(Tally.of(10, 0, 5))
            .build();
    Vote vote =
        resolution2803()
            .withPartialVotes(good, good.withTally(Tally.of(10, 0, 6)))
            .withPreliminaryQuestion(
                PreliminaryVote.builder().addBallots(ballot("LVA", AGAINST)).build());
    assertThat(vote.defects())
        .extracting(defect -> defect.kind() + " " + defect.pointer())
        .containsExactly(
            "TALLY_TOO_LARGE /partialVotes/1/tally",
            "NOT_A_MEMBER /preliminaryQuestion/ballots/0",
            "BALLOT_MISSING /preliminaryQuestion/ballots");
  }

  @Test
  void inACouncilWithAnEmptySeatFourteenBallotsAreAll() {
    Vote vote = tally(LocalDate.of(1980, 1, 5), Tally.of(14, 0, 0));
    assertDefects(vote.withReportedAs(ReportedResult.UNANIMOUS));
    assertThat(vote.outcome().message()).isEqualTo("adopted: 14 in favour, 9 needed");
  }

  /** The rules on votes have these texts, so the same defect has one remedy wherever it is told. */
  @Test
  void theRemedyOfADefectIsThatOfItsKind_exceptWhereAStateHasABallotThatDidNotSit() {
    Vote vote =
        resolution2803()
            .withMeeting(0)
            .withBallots()
            .withTally(Tally.of(13, 0, 3))
            .withReportedAs(ReportedResult.UNANIMOUS);
    assertThat(vote.defects())
        .hasSize(3)
        .allSatisfy(defect -> assertThat(defect.remedy()).isEqualTo(defect.kind().remedy()));
  }

  private static Vote resolution2803() {
    return vote(RESOLUTION_2803);
  }

  private static Vote vote(List<Ballot> ballots) {
    return Councils.vote(Councils.OF_15, VotedMatter.SUBSTANTIVE, ballots);
  }

  private static Vote tally(LocalDate day, Tally tally) {
    return Vote.builder().heldOn(day).matter(VotedMatter.SUBSTANTIVE).tally(tally).build();
  }

  private static Ballot ballot(String code, BallotChoice choice) {
    return Councils.ballot(code, choice);
  }

  private static Involvement involved(String code) {
    return new Involvement(
        StateCode.of(code), DecisionBasis.CHAPTER_VI, ConflictKind.DISPUTE, true);
  }

  private static void assertDefects(Vote vote, String... expected) {
    assertThat(vote.defects())
        .extracting(
            d ->
                d.kind()
                    + " "
                    + d.pointer()
                    + " "
                    + d.values()
                    + " "
                    + d.message()
                    + "; "
                    + d.remedy())
        .containsExactly(expected);
  }
}
