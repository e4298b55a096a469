package io.github.isfmodel.mandate;

import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.day;
import static io.github.isfmodel.mandate.Acts.does;
import static io.github.isfmodel.mandate.Acts.report;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Endings that are decided by a day and come later. */
class EndsToComeTest {

  private static final ForceId SUCCESSOR = ForceId.of("successor");
  private static final ActorId UNION = ActorId.of("union");

  private static final Resolution FIRST =
      act("first", MandateActKind.ESTABLISHES, "2020-01-01", until("2020-12-31"));

  private static final Clock SHORT = Acts.clock(ClockKind.MANDATE, until("2020-03-31"));

  private static final Resolution OPEN =
      act("open", MandateActKind.ESTABLISHES, "2020-01-01", new Term.UnlessDecided());

  /** Adopted on 1 March, with effect from a later day. */
  private static Resolution march(String id, MandateActKind kind, String from, Term... terms) {
    return from(act(id, kind, "2020-03-01", terms), kind, from);
  }

  private static Resolution from(Resolution text, MandateActKind kind, String from) {
    return text.withMandateActs(does(kind).withEffectiveFrom(day(from)));
  }

  private static final Resolution ENDS = march("ends", MandateActKind.TERMINATES, "2020-07-01");

  private static MandateStatus on(String date, Resolution... acts) {
    return Mandate.of(Acts.force(), List.of(acts)).statusOn(day(date));
  }

  private static Optional<String> endedBy(MandateStatus status) {
    return status.endedBy().map(act -> act.resolution().id().value());
  }

  private static MandateOutlook outlook(String date, Resolution... acts) {
    Mandate mandate = Mandate.asOf(Acts.force(), List.of(acts), day(date));
    return new MandateOutlook(mandate.statusOn(day(date)), mandate.upcomingOn(day(date)));
  }

  /** As resolution 1827 of 30 July 2008 on the mission in Ethiopia and Eritrea. */
  @Test
  void anEndingThatTakesEffectLaterCountsFromItsAdoption() {
    MandateStatus before = on("2020-02-29", FIRST, ENDS);
    MandateStatus after = on("2020-03-01", FIRST, ENDS);

    assertThat(before.lastDay()).contains(day("2020-12-31"));
    assertThat(before.endedBy()).isEmpty();
    assertThat(after.lastDay()).contains(day("2020-06-30"));
    assertThat(after.daysLeft()).hasValue(121);
    assertThat(endedBy(after)).contains("ends");
    assertThat(on("2020-06-30", FIRST, ENDS).daysLeft()).hasValue(0);
    assertThat(on("2020-07-01", FIRST, ENDS).state()).isEqualTo(MandateState.TERMINATED);
    assertThat(on("2020-07-01", FIRST, ENDS).endedBy()).isEmpty();
  }

  @Test
  void whatGoesOnUnlessDecidedOtherwiseNeedsARenewalOnceItIsDecidedOtherwise() {
    assertThat(outlook("2020-02-29", OPEN, ENDS).needsRenewal()).isFalse();
    assertThat(outlook("2020-03-01", OPEN, ENDS).needsRenewal()).isTrue();
    assertThat(outlook("2020-03-01", OPEN, ENDS).goesOn()).isEmpty();
    assertThat(on("2020-03-01", OPEN, ENDS).lastDay()).contains(day("2020-06-30"));
  }

  @Test
  void noReportIsDueAfterAnEndingToCome() {
    Resolution reporting = FIRST.withReportingDuties(report(new Cadence.EveryMonths(3)));

    assertThat(on("2020-03-01", reporting, ENDS).reports())
        .extracting(ReportDue::due)
        .containsExactly(day("2020-04-01"));
  }

  @Test
  void aTermToComeThatEndsEarlierCounts() {
    Resolution shortens =
        march("shortens", MandateActKind.SHORTENS, "2020-07-01", until("2020-09-30"));
    Resolution limits = march("limits", MandateActKind.AMENDS, "2020-07-01", until("2020-09-30"));

    assertThat(on("2020-03-01", FIRST, shortens).lastDay()).contains(day("2020-09-30"));
    assertThat(endedBy(on("2020-03-01", FIRST, shortens))).contains("shortens");
    assertThat(on("2020-07-01", FIRST, shortens).lastDay()).contains(day("2020-09-30"));
    assertThat(on("2020-07-01", FIRST, shortens).endedBy()).isEmpty();
    assertThat(on("2020-03-01", OPEN, limits).lastDay()).contains(day("2020-09-30"));
  }

