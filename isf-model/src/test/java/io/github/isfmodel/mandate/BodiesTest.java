package io.github.isfmodel.mandate;

import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.anchor;
import static io.github.isfmodel.mandate.Acts.day;
import static io.github.isfmodel.mandate.Acts.force;
import static io.github.isfmodel.mandate.Acts.lasting;
import static io.github.isfmodel.mandate.Acts.numbered;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule R4: of two bodies that give a force its mandate each prolongs, changes and ends its own. */
class BodiesTest {

  private static final ActorId UNION = ActorId.of("african-union");
  private static final LocalDate FIRST = LocalDate.of(2007, 1, 19);

  private static Term months(int months, AnchorKind from) {
    return lasting(TermLength.ofMonths(months), anchor(from));
  }

  /** AMISOM in 2007: the African Union on 19 January and 18 July, resolutions 1744 and 1772. */
  private static final List<Resolution> AMISOM =
      List.of(
          act("psc-69", MandateActKind.ESTABLISHES, "2007-01-19", months(6, AnchorKind.ADOPTION))
              .withIssuer(UNION),
          act("1744", MandateActKind.ESTABLISHES, "2007-02-20", months(6, AnchorKind.ADOPTION)),
          act("psc-80", MandateActKind.EXTENDS, "2007-07-18", months(6, AnchorKind.PREVIOUS_EXPIRY))
              .withIssuer(UNION),
          act("1772", MandateActKind.EXTENDS, "2007-08-20", months(6, AnchorKind.ADOPTION)));

  @Test
  void eachTermIsCountedFromTheEndOfTheOneThatTheSameBodyGave() {
    Mandate mandate = Mandate.of(force(), AMISOM);

    assertThat(mandate.acts())
        .extracting(GoverningAct::previousLastDay, GoverningAct::lastDay)
        .containsExactly(
            tuple(Optional.empty(), Optional.of(day("2007-07-19"))),
            tuple(Optional.empty(), Optional.of(day("2007-08-20"))),
            tuple(Optional.of(day("2007-07-19")), Optional.of(day("2008-01-19"))),
            tuple(Optional.of(day("2007-08-20")), Optional.of(day("2008-02-20"))));
  }

  @Test
  void theTermOfTheOtherBodyIsToldBesideTheOneThatGoverns() {
    Mandate mandate = Mandate.of(force(), AMISOM.subList(0, 3));

    assertThat(mandate.othersOn(day("2007-02-01"))).isEmpty();
    assertThat(others(mandate, "2007-03-01")).containsExactly("psc-69 2007-07-19");
    assertThat(others(mandate, "2007-10-01")).containsExactly("1744 2007-08-20");
  }

  private static List<String> others(Mandate mandate, String on) {
    return mandate.othersOn(day(on)).stream()
        .map(other -> other.governingOn(day(on)).orElseThrow().mandateClock().orElseThrow())
        .map(end -> end.resolution().value() + " " + end.lastDay().orElseThrow())
        .toList();
  }

  /** Resolution 2767 was adopted on 27 December 2024 and took effect on 1 January 2025. */
  @Test
  void anActThatIsAdoptedAndTakesEffectLaterIsToCome() {
    Mandate mandate =
        Mandate.of(
            force(),
            List.of(
                act(
                    "2767",
                    MandateActKind.ESTABLISHES,
                    "2024-12-27",
                    lasting(
                        TermLength.ofMonths(12), anchor(AnchorKind.FIXED_START, "2025-01-01")))));

    assertThat(mandate.upcomingOn(day("2024-12-26"))).isEmpty();
    assertThat(mandate.upcomingOn(day("2024-12-27"))).containsExactly(mandate.acts().get(0));
    assertThat(mandate.upcomingOn(day("2024-12-31"))).containsExactly(mandate.acts().get(0));
    assertThat(mandate.upcomingOn(day("2025-01-01"))).isEmpty();
    assertThat(mandate.statusOn(day("2024-12-31")).state()).isEqualTo(MandateState.NOT_YET);
  }

  @Test
  void whatIsToComeIsToldOfEachBodyAndOfEachTextOnce() {
    Mandate mandate =
        mandate(
            UNAMID,
            later("psc-2", "2008-03-01").withIssuer(UNION),
            later("1828", "2008-02-01")
                .withMandateActs(
                    Acts.does(MandateActKind.EXTENDS), Acts.does(MandateActKind.AMENDS)),
            act("psc-3", MandateActKind.TERMINATES, "2008-01-10").withIssuer(UNION));

    assertThat(mandate.upcomingOn(day("2008-01-09")))
        .extracting(act -> act.resolution().id().value())
        .containsExactly("1828", "psc-2");
    assertThat(mandate.upcomingOn(day("2008-01-10")))
        .extracting(act -> act.resolution().id().value())
        .containsExactly("1828");
  }

  private static Resolution later(String id, String from) {
    return act(
        id,
        MandateActKind.EXTENDS,
        "2008-01-01",
        lasting(TermLength.ofMonths(12), anchor(AnchorKind.FIXED_START, from)));
  }

