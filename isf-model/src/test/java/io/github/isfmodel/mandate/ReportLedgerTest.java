package io.github.isfmodel.mandate;

import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.day;
import static io.github.isfmodel.mandate.Acts.lasting;
import static io.github.isfmodel.mandate.Acts.report;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports that fell due, against the events by which they were submitted. */
class ReportLedgerTest {

  private static final Resolution ACT =
      act("act", MandateActKind.ESTABLISHES, "2025-11-17", until("2027-12-31"))
          .withReportingDuties(report(new Cadence.EveryMonths(6)));

  private static Event submitted(String id, String date) {
    return Event.builder()
        .id(EventId.of(id))
        .kind(EventKind.REPORT_SUBMITTED)
        .standing(EventStanding.OCCURRED)
        .when(When.on(day(date)))
        .summary("A report")
        .addActor(ActorId.of("reporter"))
        .addAbout(Acts.FORCE)
        .build();
  }

  private static ReportLedger ledger(Event... events) {
    Mandate mandate = Mandate.of(Acts.force(), List.of(ACT));
    return ReportLedger.of(mandate, List.of(events), day("2030-01-01"));
  }

  private static List<LocalDate> overdue(ReportLedger ledger, String date) {
    return overdue(ledger, date, "2030-01-01");
  }

  private static List<LocalDate> overdue(ReportLedger ledger, String date, String recordUntil) {
    return ledger.overdueOn(day(date), day(recordUntil)).stream().map(ReportDue::due).toList();
  }

  @Test
  void nothingIsSubmitted() {
    ReportLedger ledger = ledger();

    assertThat(ledger.nextOn(day("2025-11-17")).orElseThrow().due()).isEqualTo("2026-05-17");
    assertThat(overdue(ledger, "2026-05-17")).isEmpty();
    assertThat(overdue(ledger, "2026-05-18")).containsExactly(day("2026-05-17"));
    assertThat(overdue(ledger, "2027-01-01")).containsExactly(day("2026-05-17"), day("2026-11-17"));
    assertThat(ledger.nextOn(day("2027-11-18"))).isEmpty();
  }

  @Test
  void aReportTwoDaysLateIsOverdueForTwoDays() {
    ReportLedger ledger = ledger(submitted("first", "2026-05-19"));

    assertThat(overdue(ledger, "2026-05-18")).containsExactly(day("2026-05-17"));
    assertThat(overdue(ledger, "2026-05-19")).isEmpty();
    assertThat(ledger.reports().get(0).submitted()).contains(EventId.of("first"));
    assertThat(ledger.nextOn(day("2026-05-20")).orElseThrow().due()).isEqualTo("2026-11-17");
  }

  @Test
  void edge_whatWasDueAfterTheEndOfTheRecordIsNotKnownToBeOverdue() {
    ReportLedger ledger = ledger();

    assertThat(overdue(ledger, "2026-05-18", "2026-05-17")).containsExactly(day("2026-05-17"));
    assertThat(overdue(ledger, "2026-05-18", "2026-05-16")).isEmpty();
    assertThat(overdue(ledger, "2027-01-01", "2026-06-30")).containsExactly(day("2026-05-17"));
    assertThat(standings(ledger, "2027-01-01", "2026-06-30"))
        .startsWith(ReportStanding.OVERDUE, ReportStanding.NOT_KNOWN, ReportStanding.TO_COME);
    assertThat(standings(ledger(submitted("first", "2026-05-19")), "2026-05-19", "2026-06-30"))
        .startsWith(ReportStanding.SUBMITTED, ReportStanding.TO_COME);
    assertThat(standings(ledger(submitted("first", "2026-05-19")), "2026-05-18", "2026-06-30"))
        .startsWith(ReportStanding.OVERDUE);
  }

  private static List<ReportStanding> standings(
      ReportLedger ledger, String date, String recordUntil) {
    return ledger.reports().stream()
        .map(report -> report.standingOn(day(date), day(recordUntil)))
        .toList();
  }

  @Test
  void anEarlyReportCountsForTheNextDay() {
    ReportLedger ledger = ledger(submitted("first", "2026-05-01"));

    assertThat(ledger.nextOn(day("2026-05-02")).orElseThrow().due()).isEqualTo("2026-11-17");
    assertThat(ledger.nextOn(day("2026-04-30")).orElseThrow().due()).isEqualTo("2026-05-17");
  }

  @Test
  void anEventCountsOnce() {
    ReportLedger ledger = ledger(submitted("only", "2026-12-01"));

    assertThat(overdue(ledger, "2026-12-02")).containsExactly(day("2026-11-17"));
  }

