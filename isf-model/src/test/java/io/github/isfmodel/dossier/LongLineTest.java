package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.event;
import static io.github.isfmodel.dossier.Sample.stage;
import static io.github.isfmodel.dossier.Sample.strength;
import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.ceiling;
import static io.github.isfmodel.mandate.Acts.clock;
import static io.github.isfmodel.mandate.Acts.declared;
import static io.github.isfmodel.mandate.Acts.does;
import static io.github.isfmodel.mandate.Acts.report;
import static io.github.isfmodel.mandate.Acts.text;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.mandate.Acts;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Records with many of two or three things that are compared with each other. Most of them took
 * minutes, or more memory than there is, while everything was looked at anew for each pair.
 */
@Tag("exhaustive")
class LongLineTest {

  private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

  private static <T> List<T> many(int count, IntFunction<T> each) {
    return IntStream.range(0, count).mapToObj(each).toList();
  }

  private static String day(int number) {
    return FIRST.plusDays(number).toString();
  }

  private static Resolution amendment(int number) {
    return act("act-" + number, MandateActKind.AMENDS, day(number));
  }

  private static Dossier record(List<Resolution> texts, Force... forces) {
    return Dossier.builder()
        .title("Long")
        .asOf(LocalDate.of(2026, 6, 30))
        .addForces(forces)
        .resolutions(texts)
        .build();
  }

  private static List<Violation> breaches(String rule, Dossier record) {
    return record.violations().stream().filter(each -> each.rule().value().equals(rule)).toList();
  }

  @Test
  void figuresOfManyYearsUnderCeilingsThatChangeDaily() {
    List<Resolution> acts =
        many(
            3_000,
            i ->
                amendment(i)
                    .withCeilings(ceiling(10, Unit.TROOPS).since(LocalDate.parse(day(i))).build()));
    When anyDay = new When.Between(FIRST, FIRST.plusYears(70));
    List<StrengthFigure> figures =
        many(3_000, i -> strength(StrengthKind.DEPLOYED, 20, "2020-01-01").asOf(anyDay).build());

    assertThat(breaches("ISF-MAN-004", record(acts, Acts.force().withStrengths(figures))))
        .hasSize(3_000);
  }

  @Test
  void usesBesideStretchesWithoutActsAndConsentsThatAreOnlyPlanned() {
    List<Resolution> acts =
        List.of(act("act", MandateActKind.ESTABLISHES, day(0), until("1950-12-31")));
    List<StageReached> uses = many(40_000, i -> stage(ForceStage.DEPLOYED_AT_SCALE, "2026-01-01"));
    List<LineageGap> gaps =
        many(
            40_000,
            i -> declared(LineageGapKind.ACTS_NOT_RECORDED, day(i % 20_000), day(i % 20_000)));
    List<HostConsent> consents =
        many(
            40_000,
            i ->
                HostConsent.builder()
                    .host(Acts.COUNCIL)
                    .standing(Standing.PLANNED)
                    .when(When.on(FIRST))
                    .build());
    Force force = Acts.force().withStages(uses).withLineageGaps(gaps).withConsents(consents);

    assertThat(breaches("ISF-MAN-001", record(acts, force))).hasSize(40_000);
  }

  @Test
  void oneTextThatActsOnManyForces() {
    List<ForceId> ids = many(10_000, i -> ForceId.of("force-" + i));
    Resolution text =
        text("act")
            .addLifecycle(Acts.adoptedOn(day(0)))
            .mandateActs(
                ids.stream().map(id -> does(MandateActKind.ESTABLISHES).withForce(id)).toList())
            .addClock(clock(ClockKind.MANDATE, until("1950-12-31")).withSubjects(ids))
            .build();
    Force[] forces =
        ids.stream()
            .map(
                id ->
                    Acts.force()
                        .withId(id)
                        .withStages(stage(ForceStage.DEPLOYED_AT_SCALE, "1951-01-01")))
            .toArray(Force[]::new);

    assertThat(breaches("ISF-MAN-001", record(List.of(text), forces))).hasSize(10_000);
  }

  @Test
  void reportsUnderDutiesOfManyActs() {
    List<Resolution> acts =
        many(4_000, i -> amendment(i).withReportingDuties(report(new Cadence.EveryDays(1))));
    List<Event> events =
        many(
            4_000,
            i ->
                event("event", EventKind.REPORT_SUBMITTED, "2026-01-01")
                    .id(EventId.of("event-" + i))
                    .actors(List.of(ActorId.of("reporter")))
                    .about(List.of(Acts.FORCE))
                    .build());

    assertThat(breaches("ISF-RPT-002", record(acts, Acts.force()).withEvents(events)))
        .hasSize(4_000);
  }

  @Test
  void ofTheManyPartiesOfARenewalTheFirstFiftyAreNamed() {
    RenewalClause clause =
        RenewalClause.builder()
            .addSubjects(Acts.FORCE)
            .bindingness(Bindingness.BINDING)
            .addVerbs(ConsultationVerb.CONSULTATION, ConsultationVerb.AGREEMENT)
            .addAllParties(many(2_000, i -> new PartySet.Party(ActorId.of("party-" + i))))
            .build();
    List<Resolution> acts =
        many(
            500,
            i ->
                act("act-" + i, MandateActKind.EXTENDS, day(i), until(day(i + 400)))
                    .withRenewalClauses(i == 0 ? List.of(clause) : List.of()));

    List<Violation> breaches = breaches("ISF-RNW-007", record(acts, Acts.force()));

    assertThat(breaches).hasSize(499 * 51);
    assertThat(breaches.subList(0, 51))
        .extracting(Violation::message)
        .contains(
            "the mandate of force:force is renewed, resolution:act-0 asks for consultation and"
                + " agreement with actor:party-49, and none is recorded by 1950-01-02",
            "the mandate of force:force is renewed, resolution:act-0 asks for consultation and"
                + " agreement with 1,950 others, and none is recorded by 1950-01-02");
  }

