package io.github.isfmodel.mandate;

import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.adoptedOn;
import static io.github.isfmodel.mandate.Acts.anchor;
import static io.github.isfmodel.mandate.Acts.ceiling;
import static io.github.isfmodel.mandate.Acts.clock;
import static io.github.isfmodel.mandate.Acts.day;
import static io.github.isfmodel.mandate.Acts.declared;
import static io.github.isfmodel.mandate.Acts.does;
import static io.github.isfmodel.mandate.Acts.lasting;
import static io.github.isfmodel.mandate.Acts.report;
import static io.github.isfmodel.mandate.Acts.task;
import static io.github.isfmodel.mandate.Acts.text;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.WindUpStage;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the acts on a force add up to. */
class MandateTest {

  @Test
  void aMandateIsOverOnceItExpiredWasEndedOrReplaced() {
    assertThat(Stream.of(MandateState.values()).filter(MandateState::isOver))
        .containsExactly(MandateState.EXPIRED, MandateState.TERMINATED, MandateState.REPLACED);
  }

  private static final ForceId SUCCESSOR = ForceId.of("successor");
  private static final ActorId ONE = ActorId.of("one");
  private static final ActorId OTHER = ActorId.of("other");

  private static final Resolution FIRST =
      act("first", MandateActKind.ESTABLISHES, "2020-01-01", until("2020-12-31"));

  private static Mandate mandate(Resolution... acts) {
    return Mandate.of(Acts.force(), List.of(acts));
  }

  /** As resolutions 425 and 426 of 19 March 1978 were: the later one sets the term. */
  private static final Resolution NO_TERM = act("a-425", MandateActKind.ESTABLISHES, "1978-03-19");

  private static final Resolution SIX_MONTHS =
      act("a-426", MandateActKind.EXTENDS, "1978-03-19", until("1978-09-18"));

  private static Resolution called(Resolution text, String symbol) {
    return text.withSymbol(UnSymbol.parse(symbol));
  }

  private static Resolution votedAt(Resolution text, String moment) {
    return text.withVote(
        Vote.builder()
            .heldOn(day("1978-03-19"))
            .matter(VotedMatter.SUBSTANTIVE)
            .moment(Instant.parse(moment))
            .build());
  }

  private static void assertFollowEachOther(Resolution first, Resolution second) {
    Mandate mandate = mandate(first, second);

    assertThat(mandate(second, first)).isEqualTo(mandate);
    assertThat(mandate.acts()).extracting(GoverningAct::resolution).containsExactly(first, second);
  }

  @Test
  void ofTwoActsOfOneDayTheOneWithTheHigherNumberIsTheNewerOne() {
    assertFollowEachOther(
        called(NO_TERM, "S/RES/425 (1978)"), called(SIX_MONTHS, "S/RES/426 (1978)"));
    assertFollowEachOther(
        called(NO_TERM, "S/RES/999 (1978)"), called(SIX_MONTHS, "S/RES/1000 (1978)"));
    assertFollowEachOther(called(NO_TERM, "A/RES/34/7 A"), called(SIX_MONTHS, "A/RES/34/10 A"));
  }

  @Test
  void ofTwoActsOfOneDayTheOneVotedOnLaterIsTheNewerOne() {
    Resolution first = votedAt(NO_TERM, "1978-03-19T20:00:00Z");
    Resolution second = votedAt(SIX_MONTHS, "1978-03-19T21:00:00Z");

    assertFollowEachOther(first, second);
    assertFollowEachOther(called(first, "S/RES/426 (1978)"), called(second, "S/RES/425 (1978)"));
  }

  @Test
  void ofTwoActsOfOneDayOfWhichNothingTellsTheOneListedLaterIsTheNewerOne() {
    List<Resolution> untold =
        List.of(
            SIX_MONTHS,
            called(SIX_MONTHS, "S/RES/426 (1978)"),
            called(SIX_MONTHS, "S/PRST/1994/426"),
            votedAt(SIX_MONTHS, "1978-03-19T21:00:00Z"),
            called(SIX_MONTHS, "S/RES/426 (1978)").withIssuer(OTHER));
    Resolution first = called(NO_TERM, "S/RES/425 (1978)");

    for (Resolution other : untold.subList(2, 5)) {
      assertThat(mandate(other, first).acts())
          .extracting(GoverningAct::resolution)
          .containsExactly(other, first);
    }
    for (Resolution other : untold.subList(0, 2)) {
      assertThat(mandate(other, NO_TERM).acts())
          .extracting(GoverningAct::resolution)
          .containsExactly(other, NO_TERM);
    }
  }

  @Test
  void actsWithoutAnExactDayAreToldFromTheEarliestOn() {
    Resolution early = undated("early", "2020-02");
    Resolution late = undated("late", "2020-03");

    assertThat(mandate(late, FIRST, early)).isEqualTo(mandate(FIRST, early, late));
    assertThat(mandate(late, FIRST, early).unplaced())
        .extracting(act -> act.resolution().value())
        .containsExactly("early", "late");
  }

  private static Resolution undated(String id, String month) {
    LifecycleStep adopted =
        LifecycleStep.builder()
            .stage(Stage.ADOPTED)
            .when(new When.InMonth(YearMonth.parse(month)))
            .build();
    return text(id).addLifecycle(adopted).addMandateAct(does(MandateActKind.EXTENDS)).build();
  }

  private static MandateState stateOn(String date, Mandate mandate) {
    return mandate.statusOn(day(date)).state();
  }

  @Test
  void withoutActsThereIsNoMandateYet() {
    MandateStatus status = mandate().statusOn(day("2020-01-01"));

    assertThat(status.state()).isEqualTo(MandateState.NOT_YET);
    assertThat(status.governing()).isEmpty();
    assertThat(status.daysLeft()).isEmpty();
  }

  @Test
  void draftsAndRejectedTextsAreNotInTheLine() {
    Resolution draft =
        FIRST.withLifecycle(
            LifecycleStep.builder().stage(Stage.IN_BLUE).when(When.on(day("2020-01-01"))).build());

    assertThat(mandate(draft).acts()).isEmpty();
  }

  @Test
  void actsOnOtherForcesAreNotInTheLine() {
    MandateAct other = does(MandateActKind.ESTABLISHES).withForce(SUCCESSOR);

    assertThat(mandate(FIRST.withMandateActs(other)).acts()).isEmpty();
  }

  @Test
  void theOrderOfTheTextsDoesNotMatter() {
    Resolution next = act("next", MandateActKind.EXTENDS, "2020-12-01", until("2021-12-31"));

    assertThat(mandate(next, FIRST)).isEqualTo(mandate(FIRST, next));
  }

