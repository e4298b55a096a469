package io.github.isfmodel.resolution;

import static io.github.isfmodel.dossier.Sample.BOARD;
import static io.github.isfmodel.dossier.Sample.COUNCIL;
import static io.github.isfmodel.dossier.Sample.EGYPT;
import static io.github.isfmodel.dossier.Sample.FORCE;
import static io.github.isfmodel.dossier.Sample.ISRAEL;
import static io.github.isfmodel.dossier.Sample.and;
import static io.github.isfmodel.dossier.Sample.changed;
import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.withResolution;
import static io.github.isfmodel.dossier.SampleActs.ACT;
import static io.github.isfmodel.dossier.SampleActs.RENEWAL;
import static io.github.isfmodel.dossier.SampleActs.anchor;
import static io.github.isfmodel.dossier.SampleActs.clock;
import static io.github.isfmodel.dossier.SampleActs.months;
import static io.github.isfmodel.dossier.SampleActs.text;
import static io.github.isfmodel.rule.RuleExample.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Terms, ceilings, renewal clauses and reporting duties of one act. */
class ClauseRulesTest extends AbstractRulesTest {

  private static final LocalDate ADOPTED = LocalDate.of(2025, 11, 17);

  private static final String WITHOUT_TERM =
      "the act gives, prolongs or shortens the mandate of force:isf, and none of its mandate"
          + " clocks names the force";
  private static final String GIVE_TERM =
      "name the force in \"subjects\" of the mandate clock, or add the clock; where the act sets"
          + " no term, with an unstated one";