  /** Reading them held every clock once for each act. */
  @Test
  void clocksThatManyActsLeaveRunning() {
    Resolution first =
        act("act", MandateActKind.ESTABLISHES, day(0), until("2049-12-31"))
            .withClocks(many(30_000, i -> clock(ClockKind.TASK, until("1950-12-31"))));
    List<Resolution> acts = many(30_000, i -> i == 0 ? first : amendment(i));

    Mandate mandate = Mandate.of(Acts.force(), acts);

    assertThat(mandate.acts()).hasSize(30_000);
    assertThat(mandate.acts().get(29_999).clocks())
        .hasSize(30_000)
        .isSameAs(mandate.acts().get(0).clocks());
  }

  @Test
  void actsAfterLapsesBesideDeclaredOnes() {
    List<Resolution> acts =
        many(
            20_000,
            i -> act("act-" + i, MandateActKind.EXTENDS, day(3 * i), until(day(3 * i + 1))));
    List<LineageGap> declared =
        many(
            20_000,
            i ->
                declared(
                    LineageGapKind.MANDATE_LAPSED,
                    day(3 * (i / 2 * 2) + 2),
                    day(3 * (i / 2 * 2) + 2)));

    assertThat(breaches("ISF-RNW-005", record(acts, Acts.force().withLineageGaps(declared))))
        .hasSize(9_999);
  }

  @Test
  void oneTextWithClocksCeilingsDutiesAndClausesOfManyForces() {
    List<ForceId> ids = many(20_000, i -> ForceId.of("force-" + i));
    Resolution text =
        text("act")
            .addLifecycle(Acts.adoptedOn(day(0)))
            .mandateActs(
                ids.stream().map(id -> does(MandateActKind.ESTABLISHES).withForce(id)).toList())
            .clocks(
                ids.stream()
                    .map(id -> clock(ClockKind.MANDATE, until("1950-12-31")).withSubjects(id))
                    .toList())
            .ceilings(ids.stream().map(id -> ceiling(10, Unit.TROOPS).force(id).build()).toList())
            .reportingDuties(
                ids.stream()
                    .map(id -> report(new Cadence.EveryMonths(6)).withSubjects(id))
                    .toList())
            .build();
    Force[] forces = ids.stream().map(Acts.force()::withId).toArray(Force[]::new);
    Mandate last = record(List.of(text), forces).index().mandate(ids.get(19_999)).orElseThrow();

    assertThat(last.acts().get(0).clocks()).hasSize(1);
    assertThat(last.acts().get(0).ceilings()).hasSize(1);
    assertThat(last.acts().get(0).duties()).hasSize(1);
  }

  @Test
  void ofTheManyForcesOfATextTheFirstFiftyAreNamed() {
    RenewalClause clause =
        RenewalClause.builder()
            .addSubjects(ForceId.of("another"))
            .bindingness(Bindingness.BINDING)
            .build();
    Resolution text =
        text("act")
            .mandateActs(
                many(
                    10_000,
                    i -> does(MandateActKind.ESTABLISHES).withForce(ForceId.of("force-" + i))))
            .renewalClauses(many(10_000, i -> clause))
            .build();

    List<Violation> breaches =
        text.violations().stream()
            .filter(each -> each.rule().value().equals("ISF-RNW-010"))
            .toList();

    assertThat(breaches).hasSize(10_000);
    assertThat(breaches.get(0).message()).contains(", force:force-49, 9,950 others and sets no");
  }

  @Test
  void rulesOfCompositionThatManyPledgesBreak() {
    CompositionRule onlyNeighbours =
        Sample.rule(
                new MemberPredicate.OnlyFrom(Sample.NEIGHBOURS), Standing.IN_EFFECT, "2025-11-20")
            .build();
    Pledge pledge = Sample.dossier().pledges().get(0);
    Dossier record =
        Sample.withForce(force -> force.withCompositionRules(many(2_000, i -> onlyNeighbours)))
            .withPledges(many(2_000, i -> pledge.withId(PledgeId.of("pledge-" + i))));

    List<Violation> breaches = breaches("ISF-PLG-015", record);

    assertThat(breaches).hasSize(2_000 * 100);
    assertThat(breaches)
        .filteredOn(each -> each.message().endsWith(", and 1,900 others like it"))
        .hasSize(2_000);
  }

  @Test
  void milestonesThatManyDeclarationsSayAreReachedBeforeWhatTheyWaitFor() {
    Milestone withdrawal = Sample.dossier().milestones().get(1);
    Dossier record =
        Sample.dossier()
            .withMilestones(
                Sample.dossier().milestones().get(0).withDeclarations(),
                withdrawal
                    .withDeclarations(many(2_000, i -> withdrawal.declarations().get(0)))
                    .withDependencies(many(2_000, i -> withdrawal.dependencies().get(0))));

    assertThat(breaches("ISF-MIL-006", record)).hasSize(2_000 * 100);
  }
}
