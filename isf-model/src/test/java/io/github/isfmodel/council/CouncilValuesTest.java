package io.github.isfmodel.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.Refusal;
import io.github.isfmodel.Serialized;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.code.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilValuesTest {

  @Test
  void aTallyPrintsAsTheRecordsDo() {
    assertThat(Tally.of(13, 0, 2)).hasToString("13-0-2");
    assertThat(new Tally(12, 0, 2, 1, 0)).hasToString("12-0-2-1");
    assertThat(new Tally(9, 0, 1, 0, 1)).hasToString("9-0-1-0-1");
    assertThat(new Tally(1, 2, 3, 4, 5).total()).isEqualTo(15);
  }

  @Test
  void aTallyCountsEachChoice() {
    Tally tally = new Tally(1, 2, 3, 4, 5);
    assertThat(List.of(BallotChoice.values()))
        .extracting(tally::count)
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void aNegativeCountIsRefused() {
    assertThatThrownBy(() -> Tally.of(13, -1, 2))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("number of members against '-1' is negative; write 0 or more");
    assertThatThrownBy(() -> new Tally(0, 0, 0, 0, -2))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("number of members absent '-2' is negative; write 0 or more");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 0, 0, 0, in favour",
    "0, -1, 0, 0, 0, against",
    "0, 0, -1, 0, 0, abstaining",
    "0, 0, 0, -1, 0, not participating",
    "0, 0, 0, 0, -1, absent"
  })
  void noneOfTheCountsIsNegative(
      int inFavour, int against, int abstaining, int notParticipating, int absent, String choice) {
    assertThatThrownBy(() -> new Tally(inFavour, against, abstaining, notParticipating, absent))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("number of members " + choice + " '-1' is negative; write 0 or more");
  }

  @Test
  void aCouncilOfAnotherSizeIsRefused() {
    List<Member> fourteen = Councils.OF_15.members().subList(0, 14);
    assertRefused(fourteen, 0, " has 14 seats; give all 11 or 15 seats of the Council");
    assertRefused(fourteen.subList(0, 1), 0, " has 1 seat; give all 11 or 15 seats of the Council");
    assertThat(new Composition(LocalDate.EPOCH, fourteen, 1).size()).isEqualTo(15);
  }

  @Test
  void fewerVacantSeatsThanNoneAreRefused() {
    Refusal.assertRefused(
        () -> new Composition(LocalDate.EPOCH, Councils.OF_15.members(), -1),
        "number of vacant seats '-1' is negative; give 0 or more");
  }

  @Test
  void theMembersStandInOneOrderHoweverTheyAreGiven() {
    List<Member> backwards = new ArrayList<>(Councils.OF_15.members());
    Collections.reverse(backwards);

    assertThat(new Composition(Councils.OF_15.date(), backwards, 0)).isEqualTo(Councils.OF_15);
  }

  @Test
  void aStateOrAPermanentSeatTwiceIsRefused() {
    List<Member> members = new ArrayList<>(Councils.OF_15.members());
    members.set(14, members.get(13));
    assertRefused(members, 0, " has Somalia (SOM) twice; give each state one seat");
    members.set(14, new Member(Seat.CHINA, StateCode.of("LVA"), "Latvia"));
    assertRefused(members, 0, " fills the seat of Latvia (LVA) twice; fill each seat once");
  }

  @Test
  void aCouncilWithoutAPermanentSeatIsRefused() {
    List<Member> members = new ArrayList<>(Councils.OF_15.members());
    members.set(0, new Member(Seat.ELECTED, StateCode.of("LVA"), "Latvia"));
    assertRefused(members, 0, " lacks a permanent seat; fill all five permanent seats");
  }

  private static void assertRefused(List<Member> members, int vacant, String end) {
    assertThatThrownBy(() -> new Composition(LocalDate.EPOCH, members, vacant))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("Council '[")
        .hasMessageEndingWith(end);
  }

  @Test
  void electedSeatsAreNotOneSeat() {
    assertThat(Councils.OF_15.holder(Seat.ELECTED)).isEmpty();
    assertThat(Seat.ELECTED.isPermanent()).isFalse();
  }

  @Test
  void unknownCodesAreKept() {
    assertThat(ReportedResult.of("carried-over").isKnown()).isFalse();
    assertThat(ReportedResult.of("unanimous")).isSameAs(ReportedResult.UNANIMOUS);
    assertThat(PartialVoteKind.of("annex").code()).isEqualTo("annex");
  }

  @Test
  void aVoteSurvivesJavaSerialization() {
    Vote vote =
        Vote.builder()
            .heldOn(Councils.NOVEMBER_2025)
            .matter(VotedMatter.SUBSTANTIVE)
            .meeting(10046)
            .tally(Tally.of(13, 0, 2))
            .reportedAs(ReportedResult.ADOPTED)
            .addBallots(Councils.ballot("CHN", BallotChoice.ABSTAINING))
            .build();
    assertThat(Serialized.copyOf(vote)).isEqualTo(vote);
  }

  @Test
  void aLineOfTheRecordWithTooFewFieldsIsRefused() {
    assertThatThrownBy(() -> CouncilRecordReader.read(List.of("ELECTED,AUS,1946-01-17")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("line without 6 fields: ELECTED,AUS,1946-01-17");
  }

  @Test
  void aFamilyOfSetsChoosesFromAsManyMembersAsThereAre() {
    Refusal.assertRefused(
        () -> new ChangeSets(BallotChoice.AGAINST, List.of(), -1, List.of()),
        "number of members '-1' is not one of 0 to 0, as many as there are to choose from; give"
            + " such a number");
    Refusal.assertRefused(
        () -> new ChangeSets(BallotChoice.AGAINST, List.of(), 1, List.of()),
        "number of members '1' is not one of 0 to 0, as many as there are to choose from; give"
            + " such a number");
    assertThat(new ChangeSets(BallotChoice.AGAINST, List.of(), 0, List.of()).sets()).hasSize(1);
  }

  @Test
  void votesInFavourAreCountedUpwards() {
    assertThat(new Majority(0, 0, 1)).hasToString("0 in favour, 1 needed");
    for (Supplier<Majority> wrong :
        List.<Supplier<Majority>>of(
            () -> new Majority(-1, 3, 9),
            () -> new Majority(5, 3, 9),
            () -> new Majority(3, 5, 0))) {
      assertThatThrownBy(wrong::get).isInstanceOf(InvalidValueException.class);
    }
    Refusal.assertRefused(
        () -> new Majority(5, 3, -1),
        "votes in favour '5 to 3, needed -1' are negative, in the wrong order or not needed; give 0"
            + " <= least <= most, and 1 or more that are needed");
  }
}