  static List<RuleExample> examples() {
    return List.of(
        fails(
                "ISF-TERM-001",
                "/resolutions/1/clocks/1/term",
                "the review term ends on 2025-11-16, and the act was adopted on 2025-11-17",
                "mend the last day or the day of adoption",
                clocks(
                    ACT,
                    clock(ClockKind.MANDATE, new Term.Until(LocalDate.of(2026, 5, 31))),
                    clock(ClockKind.REVIEW, new Term.Until(ADOPTED.minusDays(1)))))
            .passes(
                clocks(
                    ACT,
                    clock(ClockKind.MANDATE, new Term.Until(LocalDate.of(2026, 5, 31))),
                    clock(ClockKind.REVIEW, new Term.Until(ADOPTED)))),
        fails(
                "ISF-TERM-001",
                "/resolutions/2/clocks/1/term",
                "the sub force term ends on 2026-05-31, and the act takes effect on 2026-06-01",
                "mend the last day or the day on which it takes effect",
                inEffect("2026-06-01"))
            .passes(inEffect("2026-05-31")),
        fails(
                "ISF-TERM-002",
                "/resolutions/1/clocks/1/term/anchor",
                "the review term is counted from a fixed day, and the day is not given",
                "give it in the anchor, or choose another kind of anchor",
                clocks(
                    ACT,
                    mandate(),
                    clock(ClockKind.REVIEW, months(9, anchor(AnchorKind.FIXED_START)))))
            .passes(
                clocks(
                    ACT,
                    mandate(),
                    clock(
                        ClockKind.REVIEW,
                        months(9, anchor(AnchorKind.FIXED_START).withDate(ADOPTED))))),
        fails(
            "ISF-TERM-002",
            "/resolutions/1/clocks/1/term/period/anchor",
            "the review term is counted from another clock, and the clock is not given",
            "give it in the anchor, or choose another kind of anchor",
            clocks(
                ACT,
                mandate(),
                clock(
                        ClockKind.REVIEW,
                        new Term.Renewed(
                            months(9, anchor(AnchorKind.OTHER_CLOCK)), List.of(EGYPT, ISRAEL)))
                    .withSubjects(BOARD))),
        fails(
                "ISF-TERM-003",
                "/resolutions/1/clocks/1/term/anchor/clock",
                "the withdrawal term is counted from the operations clock, and no such clock is"
                    + " listed before it",
                "add the other clock, or move it before this one; two cannot be counted from each"
                    + " other",
                clocks(ACT, mandate(), after(ClockKind.WITHDRAWAL, ClockKind.OPERATIONS)))
            .passes(clocks(ACT, mandate(), after(ClockKind.WITHDRAWAL, ClockKind.MANDATE)))
            .passes(
                clocks(
                    ACT,
                    mandate(),
                    clock(
                        ClockKind.WITHDRAWAL,
                        months(
                            3,
                            anchor(AnchorKind.OTHER_CLOCK)
                                .withClock(ClockKind.OPERATIONS)
                                .withDate(ADOPTED))))),
        fails(
            "ISF-TERM-003",
            "/resolutions/1/clocks/1/term/anchor/clock",
            "the review term is counted from the review clock, and no such clock is listed before"
                + " it",
            "add the other clock, or move it before this one; two cannot be counted from each"
                + " other",
            clocks(ACT, mandate(), after(ClockKind.REVIEW, ClockKind.REVIEW))),
        fails(
                "ISF-TERM-004",
                "/resolutions/1/clocks/1/subjects/0",
                "the mandate term of force:isf is set twice by the same act",
                "keep one of them, or give each its own subject",
                clocks(ACT, mandate(), mandate()))
            .passes(
                clocks(
                    ACT,
                    mandate(),
                    clock(ClockKind.TASK, mandate().term()),
                    clock(ClockKind.TASK, mandate().term()))),
        fails(
                "ISF-TERM-005",
                "/resolutions/1/clocks/2/term",
                "the withdrawal term ends on 2026-05-30, before the operations term, which ends on"
                    + " 2026-05-31",
                "check the two last days",
                clocks(
                    ACT,
                    mandate(),
                    until(ClockKind.OPERATIONS, "2026-05-31"),
                    until(ClockKind.WITHDRAWAL, "2026-05-30")))
            .passes(
                clocks(
                    ACT,
                    mandate(),
                    until(ClockKind.OPERATIONS, "2026-05-31"),
                    until(ClockKind.WITHDRAWAL, "2026-05-31"),
                    until(ClockKind.LIQUIDATION, "2027-05-31"))),
        fails(
                "ISF-TERM-005",
                "/resolutions/1/clocks/2/term",
                "the withdrawal term ends on 2026-08-31, before the operations term, which ends on"
                    + " 2026-10-31",
                "check the two last days",
                clocks(
                    ACT,
                    mandate(),
                    until(ClockKind.OPERATIONS, "2026-10-31"),
                    after(ClockKind.WITHDRAWAL, ClockKind.MANDATE)))
            .passes(
                clocks(
                    ACT,
                    mandate(),
                    until(ClockKind.OPERATIONS, "2026-03-31").withSubjects(BOARD),
                    until(ClockKind.OPERATIONS, "2026-05-31"),
                    after(ClockKind.WITHDRAWAL, ClockKind.OPERATIONS),
                    after(ClockKind.LIQUIDATION, ClockKind.WITHDRAWAL))),
        fails(
            "ISF-TERM-001",
            "/resolutions/1/clocks/2/term",
            "the withdrawal term ends on 2025-05-30, and the act was adopted on 2025-11-17",
            "mend the last day or the day of adoption",
            clocks(
                ACT,
                mandate(),
                until(ClockKind.OPERATIONS, "2026-05-31"),
                until(ClockKind.WITHDRAWAL, "2025-05-30"))),
        fails(
            "ISF-TERM-006",
            "/resolutions/1/clocks/1/term/keys/1",
            "actor:egypt is named twice among the parties that renew the term",
            "name each party once",
            clocks(
                ACT,
                mandate(),
                clock(
                        ClockKind.REVIEW,
                        new Term.Renewed(
                            months(6, anchor(AnchorKind.ADOPTION)), List.of(EGYPT, EGYPT)))
                    .withSubjects(BOARD))),
        fails(
            "ISF-TERM-007",
            "/resolutions/1/clocks/1/subjects",
            "nothing is named whose review term this is",
            "name the force or body in \"subjects\"",
            clocks(ACT, mandate(), until(ClockKind.REVIEW, "2026-03-01").withSubjects())),
        fails(
            "ISF-TERM-007",
            "/resolutions/2/clocks/0/subjects",
            "nothing is named whose mandate term this is",
            "name the force or body in \"subjects\"",
            clocks(RENEWAL, mandate().withSubjects())),
        fails(
                "ISF-TERM-009",
                "/resolutions/2/mandateActs/0",
                WITHOUT_TERM,
                GIVE_TERM,
                clocks(RENEWAL, mandate().withSubjects(BOARD)))
            .passes(clocks(RENEWAL, prolonged().withSubjects(BOARD, FORCE)))
            .passes(clocks(RENEWAL, mandate().withTerm(new Term.Unstated())))
            .passes(clocks(RENEWAL, prolonged(), mandate().withKind(ClockKind.SUB_FORCE))),
        fails(
            "ISF-TERM-009",
            "/resolutions/2/mandateActs/0",
            WITHOUT_TERM,
            GIVE_TERM,
            clocks(RENEWAL, mandate().withKind(ClockKind.OPERATIONS))),
        fails(
            "ISF-TERM-009",
            "/resolutions/2/mandateActs/0",
            WITHOUT_TERM,
            GIVE_TERM,
            clocks(RENEWAL)),
        fails(
                "ISF-CEIL-001",
                "/resolutions/1/ceilings/0/parts",
                "the parts add up to 5,550 personnel, and the total is up to 6,000 personnel",
                "mend the total or a part, or add the category that is left out",
                ceilings(
                    ceiling(6_000),
                    ceiling ->
                        ceiling.withParts(atMost(5_500, Unit.TROOPS), atMost(50, Unit.POLICE))))
            .passes(
                ceilings(ceiling(11_826), ceiling -> ceiling.withParts(atMost(680, Unit.POLICE))))
            .passes(
                ceilings(
                    ceiling(6_000),
                    ceiling ->
                        ceiling.withParts(
                            atMost(5_500, Unit.TROOPS),
                            Measure.of(new Quantity.InWords("some"), Unit.POLICE))))
            .passes(
                ceilings(
                    ceiling(10_000).withTotal(atMost(10_000, Unit.TROOPS)),
                    ceiling ->
                        ceiling.withParts(atMost(240, Unit.OBSERVERS), atMost(200, Unit.OFFICERS))))
            .passes(
                ceilings(
                    ceiling(10_000).withTotal(atMost(10_000, Unit.TROOPS)),
                    ceiling ->
                        ceiling.withParts(atMost(240, Unit.TROOPS), atMost(200, Unit.TROOPS))))
            .passes(
                ceilings(
                    ceiling(6_000), ceiling -> ceiling.withParts(atLeast(6_000, Unit.POLICE)))),
        fails(
            "ISF-CEIL-001",
            "/resolutions/1/ceilings/0/parts",
            "the parts add up to 6,001 or more personnel, and the total is up to 6,000 personnel",
            "mend the total or a part, or add the category that is left out",
            ceilings(
                ceiling(6_000),
                ceiling ->
                    ceiling.withParts(atLeast(501, Unit.POLICE), exactly(5_500, Unit.TROOPS)))),
        fails(
            "ISF-CEIL-001",
            "/resolutions/1/ceilings/0/parts",
            "the parts add up to 6,001 personnel, and the total is up to 6,000 personnel",
            "mend the total or a part, or add the category that is left out",
            ceilings(ceiling(6_000), ceiling -> ceiling.withParts(atMost(6_001, Unit.TROOPS)))),
        fails(
                "ISF-CEIL-002",
                "/resolutions/1/ceilings/0/until",
                "the ceiling holds until 2025-11-16, and begins on 2025-11-17",
                "mend one of the two days",
                ceilings(ceiling(6_000), ceiling -> ceiling.withUntil(ADOPTED.minusDays(1))))
            .passes(ceilings(ceiling(6_000), ceiling -> ceiling.withUntil(ADOPTED))),
        fails(
                "ISF-CEIL-003",
                "/resolutions/1/ceilings/1",
                "this ceiling of force:isf begins on 2026-02-01, while another of the same act"
                    + " holds from 2025-11-17 to 2026-02-01",
                "end the one on the day before the other begins",
                ceilings(
                    ceiling(6_000).withUntil(LocalDate.of(2026, 2, 1)),
                    ceiling(5_000).withSince(LocalDate.of(2026, 2, 1))))
            .passes(
                ceilings(
                    ceiling(6_000).withUntil(LocalDate.of(2026, 1, 31)),
                    ceiling(5_000).withSince(LocalDate.of(2026, 2, 1))))
            .passes(ceilings(ceiling(6_000), ceiling(5_000).withSince(LocalDate.of(2026, 2, 1))))
            .passes(ceilings(ceiling(6_000), ceiling(5_000).withTotal(atMost(6_000, Unit.POLICE)))),
        fails(
            "ISF-CEIL-003",
            "/resolutions/1/ceilings/1",
            "this ceiling of force:isf begins on 2025-11-17, while another of the same act holds"
                + " from 2025-11-17 on",
            "end the one on the day before the other begins",
            ceilings(ceiling(6_000), ceiling(5_900).withSince(ADOPTED))),
        fails(
                "ISF-RNW-001",
                "/resolutions/3/renewalClauses/0/parties/1",
                "actor:security-council is to be consulted on the renewal, and is named as deciding"
                    + " on it",
                "remove the party from \"deciders\", or add agreement to what has to take place",
                proposed(
                    clause ->
                        clause.withParties(new PartySet.Party(EGYPT), new PartySet.Party(COUNCIL))))
            .passes(proposed(clause -> clause.withParties(new PartySet.CouncilMembers())))
            .passes(
                proposed(
                    clause ->
                        clause
                            .withParties(new PartySet.Party(COUNCIL))
                            .withVerbs(ConsultationVerb.AGREEMENT))),
        fails(
                "ISF-RNW-002",
                "/resolutions/3/renewalClauses/0/deciders",
                "the term is renewed by actor:egypt, actor:israel, and the renewal clause names as"
                    + " deciding actor:egypt, actor:board",
                "name the same parties in both places",
                twoKeys(EGYPT, BOARD))
            .passes(twoKeys(ISRAEL, EGYPT)),
        fails(
            "ISF-RNW-003",
            "/resolutions/1/renewalClauses/0",
            "the renewal clause does not say whose renewal it governs",
            "add it",
            clause(clause -> clause.withSubjects())),
        fails(
            "ISF-RNW-003",
            "/resolutions/1/renewalClauses/0",
            "the renewal clause does not say what has to take place with the parties, nor who"
                + " decides",
            "add it",
            clause(clause -> clause.withVerbs().withDeciders())),
        fails(
                "ISF-RNW-003",
                "/resolutions/1/renewalClauses/0",
                "the renewal clause does not say with whom it has to take place",
                "add it",
                clause(clause -> clause.withParties()))
            .passes(clause(clause -> clause.withParties().withVerbs())),
        fails(
                "ISF-RNW-004",
                "/resolutions/2/consultations/2/when",
                "the consultation of actor:board is dated 2026-05-21, and the text was adopted on"
                    + " 2026-05-20",
                "mend the date, or remove the entry",
                withResolution(
                    RENEWAL,
                    text ->
                        text.withConsultations(
                            and(text.consultations(), consultation("2026-05-21")))))
            .passes(
                withResolution(
                    RENEWAL,
                    text ->
                        text.withConsultations(
                            and(text.consultations(), consultation("2026-05-20"))))),
        fails(
                "ISF-RNW-010",
                "/resolutions/1/renewalClauses/0/subjects",
                "the renewal clause is about actor:israel, and the act is on the mandate of"
                    + " force:isf and sets no term of actor:israel",
                "name in \"subjects\" the force on whose mandate the act acts, or add the clock"
                    + " whose renewal the clause governs",
                clause(clause -> clause.withSubjects(ISRAEL)))
            .passes(clause(clause -> clause.withSubjects(ISRAEL, FORCE)))
            .passes(
                withResolution(
                    ACT,
                    text ->
                        text.withClocks(and(text.clocks(), review()))
                            .withRenewalClauses(
                                changed(
                                    text.renewalClauses(),
                                    0,
                                    clause -> clause.withSubjects(ISRAEL)))))
            .passes(proposed(clause -> clause.withSubjects(ISRAEL))),
        fails(
            "ISF-RPT-001",
            "/resolutions/1/reportingDuties/0/recipient",
            "actor:board is to report to itself",
            "mend the reporter or the recipient",
            withResolution(
                ACT,
                text ->
                    text.withReportingDuties(text.reportingDuties().get(0).withRecipient(BOARD)))));
  }