  @Test
  void anAmendmentBeforeAFixedStartIsNotLostAtTheStart() {
    Resolution next =
        act(
            "next",
            MandateActKind.EXTENDS,
            "2020-12-20",
            lasting(TermLength.ofMonths(12), anchor(AnchorKind.FIXED_START, "2021-01-01")));
    Resolution amends =
        act("amends", MandateActKind.AMENDS, "2020-12-24")
            .withMandateActs(does(MandateActKind.AMENDS).withTasks(task(MandateTask.HUMAN_RIGHTS)));
    Mandate mandate = mandate(FIRST, next, amends);

    assertThat(mandate.statusOn(day("2020-12-24")).lastDay()).contains(day("2020-12-31"));
    assertThat(mandate.statusOn(day("2021-01-01")).tasks())
        .extracting(GivenTask::resolution)
        .containsExactly(ResolutionId.of("amends"));
  }

  private static Resolution from(String date, MandateActKind kind, Resolution text) {
    return text.withMandateActs(does(kind).withEffectiveFrom(day(date)));
  }

  /** As resolution 2767 of 27 December 2024: from 1 January until 31 December 2025. */
  @Test
  void edge_fromALaterDayUntilAnotherOneItGovernsFromThatDayOn() {
    Resolution next = act("next", MandateActKind.EXTENDS, "2020-12-27", until("2021-12-31"));
    Mandate mandate = mandate(FIRST, from("2021-01-01", MandateActKind.EXTENDS, next));

    assertThat(mandate.statusOn(day("2020-12-31")).lastDay()).contains(day("2020-12-31"));
    assertThat(mandate.upcomingOn(day("2020-12-31")))
        .extracting(GoverningAct::effectiveFrom)
        .containsExactly(day("2021-01-01"));
    assertThat(mandate.statusOn(day("2021-01-01")).lastDay()).contains(day("2021-12-31"));
    assertThat(mandate.gaps()).isEmpty();
    assertThat(mandate.overlaps()).isEmpty();
    Mandate given = mandate(from("2021-01-01", MandateActKind.ESTABLISHES, next));
    assertThat(stateOn("2020-12-31", given)).isEqualTo(MandateState.NOT_YET);
    assertThat(stateOn("2021-01-01", given)).isEqualTo(MandateState.IN_FORCE);
  }

  @Test
  void edge_theDayThatAnActGivesGoesBeforeTheStartOfItsTermAndNoneIsBeforeTheAdoption() {
    Term fixed = lasting(TermLength.ofMonths(12), anchor(AnchorKind.FIXED_START, "2021-01-01"));
    Resolution next = act("next", MandateActKind.ESTABLISHES, "2020-12-20", fixed);

    assertThat(effect(next)).isEqualTo("2021-01-01");
    assertThat(effect(from("2020-12-24", MandateActKind.ESTABLISHES, next)))
        .isEqualTo("2020-12-24");
    assertThat(effect(from("2020-12-19", MandateActKind.ESTABLISHES, next)))
        .isEqualTo("2021-01-01");
    assertThat(effect(from("2020-12-19", MandateActKind.ESTABLISHES, next.withClocks())))
        .isEqualTo("2020-12-20");
  }

  @Test
  void edge_eachOfSeveralActsOfATextTakesEffectOnItsOwnDay() {
    Resolution next =
        act("next", MandateActKind.EXTENDS, "2020-12-20", until("2021-12-31"))
            .withMandateActs(
                does(MandateActKind.AMENDS).withEffectiveFrom(day("2021-02-01")),
                does(MandateActKind.EXTENDS),
                does(MandateActKind.AMENDS).withEffectiveFrom(day("2021-01-01")));

    assertThat(mandate(next).acts())
        .extracting(GoverningAct::effectiveFrom)
        .containsExactly(day("2020-12-20"), day("2021-01-01"), day("2021-02-01"));
  }

  private static MandateAct gives(MandateActKind kind, MandateTask task) {
    return does(kind).withTasks(task(task)).withReplacesTasks(true);
  }

  /** As resolution 2717 (2023): extended at once, and with fewer tasks from May 2024 on. */
  @Test
  void edge_aTextThatExtendsAtOnceAndNarrowsTheTasksLater() {
    Resolution next =
        act("next", MandateActKind.EXTENDS, "2020-12-20", until("2021-12-31"))
            .withCeilings(ceiling(1000, Unit.TROOPS).build())
            .withReportingDuties(report(new Cadence.EveryMonths(6)))
            .withMandateActs(
                gives(MandateActKind.EXTENDS, MandateTask.GENDER),
                gives(MandateActKind.AMENDS, MandateTask.MEDIA)
                    .withEffectiveFrom(day("2021-05-01")));
    Mandate mandate = mandate(FIRST, next);

    assertThat(mandate.statusOn(day("2020-12-20")).lastDay()).contains(day("2021-12-31"));
    assertThat(ceilingsOn("2020-12-20", mandate)).containsExactly(1000);
    assertThat(tasksOn("2021-04-30", mandate)).containsExactly(MandateTask.GENDER);
    assertThat(tasksOn("2021-05-01", mandate)).containsExactly(MandateTask.MEDIA);
    assertThat(mandate.statusOn(day("2021-05-01")).reports())
        .extracting(ReportDue::due)
        .containsExactly(day("2021-06-20"), day("2021-12-20"));
    assertThat(mandate.gaps()).isEmpty();
  }

  @Test
  void edge_aTextThatChangesTheTasksAtOnceAndExtendsLaterSetsItsTermWithTheExtension() {
    Resolution next =
        act("next", MandateActKind.EXTENDS, "2020-12-20", until("2021-12-31"))
            .withCeilings(ceiling(1000, Unit.TROOPS).build())
            .withReportingDuties(report(new Cadence.EveryMonths(6)))
            .withMandateActs(
                gives(MandateActKind.AMENDS, MandateTask.MEDIA),
                does(MandateActKind.EXTENDS).withEffectiveFrom(day("2021-01-01")));
    Mandate mandate = mandate(FIRST, next);

    assertThat(tasksOn("2020-12-20", mandate)).containsExactly(MandateTask.MEDIA);
    assertThat(mandate.statusOn(day("2020-12-31")).lastDay()).contains(day("2020-12-31"));
    assertThat(ceilingsOn("2020-12-31", mandate)).isEmpty();
    assertThat(mandate.statusOn(day("2021-01-01")).lastDay()).contains(day("2021-12-31"));
    assertThat(ceilingsOn("2021-01-01", mandate)).containsExactly(1000);
    assertThat(mandate.statusOn(day("2021-01-01")).reports())
        .extracting(ReportDue::due)
        .containsExactly(day("2021-06-20"), day("2021-12-20"));
  }