  @Test
  void edge_aTermToComeThatHasRunOutByThenEndsItOnTheDayBefore() {
    Resolution shortens =
        march("shortens", MandateActKind.SHORTENS, "2020-07-01", until("2020-05-31"));

    assertThat(on("2020-06-01", FIRST, shortens).lastDay()).contains(day("2020-06-30"));
    assertThat(on("2020-07-01", FIRST, shortens).state()).isEqualTo(MandateState.EXPIRED);
  }

  @Test
  void edge_whatEndsItAfterItsLastDayOrLeavesThatAloneEndsNothing() {
    assertThat(
            on("2020-03-01", FIRST, march("late", MandateActKind.TERMINATES, "2021-01-02"))
                .endedBy())
        .isEmpty();
    assertThat(
            on("2020-03-01", FIRST, march("amends", MandateActKind.AMENDS, "2020-07-01")).endedBy())
        .isEmpty();
    assertThat(
            on("2021-01-01", FIRST, march("late", MandateActKind.TERMINATES, "2021-02-01"))
                .endedBy())
        .isEmpty();
  }

  /** What is prolonged before the day is so again; on that day alone the last decision governs. */
  @Test
  void ofTwoActsThatTakeEffectOnOneDayThatAdoptedLastCounts() {
    Resolution april =
        from(
            act("april", MandateActKind.EXTENDS, "2020-04-01", until("2021-06-30")),
            MandateActKind.EXTENDS,
            "2020-07-01");

    assertThat(on("2020-03-31", FIRST, ENDS, april).lastDay()).contains(day("2020-06-30"));
    assertThat(on("2020-04-01", FIRST, ENDS, april).lastDay()).contains(day("2020-12-31"));
    assertThat(outlook("2020-04-01", FIRST, ENDS, april).prolonging()).isPresent();
  }

  @Test
  void anEndingThatIsTakenBackCountsUntilThatIsDecided() {
    Resolution back = act("back", MandateActKind.EXTENDS, "2020-05-01", until("2021-06-30"));

    assertThat(outlook("2020-04-30", FIRST, ENDS, back).status().lastDay())
        .contains(day("2020-06-30"));
    assertThat(outlook("2020-05-01", FIRST, ENDS, back).status().lastDay())
        .contains(day("2021-06-30"));
    assertThat(outlook("2020-05-01", FIRST, ENDS, back).status().endedBy()).isEmpty();
  }

  @Test
  void anAmendmentBeforeTheEndingToComeProlongsNothing() {
    Resolution amends = march("amends", MandateActKind.AMENDS, "2020-06-01");

    assertThat(outlook("2020-03-01", FIRST, amends, ENDS).prolonging()).isEmpty();
    assertThat(outlook("2020-03-01", FIRST, amends, ENDS).needsRenewal()).isTrue();
    assertThat(endedBy(outlook("2020-03-01", FIRST, amends, ENDS).status())).contains("ends");
  }

  @Test
  void whatIsDecidedBeforeAnEndingAndTakesEffectAfterItIsNotToCome() {
    Resolution february =
        from(
            act("february", MandateActKind.EXTENDS, "2020-02-01", until("2021-06-30")),
            MandateActKind.EXTENDS,
            "2020-08-01");
    Mandate mandate = Mandate.of(Acts.force(), List.of(FIRST, february, ENDS));

    assertThat(mandate.upcomingOn(day("2020-02-29")))
        .extracting(act -> act.resolution().id().value())
        .containsExactly("february");
    assertThat(mandate.upcomingOn(day("2020-03-01")))
        .extracting(act -> act.resolution().id().value())
        .containsExactly("ends");
  }