  private static Dossier clocks(int index, Clock... clocks) {
    return withResolution(index, text -> text.withClocks(clocks));
  }

  private static Clock mandate() {
    return until(ClockKind.MANDATE, "2026-05-31");
  }

  private static Clock prolonged() {
    return until(ClockKind.MANDATE, "2027-05-31");
  }

  private static Clock review() {
    return until(ClockKind.REVIEW, "2026-03-01").withSubjects(ISRAEL);
  }

  private static Clock until(ClockKind kind, String lastDay) {
    return clock(kind, new Term.Until(LocalDate.parse(lastDay)));
  }

  private static Clock after(ClockKind kind, ClockKind other) {
    return clock(kind, months(3, anchor(AnchorKind.OTHER_CLOCK).withClock(other)));
  }

  private static Measure atMost(long number, Unit unit) {
    return Measure.of(new Quantity.AtMost(number), unit);
  }

  /** The renewal of 20 May with the day from which it is in effect. */
  private static Dossier inEffect(String day) {
    return withResolution(
        RENEWAL,
        text ->
            text.withMandateActs(
                    changed(
                        text.mandateActs(), 0, act -> act.withEffectiveFrom(LocalDate.parse(day))))
                .withClocks(and(text.clocks(), until(ClockKind.SUB_FORCE, "2026-05-31"))));
  }

