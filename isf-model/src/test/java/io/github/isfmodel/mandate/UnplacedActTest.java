package io.github.isfmodel.mandate;

import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.day;
import static io.github.isfmodel.mandate.Acts.does;
import static io.github.isfmodel.mandate.Acts.text;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Acts that were adopted on a day that is not exact: nobody knows what they found in force. */
class UnplacedActTest {

  private static final When IN_JUNE = new When.InMonth(YearMonth.of(2020, 6));
  private static final ForceId SUCCESSOR = ForceId.of("successor");
  private static final Resolution FIRST =
      act("first", MandateActKind.ESTABLISHES, "2020-01-01", until("2020-12-31"));

  private static Resolution inJune(MandateActKind kind) {
    return adopted(IN_JUNE, does(kind));
  }

  private static Resolution adopted(When when, MandateAct act, Clock... clocks) {
    return text("vague")
        .addLifecycle(LifecycleStep.builder().stage(Stage.ADOPTED).when(when).build())
        .addMandateAct(act)
        .addClocks(clocks)
        .build();
  }

  private static Mandate mandate(Resolution... texts) {
    return Mandate.of(Acts.force(), List.of(texts));
  }

  private static MandateState stateOn(String date, Resolution... texts) {
    return mandate(texts).statusOn(day(date)).state();
  }

  @Test
  void fromTheFirstDayOnWhichItMayBeAdoptedNothingIsKnown() {
    Resolution vague = inJune(MandateActKind.ESTABLISHES);

    assertThat(mandate(vague).acts()).isEmpty();
    assertThat(stateOn("2020-05-31", vague)).isEqualTo(MandateState.NOT_YET);
    assertThat(stateOn("2020-06-01", vague)).isEqualTo(MandateState.UNDETERMINED);
    assertThat(stateOn("2030-01-01", vague)).isEqualTo(MandateState.UNDETERMINED);
    assertThat(mandate(vague).statusOn(day("2020-05-31")).unplaced()).isEmpty();
    assertThat(mandate(vague).statusOn(day("2020-06-01")).unplaced())
        .containsExactly(
            new UnplacedAct(
                ResolutionId.of("vague"),
                Acts.COUNCIL,
                Acts.FORCE,
                MandateActKind.ESTABLISHES,
                true,
                false,
                IN_JUNE));
  }

  @Test
  void theEndOfATermIsNotKnownIfItMayBeChanged() {
    Resolution vague = inJune(MandateActKind.TERMINATES);

    assertThat(stateOn("2020-05-31", FIRST, vague)).isEqualTo(MandateState.IN_FORCE);
    assertThat(stateOn("2020-06-01", FIRST, vague)).isEqualTo(MandateState.UNDETERMINED);
    assertThat(stateOn("2021-01-01", FIRST, inJune(MandateActKind.EXTENDS)))
        .isEqualTo(MandateState.UNDETERMINED);
  }

