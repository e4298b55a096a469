package io.github.isfmodel.council;

import static io.github.isfmodel.council.BallotChoice.ABSTAINING;
import static io.github.isfmodel.council.BallotChoice.AGAINST;
import static io.github.isfmodel.council.BallotChoice.IN_FAVOUR;
import static io.github.isfmodel.council.BallotChoice.NOT_PARTICIPATING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Votes that were taken, by name where a source names the members, else as bare tallies. */
class VoteVectorsTest {

  @Test
  void vector1_resolution2803_chinaAndRussiaAbstaining() {
    Vote vote =
        named(
            LocalDate.of(2025, 11, 17),
            Map.of("CHN", ABSTAINING, "RUS", ABSTAINING),
            Tally.of(13, 0, 2));
    assertThat(vote.defects()).isEmpty();
    assertThat(vote.outcome().message()).isEqualTo("adopted: 13 in favour, 9 needed");
  }

  @Test
  void vector2_resolution2504_onlyFranceInFavourAmongThePermanentMembers() {
    Vote vote =
        named(
            LocalDate.of(2020, 1, 10),
            Map.of("CHN", ABSTAINING, "RUS", ABSTAINING, "GBR", ABSTAINING, "USA", ABSTAINING),
            Tally.of(11, 0, 4));
    assertThat(vote.defects()).isEmpty();
    assertThat(vote.outcome().message()).isEqualTo("adopted: 11 in favour, 9 needed");
  }

  @Test
  void vector3_resolution2220_theLeastVotesThatAreEnough() {
    assertThat(bare(LocalDate.of(2015, 5, 22), Tally.of(9, 0, 6)))
        .isEqualTo("adopted: 9 in favour, 9 needed");
  }

  @Test
  void vector4_southSudanSanctionsOf30May2025_sixNamedAbstentions() {
    Vote vote =
        named(
            LocalDate.of(2025, 5, 30),
            Map.of(
                "RUS", ABSTAINING,
                "CHN", ABSTAINING,
                "DZA", ABSTAINING,
                "SLE", ABSTAINING,
                "SOM", ABSTAINING,
                "PAK", ABSTAINING),
            Tally.of(9, 0, 6));
    assertThat(vote.defects()).isEmpty();
    assertThat(vote.outcome().message()).isEqualTo("adopted: 9 in favour, 9 needed");
  }

  @Test
  void vector8_brazilianDraftOf18October2023_blockedByTheUnitedStates() {
    Vote vote =
        named(
            LocalDate.of(2023, 10, 18),
            Map.of("USA", AGAINST, "RUS", ABSTAINING, "GBR", ABSTAINING),
            Tally.of(12, 1, 2));
    assertThat(vote.defects()).isEmpty();
    assertThat(vote.outcome().message())
        .isEqualTo(
            "not adopted: 12 in favour, 9 needed, but blocked by the negative vote of United States"
                + " (USA)");
  }

  @Test
  void vector10_resolution427_chinaNotParticipating() {
    Tally tally = new Tally(12, 0, 2, 1, 0);
    Vote vote =
        named(
            LocalDate.of(1978, 5, 3),
            Map.of("CHN", NOT_PARTICIPATING, "CSK", ABSTAINING, "SUN", ABSTAINING),
            tally);
    assertThat(vote.defects()).isEmpty();
    assertThat(vote.outcome().message()).isEqualTo("adopted: 12 in favour, 9 needed");
    assertThat(tally).hasToString("12-0-2-1");
  }

  @Test
  void vector13_resolution2793() {
    assertThat(bare(LocalDate.of(2025, 9, 30), Tally.of(12, 0, 3)))
        .isEqualTo("adopted: 12 in favour, 9 needed");
  }

  @Test
  void resolution218_theWholePassedAndItsParagraph8DidNot() {
    PartialVote paragraph = part(PartialVoteKind.PARAGRAPH, "OP8", Tally.of(4, 0, 7));
    PartialVote amendment = part(PartialVoteKind.AMENDMENT, "amendments", Tally.of(10, 0, 1));
    Vote vote =
        Vote.builder()
            .heldOn(LocalDate.of(1965, 11, 23))
            .matter(VotedMatter.SUBSTANTIVE)
            .tally(Tally.of(7, 0, 4))
            .addPartialVotes(paragraph, amendment)
            .build();
    assertThat(vote.defects()).isEmpty();
    assertThat(vote.outcome().message()).isEqualTo("adopted: 7 in favour, 7 needed");
    assertThat(VotingProcedure.judge(vote, paragraph).message())
        .isEqualTo("not adopted for want of votes: 4 in favour, 7 needed");
    assertThat(VotingProcedure.judge(vote, amendment).message())
        .isEqualTo("adopted: 10 in favour, 7 needed");
  }

  @Test
  void resolution462_aProceduralDecisionAgainstTheVoteOfAPermanentMember() {
    Vote vote =
        named(
                LocalDate.of(1980, 1, 9),
                Map.of("SUN", AGAINST, "DDR", AGAINST, "ZMB", ABSTAINING),
                Tally.of(12, 2, 1))
            .withMatter(VotedMatter.PROCEDURAL);
    assertThat(vote.defects()).isEmpty();
    assertThat(vote.outcome().message()).isEqualTo("adopted: 12 in favour, 9 needed");
    assertThat(vote.withMatter(VotedMatter.SUBSTANTIVE).outcome().message())
        .isEqualTo(
            "not adopted: 12 in favour, 9 needed, but blocked by the negative vote of Soviet Union"
                + " (SUN)");
  }

  @Test
  void aVoteOf2028CannotBeJudgedYet() {
    assertThat(bare(LocalDate.of(2028, 1, 1), Tally.of(15, 0, 0)))
        .isEqualTo(
            "cannot be said: the record of the Council's members is complete from 1946-01-17 to"
                + " 2027-12-31 and cannot say who sat on 2028-01-01");
  }

  /** All members in favour but those named. */
  private static Vote named(LocalDate day, Map<String, BallotChoice> others, Tally tally) {
    List<Ballot> ballots =
        Councils.on(day).members().stream()
            .map(Member::state)
            .map(state -> new Ballot(state, others.getOrDefault(state.value(), IN_FAVOUR)))
            .toList();
    return Councils.vote(Councils.on(day), VotedMatter.SUBSTANTIVE, ballots).withTally(tally);
  }

  private static String bare(LocalDate day, Tally tally) {
    return Vote.builder()
        .heldOn(day)
        .matter(VotedMatter.SUBSTANTIVE)
        .tally(tally)
        .build()
        .outcome()
        .message();
  }

  private static PartialVote part(PartialVoteKind kind, String subject, Tally tally) {
    return PartialVote.builder().kind(kind).subject(subject).tally(tally).build();
  }
}
