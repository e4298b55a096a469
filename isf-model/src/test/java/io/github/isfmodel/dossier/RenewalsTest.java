package io.github.isfmodel.dossier;

import static io.github.isfmodel.mandate.Acts.COUNCIL;
import static io.github.isfmodel.mandate.Acts.FORCE;
import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.anchor;
import static io.github.isfmodel.mandate.Acts.day;
import static io.github.isfmodel.mandate.Acts.does;
import static io.github.isfmodel.mandate.Acts.lasting;
import static io.github.isfmodel.mandate.Acts.text;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.Acts;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which renewals are to be looked at on a day, and what those that nobody has proposed need. */
class RenewalsTest {

  private static final ActorId UNION = ActorId.of("african-union");
  private static final ActorId EGYPT = ActorId.of("egypt");
  private static final LocalDate DECEMBER = day("2025-12-01");

  private static RenewalClause clause(ConsultationVerb verb, ActorId party, ActorId decider) {
    return RenewalClause.builder()
        .addSubject(FORCE)
        .addVerb(verb)
        .addParty(new PartySet.Party(party))
        .bindingness(Bindingness.BINDING)
        .addDecider(decider)
        .build();
  }

  private static final Resolution FIRST =
      act("first", MandateActKind.ESTABLISHES, "2025-01-01", until("2025-12-31"))
          .withRenewalClauses(clause(ConsultationVerb.CONSULTATION, EGYPT, COUNCIL));

  private static final Resolution UNIONS =
      act("union", MandateActKind.ESTABLISHES, "2025-02-01", until("2026-06-30"))
          .withIssuer(UNION)
          .withRenewalClauses(clause(ConsultationVerb.AGREEMENT, EGYPT, UNION));

  private static Dossier dossier(Resolution... texts) {
    return Dossier.builder()
        .title("Renewals")
        .asOf(day("2030-01-01"))
        .addForce(Acts.force())
        .actors(Stream.of(COUNCIL, UNION, EGYPT).map(RenewalsTest::body).toList())
        .resolutions(List.of(texts))
        .build();
  }

  private static Actor body(ActorId id) {
    return Actor.builder()
        .id(id)
        .kind(ActorKind.INTERNATIONAL_ORGANIZATION)
        .name(id.value())
        .build();
  }

  private static RenewalAnswer only(LocalDate on, Resolution... texts) {
    List<RenewalAnswer> renewals = RenewalCheck.of(dossier(texts), FORCE, on);
    assertThat(renewals).hasSize(1);
    return renewals.get(0);
  }

  private static List<String> messages(RenewalAnswer answer) {
    return answer.shortfalls().stream().map(RenewalShortfall::message).toList();
  }

  /** Each as who gave what it prolongs, and the text that proposes it. */
  private static List<String> words(List<RenewalAnswer> renewals) {
    return renewals.stream().map(RenewalsTest::words).toList();
  }

  private static String words(RenewalAnswer renewal) {
    return renewal.mandate().status().governing().map(GoverningAct::giver).orElse(EGYPT).value()
        + " "
        + renewal.proposal().map(text -> text.id().value()).orElse("to come");
  }

  @Test
  void whatARenewalNeedsThatNobodyHasProposedYet() {
    RenewalAnswer renewal = only(DECEMBER, FIRST);

    assertThat(renewal.proposal()).isEmpty();
    assertThat(renewal.force()).isEqualTo(FORCE);
    assertThat(renewal.on()).isEqualTo(DECEMBER);
    assertThat(renewal.governing()).contains(FIRST.id());
    assertThat(renewal.lastDay()).contains(day("2025-12-31"));
    assertThat(renewal.isNeeded()).isTrue();
    assertThat(renewal.inTime()).isEqualTo(Truth.MET);
    assertThat(renewal.deciders()).containsExactly(COUNCIL);
    assertThat(renewal.byCompetentBody()).isTrue();
    assertThat(renewal.clauses()).isEqualTo(FIRST.renewalClauses());
    assertThat(renewal.missingParties()).containsExactly(EGYPT);
    assertThat(messages(renewal))
        .containsExactly("no consultation with egypt by 2025-12-01 is recorded");
  }