  @Test
  void whatABodySetBeforeItAmendedIsStillItsTermWhenAnotherGivesTheMandateToo() {
    Mandate mandate =
        Mandate.of(
            force(),
            List.of(
                establishes(FIRST, 6),
                act("amends", MandateActKind.AMENDS, "2007-02-01"),
                act(
                        "union",
                        MandateActKind.ESTABLISHES,
                        "2007-03-01",
                        months(1, AnchorKind.ADOPTION))
                    .withIssuer(UNION),
                act(
                    "extends",
                    MandateActKind.EXTENDS,
                    "2007-03-20",
                    months(6, AnchorKind.PREVIOUS_EXPIRY))));

    assertThat(mandate.acts().get(3).lastDay()).contains(day("2008-01-19"));
  }

  @Test
  void onlyWhenTheTermsOfBothBodiesHaveLapsedIsTheMandateGivenAnew() {
    Resolution union =
        act("union", MandateActKind.ESTABLISHES, "2007-02-01", months(1, AnchorKind.ADOPTION))
            .withIssuer(UNION);
    List<Resolution> both = List.of(establishes(FIRST, 6), union);
    Resolution beside = act("again", MandateActKind.ESTABLISHES, "2007-04-01", until("2008-12-31"));
    Resolution anew = act("again", MandateActKind.ESTABLISHES, "2007-10-01", until("2008-12-31"));

    assertThat(givers(both, beside.withIssuer(UNION))).containsExactly(Acts.COUNCIL, UNION);
    assertThat(givers(both, anew.withIssuer(UNION))).containsExactly(UNION);
  }

  private static List<ActorId> givers(List<Resolution> before, Resolution last) {
    return mandate(before, last).acts().get(before.size()).givers();
  }

  private static final List<Resolution> UNAMID =
      List.of(
          act("psc-1", MandateActKind.ESTABLISHES, "2007-06-22", until("2008-12-31"))
              .withIssuer(UNION),
          act("1769", MandateActKind.ESTABLISHES, "2007-07-31", until("2008-07-31")));

  /** What the Council gave runs out first. */
  private static final List<Resolution> LAPSING =
      List.of(
          act("psc-1", MandateActKind.ESTABLISHES, "2007-01-10", until("2008-12-31"))
              .withIssuer(UNION),
          act("sc-1", MandateActKind.ESTABLISHES, "2007-02-20", until("2007-08-20")));

  private static Mandate mandate(List<Resolution> first, Resolution... more) {
    List<Resolution> acts = new ArrayList<>(first);
    acts.addAll(List.of(more));
    return Mandate.of(force(), acts);
  }

  /** UNAMID on 25 July 2008: the Council's authorization had six days left. */
  @Test
  void theMandateIsInForceWhileThatOfOneBodyIs() {
    Mandate mandate =
        mandate(
            UNAMID,
            act("psc-2", MandateActKind.EXTENDS, "2008-07-21", until("2009-12-31"))
                .withIssuer(UNION));

    assertThat(under(mandate, "2008-07-25")).isEqualTo("IN_FORCE psc-2 2009-12-31");
    assertThat(under(ofCouncil(mandate), "2008-07-25")).isEqualTo("IN_FORCE 1769 2008-07-31");
    assertThat(ofCouncil(mandate).statusOn(day("2008-07-25")).daysLeft()).hasValue(6);
    assertThat(under(ofCouncil(mandate), "2008-08-01")).isEqualTo("EXPIRED 1769 2008-07-31");
    assertThat(under(mandate, "2008-08-01")).isEqualTo("IN_FORCE psc-2 2009-12-31");
    assertThat(under(mandate, "2010-01-01")).isEqualTo("EXPIRED psc-2 2009-12-31");
    assertThat(mandate.latestEndOn(day("2008-08-01"))).contains(day("2009-12-31"));
  }

  private static Mandate ofCouncil(Mandate mandate) {
    return mandate.ofBody(Acts.COUNCIL).orElseThrow();
  }

  private static String under(Mandate mandate, String on) {
    MandateStatus status = mandate.statusOn(day(on));
    return status.state()
        + " "
        + status.governing().orElseThrow().resolution().id().value()
        + status.lastDay().map(last -> " " + last).orElse("");
  }

  /** EUFOR Althea: the joint action has no end, resolution 1575 authorized it for 12 months. */
  @Test
  void whatLapsedGovernsNoLongerWhileAnotherBodysMandateRuns() {
    Mandate mandate = Mandate.of(force(), ALTHEA.subList(0, 2));

    assertThat(under(mandate, "2005-11-22")).isEqualTo("IN_FORCE 1575 2005-11-22");
    assertThat(under(mandate, "2005-11-23")).isEqualTo("IN_FORCE ja-570");
    assertThat(mandate.latestEndOn(day("2005-11-23"))).isEmpty();
    assertThat(mandate.gaps()).isEmpty();
  }

  private static final List<Resolution> ALTHEA =
      List.of(
          act("ja-570", MandateActKind.ESTABLISHES, "2004-07-12", new Term.UnlessDecided())
              .withIssuer(UNION),
          act("1575", MandateActKind.ESTABLISHES, "2004-11-22", until("2005-11-22")),
          act("ja-720", MandateActKind.AMENDS, "2005-11-08").withIssuer(UNION));