  /** What was never in force, and what takes effect in time. */
  @Test
  void aMandateDoesNotEndBeforeItsActTakesEffect() {
    assertThat(tooEarly("2026-05-31", "2026-06-01", ClockKind.MANDATE))
        .containsExactly(
            "the mandate term ends on 2026-05-31, and the act takes effect on 2026-06-01");
    assertThat(tooEarly("2026-05-31", "2026-05-31", ClockKind.MANDATE)).isEmpty();
    assertThat(tooEarly("2026-05-31", "2026-06-01", ClockKind.REVIEW)).isEmpty();
    assertThat(tooEarly("2025-11-16", "2026-06-01", ClockKind.MANDATE))
        .containsExactly(
            "the mandate term ends on 2025-11-16, and the act was adopted on 2025-11-17");
  }

  private static List<String> tooEarly(String last, String effect, ClockKind kind) {
    Resolution act = Sample.dossier().resolutions().get(ACT);
    return act
        .withMandateActs(
            changed(act.mandateActs(), 0, each -> each.withEffectiveFrom(LocalDate.parse(effect))))
        .withClocks(until(kind, last))
        .violations()
        .stream()
        .filter(each -> each.rule().value().equals("ISF-TERM-001"))
        .map(Violation::message)
        .toList();
  }