  @Test
  void whereNoClauseNamesWhoDecidesTheBodyThatGaveTheMandateDoes() {
    RenewalAnswer renewal = only(DECEMBER, FIRST.withRenewalClauses());

    assertThat(renewal.deciders()).containsExactly(COUNCIL);
    assertThat(renewal.shortfalls()).isEmpty();
  }

  @Test
  void whereAClauseNamesAnotherBodyThatHasToDecide() {
    RenewalAnswer renewal =
        only(
            DECEMBER,
            FIRST.withRenewalClauses(clause(ConsultationVerb.CONSULTATION, UNION, EGYPT)));

    assertThat(renewal.deciders()).containsExactly(EGYPT);
    assertThat(renewal.byCompetentBody()).isFalse();
    assertThat(messages(renewal)).startsWith("egypt decides, and has not");
  }

  @Test
  void eachKeyIsAskedForButThatOfTheBodyThatGaveTheMandate() {
    Term.Lasting period = lasting(TermLength.ofMonths(6), anchor(AnchorKind.ADOPTION));

    assertThat(
            messages(
                only(
                    DECEMBER,
                    act(
                        "two-keys",
                        MandateActKind.ESTABLISHES,
                        "2025-10-01",
                        new Term.Renewed(period, List.of(EGYPT, UNION))))))
        .containsExactly(
            "egypt has to renew too, and no agreement by 2025-12-01 is recorded",
            "african-union has to renew too, and no agreement by 2025-12-01 is recorded");
    assertThat(
            messages(
                only(
                    DECEMBER,
                    act(
                        "own-key",
                        MandateActKind.ESTABLISHES,
                        "2025-10-01",
                        new Term.Renewed(period, List.of(COUNCIL, UNION))))))
        .containsExactly(
            "african-union has to renew too, and no agreement by 2025-12-01 is recorded");
  }

  @Test
  void beforeTheFirstActNobodyDecidesYet() {
    RenewalAnswer renewal = only(day("2024-12-31"), FIRST);

    assertThat(renewal.proposal()).isEmpty();
    assertThat(renewal.deciders()).isEmpty();
    assertThat(messages(renewal))
        .containsExactly("no term runs on 2024-12-31 that could be renewed");
  }

  @Test
  void theClausesOfADraftAreAskedOfOneThatNobodyHasProposed() {
    RenewalAnswer renewal = only(DECEMBER, FIRST);
    RenewalAnswer under =
        RenewalCheck.under(
            dossier(FIRST), renewal, List.of(clause(ConsultationVerb.AGREEMENT, UNION, COUNCIL)));

    assertThat(under.proposal()).isEmpty();
    assertThat(under.mandate()).isEqualTo(renewal.mandate());
    assertThat(messages(under))
        .containsExactly("no agreement with african-union by 2025-12-01 is recorded");
    assertThat(RenewalCheck.under(dossier(FIRST), under, FIRST.renewalClauses()))
        .isEqualTo(renewal);
  }

  private static LifecycleStep step(Stage stage, When when) {
    return LifecycleStep.builder().stage(stage).when(when).build();
  }

  private static Resolution draft(LifecycleStep... steps) {
    return text("draft")
        .addMandateAct(does(MandateActKind.EXTENDS))
        .lifecycle(List.of(steps))
        .build();
  }

  private static final LifecycleStep CIRCULATED =
      step(Stage.CIRCULATED, When.on(day("2025-11-10")));

  private static final String TO_COME = "council to come";

  private static final String PROPOSED = "council draft";

  @Test
  void aDraftIsLookedAtFromTheDayOnWhichItIsOnRecord() {
    Dossier dossier = dossier(FIRST, draft(CIRCULATED));

    assertThat(words(RenewalCheck.of(dossier, FORCE, day("2025-11-09")))).containsExactly(TO_COME);
    assertThat(words(RenewalCheck.of(dossier, FORCE, day("2025-11-10")))).containsExactly(PROPOSED);
    assertThat(words(RenewalCheck.of(dossier, FORCE, day("2025-12-31")))).containsExactly(PROPOSED);
  }