  @Test
  void edge_whatAnotherTextSetBetweenTheTwoActsOfATextStands() {
    Resolution next =
        act("next", MandateActKind.EXTENDS, "2020-12-20", until("2021-12-31"))
            .withCeilings(ceiling(1000, Unit.TROOPS).build())
            .withReportingDuties(report(new Cadence.OnDates(List.of(day("2021-06-30")))))
            .withMandateActs(
                does(MandateActKind.EXTENDS),
                gives(MandateActKind.AMENDS, MandateTask.MEDIA)
                    .withEffectiveFrom(day("2021-05-01")));
    Resolution between =
        act("between", MandateActKind.SHORTENS, "2021-03-01", until("2021-10-31"))
            .withCeilings(ceiling(500, Unit.TROOPS).build());
    Mandate mandate = mandate(FIRST, next, between);

    assertThat(tasksOn("2021-05-01", mandate)).containsExactly(MandateTask.MEDIA);
    assertThat(mandate.statusOn(day("2021-05-01")).lastDay()).contains(day("2021-10-31"));
    assertThat(ceilingsOn("2021-05-01", mandate)).containsExactly(500);
  }

  private static LocalDate effect(Resolution text) {
    return mandate(text).acts().get(0).effectiveFrom();
  }

  @Test
  void aTextThatActsTwiceOnAForceProlongsItsTermOnce() {
    Term further = lasting(TermLength.ofMonths(12), anchor(AnchorKind.PREVIOUS_EXPIRY));
    Resolution next =
        act("next", MandateActKind.EXTENDS, "2020-12-01", further)
            .withCeilings(ceiling(1000, Unit.TROOPS).build())
            .withMandateActs(
                does(MandateActKind.EXTENDS),
                does(MandateActKind.AMENDS).withTasks(task(MandateTask.GENDER)));
    Mandate mandate = mandate(FIRST, next);

    assertThat(mandate.statusOn(day("2020-12-01")).lastDay()).contains(day("2021-12-31"));
    assertThat(mandate.statusOn(day("2020-12-01")).ceilings()).hasSize(1);
    assertThat(mandate.statusOn(day("2020-12-01")).tasks()).hasSize(1);
    assertThat(mandate.acts())
        .extracting(GoverningAct::previousLastDay)
        .containsExactly(
            Optional.empty(), Optional.of(day("2020-12-31")), Optional.of(day("2020-12-31")));
    assertThat(mandate.gaps()).isEmpty();
    assertThat(mandate.overlaps()).isEmpty();
  }

  @Test
  void aTextThatActsTwiceOnAForceLeavesTheCeilingsBeforeItInForce() {
    Resolution first = FIRST.withCeilings(ceiling(1000, Unit.TROOPS).build());
    Resolution next =
        act("next", MandateActKind.AMENDS, "2020-06-01")
            .withCeilings(ceiling(200, Unit.POLICE).build())
            .withMandateActs(
                does(MandateActKind.AMENDS),
                does(MandateActKind.AMENDS).withTasks(task(MandateTask.GENDER)));

    assertThat(mandate(first, next).statusOn(day("2020-06-01")).ceilings())
        .extracting(each -> each.total().unit())
        .containsExactly(Unit.TROOPS, Unit.POLICE);
  }

  @Test
  void aTextThatActsTwiceOnAForceImposesItsDutiesOnce() {
    Resolution next =
        act("next", MandateActKind.AMENDS, "2020-06-01")
            .withReportingDuties(report(new Cadence.EveryMonths(3)))
            .withMandateActs(
                does(MandateActKind.AMENDS),
                does(MandateActKind.AMENDS).withTasks(task(MandateTask.GENDER)));

    assertThat(mandate(FIRST, next).statusOn(day("2020-06-01")).reports())
        .extracting(ReportDue::due)
        .containsExactly(day("2020-09-01"), day("2020-12-01"));
  }

  @Test
  void noListOfAnActCanBeChanged() throws ReflectiveOperationException {
    Resolution text =
        FIRST
            .withCeilings(ceiling(1000, Unit.TROOPS).build())
            .withReportingDuties(report(new Cadence.EveryMonths(3)))
            .withRenewalClauses(
                RenewalClause.builder()
                    .addSubjects(Acts.FORCE)
                    .bindingness(Bindingness.BINDING)
                    .build())
            .withMandateActs(
                does(MandateActKind.ESTABLISHES).withTasks(task(MandateTask.HUMAN_RIGHTS)));
    GoverningAct act = mandate(text).acts().get(0);

    int lists = 0;
    for (Method method : GoverningAct.class.getMethods()) {
      if (method.getReturnType() == List.class && method.getParameterCount() == 0) {
        List<?> list = (List<?>) method.invoke(act);
        assertThat(list).as(method.getName()).isNotEmpty();
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        lists++;
      }
    }
    assertThat(lists).isEqualTo(6);
  }

  @Test
  void tasksStayInForceUntilAnActReplacesThem() {
    Resolution first =
        FIRST.withMandateActs(
            does(MandateActKind.ESTABLISHES).withTasks(task(MandateTask.HUMAN_RIGHTS)));
    Resolution adds =
        act("adds", MandateActKind.AMENDS, "2020-02-01")
            .withMandateActs(does(MandateActKind.AMENDS).withTasks(task(MandateTask.GENDER)));
    Resolution replaces =
        act("replaces", MandateActKind.AMENDS, "2020-03-01")
            .withMandateActs(
                does(MandateActKind.AMENDS)
                    .withTasks(task(MandateTask.MEDIA))
                    .withReplacesTasks(true));
    Mandate mandate = mandate(first, adds, replaces);

    assertThat(tasksOn("2020-01-31", mandate)).containsExactly(MandateTask.HUMAN_RIGHTS);
    assertThat(tasksOn("2020-02-01", mandate))
        .containsExactly(MandateTask.HUMAN_RIGHTS, MandateTask.GENDER);
    assertThat(tasksOn("2020-03-01", mandate)).containsExactly(MandateTask.MEDIA);
    assertThat(tasksOn("2021-01-01", mandate)).isEmpty();
  }

  private static List<MandateTask> tasksOn(String date, Mandate mandate) {
    return mandate.statusOn(day(date)).tasks().stream()
        .map(given -> given.assignment().task())
        .toList();
  }

  private static final TaskAssignment UNTIL_SEPTEMBER =
      task(MandateTask.CIVILIAN_PROTECTION)
          .withDuring(WindUpStage.WITHDRAWAL)
          .withUntil(day("2023-09-30"));

  /** As resolution 2640 (2022). */
  private static final Resolution UNTIL_JUNE =
      act("until-june", MandateActKind.ESTABLISHES, "2022-06-29", until("2023-06-30"))
          .withCeilings(ceiling(13289, Unit.TROOPS).build())
          .withMandateActs(
              does(MandateActKind.ESTABLISHES).withTasks(task(MandateTask.HUMAN_RIGHTS)));

  /** As resolution 2690 (2023), adopted on the last day of the mandate. */
  private static Resolution winding(Clock... clocks) {
    return act("winding", MandateActKind.TERMINATES, "2023-06-30")
        .withClocks(clocks)
        .withMandateActs(
            does(MandateActKind.TERMINATES)
                .withTasks(
                    UNTIL_SEPTEMBER,
                    task(MandateTask.CIVIL_PRESENCE_PROTECTION).withDuring(WindUpStage.WITHDRAWAL)))
        .withReportingDuties(
            report(new Cadence.OnDates(List.of(day("2023-08-15"), day("2023-10-30")))),
            report(new Cadence.WithinDays(120)));
  }