  @Test
  void whoAmendsChangesWhatItGaveAndNotTheTermOfTheOther() {
    Mandate mandate = Mandate.of(force(), ALTHEA);

    assertThat(under(mandate, "2005-11-10")).isEqualTo("IN_FORCE ja-720");
    assertThat(others(mandate, "2005-11-10")).containsExactly("1575 2005-11-22");
    assertThat(mandate.statusOn(day("2005-11-10")).clocks())
        .extracting(end -> end.resolution().value())
        .containsExactly("ja-570");
  }

  @Test
  void whoEndsItsMandateEndsNotThatOfTheOther() {
    Mandate mandate =
        mandate(
            UNAMID,
            act("psc-2", MandateActKind.TERMINATES, "2008-02-01").withIssuer(UNION),
            act("1828", MandateActKind.EXTENDS, "2008-07-30", until("2009-07-31")));

    assertThat(under(mandate, "2008-03-01")).isEqualTo("IN_FORCE 1769 2008-07-31");
    assertThat(under(mandate.othersOn(day("2008-03-01")).get(0), "2008-03-01"))
        .isEqualTo("TERMINATED psc-2");
    assertThat(mandate.gaps()).isEmpty();
  }

  @Test
  void whatABodyGivesBesideAnotherLeavesTheTasksDutiesAndCeilingsOfThat() {
    Resolution first =
        act("first", MandateActKind.ESTABLISHES, "2007-02-20", until("2008-02-20"))
            .withCeilings(Acts.ceiling(5_000, Unit.TROOPS).build())
            .withReportingDuties(Acts.report(new Cadence.EveryMonths(3)));
    Resolution beside =
        act("beside", MandateActKind.ESTABLISHES, "2007-03-20", until("2007-08-20"))
            .withIssuer(UNION)
            .withCeilings(Acts.ceiling(8_000, Unit.TROOPS).build());
    Mandate mandate =
        Mandate.of(
            force(),
            List.of(
                first.withMandateActs(
                    Acts.does(MandateActKind.ESTABLISHES)
                        .withTasks(Acts.task(MandateTask.BORDER_SECURITY))),
                beside.withMandateActs(
                    Acts.does(MandateActKind.ESTABLISHES)
                        .withTasks(Acts.task(MandateTask.HUMANITARIAN_CORRIDORS)))));

    assertThat(inForce(mandate, "2007-08-20"))
        .containsExactly(
            "first", "beside", "5000", "8000", "2007-08-20", "2007-11-20", "2008-02-20");
    assertThat(inForce(mandate, "2007-08-21"))
        .containsExactly("first", "5000", "2007-11-20", "2008-02-20");
  }

  private static List<String> inForce(Mandate mandate, String on) {
    MandateStatus status = mandate.statusOn(day(on));
    List<String> all = new ArrayList<>();
    status.tasks().forEach(task -> all.add(task.resolution().value()));
    status.ceilings().forEach(each -> all.add("" + each.total().quantity().bounds().max()));
    status.reports().forEach(report -> all.add(report.due().toString()));
    return all;
  }

  /** Where nothing goes on, who acts on the mandate of another body leaves its own behind. */
  @Test
  void ofBodiesWhoseMandatesHaveLapsedOnlyTheOneThatGivesItAnewIsLeft() {
    Mandate mandate =
        Mandate.of(
            force(),
            List.of(
                act("psc-1", MandateActKind.ESTABLISHES, "2000-01-01", until("2000-12-31"))
                    .withIssuer(UNION),
                act("sc-1", MandateActKind.ESTABLISHES, "2005-01-01", until("2005-12-31")),
                act("psc-2", MandateActKind.TERMINATES, "2005-06-01").withIssuer(UNION)));

    assertThat(mandate.givenOn(day("2005-03-01")))
        .containsExactly(mandate.ofBody(Acts.COUNCIL).orElseThrow());
    assertThat(mandate.acts().get(2).giver()).isEqualTo(Acts.COUNCIL);
    assertThat(under(mandate, "2005-07-01")).isEqualTo("TERMINATED psc-2");
    assertThat(mandate.gaps()).extracting(MandateGap::first).containsExactly(day("2001-01-01"));
  }

  @Test
  void aVagueActOfOneBodyLeavesWhatTheOtherGaveKnown() {
    Resolution vague =
        act("1828", MandateActKind.EXTENDS, "2007-06-01", until("2009-07-31"))
            .withLifecycle(
                LifecycleStep.builder()
                    .stage(Stage.ADOPTED)
                    .when(new When.InMonth(YearMonth.of(2007, 6)))
                    .build());
    List<Resolution> acts = new ArrayList<>(AMISOM.subList(0, 2));
    acts.add(vague);
    Mandate mandate = Mandate.of(force(), acts);

    assertThat(under(mandate, "2007-07-01")).isEqualTo("IN_FORCE psc-69 2007-07-19");
    assertThat(under(ofCouncil(mandate), "2007-07-01")).startsWith("UNDETERMINED 1744");
    assertThat(under(mandate, "2007-07-20")).startsWith("UNDETERMINED 1744");
  }

  @Test
  void whereAllAreOverTheOneThatLastedLongestIsTold() {
    Mandate mandate = mandate(LAPSING);

    assertThat(under(mandate, "2009-02-01")).isEqualTo("EXPIRED psc-1 2008-12-31");
  }