  @ParameterizedTest
  @EnumSource(names = {"ADOPTED", "REJECTED", "VETOED", "WITHDRAWN", "NOT_PUT_TO_VOTE", "REVISED"})
  void whatIsDecidedIsLookedAtUntilThatDay(Stage stage) {
    Dossier dossier = dossier(FIRST, draft(CIRCULATED, step(stage, When.on(day("2025-12-10")))));
    List<String> onThatDay =
        stage == Stage.ADOPTED ? List.of(PROPOSED) : List.of(PROPOSED, TO_COME);

    assertThat(words(RenewalCheck.of(dossier, FORCE, day("2025-12-10")))).isEqualTo(onThatDay);
    assertThat(words(RenewalCheck.of(dossier, FORCE, day("2025-12-11")))).containsExactly(TO_COME);
  }

  /** As the draft on UNPREDEP of 25 February 1999, three days before the end of its mandate. */
  @Test
  void edge_onTheDayOfItsVetoARenewalHasNoEffect() {
    Dossier dossier =
        dossier(
            FIRST.withRenewalClauses(),
            draft(CIRCULATED, step(Stage.VETOED, When.on(day("2025-12-10")))));
    List<RenewalAnswer> before = RenewalCheck.of(dossier, FORCE, day("2025-12-09"));
    List<RenewalAnswer> then = RenewalCheck.of(dossier, FORCE, day("2025-12-10"));

    assertThat(before).extracting(RenewalAnswer::isBlocked).containsExactly(false);
    assertThat(then).extracting(RenewalAnswer::isBlocked).containsExactly(true, false);
    assertThat(then.get(0).shortfalls())
        .containsExactly(
            new RenewalShortfall(
                RenewalFlaw.NOT_ADOPTED, false, "the text was vetoed, 2025-12-10", List.of()));
    assertThat(then.get(1).shortfalls()).isEmpty();
  }

  @Test
  void edge_whatIsRefusedAfterTheLastDayLeavesARenewalToAskFor() {
    Dossier dossier =
        dossier(FIRST, draft(CIRCULATED, step(Stage.REJECTED, When.on(day("2026-01-10")))));

    assertThat(words(RenewalCheck.of(dossier, FORCE, day("2026-01-10"))))
        .containsExactly(PROPOSED, TO_COME);
  }

  @Test
  void edge_whatWasAdoptedInAMonthIsLookedAtUntilThatMonthIsOver() {
    Dossier dossier =
        dossier(
            FIRST,
            draft(CIRCULATED, step(Stage.ADOPTED, new When.InMonth(YearMonth.of(2025, 11)))));

    assertThat(words(RenewalCheck.of(dossier, FORCE, day("2025-11-30")))).containsExactly(PROPOSED);
    assertThat(words(RenewalCheck.of(dossier, FORCE, DECEMBER))).containsExactly(TO_COME);
  }

  @Test
  void edge_whatItsSponsorsWithdrewAndTheBodyAdoptedIsLookedAtOnThatDay() {
    Dossier dossier =
        dossier(
            FIRST,
            draft(
                CIRCULATED,
                step(Stage.WITHDRAWN, When.on(day("2025-11-20"))),
                step(Stage.ADOPTED, When.on(DECEMBER))));

    assertThat(words(RenewalCheck.of(dossier, FORCE, day("2025-11-21")))).containsExactly(TO_COME);
    assertThat(words(RenewalCheck.of(dossier, FORCE, DECEMBER))).containsExactly(PROPOSED);
  }

  @ParameterizedTest
  @EnumSource(names = {"ESTABLISHES", "AMENDS", "TERMINATES"})
  void whatDoesNotRenewIsNoProposal(MandateActKind kind) {
    Resolution other = text("draft").addMandateAct(does(kind)).addLifecycle(CIRCULATED).build();

    assertThat(words(RenewalCheck.of(dossier(FIRST, other), FORCE, DECEMBER)))
        .containsExactly(TO_COME);
  }