  private static final Clock OF_MANDATE = clock(ClockKind.MANDATE, until("2023-06-30"));
  private static final Clock WITHDRAWAL = clock(ClockKind.WITHDRAWAL, until("2023-12-31"));

  @Test
  void edge_whatAnActGivesForTheWithdrawalHoldsWhileThatRunsAndNotBefore() {
    Mandate mandate = mandate(UNTIL_JUNE, winding(OF_MANDATE, WITHDRAWAL));

    assertThat(tasksOn("2023-06-30", mandate)).containsExactly(MandateTask.HUMAN_RIGHTS);
    assertThat(mandate.statusOn(day("2023-06-30")).isWindingUp()).isFalse();
    assertThat(tasksOn("2023-07-01", mandate))
        .containsExactly(MandateTask.CIVILIAN_PROTECTION, MandateTask.CIVIL_PRESENCE_PROTECTION);
    assertThat(tasksOn("2023-09-30", mandate)).hasSize(2);
    assertThat(tasksOn("2023-10-01", mandate))
        .containsExactly(MandateTask.CIVIL_PRESENCE_PROTECTION);
    assertThat(tasksOn("2023-12-31", mandate)).hasSize(1);
    assertThat(mandate.statusOn(day("2023-12-31")).isWindingUp()).isTrue();
    assertThat(stateOn("2023-12-31", mandate)).isEqualTo(MandateState.TERMINATED);
    assertThat(ceilingsOn("2023-12-31", mandate)).containsExactly(13289);
    assertThat(tasksOn("2024-01-01", mandate)).isEmpty();
    assertThat(ceilingsOn("2024-01-01", mandate)).isEmpty();
    assertThat(mandate.latestEndOn(day("2023-07-01"))).contains(day("2023-06-30"));
    assertThat(mandate.latestWindUpOn(day("2023-07-01"))).contains(day("2023-12-31"));
  }

  @Test
  void edge_anEndingIsTheSameWithAClockOfTheMandateAndWithout() {
    Mandate with = mandate(UNTIL_JUNE, winding(OF_MANDATE, WITHDRAWAL));
    Mandate without = mandate(UNTIL_JUNE, winding(WITHDRAWAL));
    List<LocalDate> due = List.of(day("2023-08-15"), day("2023-10-28"), day("2023-10-30"));

    for (Mandate mandate : List.of(with, without)) {
      assertThat(mandate.statusOn(day("2023-07-15")).reports())
          .extracting(ReportDue::due)
          .isEqualTo(due);
      assertThat(ReportLedger.of(mandate, List.of(), day("2030-01-01")).reports())
          .extracting(ReportDue::due)
          .isEqualTo(due);
      assertThat(tasksOn("2023-09-30", mandate)).hasSize(2);
    }
  }

  /** As in resolution 2790 (2025), whose liquidation begins after the withdrawal. */
  @Test
  void edge_aLiquidationOfOpenEndFollowsTheWithdrawal() {
    Resolution text =
        UNTIL_JUNE
            .withClocks(OF_MANDATE, WITHDRAWAL, clock(ClockKind.LIQUIDATION, new Term.Unstated()))
            .withMandateActs(
                does(MandateActKind.ESTABLISHES)
                    .withTasks(task(MandateTask.GENDER).withDuring(WindUpStage.LIQUIDATION)));
    Mandate mandate = mandate(text);

    assertThat(tasksOn("2023-06-30", mandate)).isEmpty();
    assertThat(tasksOn("2023-12-31", mandate)).isEmpty();
    assertThat(tasksOn("2024-01-01", mandate)).containsExactly(MandateTask.GENDER);
    assertThat(mandate.latestWindUpOn(day("2024-01-01"))).isEmpty();
  }

  @Test
  void edge_aNewTermPutsAnEndToTheWindingUp() {
    Resolution next = act("next", MandateActKind.EXTENDS, "2023-07-01", until("2023-08-31"));
    Mandate mandate = mandate(UNTIL_JUNE, winding(OF_MANDATE, WITHDRAWAL), next);

    assertThat(tasksOn("2023-08-31", mandate)).containsExactly(MandateTask.HUMAN_RIGHTS);
    assertThat(tasksOn("2023-09-01", mandate)).isEmpty();
  }

  @Test
  void edge_aTaskUntilADayBeforeTheEndOfTheMandate() {
    Resolution text =
        UNTIL_JUNE.withMandateActs(
            does(MandateActKind.ESTABLISHES)
                .withTasks(task(MandateTask.GENDER).withUntil(day("2023-03-31"))));

    assertThat(tasksOn("2023-03-31", mandate(text))).containsExactly(MandateTask.GENDER);
    assertThat(tasksOn("2023-04-01", mandate(text))).isEmpty();
  }

  @Test
  void edge_whatIsDueOnADayAfterATermThatWasRenewedIsStillDue() {
    Resolution first =
        UNTIL_JUNE.withReportingDuties(
            report(new Cadence.OnDates(List.of(day("2023-08-15")))),
            report(new Cadence.EveryMonths(7)));
    Resolution next = act("next", MandateActKind.EXTENDS, "2023-06-01", until("2023-12-31"));

    assertThat(mandate(first, next).statusOn(day("2023-06-01")).reports())
        .extracting(ReportDue::due)
        .containsExactly(day("2023-08-15"));
  }

  /** With a list of its own for each act these would be twenty gigabytes of references, thrice. */
  @Test
  void aLineOfAHundredThousandActsHoldsEachTaskOnce() {
    List<Resolution> texts = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      texts.add(
          act("act-" + i, MandateActKind.AMENDS, day("1945-10-24").plusDays(i).toString())
              .withCeilings(ceiling(1000, Unit.TROOPS).build())
              .withReportingDuties(report(new Cadence.EveryMonths(3)))
              .withMandateActs(
                  does(MandateActKind.AMENDS).withTasks(task(MandateTask.HUMAN_RIGHTS))));
    }
    List<GoverningAct> acts = Mandate.of(Acts.force(), texts).acts();