  @Test
  void anAmendmentLeavesTheTermAndIsNamed() {
    MandateStatus status =
        mandate(FIRST, inJune(MandateActKind.AMENDS)).statusOn(day("2020-07-01"));

    assertThat(status.state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(status.unplaced())
        .extracting(UnplacedAct::kind)
        .containsExactly(MandateActKind.AMENDS);
    assertThat(stateOn("2021-01-01", FIRST, inJune(MandateActKind.AMENDS)))
        .isEqualTo(MandateState.EXPIRED);
  }

  @Test
  void anAmendmentThatSetsATermIsNotSaidToLeaveIt() {
    Resolution vague =
        adopted(
            IN_JUNE,
            does(MandateActKind.AMENDS),
            Acts.clock(ClockKind.MANDATE, until("2021-12-31")));

    assertThat(stateOn("2021-03-01", FIRST, vague)).isEqualTo(MandateState.UNDETERMINED);
    assertThat(mandate(FIRST, vague).unplaced().get(0).setsTerm()).isTrue();
    assertThat(
            stateOn(
                "2021-03-01",
                FIRST,
                act("exact", MandateActKind.AMENDS, "2020-06-15", until("2021-12-31"))))
        .isEqualTo(MandateState.IN_FORCE);
  }

  @Test
  void aClockThatIsNotOfTheMandateLeavesItsTerm() {
    Resolution vague =
        adopted(
            IN_JUNE,
            does(MandateActKind.AMENDS),
            Acts.clock(ClockKind.REVIEW, until("2021-12-31")));

    assertThat(stateOn("2021-03-01", FIRST, vague)).isEqualTo(MandateState.EXPIRED);
  }

  @Test
  void aLaterAmendmentThatLeavesTheTermHidesNoEarlierAct() {
    Resolution amends = act("amends", MandateActKind.AMENDS, "2020-09-01");

    for (MandateActKind kind : List.of(MandateActKind.TERMINATES, MandateActKind.EXTENDS)) {
      for (String date : List.of("2020-08-31", "2020-09-01", "2021-03-01")) {
        assertThat(stateOn(date, FIRST, inJune(kind), amends)).isEqualTo(MandateState.UNDETERMINED);
      }
    }
  }

  @Test
  void afterAnActThatDecidesTheTermALaterAmendmentBringsNoEarlierOneBack() {
    Resolution extended = act("later", MandateActKind.EXTENDS, "2020-08-01", until("2021-06-30"));
    Resolution ended = act("ended", MandateActKind.TERMINATES, "2020-08-01");
    Resolution amends = act("amends", MandateActKind.AMENDS, "2020-09-01");
    Resolution vague = inJune(MandateActKind.EXTENDS);

    assertThat(stateOn("2020-09-01", FIRST, vague, extended, amends))
        .isEqualTo(MandateState.IN_FORCE);
    assertThat(stateOn("2021-07-01", FIRST, vague, extended, amends))
        .isEqualTo(MandateState.EXPIRED);
    assertThat(stateOn("2020-09-01", FIRST, vague, ended, amends))
        .isEqualTo(MandateState.TERMINATED);
  }

  /** "For a further six months" is counted from an end that is not known. */
  @Test
  void aTermThatIsCountedFromTheEndOfTheOneBeforeRestsOnEarlierActs() {
    Resolution further =
        act(
            "further",
            MandateActKind.EXTENDS,
            "2020-12-15",
            Acts.lasting(TermLength.ofMonths(6), Acts.anchor(AnchorKind.PREVIOUS_EXPIRY)));

    assertThat(stateOn("2021-07-01", FIRST, further)).isEqualTo(MandateState.EXPIRED);
    assertThat(stateOn("2021-07-01", FIRST, inJune(MandateActKind.EXTENDS), further))
        .isEqualTo(MandateState.UNDETERMINED);
  }

  @Test
  void whatWasBeforeLeftOutActsDoesNotMatterAfterThem() {
    Force force =
        Acts.force()
            .withLineageGaps(
                Acts.declared(LineageGapKind.ACTS_NOT_RECORDED, "2020-08-01", "2020-08-31"));
    Resolution amends = act("amends", MandateActKind.AMENDS, "2020-09-01", new Term.Unstated());
    Mandate mandate = Mandate.of(force, List.of(FIRST, inJune(MandateActKind.TERMINATES), amends));

    assertThat(mandate.statusOn(day("2020-09-01")).state()).isEqualTo(MandateState.IN_FORCE);
  }

  @Test
  void aLaterActWithADayGoverns() {
    Resolution later = act("later", MandateActKind.EXTENDS, "2020-07-01", until("2021-06-30"));

    assertThat(stateOn("2020-06-15", FIRST, inJune(MandateActKind.EXTENDS), later))
        .isEqualTo(MandateState.UNDETERMINED);
    assertThat(stateOn("2020-07-01", FIRST, inJune(MandateActKind.EXTENDS), later))
        .isEqualTo(MandateState.IN_FORCE);
    assertThat(stateOn("2021-07-01", FIRST, inJune(MandateActKind.EXTENDS), later))
        .isEqualTo(MandateState.EXPIRED);
  }

  @Test
  void aSuccessorMattersToWhatLastsUntilItIsReplaced() {
    Resolution open =
        act("open", MandateActKind.ESTABLISHES, "2020-01-01", new Term.UntilReplaced("them"));
    Resolution successor =
        adopted(
            IN_JUNE,
            does(MandateActKind.SUCCEEDS).withForce(SUCCESSOR).withPredecessor(Acts.FORCE));

    assertThat(stateOn("2020-05-31", open, successor)).isEqualTo(MandateState.IN_FORCE);
    assertThat(stateOn("2020-06-01", open, successor)).isEqualTo(MandateState.UNDETERMINED);
    assertThat(stateOn("2020-06-01", FIRST, successor)).isEqualTo(MandateState.IN_FORCE);
  }

  /** Whatever else there is, it can only take an answer away, and only from its days on. */
  @Property
  void itOnlyTakesAnswersAway(
      @ForAll MandateActKind kind,
      @ForAll @Size(max = 3) List<@IntRange(min = 0, max = 700) Integer> renewals,
      @ForAll @Size(max = 2) List<@IntRange(min = 0, max = 700) Integer> amendments,
      @ForAll @IntRange(min = 0, max = 700) int first,
      @ForAll @IntRange(min = 1, max = 90) int days,
      @ForAll @IntRange(min = 0, max = 900) int asked) {
    LocalDate start = day("2020-01-01");
    List<Resolution> texts = new ArrayList<>(List.of(FIRST));
    for (int renewal : renewals) {
      LocalDate adopted = start.plusDays(renewal);
      texts.add(
          act(
              "renewal-" + adopted,
              MandateActKind.EXTENDS,
              adopted.toString(),
              until(adopted.plusDays(200).toString())));
    }
    for (int amendment : amendments) {
      LocalDate adopted = start.plusDays(amendment);
      texts.add(act("amendment-" + adopted, MandateActKind.AMENDS, adopted.toString()));
    }
    When between = new When.Between(start.plusDays(first), start.plusDays(first + days));
    List<Resolution> more = new ArrayList<>(texts);
    more.add(adopted(between, does(kind)));
    LocalDate date = start.plusDays(asked);

    MandateState without = Mandate.of(Acts.force(), texts).statusOn(date).state();
    MandateState with = Mandate.of(Acts.force(), more).statusOn(date).state();

    assertThat(with).isIn(without, MandateState.UNDETERMINED);
    if (date.isBefore(between.earliest()) || kind == MandateActKind.AMENDS) {
      assertThat(with).isEqualTo(without);
    } else if (renewals.stream().noneMatch(renewal -> renewal > first + days)) {
      assertThat(with).isEqualTo(MandateState.UNDETERMINED);
    }
  }
}