  @Test
  void ofSeveralBodiesEachHasItsRenewal() {
    RenewalAnswer union = RenewalCheck.of(dossier(FIRST, UNIONS), FORCE, DECEMBER).get(0);

    assertThat(words(RenewalCheck.of(dossier(FIRST, UNIONS), FORCE, DECEMBER)))
        .containsExactly("african-union to come", TO_COME);
    assertThat(words(RenewalCheck.of(dossier(FIRST, UNIONS, draft(CIRCULATED)), FORCE, DECEMBER)))
        .containsExactly(PROPOSED, "african-union to come");
    assertThat(union.lastDay()).contains(day("2026-06-30"));
    assertThat(union.deciders()).containsExactly(UNION);
    assertThat(messages(union))
        .containsExactly("no agreement with egypt by 2025-12-01 is recorded");
    assertThat(union.others())
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.status().lastDay()).contains(day("2025-12-31"));
              assertThat(other.needsRenewal()).isTrue();
            });
  }

  @Test
  void withoutClausesEachBodyDecidesOnWhatItGave() {
    assertThat(
            RenewalCheck.of(
                dossier(FIRST.withRenewalClauses(), UNIONS.withRenewalClauses()), FORCE, DECEMBER))
        .extracting(RenewalAnswer::deciders)
        .containsExactly(List.of(UNION), List.of(COUNCIL));
  }

  @Test
  void whatRanOutBesideThatOfAnotherBodyIsLookedAtToo() {
    Dossier dossier = dossier(FIRST, UNIONS);
    LocalDate after = day("2026-01-01");

    assertThat(words(RenewalCheck.of(dossier, FORCE, after)))
        .containsExactly("african-union to come", TO_COME);
    assertThat(words(RenewalCheck.of(dossier, FORCE, day("2026-07-01"))))
        .containsExactly("african-union to come");
    assertThat(words(RenewalCheck.ofGiver(dossier, FORCE, COUNCIL, after)))
        .containsExactly(TO_COME);
    assertThat(words(RenewalCheck.ofGiver(dossier, FORCE, UNION, after)))
        .containsExactly("african-union to come");
    assertThat(
            words(
                RenewalCheck.ofGiver(
                    dossier(FIRST, UNIONS, draft(CIRCULATED)), FORCE, COUNCIL, after)))
        .containsExactly(PROPOSED);
    assertThat(
            words(
                RenewalCheck.ofGiver(
                    dossier(FIRST, UNIONS, draft(CIRCULATED)), FORCE, UNION, after)))
        .containsExactly("african-union to come");
  }

  /** EUFOR Althea after the Council's authorization, which its Joint Action does not replace. */
  @Test
  void theRenewalThatIsLateWhileAnotherMandateGoesOnIsStillAskedFor() {
    RenewalAnswer late =
        RenewalCheck.of(dossier(FIRST.withRenewalClauses(), UNIONS), FORCE, day("2026-01-03"))
            .get(1);

    assertThat(late.deciders()).containsExactly(COUNCIL);
    assertThat(late.inTime()).isEqualTo(Truth.NOT_MET);
    assertThat(messages(late))
        .containsExactly(
            "the term ended on 2025-12-31, and a renewal on 2026-01-03 leaves 2 days without a mandate"
                + " of council");
  }

  /** Which ran out last, and none that an act has ended. */
  @Test
  void edge_ofSeveralThatAreOverThatWhichRanOutLastIsAskedFor() {
    Resolution egypts =
        act("egypt", MandateActKind.ESTABLISHES, "2025-03-01", until("2025-11-30"))
            .withIssuer(EGYPT);
    Resolution ends = act("ends", MandateActKind.TERMINATES, "2025-12-20");

    assertThat(words(RenewalCheck.of(dossier(FIRST, UNIONS, egypts), FORCE, day("2026-01-03"))))
        .containsExactly("african-union to come", TO_COME);
    assertThat(
            words(RenewalCheck.of(dossier(FIRST, UNIONS, egypts, ends), FORCE, day("2026-01-03"))))
        .containsExactly("african-union to come", "egypt to come");
  }

  @Test
  void edge_aBodyThatGaveNothingHasNothingToRenew() {
    assertThat(RenewalCheck.ofGiver(dossier(FIRST, UNIONS), FORCE, EGYPT, DECEMBER)).isEmpty();
    assertThat(RenewalCheck.ofGiver(dossier(FIRST), FORCE, COUNCIL, day("2024-12-31"))).isEmpty();
    assertThat(RenewalCheck.ofGiver(dossier(FIRST), FORCE, COUNCIL, DECEMBER)).hasSize(1);
  }

  @Test
  void theTextOfABodyThatGaveNothingProposesForNobody() {
    Dossier dossier = dossier(FIRST, UNIONS, draft(CIRCULATED).withIssuer(EGYPT));

    assertThat(RenewalCheck.of(dossier, FORCE, DECEMBER))
        .extracting(renewal -> renewal.proposal().isPresent())
        .containsExactly(true, false, false);
  }

  static Stream<Term> termsWithoutEnd() {
    return Stream.of(
        new Term.UnlessDecided(), new Term.UntilReplaced("UNTAET"), new Term.AsLongAsTreaty());
  }

  @ParameterizedTest
  @MethodSource("termsWithoutEnd")
  void whatGoesOnByItselfNeedsNoRenewal(Term term) {
    RenewalAnswer renewal =
        only(DECEMBER, act("open", MandateActKind.ESTABLISHES, "2025-01-01", term));

    assertThat(renewal.isNeeded()).isFalse();
    assertThat(renewal.mandate().goesOn()).contains(term);
  }

  @Test
  void whatHasNoKnownTermDoesNotGoOnByItself() {
    RenewalAnswer renewal =
        only(DECEMBER, act("open", MandateActKind.ESTABLISHES, "2025-01-01", new Term.Unstated()));

    assertThat(renewal.isNeeded()).isTrue();
    assertThat(renewal.mandate().goesOn()).isEmpty();
  }

  @Test
  void edge_whatGoesOnByItselfDoesSoOnlyWhileItIsInForce() {
    Resolution open =
        act("open", MandateActKind.ESTABLISHES, "2025-01-01", new Term.UnlessDecided());
    Resolution ends = act("ends", MandateActKind.TERMINATES, "2025-11-30");

    assertThat(only(day("2025-11-29"), open, ends).isNeeded()).isFalse();
    assertThat(only(DECEMBER, open, ends).isNeeded()).isTrue();
  }

  /** Rule T4: by the day after the last day. */
  @ParameterizedTest
  @CsvSource({"2025-12-31, false", "2026-01-01, false", "2026-01-02, true"})
  void whatAnActToComeProlongsNeedsNoRenewalUnlessADayIsLeftBetween(String start, boolean needed) {
    Resolution later =
        act(
            "later",
            MandateActKind.EXTENDS,
            "2025-11-01",
            lasting(TermLength.ofMonths(6), anchor(AnchorKind.FIXED_START, start)));
    RenewalAnswer renewal = only(DECEMBER, FIRST, later);

    assertThat(renewal.mandate().upcoming())
        .extracting(act -> act.resolution().id())
        .containsExactly(later.id());
    assertThat(renewal.isNeeded()).isEqualTo(needed);
    assertThat(renewal.mandate().prolonging().isPresent()).isEqualTo(!needed);
  }

  @Test
  void edge_anActToComeCountsFromTheDayAfterItsAdoptionAndIsTheProposalOnThatDay() {
    Resolution later =
        act(
            "later",
            MandateActKind.EXTENDS,
            "2025-12-01",
            lasting(TermLength.ofMonths(6), anchor(AnchorKind.FIXED_START, "2026-01-01")));

    assertThat(only(day("2025-11-30"), FIRST, later).isNeeded()).isTrue();
    assertThat(only(DECEMBER, FIRST, later).isNeeded()).isTrue();
    assertThat(only(DECEMBER, FIRST, later).proposal()).contains(later);
    assertThat(only(DECEMBER, FIRST, later).mandate().upcoming()).isEmpty();
    assertThat(only(day("2025-12-02"), FIRST, later).isNeeded()).isFalse();
  }

  @Test
  void edge_atTheEndsOfTheCalendar() {
    Resolution forever =
        act("first", MandateActKind.ESTABLISHES, "2025-01-01", new Term.Until(LocalDate.MAX));

    assertThat(only(LocalDate.MIN, forever).inTime()).isEqualTo(Truth.NOT_MET);
    assertThat(only(LocalDate.MAX, forever).isNeeded()).isTrue();
  }
}