    assertThat(acts.get(99_999).tasks()).hasSize(100_000);
    assertThat(acts.get(49_999).tasks()).isEqualTo(acts.get(99_999).tasks().subList(0, 50_000));
  }

  @Test
  void ceilingsStepByDateAndStandSideBySideByCategory() {
    Resolution first =
        FIRST.withCeilings(
            ceiling(17000, Unit.TROOPS).until(day("2020-06-30")).build(),
            ceiling(12000, Unit.TROOPS).since(day("2020-07-01")).build(),
            ceiling(1700, Unit.POLICE).build());
    Resolution amends =
        act("amends", MandateActKind.AMENDS, "2020-09-01")
            .withCeilings(ceiling(1500, Unit.POLICE).build());
    Mandate mandate = mandate(first, amends);

    assertThat(ceilingsOn("2020-06-30", mandate)).containsExactly(17000, 1700);
    assertThat(ceilingsOn("2020-07-01", mandate)).containsExactly(12000, 1700);
    assertThat(ceilingsOn("2020-09-01", mandate)).containsExactly(12000, 1500);
    assertThat(ceilingsOn("2021-01-01", mandate)).isEmpty();
  }

  @Test
  void aCeilingForAllPersonnelGivesWayToLaterOnesByCategory() {
    Resolution first = FIRST.withCeilings(ceiling(5000, Unit.PERSONNEL).build());
    Resolution amends =
        act("amends", MandateActKind.AMENDS, "2020-06-01")
            .withCeilings(
                ceiling(7000, Unit.TROOPS).until(day("2020-08-31")).build(),
                ceiling(800, Unit.POLICE).until(day("2020-08-31")).build());
    Mandate mandate = mandate(first, amends);

    assertThat(ceilingsOn("2020-05-31", mandate)).containsExactly(5000);
    assertThat(ceilingsOn("2020-06-01", mandate)).containsExactly(7000, 800);
    assertThat(ceilingsOn("2020-09-01", mandate)).containsExactly(5000);
  }

  @Test
  void ceilingsByCategoryGiveWayToALaterOneForAllPersonnel() {
    Resolution first =
        FIRST.withCeilings(
            ceiling(4000, Unit.TROOPS).build(),
            ceiling(300, Unit.POLICE).build(),
            ceiling(50, Unit.VEHICLES).build());
    Resolution amends =
        act("amends", MandateActKind.AMENDS, "2020-06-01")
            .withCeilings(ceiling(3000, Unit.PERSONNEL).build());
    Resolution again =
        act("again", MandateActKind.AMENDS, "2020-09-01")
            .withCeilings(ceiling(2500, Unit.TROOPS).build());
    Mandate mandate = mandate(first, amends, again);

    assertThat(ceilingsOn("2020-06-01", mandate)).containsExactly(50, 3000);
    assertThat(ceilingsOn("2020-09-01", mandate)).containsExactly(2500, 50);
  }

  @Test
  void ceilingsThatOneActSetsForAllPersonnelAndForACategoryStandSideBySide() {
    Resolution first =
        FIRST.withCeilings(
            ceiling(6000, Unit.PERSONNEL).build(), ceiling(5000, Unit.TROOPS).build());
    Resolution again =
        act("again", MandateActKind.AMENDS, "2020-06-01")
            .withCeilings(
                ceiling(7000, Unit.PERSONNEL).build(), ceiling(5500, Unit.TROOPS).build());

    assertThat(ceilingsOn("2020-05-31", mandate(first, again))).containsExactly(6000, 5000);
    assertThat(ceilingsOn("2020-06-01", mandate(first, again))).containsExactly(7000, 5500);
  }

  @Test
  void ofTwoCeilingsOfOneCategoryTheLaterOneHoldsHoweverTheyAreListed() {
    Resolution first =
        FIRST.withCeilings(
            ceiling(3000, Unit.TROOPS).since(day("2020-06-01")).build(),
            ceiling(5000, Unit.TROOPS).build());
    Mandate mandate = mandate(first);

    assertThat(ceilingsOn("2020-05-31", mandate)).containsExactly(5000);
    assertThat(ceilingsOn("2020-06-01", mandate)).containsExactly(3000);
  }

  /**
   * A ceiling without a day of its own begins with the adoption, so a retroactive one is earlier.
   */
  @Test
  void aRetroactiveCeilingGivesWayToTheOneFromTheAdoptionOn() {
    Resolution act =
        FIRST.withCeilings(
            ceiling(5000, Unit.TROOPS).build(),
            ceiling(3000, Unit.TROOPS).since(day("2019-06-01")).build());

    assertThat(ceilingsOn("2020-02-01", mandate(act))).containsExactly(5000);
  }

  private static List<Integer> ceilingsOn(String date, Mandate mandate) {
    return mandate.statusOn(day(date)).ceilings().stream()
        .map(each -> (int) ((Quantity.AtMost) each.total().quantity()).n())
        .toList();
  }

  @Test
  void ofAMandateThatLapsedNothingGoesOnInTheNextOne() {
    Resolution first =
        FIRST
            .withMandateActs(does(MandateActKind.ESTABLISHES).withTasks(task(MandateTask.GENDER)))
            .withCeilings(ceiling(5000, Unit.TROOPS).build())
            .withReportingDuties(report(new Cadence.EveryMonths(3)))
            .withClocks(
                clock(ClockKind.MANDATE, until("2020-12-31")),
                clock(ClockKind.REVIEW, until("2026-12-31")));
    Mandate anew = mandate(first, act("next", MandateActKind.ESTABLISHES, "2021-01-02"));
    Mandate again = mandate(first, act("next", MandateActKind.ESTABLISHES, "2021-01-01"));

    assertThat(anew.acts().get(1).clocks()).isEmpty();
    assertThat(anew.acts().get(1).ceilings()).isEmpty();
    assertThat(anew.acts().get(1).tasks()).isEmpty();
    assertThat(anew.acts().get(1).duties()).isEmpty();
    assertThat(stateOn("2021-06-01", anew)).isEqualTo(MandateState.IN_FORCE);
    assertThat(again.acts().get(1).clocks()).hasSize(2);
    assertThat(again.acts().get(1).ceilings()).hasSize(1);
    assertThat(again.acts().get(1).tasks()).hasSize(1);
    assertThat(again.acts().get(1).duties()).hasSize(1);
  }

  @Test
  void ofAMandateThatWasEndedNoCeilingGoesOnInTheNextOne() {
    Resolution first = FIRST.withCeilings(ceiling(5000, Unit.TROOPS).build());
    Resolution ends = act("ends", MandateActKind.TERMINATES, "2020-06-01");
    Resolution next = act("next", MandateActKind.ESTABLISHES, "2020-06-01", until("2021-12-31"));

    assertThat(mandate(first, ends, next).statusOn(day("2020-06-01")).ceilings()).isEmpty();
  }

  @Test
  void aTermThatLapsedCanStillBeCountedFrom() {
    Resolution next =
        act(
            "next",
            MandateActKind.ESTABLISHES,
            "2021-02-01",
            lasting(TermLength.ofMonths(6), anchor(AnchorKind.PREVIOUS_EXPIRY)));

    assertThat(mandate(FIRST, next).acts().get(1).lastDay()).contains(day("2021-06-30"));
  }

  @Test
  void theCeilingOfAnotherForceInTheSameActIsLeftAside() {
    Resolution act = FIRST.withCeilings(ceiling(5000, Unit.TROOPS).force(SUCCESSOR).build());

    assertThat(mandate(act).statusOn(day("2020-02-01")).ceilings()).isEmpty();
  }

  @Test
  void reportingDutiesLastAsLongAsTheirTerm() {
    Resolution first = FIRST.withReportingDuties(report(new Cadence.EveryMonths(3)));
    Resolution amends =
        act("amends", MandateActKind.AMENDS, "2020-02-01")
            .withReportingDuties(report(new Cadence.OnDates(List.of(day("2020-05-01")))));
    Resolution next = act("next", MandateActKind.EXTENDS, "2020-12-01", until("2021-12-31"));
    Mandate mandate = mandate(first, amends, next);

    assertThat(mandate.statusOn(day("2020-02-01")).reports())
        .extracting(ReportDue::due)
        .containsExactly(
            day("2020-04-01"), day("2020-05-01"), day("2020-07-01"), day("2020-10-01"));
    assertThat(mandate.statusOn(day("2020-12-01")).reports()).isEmpty();
  }

  @Test
  void aTechnicalRolloverKeepsTheReportingDutiesAndAddsItsOwn() {
    Resolution first = FIRST.withReportingDuties(report(new Cadence.EveryMonths(3)));
    Resolution rollover =
        act("rollover", MandateActKind.TECHNICAL_ROLLOVER, "2020-12-31", until("2021-01-31"))
            .withReportingDuties(report(new Cadence.OnDates(List.of(day("2021-01-15")))));

    assertThat(mandate(first, rollover).statusOn(day("2020-12-31")).reports())
        .extracting(ReportDue::due)
        .containsExactly(day("2021-01-01"), day("2021-01-15"));
  }

  /** As resolution 1423 did for the stabilization force and for the police mission in Bosnia. */
  @Test
  void aReportOnAnotherForceOfTheSameActIsLeftAside() {
    Resolution act =
        FIRST
            .withMandateActs(
                does(MandateActKind.ESTABLISHES),
                does(MandateActKind.ESTABLISHES).withForce(SUCCESSOR))
            .withReportingDuties(
                report(new Cadence.EveryMonths(6)),
                report(new Cadence.OnDates(List.of(day("2020-03-01")))).withSubjects(SUCCESSOR));
    Force other = Acts.force().withId(SUCCESSOR);

    assertThat(mandate(act).statusOn(day("2020-01-01")).reports())
        .extracting(ReportDue::due)
        .first()
        .isEqualTo(day("2020-07-01"));
    assertThat(Mandate.of(other, List.of(act)).statusOn(day("2020-01-01")).reports())
        .extracting(ReportDue::due)
        .startsWith(day("2020-03-01"), day("2020-07-01"));
  }

  @Test
  void anActAfterOnesThatAreLeftOutTellsSo() {
    Force force =
        Acts.force()
            .withLineageGaps(
                declared(LineageGapKind.ACTS_NOT_RECORDED, "2021-01-01", "2024-12-30"));
    Resolution ceiling = FIRST.withCeilings(ceiling(5000, Unit.TROOPS).build());
    Resolution next = act("next", MandateActKind.EXTENDS, "2024-12-31", until("2025-12-31"));
    Resolution newest = act("newest", MandateActKind.EXTENDS, "2025-12-31", until("2026-12-31"));
    Mandate mandate = Mandate.of(force, List.of(ceiling, next, newest));

    assertThat(mandate.statusOn(day("2020-06-01")).unrecordedBefore()).isEmpty();
    assertThat(mandate.statusOn(day("2026-06-01")).ceilings()).isEmpty();
    assertThat(mandate.statusOn(day("2026-06-01")).unrecordedBefore())
        .contains(force.lineageGaps().get(0));
  }

  @Test
  void theClockOfAPartIsTheMandateOfThePart() {
    ForceId part = ForceId.of("part");
    Resolution act =
        FIRST
            .withMandateActs(
                does(MandateActKind.ESTABLISHES), does(MandateActKind.ESTABLISHES).withForce(part))
            .withClocks(
                clock(ClockKind.MANDATE, until("2020-12-31")),
                clock(ClockKind.SUB_FORCE, until("2020-06-30")).withSubjects(part));
    Force partOfForce = Acts.force().withId(part).withParent(Acts.FORCE);

    assertThat(Mandate.of(partOfForce, List.of(act)).statusOn(day("2020-07-01")).state())
        .isEqualTo(MandateState.EXPIRED);
    assertThat(stateOn("2020-07-01", mandate(act))).isEqualTo(MandateState.IN_FORCE);
  }

  @Test
  void aSubForceClockOfTheWholeDoesNotEndTheWhole() {
    Resolution act =
        FIRST.withClocks(
            clock(ClockKind.SUB_FORCE, until("2020-06-30")),
            clock(ClockKind.MANDATE, until("2020-12-31")));

    assertThat(mandate(act).statusOn(day("2020-02-01")).lastDay()).contains(day("2020-12-31"));
  }

  private static Resolution successor(String adopted, When takesOver) {
    return text("succession")
        .addLifecycle(adoptedOn(adopted))
        .addMandateAct(
            does(MandateActKind.SUCCEEDS)
                .withForce(SUCCESSOR)
                .withPredecessor(Acts.FORCE)
                .withTakesOver(takesOver))
        .build();
  }

  @Test
  void untilReplacedEndsWithTheDayOfTheTakeover() {
    Resolution open =
        act("open", MandateActKind.ESTABLISHES, "1999-09-15", new Term.UntilReplaced("them"));
    Mandate mandate = mandate(open, successor("1999-10-25", When.on(day("2000-02-23"))));

    assertThat(mandate.statusOn(day("1999-10-24")).lastDay()).isEmpty();
    assertThat(mandate.statusOn(day("1999-10-25")).lastDay()).contains(day("2000-02-23"));
    assertThat(mandate.latestEndOn(day("1999-10-24"))).isEmpty();
    assertThat(mandate.latestEndOn(day("1999-10-25"))).contains(day("2000-02-23"));
    assertThat(stateOn("2000-02-23", mandate)).isEqualTo(MandateState.IN_FORCE);
    assertThat(stateOn("2000-02-24", mandate)).isEqualTo(MandateState.REPLACED);
    assertThat(mandate.overlaps()).isEmpty();
  }

  @Test
  void withoutADayTheSuccessorTakesOverAtOnce() {
    Resolution open =
        act("open", MandateActKind.ESTABLISHES, "1999-09-15", new Term.UntilReplaced("them"));
    Resolution succession =
        text("succession")
            .addLifecycle(adoptedOn("1999-10-25"))
            .addMandateAct(
                does(MandateActKind.SUCCEEDS).withForce(SUCCESSOR).withPredecessor(Acts.FORCE))
            .build();

    assertThat(stateOn("1999-10-26", mandate(open, succession))).isEqualTo(MandateState.REPLACED);
  }

  @Test
  void whileItIsNotKnownWhetherTheSuccessorTookOverNothingIsClaimed() {
    Resolution open =
        act("open", MandateActKind.ESTABLISHES, "1999-09-15", new Term.UntilReplaced("them"));
    Mandate mandate = mandate(open, successor("1999-10-25", When.undated()));

    assertThat(stateOn("1999-10-25", mandate)).isEqualTo(MandateState.UNDETERMINED);
    assertThat(stateOn("2010-01-01", mandate)).isEqualTo(MandateState.UNDETERMINED);
  }

  @Test
  void aSuccessorOfAnotherBodyThatTakesOverBeforeTheEndOverlaps() {
    Mandate mandate =
        mandate(FIRST, successor("2020-11-22", When.on(day("2020-12-02"))).withIssuer(OTHER));

    assertThat(mandate.overlaps())
        .containsExactly(
            new MandateOverlap(
                day("2020-12-02"),
                day("2020-12-31"),
                ResolutionId.of("first"),
                ResolutionId.of("succession")));
    assertThat(stateOn("2020-12-31", mandate)).isEqualTo(MandateState.IN_FORCE);
  }

  @Test
  void theFirstSuccessorToTakeOverCountsHoweverTheTextsAreListed() {
    Resolution open =
        act("first", MandateActKind.ESTABLISHES, "2020-01-01", new Term.UntilReplaced("them"));
    Resolution again = act("again", MandateActKind.ESTABLISHES, "2022-01-01", until("2022-12-31"));
    Resolution early =
        successor("2020-06-01", When.on(day("2020-06-30"))).withId(ResolutionId.of("early"));
    Resolution late =
        successor("2021-06-01", When.on(day("2021-06-30"))).withId(ResolutionId.of("late"));
    Mandate mandate = mandate(open, again, early, late);
    Mandate turned = mandate(late, early, again, open);

    assertThat(turned.successions()).isEqualTo(mandate.successions());
    assertThat(turned.gaps()).isEqualTo(mandate.gaps());
    assertThat(turned.gaps().get(0).first()).isEqualTo(day("2020-07-01"));
    assertThat(stateOn("2020-07-01", turned)).isEqualTo(MandateState.REPLACED);
  }

  @Test
  void twoKeyTermIsRenewedOnlyByBoth() {
    Resolution first =
        act(
            "first",
            MandateActKind.ESTABLISHES,
            "2018-08-01",
            new Term.Renewed(
                lasting(TermLength.ofMonths(6), anchor(AnchorKind.ADOPTION)), List.of(ONE, OTHER)));
    Resolution renewal = act("renewal", MandateActKind.EXTENDS, "2019-01-31", until("2019-07-31"));
    Mandate byOne = mandate(first, renewal.withConsultations(agreed(ONE, "2019-01-31")));
    Mandate byBoth =
        mandate(
            first,
            renewal.withConsultations(agreed(ONE, "2019-01-31"), agreed(OTHER, "2019-01-30")));

    assertThat(stateOn("2019-02-02", byOne)).isEqualTo(MandateState.EXPIRED);
    assertThat(byOne.withoutEffect())
        .containsExactly(new UnturnedKeys(ResolutionId.of("renewal"), List.of(OTHER)));
    assertThat(stateOn("2019-02-02", byBoth)).isEqualTo(MandateState.IN_FORCE);
    assertThat(byBoth.withoutEffect()).isEmpty();
  }

  @Test
  void aKeyHolderThatIssuesTheRenewalNeedsNoAgreementToItsOwnAct() {
    Resolution first =
        act(
            "first",
            MandateActKind.ESTABLISHES,
            "2018-08-01",
            new Term.Renewed(
                lasting(TermLength.ofMonths(6), anchor(AnchorKind.ADOPTION)),
                List.of(Acts.COUNCIL, OTHER)));
    Resolution renewal = act("renewal", MandateActKind.EXTENDS, "2019-01-31", until("2019-07-31"));
    Mandate agreed = mandate(first, renewal.withConsultations(agreed(OTHER, "2019-01-31")));

    assertThat(agreed.withoutEffect()).isEmpty();
    assertThat(stateOn("2019-02-02", agreed)).isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate(first, renewal).withoutEffect())
        .containsExactly(new UnturnedKeys(ResolutionId.of("renewal"), List.of(OTHER)));
  }

  private static Consultation agreed(ActorId party, String date) {
    return Consultation.builder()
        .party(party)
        .verb(ConsultationVerb.AGREEMENT)
        .when(When.on(day(date)))
        .build();
  }

  @Test
  void aKeyTurnedTooLateDoesNotCount() {
    Resolution first =
        act(
            "first",
            MandateActKind.ESTABLISHES,
            "2018-08-01",
            new Term.Renewed(
                lasting(TermLength.ofMonths(6), anchor(AnchorKind.ADOPTION)), List.of(ONE, OTHER)));
    Resolution renewal =
        act("renewal", MandateActKind.EXTENDS, "2019-01-31", until("2019-07-31"))
            .withConsultations(agreed(ONE, "2019-01-31"), agreed(OTHER, "2019-02-01"));

    assertThat(mandate(first, renewal).withoutEffect().get(0).missing()).containsExactly(OTHER);
  }

  @Test
  void betweenActsThatAreNotRecordedItIsNotSaidToHaveExpired() {
    Force force =
        Acts.force()
            .withLineageGaps(
                declared(LineageGapKind.ACTS_NOT_RECORDED, "2021-01-01", "2022-12-31"));
    Resolution first =
        FIRST
            .withMandateActs(
                does(MandateActKind.ESTABLISHES).withTasks(task(MandateTask.HUMAN_RIGHTS)))
            .withCeilings(ceiling(5000, Unit.TROOPS).build());
    Resolution later =
        act(
            "later",
            MandateActKind.EXTENDS,
            "2023-01-01",
            lasting(TermLength.ofMonths(6), anchor(AnchorKind.PREVIOUS_EXPIRY)));
    Mandate mandate = Mandate.of(force, List.of(first, later));

    MandateStatus between = mandate.statusOn(day("2022-01-01"));
    assertThat(between.state()).isEqualTo(MandateState.UNDETERMINED);
    assertThat(between.unrecorded()).contains(force.lineageGaps().get(0));
    MandateStatus after = mandate.statusOn(day("2023-01-01"));
    assertThat(after.state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(after.lastDay()).isEmpty();
    assertThat(after.tasks()).isEmpty();
    assertThat(after.ceilings()).isEmpty();
    assertThat(after.governing().orElseThrow().afterUnrecorded())
        .contains(force.lineageGaps().get(0));
    assertThat(mandate.gaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.declared()).contains(force.lineageGaps().get(0)));
  }

  @Test
  void beforeTheFirstRecordedActOfAnOldForceNothingIsClaimed() {
    Force force =
        Acts.force()
            .withLineageGaps(
                declared(LineageGapKind.ACTS_NOT_RECORDED, "2010-01-01", "2019-12-31"));
    Mandate mandate = Mandate.of(force, List.of(FIRST));

    assertThat(stateOn("2009-12-31", mandate)).isEqualTo(MandateState.NOT_YET);
    assertThat(stateOn("2010-01-01", mandate)).isEqualTo(MandateState.UNDETERMINED);
    assertThat(stateOn("2020-01-01", mandate)).isEqualTo(MandateState.IN_FORCE);
  }

  private static Mandate declaring(LineageGap gap, Resolution... acts) {
    return Mandate.of(Acts.force().withLineageGaps(gap), List.of(acts));
  }

  @Test
  void edge_succeededAfterActsThatAreNotRecordedItHasExpiredWithThem() {
    LineageGap leftOut = declared(LineageGapKind.ACTS_NOT_RECORDED, "2018-01-01", "2020-06-30");
    Mandate mandate = declaring(leftOut, successor("2020-06-01", When.on(day("2020-06-30"))));

    assertThat(stateOn("2017-12-31", mandate)).isEqualTo(MandateState.NOT_YET);
    assertThat(stateOn("2020-06-30", mandate)).isEqualTo(MandateState.UNDETERMINED);
    assertThat(mandate.statusOn(day("2020-06-30")).lastDay()).isEmpty();
    assertThat(stateOn("2020-07-01", mandate)).isEqualTo(MandateState.EXPIRED);
    assertThat(mandate.stateOn(day("2025-01-01"))).isEqualTo(MandateState.EXPIRED);
    assertThat(mandate.statusOn(day("2025-01-01")).lastDay()).contains(day("2020-06-30"));
    assertThat(mandate.statusOn(day("2025-01-01")).governing()).isEmpty();
  }

  @Test
  void edge_succeededWhileActsAreNotRecordedItIsNotSaidToHaveExpired() {
    LineageGap open =
        LineageGap.builder()
            .kind(LineageGapKind.ACTS_NOT_RECORDED)
            .first(day("2018-01-01"))
            .build();

    assertThat(
            stateOn(
                "2025-01-01", declaring(open, successor("2020-06-01", When.on(day("2020-06-30"))))))
        .isEqualTo(MandateState.UNDETERMINED);
  }

  @Test
  void edge_lapsedBeforeAnyActOnRecordItHasExpired() {
    LineageGap lapse = declared(LineageGapKind.MANDATE_LAPSED, "2019-01-01", "2019-12-31");
    Mandate mandate = declaring(lapse, FIRST.withLifecycle(adoptedOn("2020-03-01")));

    assertThat(stateOn("2018-12-31", mandate)).isEqualTo(MandateState.NOT_YET);
    assertThat(stateOn("2019-01-01", mandate)).isEqualTo(MandateState.EXPIRED);
    assertThat(mandate.statusOn(day("2020-02-29")).lastDay()).contains(day("2018-12-31"));
    assertThat(stateOn("2020-03-01", mandate)).isEqualTo(MandateState.IN_FORCE);
  }

  @Test
  void edge_lapsedAfterActsThatAreNotRecordedItHadThatLastDay() {
    Force force =
        Acts.force()
            .withLineageGaps(
                declared(LineageGapKind.MANDATE_LAPSED, "2020-01-01", "2020-12-31"),
                declared(LineageGapKind.ACTS_NOT_RECORDED, "2018-01-01", "2018-12-31"),
                declared(LineageGapKind.ACTS_NOT_RECORDED, "2016-01-01", "2017-06-30"));
    Mandate mandate = Mandate.of(force, List.of());

    assertThat(mandate.statusOn(day("2017-07-01")).lastDay()).contains(day("2017-06-30"));
    assertThat(mandate.statusOn(day("2020-01-01")).lastDay()).contains(day("2018-12-31"));
    assertThat(stateOn("2020-01-01", mandate)).isEqualTo(MandateState.EXPIRED);
  }

  @Test
  void anAmendmentAloneAfterActsThatAreNotRecordedHasNoKnownTerm() {
    Force force =
        Acts.force()
            .withLineageGaps(
                declared(LineageGapKind.ACTS_NOT_RECORDED, "2021-01-01", "2022-12-31"));
    Resolution amends = act("amends", MandateActKind.AMENDS, "2022-06-01");

    assertThat(stateOn("2023-06-01", Mandate.of(force, List.of(FIRST, amends))))
        .isEqualTo(MandateState.UNDETERMINED);
  }

  @Test
  void aDeclaredLapseIsALapse() {
    Force force =
        Acts.force()
            .withLineageGaps(declared(LineageGapKind.MANDATE_LAPSED, "2021-01-01", "2021-01-31"));
    Resolution anew = act("anew", MandateActKind.ESTABLISHES, "2021-02-01", until("2021-12-31"));
    Mandate mandate = Mandate.of(force, List.of(FIRST, anew));

    assertThat(stateOn("2021-01-15", mandate)).isEqualTo(MandateState.EXPIRED);
    assertThat(mandate.gaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.days()).isEqualTo(31);
              assertThat(gap.earlier()).isEqualTo(ResolutionId.of("first"));
              assertThat(gap.later()).isEqualTo(ResolutionId.of("anew"));
              assertThat(gap.declared()).contains(force.lineageGaps().get(0));
            });
  }

  @Test
  void aGapThatIsDeclaredOnlyInPartIsNotDeclared() {
    Force force =
        Acts.force()
            .withLineageGaps(declared(LineageGapKind.MANDATE_LAPSED, "2021-01-01", "2021-01-30"));
    Resolution anew = act("anew", MandateActKind.ESTABLISHES, "2021-02-01", until("2021-12-31"));

    assertThat(Mandate.of(force, List.of(FIRST, anew)).gaps().get(0).declared()).isEmpty();
  }

  @Test
  void aLateAmendmentDoesNotReviveTheMandateAndDoesNotSplitTheGap() {
    Mandate mandate =
        mandate(
            FIRST,
            act("amends", MandateActKind.AMENDS, "2021-02-01"),
            act("anew", MandateActKind.ESTABLISHES, "2021-03-01", until("2021-12-31")));

    assertThat(stateOn("2021-02-01", mandate)).isEqualTo(MandateState.EXPIRED);
    assertThat(mandate.gaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.days()).isEqualTo(59));
  }

  @Test
  void anAmendmentDoesNotReviveAMandateThatAnActEnded() {
    Mandate mandate =
        mandate(
            FIRST,
            act("end", MandateActKind.TERMINATES, "2020-06-30"),
            act("amends", MandateActKind.AMENDS, "2020-07-15"),
            act("anew", MandateActKind.ESTABLISHES, "2020-08-01"));

    assertThat(stateOn("2020-07-15", mandate)).isEqualTo(MandateState.TERMINATED);
    assertThat(stateOn("2020-08-01", mandate)).isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.gaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.days()).isEqualTo(32));
  }

  @Test
  void theLastActOfADayDecides() {
    LocalDate date = day("2020-01-01");
    Resolution term = act("term", MandateActKind.ESTABLISHES, "2020-01-01", until("2020-06-30"));
    Resolution bare = act("bare", MandateActKind.ESTABLISHES, "2020-01-01");

    assertThat(mandate(bare, term).statusOn(date).lastDay()).contains(day("2020-06-30"));
    assertThat(mandate(bare, term).gaps()).isEmpty();
  }
}