  @Test
  void whatCameBeforeTheActOrFromSomebodyElseOrOnSomethingElseDoesNotCount() {
    ReportLedger ledger =
        ledger(
            submitted("before", "2025-11-16"),
            submitted("somebody", "2026-05-17").withActors(ActorId.of("somebody")),
            submitted("something", "2026-05-17").withAbout(ActorId.of("something")),
            submitted("undated", "2026-05-17").withWhen(When.undated()),
            submitted("statement", "2026-05-17").withKind(EventKind.STATEMENT));

    assertThat(overdue(ledger, "2026-05-18")).containsExactly(day("2026-05-17"));
  }

  @ParameterizedTest
  @EnumSource(value = EventStanding.class, names = "OCCURRED", mode = EnumSource.Mode.EXCLUDE)
  void aReportThatWasOnlyAnnouncedOrReportedOrIsContestedIsNotSubmitted(EventStanding standing) {
    ReportLedger ledger = ledger(submitted("first", "2026-05-15").withStanding(standing));

    assertThat(ledger.reports().get(0).submittedBy()).isEmpty();
    assertThat(overdue(ledger, "2026-05-18")).containsExactly(day("2026-05-17"));
  }

  private static final Resolution ASKS_ALSO =
      act("also", MandateActKind.AMENDS, "2025-12-17")
          .withReportingDuties(report(new Cadence.WithinDays(200)));

  /** What is due, in its order, with the events by which it was submitted. */
  private static List<String> booked(Resolution other, Event... events) {
    Mandate mandate = Mandate.of(Acts.force(), List.of(ACT, other));
    return ReportLedger.of(mandate, List.of(events), day("2026-12-31")).reports().stream()
        .map(each -> each.resolution().value() + " " + each.due() + each.submitted())
        .toList();
  }

  @Test
  void aReportThatNamesAnActBesideTheForceCountsForWhatThatActAsksFor() {
    Event report = submitted("review", "2026-03-01").withAbout(Acts.FORCE, ResolutionId.of("also"));

    assertThat(booked(ASKS_ALSO, report))
        .containsExactly(
            "act 2026-05-17Optional.empty",
            "also 2026-07-05Optional[event:review]",
            "act 2026-11-17Optional.empty");
  }

  @Test
  void aReportThatNamesAnActWhichAsksForNothingCountsForTheForce() {
    Resolution silent = act("also", MandateActKind.AMENDS, "2025-12-17");
    Event report = submitted("review", "2026-03-01").withAbout(Acts.FORCE, ResolutionId.of("also"));

    assertThat(booked(silent, report))
        .containsExactly("act 2026-05-17Optional[event:review]", "act 2026-11-17Optional.empty");
  }

  @Test
  void aSecondReportOnAnActOfWhichTheOnlyOneIsSubmittedCountsForNoOtherAct() {
    Event first = submitted("first", "2026-03-01").withAbout(ResolutionId.of("also"));
    Event second = submitted("second", "2026-04-01").withAbout(Acts.FORCE, ResolutionId.of("also"));

    assertThat(booked(ASKS_ALSO, first, second))
        .containsExactly(
            "act 2026-05-17Optional.empty",
            "also 2026-07-05Optional[event:first]",
            "act 2026-11-17Optional.empty");
  }

  private static List<LocalDate> due(String until, Resolution... acts) {
    Mandate mandate = Mandate.of(Acts.force(), List.of(acts));
    return ReportLedger.of(mandate, List.of(), day(until)).reports().stream()
        .map(ReportDue::due)
        .toList();
  }

  @Test
  void reportsThatAreDueAfterTheLastDayToListAreLeftOutUnderEveryAct() {
    Resolution next =
        act("next", MandateActKind.EXTENDS, "2027-12-01", until("2029-12-31"))
            .withReportingDuties(report(new Cadence.EveryMonths(6)));

    assertThat(due("2026-11-17", ACT)).containsExactly(day("2026-05-17"), day("2026-11-17"));
    assertThat(due("2026-11-16", ACT, next)).containsExactly(day("2026-05-17"));
    assertThat(due("2025-01-01", ACT, next)).isEmpty();
  }

  /** Adopted in November, in force from January on, as many renewals of a term are. */
  private static Resolution ahead(Cadence cadence) {
    return act(
            "ahead",
            MandateActKind.ESTABLISHES,
            "2025-11-17",
            lasting(TermLength.ofMonths(6), Acts.anchor(AnchorKind.FIXED_START, "2026-01-01")))
        .withReportingDuties(report(cadence));
  }