  /** The Council's renewals of EUFOR Althea from 2006 to 2023 are left out of a record. */
  @Test
  void whatOneBodyGaveGoesOnWhereActsAreLeftOutBeforeOneOfTheOther() {
    List<Resolution> acts = new ArrayList<>(ALTHEA.subList(0, 2));
    acts.add(act("2757", MandateActKind.EXTENDS, "2024-11-01", until("2025-11-02")));
    Mandate mandate =
        Mandate.of(
            force()
                .withLineageGaps(
                    Acts.declared(LineageGapKind.ACTS_NOT_RECORDED, "2005-11-23", "2024-10-31")),
            acts);

    assertThat(under(mandate, "2024-11-15")).isEqualTo("IN_FORCE 2757 2025-11-02");
    assertThat(under(mandate.othersOn(day("2024-11-15")).get(0), "2024-11-15"))
        .isEqualTo("IN_FORCE ja-570");
    assertThat(under(mandate, "2025-11-03")).isEqualTo("IN_FORCE ja-570");
  }

  private static LineageGap unrecorded(ActorId body, String first, String last) {
    return Acts.declared(LineageGapKind.ACTS_NOT_RECORDED, first, last).withBody(body);
  }

  /** What the European Union decided meanwhile on its own mandate is on record. */
  @Test
  void whatIsLeftOutOfOneBodyLeavesTheLineOfTheOther() {
    LineageGap left = unrecorded(Acts.COUNCIL, "2005-11-23", "2024-10-31");
    List<Resolution> acts = new ArrayList<>(ALTHEA);
    acts.add(act("2757", MandateActKind.EXTENDS, "2024-11-01", until("2025-11-02")));
    Mandate mandate = Mandate.of(force().withLineageGaps(left), acts);
    Mandate union = mandate.ofBody(UNION).orElseThrow();

    assertThat(under(mandate, "2010-01-01")).isEqualTo("IN_FORCE ja-720");
    assertThat(under(ofCouncil(mandate), "2010-01-01")).isEqualTo("UNDETERMINED 1575 2005-11-22");
    assertThat(ofCouncil(mandate).lineageGaps()).containsExactly(left);
    assertThat(union.lineageGaps()).isEmpty();
    assertThat(union.acts()).noneMatch(act -> act.afterUnrecorded().isPresent());
    assertThat(mandate.acts().get(3).afterUnrecorded()).contains(left);
    assertThat(under(mandate, "2025-11-03")).isEqualTo("IN_FORCE ja-720");
  }

  @Test
  void whoseEarlierActsAreLeftOutProlongsWhatItGaveItself() {
    Mandate mandate =
        Mandate.of(
            force().withLineageGaps(unrecorded(UNION, "2007-01-01", "2007-12-31")),
            List.of(
                act("sc-1", MandateActKind.ESTABLISHES, "2007-02-20", until("2007-08-20")),
                act("psc-9", MandateActKind.EXTENDS, "2008-01-10", until("2008-06-30"))
                    .withIssuer(UNION)));

    assertThat(under(mandate, "2007-09-01")).isEqualTo("UNDETERMINED sc-1 2007-08-20");
    assertThat(under(ofCouncil(mandate), "2007-09-01")).isEqualTo("EXPIRED sc-1 2007-08-20");
    assertThat(mandate.ofBody(UNION).orElseThrow().acts())
        .extracting(act -> act.resolution().id().value())
        .containsExactly("psc-9");
    assertThat(under(mandate, "2008-02-01")).isEqualTo("IN_FORCE psc-9 2008-06-30");
  }

  @Test
  void edge_ofABodyNoneOfWhoseActsIsOnRecordNobodyKnowsWhetherItsMandateRuns() {
    Mandate mandate =
        Mandate.of(
            force().withLineageGaps(unrecorded(UNION, "2007-01-01", "2007-12-31")),
            LAPSING.subList(1, 2));

    assertThat(under(mandate, "2007-08-20")).isEqualTo("IN_FORCE sc-1 2007-08-20");
    assertThat(under(mandate, "2007-08-21")).isEqualTo("UNDETERMINED sc-1 2007-08-20");
    assertThat(under(ofCouncil(mandate), "2007-08-21")).isEqualTo("EXPIRED sc-1 2007-08-20");
    assertThat(under(mandate, "2008-01-01")).isEqualTo("EXPIRED sc-1 2007-08-20");
  }

  /** Both come back on 1 October: the one after three months, the other after one. */
  private static Mandate bothAgain(LineageGap... declared) {
    return Mandate.of(
        force().withLineageGaps(declared),
        List.of(
            act("psc-1", MandateActKind.ESTABLISHES, "2007-01-10", until("2007-06-30"))
                .withIssuer(UNION),
            act("sc-1", MandateActKind.ESTABLISHES, "2007-02-20", until("2007-08-31")),
            act("psc-2", MandateActKind.EXTENDS, "2007-10-01", until("2008-06-30"))
                .withIssuer(UNION),
            act("sc-2", MandateActKind.EXTENDS, "2007-10-01", until("2008-08-31"))));
  }

