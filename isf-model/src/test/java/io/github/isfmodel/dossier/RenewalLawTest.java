package io.github.isfmodel.dossier;

import static io.github.isfmodel.mandate.Acts.FORCE;
import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.day;
import static io.github.isfmodel.mandate.Acts.declared;
import static io.github.isfmodel.mandate.Acts.report;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.Acts;
import io.github.isfmodel.mandate.GivenClause;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The law of renewals, R1 to R5, over all that each rule ranges over. */
class RenewalLawTest {

  private static final ActorId EGYPT = ActorId.of("egypt");
  private static final ActorId UNION = ActorId.of("african-union");
  private static final LocalDate FIRST = day("2025-01-01");

  private static RenewalClause clause(Bindingness bindingness, ConsultationVerb verb) {
    return RenewalClause.builder()
        .addSubject(FORCE)
        .addVerb(verb)
        .addParty(new PartySet.Party(EGYPT))
        .bindingness(bindingness)
        .build();
  }

  private static final RenewalClause URGING =
      clause(Bindingness.HORTATORY, ConsultationVerb.CONSULTATION);

  private static Resolution first(RenewalClause... clauses) {
    return act("first", MandateActKind.ESTABLISHES, FIRST.toString(), until("2025-12-31"))
        .withRenewalClauses(clauses);
  }

  private static Dossier dossier(List<Resolution> acts) {
    Dossier.Builder dossier =
        Dossier.builder().title("Acts").asOf(day("2040-01-01")).addForce(Acts.force());
    for (ActorId id : List.of(Acts.COUNCIL, UNION, EGYPT)) {
      dossier.addActor(
          Actor.builder()
              .id(id)
              .kind(ActorKind.INTERNATIONAL_ORGANIZATION)
              .name(id.value())
              .build());
    }
    return dossier.resolutions(acts).build();
  }

  private static List<String> broken(List<Resolution> acts) {
    return dossier(acts).violations().stream().map(each -> each.rule().value()).toList();
  }

  private static Mandate mandate(List<Resolution> acts) {
    return Mandate.of(Acts.force(), acts);
  }

  private static GoverningAct last(List<Resolution> acts) {
    List<GoverningAct> line = mandate(acts).acts();
    return line.get(line.size() - 1);
  }