  @Test
  void ofATextThatAmendsAndEndsTheEndingIsToCome() {
    Resolution both =
        ENDS.withMandateActs(
            does(MandateActKind.AMENDS).withEffectiveFrom(day("2020-07-01")),
            does(MandateActKind.TERMINATES).withEffectiveFrom(day("2020-07-01")));
    Resolution extending =
        both.withMandateActs(
            does(MandateActKind.EXTENDS).withEffectiveFrom(day("2020-07-01")),
            does(MandateActKind.AMENDS).withEffectiveFrom(day("2020-07-01")));

    assertThat(toCome(both)).containsExactly(MandateActKind.TERMINATES);
    assertThat(toCome(extending)).containsExactly(MandateActKind.EXTENDS);
    assertThat(on("2020-03-01", FIRST, both).lastDay()).contains(day("2020-06-30"));
  }

  private static List<MandateActKind> toCome(Resolution text) {
    return Mandate.of(Acts.force(), List.of(FIRST, text)).upcomingOn(day("2020-03-01")).stream()
        .map(each -> each.act().kind())
        .toList();
  }

  private static Resolution succeeds(String adopted, String effect, String takesOver) {
    return act("succeeds", MandateActKind.SUCCEEDS, adopted)
        .withMandateActs(
            does(MandateActKind.SUCCEEDS)
                .withForce(SUCCESSOR)
                .withPredecessor(Acts.FORCE)
                .withEffectiveFrom(day(effect))
                .withTakesOver(When.on(day(takesOver))));
  }