  @Test
  void oneThatGivesWayDoesNotHideOneThatLasts() {
    Dossier dossier =
        ceilings(
            ceiling(6_000).withUntil(LocalDate.of(2026, 3, 31)),
            ceiling(5_000).withSince(LocalDate.of(2026, 2, 1)),
            ceiling(4_000).withSince(LocalDate.of(2026, 3, 31)),
            ceiling(3_000).withSince(LocalDate.of(2026, 4, 1)));

    assertThat(dossier.violations())
        .extracting(each -> each.rule() + " at " + each.at())
        .containsExactly(
            "ISF-CEIL-003 at /resolutions/1/ceilings/1",
            "ISF-CEIL-003 at /resolutions/1/ceilings/2");
  }

  @Test
  void oneThatEndsSoonDoesNotHideOneThatLasts() {
    Dossier dossier =
        ceilings(
            ceiling(6_000).withUntil(LocalDate.of(2026, 12, 31)),
            period(5_000, "2026-02-01", "2026-03-31"),
            period(4_000, "2026-06-01", "2026-06-30"));

    assertThat(dossier.violations())
        .extracting(each -> each.rule() + " at " + each.at())
        .containsExactly(
            "ISF-CEIL-003 at /resolutions/1/ceilings/1",
            "ISF-CEIL-003 at /resolutions/1/ceilings/2");
  }