  @Test
  void aReportWithinThirtyDaysOfAdoptionIsDueThoughTheActTakesEffectLater() {
    assertThat(due("2030-01-01", ahead(new Cadence.WithinDays(30))))
        .containsExactly(day("2025-12-17"));
    assertThat(due("2030-01-01", ahead(new Cadence.WithinDays(60))))
        .containsExactly(day("2026-01-16"));
    assertThat(
            due(
                "2030-01-01",
                ahead(new Cadence.OnDates(List.of(day("2025-12-01"), day("2026-02-01"))))))
        .containsExactly(day("2025-12-01"), day("2026-02-01"));
  }

  @Test
  void reportsThatGoOnBeginWithTheTerm() {
    assertThat(due("2026-04-01", ahead(new Cadence.EveryMonths(1))))
        .containsExactly(day("2026-01-17"), day("2026-02-17"), day("2026-03-17"));
  }

  private static List<LocalDate> dueWith(Resolution next) {
    Mandate mandate = Mandate.of(Acts.force(), List.of(ACT, next));
    return ReportLedger.of(mandate, List.of(), day("2030-01-01")).reports().stream()
        .map(ReportDue::due)
        .toList();
  }

  @Test
  void aTermThatTakesThePlaceOfAnotherAsksForItsOwnReports() {
    Term year = Acts.lasting(TermLength.ofMonths(24), Acts.anchor(AnchorKind.ADOPTION));

    assertThat(dueWith(act("next", MandateActKind.EXTENDS, "2026-10-01", year)))
        .containsExactly(day("2026-05-17"));
    assertThat(dueWith(act("next", MandateActKind.SHORTENS, "2026-10-01", until("2027-06-30"))))
        .containsExactly(day("2026-05-17"));
    assertThat(dueWith(act("next", MandateActKind.TERMINATES, "2026-10-01")))
        .containsExactly(day("2026-05-17"));
  }

  @Test
  void anEarlyRenewalLeavesTheReportsThatTheOldTermStillOwes() {
    Term further = Acts.lasting(TermLength.ofMonths(12), Acts.anchor(AnchorKind.PREVIOUS_EXPIRY));
    List<LocalDate> owed =
        List.of(day("2026-05-17"), day("2026-11-17"), day("2027-05-17"), day("2027-11-17"));
    Resolution next = act("next", MandateActKind.EXTENDS, "2027-11-01", further);

    assertThat(dueWith(next)).isEqualTo(owed);
    assertThat(dueWith(act("next", MandateActKind.EXTENDS, "2026-10-01", until("2028-12-31"))))
        .isEqualTo(owed);
    assertThat(Mandate.of(Acts.force(), List.of(ACT, next)).statusOn(day("2027-11-01")).reports())
        .extracting(ReportDue::due)
        .containsExactly(day("2027-11-17"));
  }

  @Test
  void whatAnOldTermStillOwesEndsWithTheMandate() {
    Resolution next = act("next", MandateActKind.EXTENDS, "2026-10-01", until("2028-12-31"));
    Resolution ends = act("ends", MandateActKind.TERMINATES, "2026-12-01");
    Mandate mandate = Mandate.of(Acts.force(), List.of(ACT, next, ends));

    assertThat(ReportLedger.of(mandate, List.of(), day("2030-01-01")).reports())
        .extracting(ReportDue::due)
        .containsExactly(day("2026-05-17"), day("2026-11-17"));
  }

  @Test
  void anAmendmentLeavesTheReportsAndDoesNotDoubleThem() {
    Resolution amends = act("amends", MandateActKind.AMENDS, "2026-10-01");
    Mandate mandate = Mandate.of(Acts.force(), List.of(ACT, amends));

    assertThat(ReportLedger.of(mandate, List.of(), day("2030-01-01")).reports())
        .extracting(ReportDue::due)
        .containsExactly(
            day("2026-05-17"), day("2026-11-17"), day("2027-05-17"), day("2027-11-17"));
  }

  /** Each act has a duty, which the later ones leave in force, to report once, under the last. */
  private static ReportLedger ofLine(int length) {
    LocalDate first = day("1950-01-01");
    Cadence once = new Cadence.OnDates(List.of(day("2020-01-01")));
    List<Resolution> acts =
        IntStream.range(0, length)
            .mapToObj(
                i ->
                    act("act-" + i, MandateActKind.AMENDS, first.plusDays(i).toString())
                        .withReportingDuties(report(once)))
            .toList();
    return ReportLedger.of(Mandate.of(Acts.force(), acts), List.of(), day("2030-01-01"));
  }

  @Test
  void ofAHundredThousandDutiesUnderOneActAfterAnotherAllAreCounted() {
    assertThat(ofLine(440).reports()).hasSize(440);
  }

  @Test
  void ofMoreDutiesUnderOneActAfterAnotherThoseOfTheFirstActsAreCounted() {
    assertThat(ofLine(460).reports()).isEmpty();
  }
}