  /** MISCA, of which resolution 2149 of 10 April 2014 let MINUSCA take over on 15 September. */
  @Test
  void t5_aTakeoverOnADayThatItsBodyFixesEndsALongerTerm() {
    Resolution april = succeeds("2020-04-10", "2020-04-10", "2020-09-15");
    Mandate mandate = Mandate.of(Acts.force(), List.of(FIRST, april));

    assertThat(on("2020-04-09", FIRST, april).lastDay()).contains(day("2020-12-31"));
    assertThat(on("2020-04-10", FIRST, april).lastDay()).contains(day("2020-09-15"));
    assertThat(on("2020-04-10", FIRST, april).takeover().map(Succession::by))
        .contains(ResolutionId.of("succeeds"));
    assertThat(mandate.stateOn(day("2020-09-15"))).isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.stateOn(day("2020-09-16"))).isEqualTo(MandateState.REPLACED);
    assertThat(mandate.latestEndOn(day("2020-12-31"))).contains(day("2020-09-15"));
    assertThat(mandate.overlaps()).isEmpty();
  }

  @Test
  void noReportIsDueAfterATakeover() {
    Resolution reporting = FIRST.withReportingDuties(report(new Cadence.EveryMonths(3)));
    Mandate mandate =
        Mandate.of(
            Acts.force(), List.of(reporting, succeeds("2020-04-10", "2020-04-10", "2020-09-15")));

    assertThat(ReportLedger.of(mandate, List.of(), day("2021-01-01")).reports())
        .extracting(ReportDue::due)
        .containsExactly(day("2020-04-01"), day("2020-07-01"));
  }

  @Test
  void aTakeoverCountsFromTheAdoptionOfTheActThatFixesIt() {
    Resolution april = succeeds("2020-04-10", "2020-09-01", "2020-09-15");

    assertThat(on("2020-04-10", FIRST, april).lastDay()).contains(day("2020-09-15"));
    assertThat(on("2020-09-15", FIRST, april).state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(on("2020-09-16", FIRST, april).state()).isEqualTo(MandateState.REPLACED);
  }

  @Test
  void edge_aTakeoverOnTheLastDayOrAfterItEndsNothing() {
    Resolution late = succeeds("2020-04-10", "2020-04-10", "2020-12-31");

    assertThat(on("2020-04-10", FIRST, late).takeover()).isEmpty();
    assertThat(on("2021-01-01", FIRST, late).state()).isEqualTo(MandateState.EXPIRED);
  }

  /** A day that the record only knows the handover by, and one that another body decides on. */
  @Test
  void aTakeoverThatItsBodyFixesNoDayForLeavesTheTerm() {
    Resolution april = succeeds("2020-04-10", "2020-04-10", "2020-09-15");
    Resolution withoutDay =
        april.withMandateActs(april.mandateActs().get(0).withTakesOver(Optional.empty()));
    Resolution vague =
        april.withMandateActs(
            april
                .mandateActs()
                .get(0)
                .withTakesOver(new When.Between(day("2020-09-01"), day("2020-09-15"))));

    for (Resolution each : List.of(withoutDay, vague, april.withIssuer(UNION))) {
      assertThat(on("2020-10-01", FIRST, each).state()).isEqualTo(MandateState.IN_FORCE);
      assertThat(on("2020-10-01", FIRST, each).lastDay()).contains(day("2020-12-31"));
    }
  }

  @Test
  void aTermThatIsSetAfterATakeoverWasDecidedPrevailsOverIt() {
    Resolution april = succeeds("2020-04-10", "2020-04-10", "2020-09-15");
    Resolution longer = act("longer", MandateActKind.EXTENDS, "2020-09-01", until("2021-03-31"));
    Resolution amends = act("amends", MandateActKind.AMENDS, "2020-09-01");

    assertThat(on("2020-08-31", FIRST, april, longer).lastDay()).contains(day("2020-09-15"));
    assertThat(on("2020-09-01", FIRST, april, longer).lastDay()).contains(day("2021-03-31"));
    assertThat(on("2020-09-01", FIRST, april, amends).lastDay()).contains(day("2020-09-15"));
  }

  @Test
  void ofTwoDaysOfATakeoverThatDecidedLastCounts() {
    Resolution april = succeeds("2020-04-10", "2020-04-10", "2020-09-15");
    Resolution may =
        succeeds("2020-05-10", "2020-05-10", "2020-10-15").withId(ResolutionId.of("may"));

    assertThat(on("2020-05-09", FIRST, april, may).lastDay()).contains(day("2020-09-15"));
    assertThat(on("2020-05-10", FIRST, april, may).lastDay()).contains(day("2020-10-15"));
  }

  /**
   * The last day that is told is the last one on which it is in force if nothing else is decided.
   */
  @Property
  void t5_theLastDayIsThatBeforeItIsNoLongerInForce(
      @ForAll("acts") List<Resolution> acts, @ForAll @IntRange(max = 40) int after) {
    LocalDate date = day("2020-01-01").plusDays(after);
    Mandate mandate = Mandate.asOf(Acts.force(), acts, date);
    MandateStatus status = mandate.statusOn(date);
    if (status.state() != MandateState.IN_FORCE) {
      assertThat(status.endedBy()).isEmpty();
      return;
    }
    LocalDate last = date;
    while (last.isBefore(date.plusDays(200))
        && mandate.stateOn(last.plusDays(1)) == MandateState.IN_FORCE) {
      last = last.plusDays(1);
    }
    MandateOutlook outlook = new MandateOutlook(status, mandate.upcomingOn(date));

    if (outlook.prolonging().isPresent()) {
      assertThat(status.lastDay().orElseThrow()).isBeforeOrEqualTo(last);
    } else if (last.isBefore(date.plusDays(200))) {
      assertThat(status.lastDay()).contains(last);
    } else {
      assertThat(status.lastDay()).isEmpty();
    }
  }

  @Provide
  Arbitrary<List<Resolution>> acts() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 40);
    Arbitrary<Term[]> terms =
        Arbitraries.oneOf(
            Arbitraries.integers()
                .between(0, 100)
                .map(last -> new Term[] {new Term.Until(day("2020-01-01").plusDays(last))}),
            Arbitraries.just(new Term[] {new Term.UnlessDecided()}),
            Arbitraries.just(new Term[0]));
    return Combinators.combine(days, days, Arbitraries.of(MandateActKind.class), terms)
        .as(EndsToComeTest::random)
        .list()
        .ofMaxSize(6)
        .map(
            more -> {
              List<Resolution> all = new ArrayList<>(List.of(FIRST.withClocks(SHORT)));
              all.addAll(more);
              return Acts.numbered(all);
            });
  }

  private static Resolution random(int adopted, int later, MandateActKind kind, Term... terms) {
    LocalDate day = day("2020-01-01").plusDays(adopted);
    return from(act("act", kind, day.toString(), terms), kind, day.plusDays(later).toString());
  }
}