  @Property
  void r1_aLaterDecisionOfTheCouncilTakesEffectWhateverItsClauseAsksFor(
      @ForAll Bindingness bindingness, @ForAll ConsultationVerb verb) {
    Resolution renewal = act("renewal", MandateActKind.EXTENDS, "2025-12-01", until("2026-12-31"));
    List<Resolution> acts = List.of(first(clause(bindingness, verb)), renewal);

    RenewalAnswer answer =
        RenewalCheck.of(dossier(acts), FORCE, renewal, day("2025-12-01")).orElseThrow();

    assertThat(mandate(acts).statusOn(day("2026-06-01")).state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(answer.isBlocked()).isFalse();
    assertThat(answer.hasUnmetDemands()).isEqualTo(bindingness == Bindingness.BINDING);
    assertThat(broken(acts))
        .contains(bindingness == Bindingness.BINDING ? "ISF-RNW-007" : "ISF-RNW-008");
  }

  @Property
  void r1_whoIssuesARenewalHasAgreedToIt(
      @ForAll Bindingness bindingness, @ForAll ConsultationVerb verb) {
    Resolution renewal = act("renewal", MandateActKind.EXTENDS, "2025-12-01", until("2026-12-31"));
    RenewalClause asked = clause(bindingness, verb).withDeciders(EGYPT);
    List<Resolution> acts = List.of(first(asked), renewal.withIssuer(EGYPT));

    RenewalAnswer answer =
        RenewalCheck.of(dossier(acts), FORCE, acts.get(1), day("2025-12-01")).orElseThrow();

    assertThat(answer.parties()).isEmpty();
    assertThat(answer.shortfalls()).isEmpty();
    assertThat(broken(acts)).doesNotContain("ISF-RNW-007", "ISF-RNW-008");
    assertThat(broken(List.of(acts.get(0), renewal)))
        .contains(bindingness == Bindingness.BINDING ? "ISF-RNW-007" : "ISF-RNW-008");
  }

  /** One later act, on each day its own. */
  private record Later(MandateActKind kind, boolean hasClause) {
    Resolution on(LocalDate day) {
      Resolution act = act("act-" + day, kind, day.toString(), until(day.plusYears(2).toString()));
      return hasClause ? act.withRenewalClauses(URGING) : act;
    }
  }

  @Property
  void r2_aClauseStaysUntilAnActBringsItsOwnOrGivesTheMandateAnew(
      @ForAll @Size(max = 5) List<MandateActKind> kinds,
      @ForAll @IntRange(max = 31) int withClause) {
    List<Resolution> acts = new ArrayList<>(List.of(first(URGING)));
    ResolutionId expected = acts.get(0).id();
    for (int i = 0; i < kinds.size(); i++) {
      Later later = new Later(kinds.get(i), (withClause >> i) % 2 == 1);
      acts.add(later.on(FIRST.plusMonths(i + 1L)));
      ResolutionId newest = acts.get(i + 1).id();
      boolean ended = i > 0 && kinds.get(i - 1) == MandateActKind.TERMINATES;
      boolean anew = ended && kinds.get(i).establishes();
      expected = later.hasClause() ? newest : anew ? ResolutionId.of("none") : expected;
    }

    assertThat(last(acts).renewalClauses())
        .extracting(GivenClause::resolution)
        .isSubsetOf(Set.of(expected))
        .hasSize(expected.equals(ResolutionId.of("none")) ? 0 : 1);
  }

  @Property
  void r3_dutiesLastAsLongAsTheirTermAndATechnicalRolloverProlongsThat(
      @ForAll MandateActKind kind, @ForAll boolean setsTerm) {
    Resolution established = first().withReportingDuties(report(new Cadence.EveryMonths(3)));
    Resolution later =
        setsTerm
            ? act("later", kind, "2025-06-01", until("2026-01-31"))
            : act("later", kind, "2025-06-01");
    boolean lasts =
        kind == MandateActKind.TECHNICAL_ROLLOVER || kind != MandateActKind.TERMINATES && !setsTerm;
    boolean runsOut = !lasts && setsTerm && kind != MandateActKind.RE_ANCHORS;
    GoverningAct last = last(List.of(established, later));

    assertThat(last.dutiesOn(day("2025-12-31"))).hasSize(lasts || runsOut ? 1 : 0);
    assertThat(last.dutiesOn(day("2026-01-01"))).hasSize(lasts ? 1 : 0);
  }

  @Property
  void r4_eachBodyProlongsWhatItGaveAndNobodyElseDoes(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 2) Integer> bodies) {
    List<ActorId> all = List.of(Acts.COUNCIL, UNION, EGYPT);
    List<Resolution> acts = new ArrayList<>(List.of(first()));
    acts.add(
        act("authorized", MandateActKind.ESTABLISHES, "2025-02-01", until("2026-01-31"))
            .withIssuer(UNION));
    boolean wrong = false;
    for (int i = 0; i < bodies.size(); i++) {
      String on = FIRST.plusMonths(i + 2L).toString();
      String end = day("2026-02-28").plusMonths(i).toString();
      ActorId body = all.get(bodies.get(i));
      acts.add(act("act-" + i, MandateActKind.EXTENDS, on, until(end)).withIssuer(body));
      wrong |= body.equals(EGYPT);
    }

    assertThat(broken(acts).contains("ISF-RNW-006")).isEqualTo(wrong);
  }

  @Property
  void r4_eachBodyWhoseMandateIsInForceHasARenewalToLookAt(
      @ForAll @Size(max = 5) List<@IntRange(max = 1) Integer> bodies,
      @ForAll @Size(5) List<MandateActKind> kinds,
      @ForAll @IntRange(max = 31) int adopted,
      @ForAll @IntRange(min = -1, max = 500) int after) {
    LocalDate on = FIRST.plusDays(after);
    List<Resolution> acts = new ArrayList<>(List.of(first()));
    acts.add(
        act("authorized", MandateActKind.ESTABLISHES, "2025-02-01", until("2026-01-31"))
            .withIssuer(UNION));
    List<Resolution> proposals = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      LocalDate day = FIRST.plusMonths(i + 2L);
      boolean isAdopted = (adopted >> i) % 2 == 1;
      Resolution text =
          act("text-" + i, kinds.get(i), day.toString(), until(day.plusYears(1).toString()))
              .withIssuer(bodies.get(i) == 0 ? Acts.COUNCIL : UNION);
      LifecycleStep step = text.lifecycle().get(0);
      acts.add(isAdopted ? text : text.withLifecycle(step.withStage(Stage.CIRCULATED)));
      if (kinds.get(i).renews() && !day.isAfter(on) && !(isAdopted && day.isBefore(on))) {
        proposals.add(acts.get(acts.size() - 1));
      }
    }