  private static LineageGap lapsed(String first, String last) {
    return Acts.declared(LineageGapKind.MANDATE_LAPSED, first, last);
  }

  @Test
  void whatIsDeclaredOfTheWholeForceIsDeclaredOfEachBody() {
    LineageGap whole = lapsed("2007-09-01", "2007-09-30");
    LineageGap ofUnion = lapsed("2007-07-01", "2007-08-31").withBody(UNION);
    Mandate mandate = bothAgain(ofUnion, whole);

    assertThat(mandate.gaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.first()).isEqualTo(day("2007-09-01")))
        .satisfies(gap -> assertThat(gap.declared()).containsExactly(whole));
    assertThat(declared(ofCouncil(mandate))).containsExactly(whole);
    assertThat(declared(mandate.ofBody(UNION).orElseThrow())).containsExactly(ofUnion, whole);
    assertThat(declared(bothAgain(whole).ofBody(UNION).orElseThrow())).isEmpty();
  }

  private static List<LineageGap> declared(Mandate ofBody) {
    assertThat(ofBody.gaps()).hasSize(1);
    return ofBody.gaps().get(0).declared();
  }

  @Test
  void whatIsDeclaredOfOneBodyIsNotDeclaredOfTheOther() {
    LineageGap ofUnion = lapsed("2007-07-01", "2007-09-30").withBody(UNION);
    Mandate mandate = bothAgain(ofUnion);

    assertThat(declared(mandate.ofBody(UNION).orElseThrow())).containsExactly(ofUnion);
    assertThat(declared(ofCouncil(mandate))).isEmpty();
    assertThat(mandate.declared(day("2007-09-01"), day("2007-09-30"))).isEmpty();
  }

  @Test
  void edge_ofOneBodyThatGaveAllOfItADeclaredGapMayNameItAndNoOther() {
    List<Resolution> acts =
        List.of(
            act("sc-1", MandateActKind.ESTABLISHES, "2007-02-20", until("2007-08-31")),
            act("sc-2", MandateActKind.EXTENDS, "2007-10-01", until("2008-08-31")));
    LineageGap named = lapsed("2007-09-01", "2007-09-30").withBody(Acts.COUNCIL);

    assertThat(declared(Mandate.of(force().withLineageGaps(named), acts))).containsExactly(named);
    assertThat(declared(Mandate.of(force().withLineageGaps(named.withBody(UNION)), acts)))
        .isEmpty();
  }

  private static Resolution inSeptember(MandateActKind kind, ActorId body) {
    return act("vague", kind, "2007-09-01", until("2009-12-31"))
        .withIssuer(body)
        .withLifecycle(
            LifecycleStep.builder()
                .stage(Stage.ADOPTED)
                .when(new When.InMonth(YearMonth.of(2007, 9)))
                .build());
  }

  /** Another one's mandate runs on, whatever the text establishes, and whoever holds a key. */
  @Test
  void aVagueActThatGivesAMandateBesideAnotherLeavesThatKnown() {
    Resolution alone =
        act("psc-1", MandateActKind.ESTABLISHES, "2007-01-10", until("2008-01-10"))
            .withIssuer(UNION);
    for (Resolution union : List.of(alone, twoKeys(ActorId.of("norway")), twoKeys(Acts.COUNCIL))) {
      Mandate mandate =
          mandate(List.of(union), inSeptember(MandateActKind.ESTABLISHES, Acts.COUNCIL));
      String act = union.id().value() + " 2008-01-10";

      assertThat(under(mandate, "2007-08-31")).isEqualTo("IN_FORCE " + act);
      assertThat(under(mandate, "2007-09-01")).isEqualTo("IN_FORCE " + act);
      assertThat(under(mandate, "2008-01-11")).isEqualTo("UNDETERMINED " + act);
      assertThat(under(mandate.renewedBy(UNION, day("2008-01-11")), "2008-01-11"))
          .isEqualTo("EXPIRED " + act);
      assertThat(mandate.statusOn(day("2007-09-01")).unplaced()).hasSize(1);
    }
  }

  @Test
  void aVagueActThatGivesAMandateLeavesThatOfWhichItsBodyHoldsAKeyWhereItHasOneToo() {
    Mandate mandate =
        mandate(
            List.of(twoKeys(Acts.COUNCIL)),
            act("sc-1", MandateActKind.ESTABLISHES, "2007-02-20", until("2007-06-30")),
            inSeptember(MandateActKind.ESTABLISHES, Acts.COUNCIL));
    Mandate union = mandate.ofBody(UNION).orElseThrow();

    assertThat(under(union, "2007-10-01")).isEqualTo("IN_FORCE key-1 2008-01-10");
    assertThat(under(union, "2008-01-11")).isEqualTo("EXPIRED key-1 2008-01-10");
    assertThat(under(ofCouncil(mandate), "2007-10-01")).isEqualTo("UNDETERMINED sc-1 2007-06-30");
    assertThat(under(mandate, "2008-01-11")).isEqualTo("UNDETERMINED sc-1 2007-06-30");
  }

  @Test
  void whoseVagueActGaveAMandateProlongsThatAndNoOther() {
    for (ActorId body : List.of(Acts.COUNCIL, ActorId.of("european-union"))) {
      Mandate mandate =
          mandate(
              List.of(twoKeys(Acts.COUNCIL)),
              inSeptember(MandateActKind.ESTABLISHES, body),
              act("next", MandateActKind.EXTENDS, "2007-12-01", until("2010-12-31"))
                  .withIssuer(body));

      assertThat(mandate.withoutEffect()).isEmpty();
      assertThat(under(mandate.ofBody(UNION).orElseThrow(), "2008-01-11"))
          .isEqualTo("EXPIRED key-1 2008-01-10");
      assertThat(under(mandate, "2008-01-11")).isEqualTo("IN_FORCE next 2010-12-31");
      assertThat(mandate.acts().get(1).previousLastDay()).isEmpty();
    }
  }

  @Test
  void edge_whatABodyDidBeforeItsVagueActWasOnTheMandateOfAnother() {
    Mandate mandate =
        mandate(
            List.of(twoKeys(Acts.COUNCIL)),
            inSeptember(MandateActKind.ESTABLISHES, Acts.COUNCIL),
            act("before", MandateActKind.AMENDS, "2007-08-31"));

    assertThat(mandate.acts().get(1).giver()).isEqualTo(UNION);
  }

  @Test
  void edge_aVagueActByWhoHoldsAKeyThatOnlyProlongsMayTurnIt() {
    Mandate mandate =
        mandate(List.of(twoKeys(Acts.COUNCIL)), inSeptember(MandateActKind.EXTENDS, Acts.COUNCIL));

    assertThat(under(mandate, "2007-10-01")).isEqualTo("UNDETERMINED key-1 2008-01-10");
  }

  /** What it establishes later, on a day that is exact, says nothing of what it gave before. */
  @Test
  void edge_aVagueActBeforeTheFirstOneOfItsBodyMayKeepAMandateInForce() {
    Mandate mandate =
        mandate(
            LAPSING.subList(1, 2),
            inSeptember(MandateActKind.ESTABLISHES, UNION),
            act("psc-2", MandateActKind.ESTABLISHES, "2009-01-10", until("2009-06-30"))
                .withIssuer(UNION));

    assertThat(under(mandate, "2007-08-31")).isEqualTo("EXPIRED sc-1 2007-08-20");
    assertThat(under(mandate, "2007-09-01")).isEqualTo("UNDETERMINED sc-1 2007-08-20");
    assertThat(under(mandate, "2009-07-01")).isEqualTo("EXPIRED psc-2 2009-06-30");
  }

  @Test
  void anActOfABodyWithoutASayIsTakenForOneOnWhatIsStillInForce() {
    Mandate mandate =
        mandate(
            LAPSING,
            act("eu-1", MandateActKind.EXTENDS, "2008-12-01", until("2009-06-30"))
                .withIssuer(ActorId.of("european-union")));

    assertThat(mandate.acts().get(2).giver()).isEqualTo(UNION);
  }

  /** The African Union's, renewed by it and by another party. */
  private static Resolution twoKeys(ActorId other) {
    Term term =
        new Term.Renewed(
            lasting(TermLength.ofMonths(12), anchor(AnchorKind.ADOPTION)), List.of(UNION, other));
    return act("key-1", MandateActKind.ESTABLISHES, "2007-01-10", term).withIssuer(UNION);
  }

  /** Whether or not its end lies after that of the term of which it holds a key. */
  @Test
  void whoHoldsAKeyGivesAMandateOfItsOwnByWhatEstablishesOne() {
    for (String last : List.of("2007-12-31", "2008-12-31")) {
      Mandate mandate =
          mandate(
              List.of(twoKeys(Acts.COUNCIL)),
              act("sc-1", MandateActKind.ESTABLISHES, "2007-02-20", until(last)));

      assertThat(mandate.withoutEffect()).isEmpty();
      assertThat(under(ofCouncil(mandate), "2007-06-01")).isEqualTo("IN_FORCE sc-1 " + last);
      assertThat(under(mandate.ofBody(UNION).orElseThrow(), "2007-06-01"))
          .isEqualTo("IN_FORCE key-1 2008-01-10");
    }
  }

  @Test
  void edge_whoHoldsAKeyAndOnlyProlongsTurnsIt() {
    Resolution alone = act("sc-1", MandateActKind.EXTENDS, "2007-12-20", until("2008-12-31"));

    assertThat(mandate(List.of(twoKeys(Acts.COUNCIL)), alone).withoutEffect())
        .containsExactly(new UnturnedKeys(alone.id(), List.of(UNION)));
  }

  @Test
  void ofTwoActsOfOneDayTheOneThatGovernsDoesNotDependOnTheirOrder() {
    List<Resolution> acts =
        List.of(
            act("psc-1", MandateActKind.ESTABLISHES, "2007-02-20", until("2008-12-31"))
                .withIssuer(UNION),
            act("sc-1", MandateActKind.ESTABLISHES, "2007-02-20", until("2007-08-20")));
    Mandate there = mandate(acts);
    Mandate back = mandate(List.of(acts.get(1)), acts.get(0));

    assertThat(under(there, "2007-03-01")).isEqualTo("IN_FORCE psc-1 2008-12-31");
    assertThat(under(back, "2007-03-01")).isEqualTo("IN_FORCE psc-1 2008-12-31");
    assertThat(under(back, "2009-01-01")).isEqualTo("EXPIRED psc-1 2008-12-31");
  }

  @Test
  void edge_ofTwoThatTakeEffectOnOneDayTheOneAdoptedLaterGoverns() {
    Resolution ahead =
        act(
                "psc-1",
                MandateActKind.ESTABLISHES,
                "2007-02-01",
                lasting(TermLength.ofMonths(12), anchor(AnchorKind.FIXED_START, "2007-02-20")))
            .withIssuer(UNION);
    Resolution later = act("sc-1", MandateActKind.ESTABLISHES, "2007-02-20", until("2007-08-20"));

    assertThat(under(mandate(List.of(later), ahead), "2007-03-01"))
        .isEqualTo("IN_FORCE sc-1 2007-08-20");
  }

  private static Resolution succeeds(String takesOver) {
    return act("next", MandateActKind.SUCCEEDS, "2007-06-01")
        .withMandateActs(
            Acts.does(MandateActKind.SUCCEEDS)
                .withForce(ForceId.of("other"))
                .withPredecessor(Acts.FORCE)
                .withTakesOver(When.on(day(takesOver))));
  }

  @Test
  void eachMandateThatRunsOnOverlapsWithThatOfASuccessor() {
    assertThat(mandate(LAPSING, succeeds("2007-06-01")).overlaps())
        .extracting(each -> each.earlier().value(), MandateOverlap::last)
        .containsExactly(tuple("psc-1", day("2008-12-31")));
    assertThat(mandate(LAPSING, succeeds("2007-06-01").withIssuer(ActorId.of("nato"))).overlaps())
        .extracting(each -> each.earlier().value(), MandateOverlap::last)
        .containsExactly(tuple("psc-1", day("2008-12-31")), tuple("sc-1", day("2007-08-20")));
    assertThat(mandate(LAPSING, succeeds("2007-12-31")).overlaps())
        .extracting(each -> each.earlier().value(), MandateOverlap::days)
        .containsExactly(tuple("psc-1", 367L));
  }

  /** ECOMIL, whose term ECOWAS did not state: UNMIL took over on 1 October 2003. */
  @Test
  void aTermThatIsNotStatedIsNotKnownToGoOnBesideASuccessorOfAnotherBody() {
    for (Term[] unstated : List.of(new Term[0], new Term[] {new Term.Unstated()})) {
      Mandate mandate =
          mandate(
              List.of(
                  act("ecowas-1", MandateActKind.ESTABLISHES, "2007-01-10", unstated)
                      .withIssuer(UNION)),
              succeeds("2007-10-01"));

      assertThat(under(mandate, "2007-10-01")).isEqualTo("IN_FORCE ecowas-1");
      assertThat(under(mandate, "2007-10-02")).isEqualTo("UNDETERMINED ecowas-1");
    }
  }

  @Test
  void whoHoldsAKeyProlongsTheTermOfWhichItDoes() {
    ActorId norway = ActorId.of("norway");
    Mandate mandate =
        Mandate.of(
            force(),
            List.of(
                twoKeys(norway),
                act("sc-1", MandateActKind.ESTABLISHES, "2007-02-20", until("2009-08-20"))));

    assertThat(mandate.renewedBy(norway, day("2008-01-05")))
        .isEqualTo(mandate.ofBody(UNION).orElseThrow());
    assertThat(mandate.renewedBy(Acts.COUNCIL, day("2008-01-05"))).isEqualTo(ofCouncil(mandate));
    assertThat(mandate.renewedBy(ActorId.of("nobody"), day("2008-01-05"))).isEqualTo(mandate);
  }

  /** AUSSOM in the place of ATMIS: who gave a mandate without an end has decided otherwise. */
  @Test
  void aBodyThatHasItsForceSucceededHasDecidedOtherwise() {
    Resolution succeeds =
        act("psc-1225", MandateActKind.SUCCEEDS, "2024-07-10")
            .withMandateActs(
                Acts.does(MandateActKind.SUCCEEDS)
                    .withForce(ForceId.of("aussom"))
                    .withPredecessor(Acts.FORCE)
                    .withTakesOver(When.on(day("2024-12-31"))));
    Resolution first =
        act("psc-1068", MandateActKind.ESTABLISHES, "2022-03-08", new Term.UnlessDecided())
            .withIssuer(UNION);

    assertThat(under(Mandate.of(force(), List.of(first, succeeds.withIssuer(UNION))), "2025-01-02"))
        .isEqualTo("REPLACED psc-1068 2024-12-31");
    assertThat(under(Mandate.of(force(), List.of(first, succeeds)), "2025-01-02"))
        .isEqualTo("IN_FORCE psc-1068");
  }

  /** Two bodies, each of which lives through its own acts: whoever is left keeps it in force. */
  @Property
  void r4_isInForceOnTheDaysOnWhichThatOfOneOfTheBodiesIs(
      @ForAll("ofTwo") List<Resolution> acts, @ForAll @IntRange(max = 70) int days) {
    Mandate mandate = Mandate.of(force(), acts);
    Assume.that(
        mandate.acts().stream().allMatch(act -> act.giver().equals(act.resolution().issuer())));
    LocalDate day = FIRST.plusDays(days);
    boolean inForce = false;
    for (ActorId body : List.of(UNION, Acts.COUNCIL)) {
      List<Resolution> own = acts.stream().filter(each -> each.issuer().equals(body)).toList();
      boolean ofBody = NaiveMandate.daysInForce(own, FIRST, day.plusDays(1)).contains(day);
      assertThat(mandate.ofBody(body).map(each -> each.statusOn(day).state()))
          .isEqualTo(
              own.isEmpty()
                  ? Optional.empty()
                  : Optional.of(Mandate.of(force(), own).statusOn(day).state()));
      inForce |= ofBody;
    }

    assertThat(mandate.statusOn(day).state() == MandateState.IN_FORCE).isEqualTo(inForce);
    assertThat(
            mandate.gaps().stream()
                    .anyMatch(gap -> !day.isBefore(gap.first()) && !day.isAfter(gap.last()))
                && inForce)
        .isFalse();
  }

  @Provide
  Arbitrary<List<Resolution>> ofTwo() {
    Arbitrary<Term[]> terms =
        Arbitraries.integers()
            .between(-20, 60)
            .map(
                last -> last < 0 ? new Term[0] : new Term[] {new Term.Until(FIRST.plusDays(last))});
    Arbitrary<Resolution> any =
        Combinators.combine(
                Arbitraries.integers().between(0, 60),
                Arbitraries.of(MandateActKind.class),
                terms,
                Arbitraries.of(UNION, Acts.COUNCIL))
            .as(
                (day, kind, term, body) ->
                    act("any", kind, FIRST.plusDays(day).toString(), term).withIssuer(body));
    return any.list()
        .ofMaxSize(7)
        .map(
            later -> {
              List<Resolution> all = new ArrayList<>();
              Resolution first =
                  act("first", MandateActKind.ESTABLISHES, FIRST.toString(), until("2007-02-18"));
              all.add(first.withIssuer(UNION));
              all.add(first);
              all.addAll(later);
              return numbered(all);
            });
  }

  /** What one body does to its own term has nothing to do with what the other does to its. */
  @Property
  void r4_theTermsOfABodyAreThoseOfItsActsAlone(
      @ForAll @Size(min = 1, max = 8) List<Boolean> byUnion,
      @ForAll @IntRange(min = 1, max = 12) int months) {
    List<Resolution> acts = new ArrayList<>();
    acts.add(establishes(FIRST, months).withIssuer(UNION));
    acts.add(establishes(FIRST.plusDays(9), months + 1));
    for (int i = 0; i < byUnion.size(); i++) {
      Resolution extended =
          act(
              "extends",
              MandateActKind.EXTENDS,
              FIRST.plusDays(12L + i).toString(),
              months(months, AnchorKind.PREVIOUS_EXPIRY));
      acts.add(byUnion.get(i) ? extended.withIssuer(UNION) : extended);
    }
    List<Resolution> all = numbered(acts);

    for (ActorId body : List.of(UNION, Acts.COUNCIL)) {
      List<Resolution> own = all.stream().filter(each -> each.issuer().equals(body)).toList();
      assertThat(ends(Mandate.of(force(), all), body))
          .isEqualTo(ends(Mandate.of(force(), own), body));
    }
  }

  private static Resolution establishes(LocalDate on, int months) {
    return act(
        "establishes",
        MandateActKind.ESTABLISHES,
        on.toString(),
        months(months, AnchorKind.ADOPTION));
  }

  private static List<LocalDate> ends(Mandate mandate, ActorId body) {
    return mandate.acts().stream()
        .filter(each -> each.resolution().issuer().equals(body))
        .map(each -> each.lastDay().orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("endsOfTheCalendar")
  void actsOfTheFirstOrTheLastDayOfTheCalendarLeaveNoGap(LocalDate day) {
    LifecycleStep adopted = LifecycleStep.builder().stage(Stage.ADOPTED).when(When.on(day)).build();
    Resolution first =
        act("first", MandateActKind.ESTABLISHES, "2020-01-01", until("2020-12-31"))
            .withLifecycle(adopted);
    Resolution second =
        act("second", MandateActKind.EXTENDS, "2020-06-01", until("2021-12-31"))
            .withLifecycle(adopted);
    for (List<Resolution> acts :
        List.of(
            List.of(first),
            List.of(first, second),
            List.of(first, second, first.withIssuer(ActorId.of("other"))))) {
      Dossier dossier =
          Dossier.builder()
              .title("Record")
              .asOf(day)
              .addForces(force())
              .resolutions(numbered(acts))
              .build();
      Mandate mandate = dossier.index().mandate(Acts.FORCE).orElseThrow();

      assertThat(mandate.acts().get(0).effectiveFrom()).isEqualTo(day);
      assertThat(mandate.gaps()).isEmpty();
      assertThat(Situation.of(dossier, Acts.FORCE, day)).isPresent();
      assertThat(dossier.violations()).isNotEmpty();
    }
  }

  static List<LocalDate> endsOfTheCalendar() {
    return List.of(LocalDate.MIN, LocalDate.MAX);
  }
}