  @Test
  void eachOneIsHeldAgainstThoseThatFollowTheFirst() {
    Dossier dossier =
        ceilings(
            ceiling(6_000).withUntil(LocalDate.of(2026, 1, 31)),
            period(5_000, "2026-02-01", "2026-03-31"),
            period(4_000, "2026-03-31", "2026-04-30"));

    assertThat(dossier.violations())
        .extracting(Violation::message)
        .containsExactly(
            "this ceiling of force:isf begins on 2026-03-31, while another of the same act holds"
                + " from 2026-02-01 to 2026-03-31");
  }

  private static Ceiling period(long number, String since, String until) {
    return ceiling(number).withSince(LocalDate.parse(since)).withUntil(LocalDate.parse(until));
  }

  private static Ceiling ceiling(long number) {
    return Ceiling.builder().force(FORCE).total(atMost(number, Unit.PERSONNEL)).build();
  }

  private static Dossier ceilings(Ceiling... ceilings) {
    return withResolution(ACT, text -> text.withCeilings(ceilings));
  }

  private static Measure atLeast(long number, Unit unit) {
    return Measure.of(new Quantity.AtLeast(number), unit);
  }

  private static Measure exactly(long number, Unit unit) {
    return Measure.of(new Quantity.Exactly(number), unit);
  }

  private static Dossier ceilings(Ceiling ceiling, UnaryOperator<Ceiling> change) {
    return ceilings(change.apply(ceiling));
  }

  private static Dossier clause(UnaryOperator<RenewalClause> change) {
    return withResolution(
        ACT, text -> text.withRenewalClauses(changed(text.renewalClauses(), 0, change)));
  }

  /** The clause in a text that was not adopted. */
  private static Dossier proposed(UnaryOperator<RenewalClause> change) {
    RenewalClause clause = Sample.dossier().resolutions().get(ACT).renewalClauses().get(0);
    Resolution text = text("proposal").addRenewalClauses(change.apply(clause)).build();
    return Sample.dossier().withResolutions(and(Sample.dossier().resolutions(), text));
  }

  /** A text of two parties that renew together; another than the act, which the Council renews. */
  private static Dossier twoKeys(ActorId... deciders) {
    Resolution text =
        text("agreement")
            .addClocks(
                clock(
                    ClockKind.CIVIL_PRESENCE,
                    new Term.Renewed(
                        months(6, anchor(AnchorKind.ADOPTION)), List.of(EGYPT, ISRAEL))))
            .addRenewalClauses(
                RenewalClause.builder()
                    .addSubjects(FORCE)
                    .addVerbs(ConsultationVerb.AGREEMENT)
                    .addParties(new PartySet.Party(EGYPT), new PartySet.Party(ISRAEL))
                    .bindingness(Bindingness.BINDING)
                    .addDeciders(deciders)
                    .build())
            .build();
    return Sample.dossier().withResolutions(and(Sample.dossier().resolutions(), text));
  }

  private static Consultation consultation(String when) {
    return Consultation.builder()
        .party(BOARD)
        .verb(ConsultationVerb.CONSULTATION)
        .when(day(when))
        .build();
  }
}