    List<RenewalAnswer> renewals = RenewalCheck.of(dossier(acts), FORCE, on);

    assertThat(renewals.stream().flatMap(each -> each.proposal().stream()))
        .containsExactlyElementsOf(proposals);
    assertThat(renewals.subList(0, proposals.size()))
        .isEqualTo(
            proposals.stream()
                .map(text -> RenewalCheck.of(dossier(acts), FORCE, text, on).orElseThrow())
                .toList());
    for (Mandate given : mandate(acts).givenOn(on)) {
      ActorId giver = given.acts().get(0).giver();
      List<RenewalAnswer> own = renewals.stream().filter(each -> isOf(giver, each)).toList();
      assertThat(own).isIn(List.of(), RenewalCheck.ofGiver(dossier(acts), FORCE, giver, on));
      assertThat(!own.isEmpty() || given.stateOn(on) != MandateState.IN_FORCE).isTrue();
    }
  }

  private static boolean isOf(ActorId giver, RenewalAnswer renewal) {
    return renewal
        .mandate()
        .status()
        .governing()
        .filter(act -> act.giver().equals(giver))
        .isPresent();
  }

  @Test
  void r4_theClauseOfOneBodyDoesNotBindTheOtherAndStaysInForce() {
    RenewalClause councils =
        clause(Bindingness.BINDING, ConsultationVerb.AGREEMENT).withDeciders(Acts.COUNCIL);
    Resolution authorized =
        act("authorized", MandateActKind.ESTABLISHES, "2025-02-20", until("2025-08-20"))
            .withRenewalClauses(councils);
    Resolution union =
        act("union", MandateActKind.EXTENDS, "2025-07-18", until("2026-01-18")).withIssuer(UNION);
    Resolution council = act("council", MandateActKind.EXTENDS, "2025-08-20", until("2026-02-20"));
    List<Resolution> acts = List.of(first().withIssuer(UNION), authorized, union, council);

    assertThat(
            dossier(acts).violations().stream()
                .filter(each -> each.rule().value().startsWith("ISF-RNW-00")))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.message())
                    .isEqualTo(
                        "the mandate of force:force is renewed, resolution:authorized asks for"
                            + " agreement with actor:egypt, and none is recorded by 2025-08-20"));
    RenewalAnswer byNobody =
        RenewalCheck.under(
            dossier(acts),
            RenewalCheck.of(dossier(acts), FORCE, council.withIssuer(EGYPT), day("2025-08-20"))
                .orElseThrow(),
            List.of());
    assertThat(byNobody.shortfalls())
        .extracting(RenewalShortfall::message)
        .containsExactly("african-union or council decides, and has not");
  }

  @Test
  void r4_aBodyWhoseMandateLapsedHasNoSayInTheOneThatAnotherGaveAfterwards() {
    Resolution council =
        act("council", MandateActKind.ESTABLISHES, "2027-01-01", until("2027-12-31"));
    Resolution ends = act("ends", MandateActKind.TERMINATES, "2027-06-01").withIssuer(UNION);

    assertThat(
            dossier(List.of(first().withIssuer(UNION), council, ends)).violations().stream()
                .filter(each -> each.rule().value().equals("ISF-RNW-006")))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.message())
                    .isEqualTo(
                        "actor:african-union acts on the mandate of force:force, and deciding on it"
                            + " is for actor:council"));
    assertThat(broken(List.of(first().withIssuer(UNION), council.withIssuer(UNION), ends)))
        .doesNotContain("ISF-RNW-006");
  }

  /** The African Union's mandate ended in 2025, and the Council's went on. */
  private static final List<Resolution> LAPSED_BESIDE =
      List.of(
          first().withIssuer(UNION),
          act("council", MandateActKind.ESTABLISHES, "2025-02-20", until("2027-02-20")),
          act("union", MandateActKind.EXTENDS, "2026-07-01", until("2027-07-01"))
              .withIssuer(UNION));

  @Test
  void r4_aGapOfOneBodyIsToldThoughTheMandateOfAnotherWentOn() {
    assertThat(dossier(LAPSED_BESIDE).violations())
        .filteredOn(each -> each.rule().value().equals("ISF-RNW-005"))
        .extracting(Violation::message)
        .containsExactly(
            "the mandate of force:force by actor:african-union is prolonged with effect from"
                + " 2026-07-01, and there was none from 2026-01-01 to 2026-06-30, as by"
                + " resolution:first its last day was 2025-12-31");
    assertThat(mandate(LAPSED_BESIDE).gaps()).isEmpty();
  }

  @Test
  void r4_aGapOfOneBodyIsDeclaredForThatBodyOrForAllOfThem() {
    LineageGap lapsed = declared(LineageGapKind.MANDATE_LAPSED, "2026-01-01", "2026-06-30");
    ActorId council = ActorId.of("council");

    assertThat(gapsWith(lapsed.withBody(UNION))).isEmpty();
    assertThat(gapsWith(lapsed)).isEmpty();
    assertThat(gapsWith(lapsed.withBody(council))).hasSize(1);
    assertThat(
            gapsWith(
                lapsed.withBody(UNION).withLast(day("2026-03-31")),
                lapsed.withFirst(day("2026-04-01"))))
        .isEmpty();
    assertThat(gapsWith(lapsed.withBody(UNION).withLast(day("2026-06-29")))).hasSize(1);
  }

  private static List<Violation> gapsWith(LineageGap... gaps) {
    Dossier dossier = dossier(LAPSED_BESIDE);
    return dossier.withForces(dossier.forces().get(0).withLineageGaps(gaps)).violations().stream()
        .filter(each -> each.rule().value().equals("ISF-RNW-005"))
        .toList();
  }

  @Test
  void r4_aRenewalIsHeldToTheTermOfItsOwnBody() {
    RenewalAnswer late =
        RenewalCheck.of(dossier(LAPSED_BESIDE), FORCE, LAPSED_BESIDE.get(2), day("2026-07-01"))
            .orElseThrow();
    Resolution councils = act("next", MandateActKind.EXTENDS, "2026-03-01", until("2028-02-20"));
    RenewalAnswer inTime =
        RenewalCheck.of(dossier(LAPSED_BESIDE), FORCE, councils, day("2026-03-01")).orElseThrow();

    assertThat(late.lastDay()).contains(day("2025-12-31"));
    assertThat(late.shortfalls())
        .extracting(RenewalShortfall::message)
        .containsExactly(
            "the term ended on 2025-12-31, and a renewal on 2026-07-01 leaves 181 days without a"
                + " mandate of african-union");
    assertThat(inTime.lastDay()).contains(day("2027-02-20"));
    assertThat(inTime.shortfalls()).isEmpty();
  }

  @Test
  void r4_useUnderTheMandateOfEitherBodyIsUseUnderAMandate() {
    Force used =
        Acts.force()
            .withStages(
                StageReached.builder()
                    .stage(ForceStage.INITIAL_CAPABILITY)
                    .standing(Standing.IN_EFFECT)
                    .when(When.on(day("2026-03-01")))
                    .build());
    Dossier dossier = dossier(LAPSED_BESIDE.subList(0, 2));

    assertThat(dossier.withForces(used).violations())
        .extracting(each -> each.rule().value())
        .doesNotContain("ISF-MAN-001");
    assertThat(dossier(LAPSED_BESIDE.subList(0, 1)).withForces(used).violations())
        .extracting(each -> each.rule().value())
        .contains("ISF-MAN-001");
  }

  @Test
  void r4_eachCeilingHoldsWhileTheMandateOfItsBodyIsInForce() {
    List<Resolution> acts =
        List.of(
            first().withIssuer(UNION).withCeilings(Acts.ceiling(5_000, Unit.TROOPS).build()),
            act("council", MandateActKind.ESTABLISHES, "2025-02-20", until("2027-02-20"))
                .withCeilings(Acts.ceiling(8_000, Unit.TROOPS).build()));

    assertThat(ceilings(acts, "2025-12-31", 6_000))
        .containsExactly(
            "6,000 troops are deployed, 2025-12-31, and the ceiling is up to 5,000 troops");
    assertThat(ceilings(acts, "2026-01-01", 6_000)).isEmpty();
    assertThat(ceilings(acts, "2026-01-01", 9_000))
        .containsExactly(
            "9,000 troops are deployed, 2026-01-01, and the ceiling is up to 8,000 troops");
  }

  private static List<String> ceilings(List<Resolution> acts, String on, long troops) {
    StrengthFigure figure =
        StrengthFigure.builder()
            .kind(StrengthKind.DEPLOYED)
            .measure(Measure.of(new Quantity.Exactly(troops), Unit.TROOPS))
            .asOf(When.on(day(on)))
            .build();
    return dossier(acts).withForces(Acts.force().withStrengths(figure)).violations().stream()
        .filter(each -> each.rule().value().equals("ISF-MAN-004"))
        .map(Violation::message)
        .toList();
  }

  @Test
  void r5_whatIsGivenAgainWhileItRunsOrOnTheDayAfterRenewsAndLaterItIsGivenAnew() {
    for (String day : List.of("2025-12-01", "2025-12-31", "2026-01-01")) {
      Resolution again = act("again", MandateActKind.ESTABLISHES, day, until("2026-12-31"));
      assertThat(last(List.of(first(URGING), again)).renews()).isTrue();
      assertThat(last(List.of(first(URGING), again)).renewalClauses()).hasSize(1);
      assertThat(broken(List.of(first(URGING), again))).contains("ISF-RNW-008");
    }
    Resolution anew = act("anew", MandateActKind.ESTABLISHES, "2026-01-02", until("2026-12-31"));
    assertThat(last(List.of(first(URGING), anew)).renews()).isFalse();
    assertThat(last(List.of(first(URGING), anew)).renewalClauses()).isEmpty();
    assertThat(broken(List.of(first(URGING), anew))).doesNotContain("ISF-RNW-008");
  }

  @Property
  void r5_whatMovesTheEndToALaterDayRenewsWhateverItIsCalled(
      @ForAll MandateActKind kind, @ForAll @IntRange(min = -20, max = 20) int days) {
    Resolution later =
        act("later", kind, "2025-12-01", until(day("2025-12-31").plusDays(days).toString()));
    boolean called =
        Set.of(MandateActKind.EXTENDS, MandateActKind.TECHNICAL_ROLLOVER, MandateActKind.RE_ANCHORS)
            .contains(kind);
    boolean fits =
        switch (kind) {
          case EXTENDS, TECHNICAL_ROLLOVER -> days > 0;
          case SHORTENS -> days < 0;
          case AMENDS -> days == 0;
          default -> true;
        };

    assertThat(last(List.of(first(), later)).renews()).isEqualTo(called || days > 0);
    assertThat(broken(List.of(first(), later)).contains("ISF-RNW-011")).isNotEqualTo(fits);
  }

  @Test
  void r5_anAmendmentThatProlongsATermOfTwoKeysNeedsBothOfThem() {
    Term twoKeys =
        new Term.Renewed(
            Acts.lasting(TermLength.ofMonths(6), Acts.anchor(AnchorKind.ADOPTION)),
            List.of(EGYPT, UNION));
    Resolution tiph = act("tiph", MandateActKind.ESTABLISHES, "2018-07-31", twoKeys);
    Resolution amended = act("amended", MandateActKind.AMENDS, "2019-01-31", until("2019-07-31"));
    Mandate mandate = mandate(List.of(tiph, amended));

    assertThat(mandate.statusOn(day("2019-02-01")).state()).isEqualTo(MandateState.EXPIRED);
    assertThat(mandate.withoutEffect())
        .singleElement()
        .satisfies(each -> assertThat(each.missing()).containsExactly(EGYPT, UNION));
  }
}
