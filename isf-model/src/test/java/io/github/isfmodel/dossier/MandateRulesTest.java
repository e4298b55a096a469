package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.BOARD;
import static io.github.isfmodel.dossier.Sample.COUNCIL;
import static io.github.isfmodel.dossier.Sample.EGYPT;
import static io.github.isfmodel.dossier.Sample.FORCE;
import static io.github.isfmodel.dossier.Sample.ISRAEL;
import static io.github.isfmodel.dossier.Sample.and;
import static io.github.isfmodel.dossier.Sample.changed;
import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.dossier;
import static io.github.isfmodel.dossier.Sample.event;
import static io.github.isfmodel.dossier.Sample.scope;
import static io.github.isfmodel.dossier.Sample.stage;
import static io.github.isfmodel.dossier.Sample.strength;
import static io.github.isfmodel.dossier.Sample.withEvent;
import static io.github.isfmodel.dossier.Sample.withForce;
import static io.github.isfmodel.dossier.Sample.withResolution;
import static io.github.isfmodel.dossier.SampleActs.ACT;
import static io.github.isfmodel.dossier.SampleActs.RENEWAL;
import static io.github.isfmodel.dossier.SampleActs.anchor;
import static io.github.isfmodel.dossier.SampleActs.clock;
import static io.github.isfmodel.dossier.SampleActs.consultation;
import static io.github.isfmodel.dossier.SampleActs.mandateAct;
import static io.github.isfmodel.dossier.SampleActs.months;
import static io.github.isfmodel.dossier.SampleActs.prolonged;
import static io.github.isfmodel.dossier.SampleActs.step;
import static io.github.isfmodel.dossier.SampleActs.task;
import static io.github.isfmodel.dossier.SampleActs.text;
import static io.github.isfmodel.dossier.SampleActs.vote;
import static io.github.isfmodel.rule.RuleExample.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.Acts;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.task.WindUpStage;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mandates: what uses them, what renews them, and what they allow. */
class MandateRulesTest extends AbstractRulesTest {

  private static final String CHECK_OR_KEEP =
      "check figure and ceiling; add the act that raised the ceiling if there is one; keep the"
          + " figure if there were so many nevertheless";

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 31);

  static List<RuleExample> examples() {
    return Stream.of(use(), allowed(), renewals(), kinds()).flatMap(List::stream).toList();
  }

  private static List<RuleExample> use() {
    return List.of(
        fails(
                "ISF-MAN-001",
                "/forces/0/stages/0/when",
                "force:isf is used, 2026-06-01, and its mandate ended with 2026-05-31",
                "mend the date, add the act that prolonged the mandate, or record who consented"
                    + " instead",
                stages(expiring(), stage(ForceStage.ADVANCE_PARTY, "2026-06-01")))
            .passes(stages(expiring(), stage(ForceStage.ADVANCE_PARTY, "2026-05-31")))
            .passes(
                stages(
                    expiring(),
                    stage(ForceStage.ADVANCE_PARTY, "2026-05-31")
                        .withWhen(new When.Between(LAST_DAY, LAST_DAY.plusDays(9)))))
            .passes(stages(expiring(), stage(ForceStage.LIQUIDATED, "2026-06-01")))
            .passes(
                stages(
                    gap(expiring(), LineageGapKind.ACTS_NOT_RECORDED),
                    stage(ForceStage.ADVANCE_PARTY, "2026-06-01")))
            .passes(stages(dossier(), stage(ForceStage.ADVANCE_PARTY, "2026-06-01")))
            .passes(
                stages(
                    consented(expiring(), "2026-06-01", Standing.IN_EFFECT),
                    stage(ForceStage.ADVANCE_PARTY, "2026-06-01"))),
        fails(
            "ISF-MAN-001",
            "/forces/0/stages/0/when",
            "force:isf is used, 2026-06-01, and its mandate ended with 2026-05-31",
            "mend the date, add the act that prolonged the mandate, or record who consented"
                + " instead",
            stages(
                consented(expiring(), "2026-06-02", Standing.IN_EFFECT),
                stage(ForceStage.ADVANCE_PARTY, "2026-06-01"))),
        fails(
            "ISF-MAN-001",
            "/forces/0/stages/0/when",
            "force:isf is used, 2026-06-01, and its mandate ended with 2026-05-31",
            "mend the date, add the act that prolonged the mandate, or record who consented"
                + " instead",
            stages(
                consented(expiring(), "2026-06-01", Standing.PLANNED),
                stage(ForceStage.ADVANCE_PARTY, "2026-06-01"))),
        fails(
                "ISF-MAN-001",
                "/forces/0/stages/0/when",
                "force:isf is used, 2026-06-11, and its mandate ended with 2026-05-31",
                "mend the date, add the act that prolonged the mandate, or record who consented"
                    + " instead",
                withdrawn(ISRAEL, "2026-06-11"))
            .passes(withdrawn(ISRAEL, "2026-06-10"))
            .passes(withdrawn(EGYPT, "2026-06-11")),
        fails(
            "ISF-MAN-001",
            "/pledges/0/history/2/when",
            "force:isf is used, 2026-06-01, and its mandate ended with 2026-05-31",
            "mend the date, add the act that prolonged the mandate, or record who consented"
                + " instead",
            expiring()
                .withPreconditions()
                .withPledges(
                    changed(
                        dossier().pledges(),
                        0,
                        pledge ->
                            pledge
                                .withPreconditions()
                                .withWaivers()
                                .withHistory(
                                    changed(
                                        pledge.history(),
                                        2,
                                        deployed -> deployed.withWhen(day("2026-06-01"))))))),
        fails(
                "ISF-MAN-001",
                "/events/0/when",
                "force:isf is used, 2026-06-01, and its mandate ended with 2026-05-31",
                "mend the date, add the act that prolonged the mandate, or record who consented"
                    + " instead",
                expiring().withEvents(arrival("2026-06-01", PledgeId.of("indonesia-troops"))))
            .passes(
                expiring()
                    .withEvents(arrival("2026-06-01", FORCE).withStanding(EventStanding.REPORTED))),
        fails(
            "ISF-MAN-001",
            "/events/0/when",
            "force:isf is used, 2026-05-21, and its mandate ended with 2026-05-20",
            "mend the date, add the act that prolonged the mandate, or record who consented"
                + " instead",
            renewal(
                    text ->
                        text.withMandateActs(mandateAct(MandateActKind.TERMINATES)).withClocks())
                .withEvents(arrival("2026-05-21", FORCE))),
        fails(
                "ISF-MAN-007",
                "/forces/0/stages/0/when",
                "force:isf is used, 2025-11-16, and no act on its mandate is in effect by then",
                "mend the date, add the act that was in effect, or record who consented instead",
                stages(dossier(), stage(ForceStage.ADVANCE_PARTY, "2025-11-16")))
            .passes(stages(dossier(), stage(ForceStage.ADVANCE_PARTY, "2025-11-17")))
            .passes(
                stages(
                    dossier(),
                    stage(ForceStage.ADVANCE_PARTY, "2025-11-16")
                        .withWhen(
                            new When.Between(
                                LocalDate.of(2025, 11, 9), LocalDate.of(2025, 11, 17)))))
            .passes(
                stages(
                    dossier(),
                    stage(ForceStage.ADVANCE_PARTY, "2025-11-16").withStanding(Standing.EXPECTED)))
            .passes(
                stages(
                    consented(dossier(), "2025-11-16", Standing.AGREED),
                    stage(ForceStage.ADVANCE_PARTY, "2025-11-16")))
            .passes(
                stages(
                    force(
                        dossier(),
                        force ->
                            force.withLineageGaps(
                                gap(LineageGapKind.ACTS_NOT_RECORDED, LocalDate.of(2025, 11, 16)))),
                    stage(ForceStage.ADVANCE_PARTY, "2025-11-16"))),
        fails(
                "ISF-MAN-007",
                "/events/0/when",
                "force:isf is used, 2025-11-16, and no act on its mandate is in effect by then",
                "mend the date, add the act that was in effect, or record who consented instead",
                dossier().withEvents(arrival("2025-11-16", PledgeId.of("indonesia-troops"))))
            .passes(dossier().withEvents(arrival("2025-11-17", FORCE)))
            .passes(
                dossier()
                    .withResolutions()
                    .withPledges()
                    .withPreconditions()
                    .withEvents(arrival("2025-11-16", FORCE))),
        fails(
                "ISF-MAN-008",
                "/resolutions/1/lifecycle/2/stage",
                "the text is terminated, 2026-01-31, and by its acts and clocks the mandate of"
                    + " force:isf is in force under it on 2026-02-01",
                "mend the step or the term, or record the act that ended the mandate",
                course(Stage.TERMINATED, "2026-01-31"))
            .passes(course(Stage.EXPIRED, "2026-05-31"))
            .passes(course(Stage.SUPERSEDED, "2026-01-31")),
        fails(
            "ISF-MAN-008",
            "/resolutions/1/lifecycle/2/stage",
            "the text is expired, 2026-05-01, and by its acts and clocks the mandate of force:isf"
                + " is in force under it on 2026-05-02",
            "mend the step or the term, or record the act that ended the mandate",
            course(Stage.EXPIRED, "2026-05-01")),
        fails(
                "ISF-MAN-002",
                "/forces/0/stages/0",
                "force:isf counts as authorized, 2025-11-16, and no adopted act on its mandate"
                    + " authorizes it then",
                "mend the date, add the adoption, or record the stage as planned",
                stages(dossier(), stage(ForceStage.AUTHORIZED, "2025-11-16")))
            .passes(
                stages(
                    dossier(),
                    stage(ForceStage.AUTHORIZED, "2025-11-16").withStanding(Standing.EXPECTED))),
        fails(
                "ISF-MAN-002",
                "/forces/0/stages/0",
                "force:isf counts as authorized, 2026-06-01, and no adopted act on its mandate"
                    + " authorizes it then",
                "mend the date, add the adoption, or record the stage as planned",
                stages(expiring(), stage(ForceStage.AUTHORIZED, "2026-06-01")))
            .passes(stages(expiring(), stage(ForceStage.AUTHORIZED, "2026-05-31")))
            .passes(
                stages(
                    consented(expiring(), "2026-06-01", Standing.IN_EFFECT),
                    stage(ForceStage.AUTHORIZED, "2026-06-01")))
            .passes(
                stages(
                    gap(fromTheSecondOfJuneOn(), LineageGapKind.MANDATE_LAPSED),
                    stage(ForceStage.AUTHORIZED, "2026-06-01"))),
        fails(
            "ISF-RES-006",
            "/resolutions/1/lifecycle/0/when",
            "the text was adopted, 2025-11-01 to 2025-11-30, which is no exact day, so its clauses"
                + " cannot be placed in time",
            "give the day of adoption in the zone of the issuing body",
            adoptedInNovember(stage(ForceStage.AUTHORIZED, "2025-11-30"))),
        fails(
                "ISF-MAN-003",
                "/forces/0/taskPositions/0/scope",
                "the task demilitarization (implement) counts as authorized, 2025-11-17, and no act"
                    + " on the mandate of force:isf gives it then",
                "choose planned, or add the task to the act that gives it",
                position(
                    position ->
                        position.withScope(
                            scope(MandateTask.DEMILITARIZATION, EngagementModality.IMPLEMENT))))
            .passes(
                position(
                    position ->
                        position.withScope(
                            scope(MandateTask.DEMILITARIZATION, EngagementModality.SECURE))))
            .passes(
                position(
                    position ->
                        position.withScope(
                            scope(MandateTask.DEMILITARIZATION, EngagementModality.SECURE)
                                .withModality(Optional.empty())))),
        fails(
            "ISF-MAN-003",
            "/forces/0/taskPositions/0/scope",
            "the task border security counts as authorized, 2025-11-17, and no act on the mandate of"
                + " force:isf gives it then",
            "choose planned, or add the task to the act that gives it",
            position(
                position ->
                    position.withScope(
                        scope(MandateTask.BORDER_SECURITY, EngagementModality.SECURE)
                            .withModality(Optional.empty())))),
        fails(
                "ISF-MAN-003",
                "/forces/0/taskPositions/0/scope",
                "the task ceasefire monitoring (monitor) counts as authorized, 2025-11-16, and no"
                    + " act on the mandate of force:isf gives it then",
                "choose planned, or add the task to the act that gives it",
                position(position -> position.withSince(day("2025-11-16"))))
            .passes(
                force(
                    position(position -> position.withSince(day("2025-11-16"))),
                    force ->
                        force.withLineageGaps(
                            gap(LineageGapKind.ACTS_NOT_RECORDED, LocalDate.of(2025, 11, 16))))),
        fails(
                "ISF-MAN-003",
                "/forces/0/taskPositions/0/scope",
                "the task ceasefire monitoring (monitor) counts as authorized, 2026-05-20, and no"
                    + " act on the mandate of force:isf gives it then",
                "choose planned, or add the task to the act that gives it",
                authorizedIn("2026-05-20", MandateTask.BORDER_SECURITY))
            .passes(authorizedIn("2026-05-19", MandateTask.BORDER_SECURITY))
            .passes(
                withResolution(
                    ACT,
                    text ->
                        text.withClocks(
                            clock(
                                ClockKind.MANDATE,
                                months(
                                    12,
                                    anchor(AnchorKind.FIXED_START)
                                        .withDate(LocalDate.of(2025, 12, 1)))))))
            .passes(authorizedIn("2026-05-20", MandateTask.CEASEFIRE_MONITORING))
            .passes(authorizedIn("2026-05-20", MandateTask.ADDITIONAL_TASKS)),
        fails(
                "ISF-MAN-003",
                "/forces/0/taskPositions/0/scope",
                "the task ceasefire monitoring (monitor) counts as authorized, 2026-06-01, and no"
                    + " act on the mandate of force:isf gives it then",
                "choose planned, or add the task to the act that gives it",
                authorizedSince("2026-06-01", expiring()))
            .passes(authorizedSince("2026-05-31", expiring()))
            .passes(authorizedSince("2026-06-01", dossier())),
        fails(
                "ISF-RPT-002",
                "/events/1/when",
                "the report of actor:board under resolution:act was due on 2026-05-17, and is dated"
                    + " 2026-05-18",
                "check the date and whether an earlier report is missing; nothing has to be done"
                    + " about one that was late",
                withEvent(1, report -> report.withWhen(day("2026-05-18"))))
            .passes(withEvent(1, report -> report.withWhen(day("2026-05-17"))))
            .passes(
                withEvent(1, report -> report.withWhen(new When.InMonth(YearMonth.of(2026, 5))))),
        fails(
            "ISF-RPT-002",
            "/events/1/when",
            "the report of actor:board under resolution:act was due on 2026-05-17, and is dated"
                + " 2026-05-18",
            "check the date and whether an earlier report is missing; nothing has to be done about"
                + " one that was late",
            expiring()
                .withEvents(
                    changed(dossier().events(), 1, report -> report.withWhen(day("2026-05-18"))))));
  }

  private static List<RuleExample> allowed() {
    return List.of(
        fails(
                "ISF-MAN-004",
                "/forces/0/strengths/0/measure",
                "5,501 or more troops are deployed, 2026-04-10, and the ceiling is up to 5,500"
                    + " troops",
                CHECK_OR_KEEP,
                strengths(
                    StrengthKind.DEPLOYED, Unit.TROOPS, new Quantity.AtLeast(5_501), "2026-04-10"))
            .passes(
                strengths(
                    StrengthKind.DEPLOYED, Unit.TROOPS, new Quantity.AtLeast(5_500), "2026-04-10"))
            .passes(
                force(
                    adoptedOn("2026-06-02", MandateActKind.ESTABLISHES),
                    force ->
                        force.withStrengths(
                            strength(StrengthKind.DEPLOYED, 5_501, "2026-06-03").build())))
            .passes(raisedMeanwhile(7_000))
            .passes(withoutCeilingMeanwhile(7_001)),
        fails(
            "ISF-MAN-004",
            "/forces/0/strengths/0/measure",
            "7,001 troops are deployed, 2026-01-01 to 2026-04-10, and the ceiling is up to 5,500"
                + " troops",
            CHECK_OR_KEEP,
            raisedMeanwhile(7_001)),
        fails(
                "ISF-MAN-004",
                "/forces/0/strengths/0/measure",
                "5,001 troops are deployed, 2026-01-01, and the ceiling is up to 5,000 troops",
                CHECK_OR_KEEP,
                besidesAllPersonnel(5_001))
            .passes(besidesAllPersonnel(5_000)),
        fails(
                "ISF-MAN-004",
                "/forces/0/strengths/0/parts/1",
                "more than 50 police are deployed, 2026-04-10, and the ceiling is up to 50 police",
                CHECK_OR_KEEP,
                withParts(Unit.PERSONNEL, 50, Unit.POLICE, new Quantity.MoreThan(50)))
            .passes(withParts(Unit.PERSONNEL, 50, Unit.POLICE, new Quantity.Exactly(50)))
            .passes(withParts(Unit.PERSONNEL, 50, Unit.POLICE, new Quantity.AtMost(51)))
            .passes(withParts(Unit.PERSONNEL, 50, Unit.OFFICERS, new Quantity.MoreThan(5_549))),
        fails(
            "ISF-MAN-004",
            "/forces/0/strengths/0/parts/1",
            "more than 5,550 officers are deployed, 2026-04-10, and the ceiling is up to 5,550"
                + " personnel",
            CHECK_OR_KEEP,
            withParts(Unit.PERSONNEL, 50, Unit.OFFICERS, new Quantity.MoreThan(5_550))),
        fails(
            "ISF-MAN-004",
            "/forces/0/strengths/0/measure",
            "5,551 or more personnel are deployed, 2026-04-10, and the ceiling is up to 5,550"
                + " personnel",
            CHECK_OR_KEEP,
            withParts(Unit.PERSONNEL, 5_551, Unit.OFFICERS, new Quantity.MoreThan(5_550))),
        fails(
                "ISF-MAN-004",
                "/forces/0/strengths/0/measure",
                "2,002 police are deployed, 2026-04-10, and the ceiling is up to 2,001 police",
                CHECK_OR_KEEP,
                police(2_002, new Quantity.AtMost(591), new Quantity.AtMost(1_410)))
            .passes(police(2_001, new Quantity.AtMost(591), new Quantity.AtMost(1_410)))
            .passes(police(2_002, new Quantity.Exactly(591), new Quantity.AtLeast(1_410)))
            .passes(police(2_002, new Quantity.AtLeast(1_040)))
            .passes(police(2_002, new Quantity.MoreThan(1_040)))
            .passes(police(2_002, new Quantity.AtMost(591), new Quantity.InWords("some"))),
        fails(
            "ISF-MAN-004",
            "/forces/0/strengths/0/measure",
            "12,627 police are deployed, 2026-04-10, and the ceiling is up to 12,626 personnel",
            CHECK_OR_KEEP,
            police(12_627, new Quantity.AtLeast(1_040))),
        fails(
                "ISF-MAN-004",
                "/forces/0/strengths/0/measure",
                "12,627 police are deployed, 2026-04-10, and the ceiling is up to 12,626 uniformed"
                    + " personnel",
                CHECK_OR_KEEP,
                inUniform(figure(StrengthKind.DEPLOYED, 12_627, Unit.POLICE)))
            .passes(inUniform(figure(StrengthKind.DEPLOYED, 12_626, Unit.POLICE)))
            .passes(inUniform(figure(StrengthKind.DEPLOYED, 12_627, Unit.CIVILIANS)))
            .passes(inUniform(figure(StrengthKind.DEPLOYED, 12_627, Unit.TRAINERS)))
            .passes(inUniform(figure(StrengthKind.DEPLOYED, 12_711, Unit.PERSONNEL))),
        fails(
                "ISF-MAN-004",
                "/forces/0/strengths/2/measure",
                "11,586 troops and 1,041 police are deployed, 2026-04-10, and the ceiling is up to"
                    + " 12,626 uniformed personnel",
                CHECK_OR_KEEP,
                inUniform(
                    figure(StrengthKind.DEPLOYED, 11_586, Unit.TROOPS),
                    figure(StrengthKind.DEPLOYED, 85, Unit.CIVILIANS),
                    figure(StrengthKind.DEPLOYED, 1_041, Unit.POLICE)))
            .passes(
                inUniform(
                    figure(StrengthKind.DEPLOYED, 11_586, Unit.TROOPS),
                    figure(StrengthKind.DEPLOYED, 85, Unit.CIVILIANS),
                    figure(StrengthKind.DEPLOYED, 1_040, Unit.POLICE))),
        fails(
            "ISF-MAN-004",
            "/forces/0/strengths/1/measure",
            "5,500 uniformed personnel and 51 civilians are deployed, 2026-04-10, and the"
                + " ceiling is up to 5,550 personnel",
            CHECK_OR_KEEP,
            withForce(
                force ->
                    force.withStrengths(
                        figure(StrengthKind.DEPLOYED, 5_500, Unit.UNIFORMED_PERSONNEL),
                        figure(StrengthKind.DEPLOYED, 51, Unit.CIVILIANS)))),
        fails(
                "ISF-MAN-004",
                "/forces/0/strengths/2/measure",
                "5,000 or more troops and 551 civilians are deployed, 2026-04-10, and the ceiling"
                    + " is up to 5,550 personnel",
                CHECK_OR_KEEP,
                ofOneDay(5_000, 551, Unit.CIVILIANS))
            .passes(ofOneDay(5_000, 550, Unit.CIVILIANS))
            .passes(ofOneDay(5_000, 551, Unit.OFFICERS))
            .passes(ofOneDay(5_000, 551, Unit.POLICE_TRAINEES))
            .passes(ofTwoDays(5_000, 551)),
        fails(
            "ISF-MAN-005",
            "/forces/0/strengths/2/measure",
            "5,000 troops, 50 police and 501 civilians are approved, 2026-04-10, and the ceiling"
                + " is up to 5,550 personnel",
            "check the figure; an excess is lawful as long as it is not deployed",
            withForce(
                force ->
                    force.withStrengths(
                        figure(StrengthKind.APPROVED, 5_000, Unit.TROOPS),
                        figure(StrengthKind.APPROVED, 50, Unit.POLICE),
                        figure(StrengthKind.APPROVED, 501, Unit.CIVILIANS)))),
        fails(
                "ISF-MAN-005",
                "/forces/0/strengths/0/measure",
                "5,501 troops are pledged, 2026-04-10, and the ceiling is up to 5,500 troops",
                "check the figure; an excess is lawful as long as it is not deployed",
                strengths(
                    StrengthKind.PLEDGED, Unit.TROOPS, new Quantity.Exactly(5_501), "2026-04-10"))
            .passes(
                strengths(
                    StrengthKind.PLEDGED, Unit.TROOPS, new Quantity.Exactly(5_501), "2025-11-16"))
            .passes(
                strengths(
                    StrengthKind.PLEDGED, Unit.TROOPS, new Quantity.AtMost(5_501), "2026-04-10")),
        fails(
                "ISF-MAN-005",
                "/forces/0/strengths/0/measure",
                "more than 5,550 officers are approved, 2026-04-10, and the ceiling is up to 5,550"
                    + " personnel",
                "check the figure; an excess is lawful as long as it is not deployed",
                strengths(
                    StrengthKind.APPROVED,
                    Unit.OFFICERS,
                    new Quantity.MoreThan(5_550),
                    "2026-04-10"))
            .passes(
                strengths(
                    StrengthKind.APPROVED, Unit.OFFICERS, new Quantity.About(9_000), "2026-04-10"))
            .passes(
                strengths(
                    StrengthKind.APPROVED,
                    Unit.INHABITANTS,
                    new Quantity.MoreThan(5_550),
                    "2026-04-10")),
        fails(
                "ISF-MAN-006",
                "/forces/0/engagementRules/0/level",
                "the rules of engagement allow all necessary means, and the mandate of force:isf no"
                    + " more than defence of mandate",
                "check the level, and whether the acts leave out what they allow",
                engagement(Standing.AGREED))
            .passes(engagement(Standing.PROPOSED))
            .passes(
                force(
                    engagement(Standing.AGREED),
                    force ->
                        force.withLineageGaps(
                            gap(LineageGapKind.ACTS_NOT_RECORDED, LocalDate.of(2025, 11, 10)))))
            .passes(asMuchAsOneOfTheTasks()));
  }

  private static final String ENDED_TOO_EARLY =
      "check that last day and the day of this act; if both are right, declare the gap in"
          + " \"lineageGaps\" of the force, with its \"body\" where the mandate of another body ran"
          + " on, or record the act as establishing the mandate anew";

  private static List<RuleExample> renewals() {
    return List.of(
        fails(
                "ISF-TERM-008",
                "/resolutions/2/clocks/1/term",
                "the review term is counted from the last day of the one before, and none is known",
                "add the act that set it, give the day in the anchor, or choose another anchor",
                renewal(
                    text ->
                        text.withClocks(and(text.clocks(), clock(ClockKind.REVIEW, prolonged())))))
            .passes(
                renewal(
                    text ->
                        text.withClocks(
                            and(
                                text.clocks(),
                                clock(
                                    ClockKind.REVIEW,
                                    months(
                                        12,
                                        anchor(AnchorKind.PREVIOUS_EXPIRY).withDate(LAST_DAY))))))),
        fails(
            "ISF-TERM-008",
            "/resolutions/2/clocks/0/term",
            "the review term is counted from the last day of the one before, and none is known",
            "add the act that set it, give the day in the anchor, or choose another anchor",
            renewal(
                text ->
                    text.withMandateActs(and(text.mandateActs(), mandateAct(MandateActKind.AMENDS)))
                        .withClocks(clock(ClockKind.REVIEW, prolonged()), text.clocks().get(0)))),
        fails(
            "ISF-TERM-008",
            "/resolutions/2/clocks/1/term",
            "the civil presence term is counted from the last day of the one before, and none is"
                + " known",
            "add the act that set it, give the day in the anchor, or choose another anchor",
            renewal(
                text ->
                    text.withClocks(
                        and(
                            text.clocks(),
                            clock(
                                ClockKind.CIVIL_PRESENCE,
                                new Term.Renewed(prolonged(), List.of(EGYPT, ISRAEL))))))),
        fails(
                "ISF-RNW-005",
                "/resolutions/2/mandateActs/0",
                "the mandate of force:isf is prolonged with effect from 2026-06-02, and there was"
                    + " none from 2026-06-01 to 2026-06-01, as by resolution:act its last day was"
                    + " 2026-05-31",
                ENDED_TOO_EARLY,
                adoptedOn("2026-06-02", MandateActKind.EXTENDS))
            .passes(adoptedOn("2026-06-01", MandateActKind.EXTENDS))
            .passes(adoptedOn("2026-06-02", MandateActKind.ESTABLISHES))
            .passes(
                gap(adoptedOn("2026-06-02", MandateActKind.EXTENDS), LineageGapKind.MANDATE_LAPSED))
            .passes(
                gap(
                    adoptedOn("2026-06-02", MandateActKind.EXTENDS),
                    gap(LineageGapKind.MANDATE_LAPSED, DAY_AFTER).withBody(COUNCIL)))
            .passes(
                gap(
                    adoptedOn("2026-06-03", MandateActKind.EXTENDS),
                    gap(LineageGapKind.MANDATE_LAPSED, DAY_AFTER).withBody(COUNCIL),
                    gap(LineageGapKind.ACTS_NOT_RECORDED, DAY_AFTER.plusDays(1)))),
        fails(
            "ISF-RNW-005",
            "/resolutions/2/mandateActs/0",
            "the mandate of force:isf is prolonged with effect from 2026-06-02, and there was none"
                + " from 2026-06-01 to 2026-06-01, as by resolution:act its last day was"
                + " 2026-05-31",
            ENDED_TOO_EARLY,
            gap(
                adoptedOn("2026-06-02", MandateActKind.EXTENDS),
                gap(LineageGapKind.MANDATE_LAPSED, DAY_AFTER).withBody(BOARD))),
        fails(
            "ISF-RNW-005",
            "/resolutions/2/mandateActs/0",
            "the mandate of force:isf is amended with effect from 2026-06-03, and there was none"
                + " from 2026-06-01 to 2026-06-02, as by resolution:act its last day was"
                + " 2026-05-31",
            ENDED_TOO_EARLY,
            gap(amendedOn("2026-06-03"), gap(LineageGapKind.MANDATE_LAPSED, DAY_AFTER))),
        fails(
            "ISF-RNW-005",
            "/resolutions/3/mandateActs/0",
            "the mandate of force:isf is prolonged with effect from 2026-06-15, and there was none"
                + " from 2026-06-11 to 2026-06-14, as by resolution:renewal its last day was"
                + " 2026-06-10",
            ENDED_TOO_EARLY,
            renewedAgain("2026-06-10", "2026-06-15")),
        fails(
                "ISF-RNW-005",
                "/resolutions/2/mandateActs/0",
                "the mandate of force:isf is amended with effect from 2026-06-02, and there was"
                    + " none from 2026-06-01 to 2026-06-01, as by resolution:act its last day was"
                    + " 2026-05-31",
                ENDED_TOO_EARLY,
                amendedOn("2026-06-02"))
            .passes(amendedOn("2026-06-01"))
            .passes(gap(amendedOn("2026-06-02"), LineageGapKind.MANDATE_LAPSED))
            .passes(windingUp(amendedOn("2026-06-02"))),
        fails(
                "ISF-RNW-006",
                "/resolutions/2/issuer",
                "actor:board acts on the mandate of force:isf, and deciding on it is for"
                    + " actor:security-council",
                "mend the issuer, or record the act as establishing a mandate of its own",
                renewal(text -> byBoard(text)))
            .passes(
                renewal(
                    text -> byBoard(text).withMandateActs(mandateAct(MandateActKind.ESTABLISHES)))),
        fails(
            "ISF-RNW-006",
            "/resolutions/2/issuer",
            "actor:security-council acts on the mandate of force:isf, and deciding on it is for"
                + " actor:board",
            "mend the issuer, or record the act as establishing a mandate of its own",
            changedRenewal(
                clause(clause -> clause.withDeciders(BOARD)), MandateRulesTest::givenAgain)),
        fails(
            "ISF-RNW-007",
            "/resolutions/2/consultations",
            "the mandate of force:isf is renewed, resolution:act asks for agreement with"
                + " actor:israel, and none is recorded by 2026-05-20",
            "add it to \"consultations\", with its date and source; if the clause only urges"
                + " it, mark the clause as hortatory",
            changedRenewal(agreement(Bindingness.BINDING, EGYPT), MandateRulesTest::givenAgain)),
        fails(
                "ISF-RNW-007",
                "/resolutions/2/consultations",
                "the mandate of force:isf is renewed, resolution:act asks for agreement with"
                    + " actor:israel, and none is recorded by 2026-05-20",
                "add it to \"consultations\", with its date and source; if the clause only urges"
                    + " it, mark the clause as hortatory",
                agreement(Bindingness.BINDING, EGYPT))
            .passes(agreement(Bindingness.BINDING, EGYPT, ISRAEL)),
        fails(
            "ISF-RNW-007",
            "/resolutions/2/consultations",
            "the mandate of force:isf is renewed, resolution:act asks for cooperation and"
                + " coordination with actor:israel, and none is recorded by 2026-05-20",
            "add it to \"consultations\", with its date and source; if the clause only urges it,"
                + " mark the clause as hortatory",
            renewal(text -> text.withConsultations(text.consultations().get(0)))),
        fails(
                "ISF-RNW-007",
                "/resolutions/2/consultations",
                "the mandate of force:isf is renewed, resolution:act asks for agreement with"
                    + " actor:israel, and none is recorded by 2026-05-20",
                "add it to \"consultations\", with its date and source; if the clause only urges it,"
                    + " mark the clause as hortatory",
                amendedBefore(agreement(Bindingness.BINDING, EGYPT)))
            .passes(amendedBefore(agreement(Bindingness.BINDING, EGYPT, ISRAEL))),
        fails(
                "ISF-RNW-007",
                "/resolutions/2/consultations",
                "the mandate of force:isf is renewed, resolution:act asks for cooperation and"
                    + " coordination with actor:israel, and none is recorded by 2026-05-20",
                "add it to \"consultations\", with its date and source; if the clause only urges it,"
                    + " mark the clause as hortatory",
                endedWith("2026-06-01"))
            .passes(endedWith("2026-05-31")),
        fails(
                "ISF-RNW-007",
                "/resolutions/2/consultations",
                "the mandate of force:isf is renewed, resolution:act asks for cooperation with"
                    + " actor:israel, and none is recorded by 2026-05-20",
                "add it to \"consultations\", with its date and source; if the clause only urges"
                    + " it, mark the clause as hortatory",
                renewal(
                    text ->
                        text.withConsultations(
                            text.consultations().get(0),
                            consultation(ISRAEL, ConsultationVerb.COORDINATION, "2026-05-20"))))
            .passes(
                renewal(
                    text ->
                        text.withConsultations(
                            text.consultations().get(0),
                            consultation(ISRAEL, ConsultationVerb.COOPERATION, "2026-05-20")))),
        fails(
                "ISF-RNW-007",
                "/resolutions/2/consultations",
                "the mandate of force:isf is renewed, resolution:act asks for cooperation and"
                    + " coordination with actor:indonesia, and none is recorded by 2026-05-20",
                "add it to \"consultations\", with its date and source; if the clause only urges"
                    + " it, mark the clause as hortatory",
                clause(clause -> clause.withParties(new PartySet.Contributors(FORCE))))
            .passes(
                clause(clause -> clause.withParties(new PartySet.MembersOf(Sample.NEIGHBOURS)))),
        fails(
                "ISF-RNW-008",
                "/resolutions/2/consultations",
                "the mandate of force:isf is renewed, resolution:act asks for agreement with"
                    + " actor:israel, and none is recorded by 2026-05-20",
                "add it to \"consultations\", with its date and source, if it took place",
                agreement(Bindingness.HORTATORY, EGYPT))
            .passes(agreement(Bindingness.HORTATORY, EGYPT, ISRAEL)),
        fails(
            "ISF-RNW-008",
            "/resolutions/2/consultations",
            "the mandate of force:isf is renewed, resolution:act asks for cooperation and"
                + " coordination with actor:indonesia, and none is recorded by 2026-05-20",
            "add it to \"consultations\", with its date and source, if it took place",
            clause(
                clause ->
                    clause
                        .withParties(new PartySet.Contributors(FORCE))
                        .withBindingness(Bindingness.HORTATORY))),
        fails(
                "ISF-RNW-009",
                "/resolutions/2/consultations",
                "the mandate of force:isf is renewed, and the agreement of actor:israel is not"
                    + " recorded, so the renewal has no effect",
                "add the agreement of each party to \"consultations\", or remove the renewal",
                keys(EGYPT))
            .passes(keys(EGYPT, ISRAEL)),
        fails(
            "ISF-RNW-009",
            "/resolutions/2/consultations",
            "the mandate of force:isf is renewed, and the agreement of actor:israel is not"
                + " recorded, so the renewal has no effect",
            "add the agreement of each party to \"consultations\", or remove the renewal",
            changedRenewal(keys(EGYPT), MandateRulesTest::givenAgain)));
  }

  private static final String OTHER_KIND =
      "mend the one term or the other, add the one that is missing in \"clocks\", or choose the kind"
          + " that fits";

  private static List<RuleExample> kinds() {
    return List.of(
        fails(
                "ISF-RNW-011",
                "/resolutions/2/mandateActs/0/kind",
                "the act on the mandate of force:isf is of the kind extends, and its text sets no"
                    + " term for it",
                OTHER_KIND,
                renewal(
                    text ->
                        text.withClocks(
                            clock(ClockKind.SUB_FORCE, new Term.Until(LAST_DAY.plusDays(30))))))
            .passes(
                renewal(
                    text -> text.withMandateActs(mandateAct(MandateActKind.AMENDS)).withClocks())),
        fails(
                "ISF-RNW-011",
                "/resolutions/2/mandateActs/0/kind",
                "the act on the mandate of force:isf is of the kind shortens, and its text sets the"
                    + " last day 2026-06-01, while resolution:act had set 2026-05-31",
                OTHER_KIND,
                until("2026-06-01", MandateActKind.SHORTENS))
            .passes(until("2026-05-30", MandateActKind.SHORTENS))
            .passes(until("2026-06-01", MandateActKind.EXTENDS))
            .passes(until("2026-06-01", MandateActKind.RE_ANCHORS)),
        fails(
                "ISF-RNW-011",
                "/resolutions/2/mandateActs/0/kind",
                "the act on the mandate of force:isf is of the kind amends, and its text sets the"
                    + " last day 2026-06-01, while resolution:act had set 2026-05-31",
                OTHER_KIND,
                until("2026-06-01", MandateActKind.AMENDS))
            .passes(until("2026-05-31", MandateActKind.AMENDS))
            .passes(until("2026-06-01", MandateActKind.AMENDS, MandateActKind.EXTENDS)),
        fails(
            "ISF-RNW-011",
            "/resolutions/2/mandateActs/0/kind",
            "the act on the mandate of force:isf is of the kind extends, and its text sets the last"
                + " day 2026-05-31, while resolution:act had set the same",
            OTHER_KIND,
            until("2026-05-31", MandateActKind.EXTENDS)));
  }

  /** Without the renewal: the mandate ends on 31 May 2026. */
  private static Dossier expiring() {
    return dossier().withResolutions(dossier().resolutions().subList(0, RENEWAL));
  }

  private static Dossier stages(Dossier dossier, StageReached... stages) {
    return force(dossier, force -> force.withStages(stages));
  }

  @Test
  void whatWasDoneAgainstTheLawIsNoError() {
    assertThat(severity("ISF-MAN-001")).isEqualTo(Severity.WARNING);
    assertThat(severity("ISF-MAN-004")).isEqualTo(Severity.WARNING);
    assertThat(severity("ISF-MAN-007")).isEqualTo(Severity.WARNING);
  }

  @Test
  void whatIsSaidOfTheLawAgainstTheActsOnRecordIsAnError() {
    assertThat(severity("ISF-MAN-002")).isEqualTo(Severity.ERROR);
    assertThat(severity("ISF-MAN-003")).isEqualTo(Severity.ERROR);
    assertThat(severity("ISF-MAN-008")).isEqualTo(Severity.ERROR);
  }

  private static Severity severity(String rule) {
    return RuleBook.find(RuleId.of(rule)).orElseThrow().rule().severity();
  }

  @Test
  void whatRestsOnATextThatWasAdoptedOnAnUnknownDayIsUnknown() {
    assertThat(adoptedInNovember().violations())
        .extracting(Violation::message)
        .containsExactly(
            "the contingent is deployed, 2026-04-10, and precondition:mandate is unknown by then"
                + " and not waived",
            "the text was adopted, 2025-11-01 to 2025-11-30, which is no exact day, so its clauses"
                + " cannot be placed in time");
  }

  private static Dossier course(Stage stage, String day) {
    return withResolution(ACT, text -> text.withLifecycle(and(text.lifecycle(), step(stage, day))));
  }

  /** On which day is not known. */
  private static Dossier adoptedInNovember() {
    LifecycleStep adopted =
        step(Stage.ADOPTED, "2025-11-17").withWhen(new When.InMonth(YearMonth.of(2025, 11)));
    return withResolution(ACT, text -> text.withLifecycle(adopted));
  }

  /** The same, and nobody is deployed yet. */
  private static Dossier adoptedInNovember(StageReached stage) {
    Dossier vague = adoptedInNovember();
    return stages(vague, stage)
        .withPledges(
            changed(
                vague.pledges(), 0, pledge -> pledge.withHistory(pledge.history().subList(0, 2))));
  }

  private static Dossier force(Dossier dossier, UnaryOperator<Force> change) {
    return dossier.withForces(changed(dossier.forces(), 0, change));
  }

  private static Dossier consented(Dossier dossier, String since, Standing standing) {
    HostConsent consent =
        HostConsent.builder().host(ISRAEL).standing(standing).when(day(since)).build();
    return force(dossier, force -> force.withConsents(consent));
  }

  /** In place on a day, by the consent of Israel; a host withdrew its own on 10 June 2026. */
  private static Dossier withdrawn(ActorId by, String used) {
    Dossier consented = consented(expiring(), "2026-06-01", Standing.IN_EFFECT);
    HostConsent withdrawal =
        HostConsent.builder().host(by).standing(Standing.ENDED).when(day("2026-06-10")).build();
    return stages(
        force(consented, force -> force.withConsents(and(force.consents(), withdrawal))),
        stage(ForceStage.ADVANCE_PARTY, used));
  }

  /** Renewed ahead for twelve months from 2 June 2026, the day after one without a mandate. */
  private static Dossier fromTheSecondOfJuneOn() {
    return renewal(
        text ->
            text.withClocks(
                clock(
                    ClockKind.MANDATE,
                    months(12, anchor(AnchorKind.FIXED_START).withDate(LAST_DAY.plusDays(2))))));
  }

  private static Dossier authorizedSince(String since, Dossier dossier) {
    return force(
        dossier,
        force -> force.withTaskPositions(force.taskPositions().get(0).withSince(day(since))));
  }

  private static Resolution givenAgain(Resolution renewal) {
    return renewal.withMandateActs(mandateAct(MandateActKind.ESTABLISHES));
  }

  private static final LocalDate DAY_AFTER = LAST_DAY.plusDays(1);

  private static Dossier gap(Dossier dossier, LineageGapKind kind) {
    return gap(dossier, gap(kind, DAY_AFTER));
  }

  private static Dossier gap(Dossier dossier, LineageGap... gaps) {
    return force(dossier, force -> force.withLineageGaps(gaps));
  }

  private static LineageGap gap(LineageGapKind kind, LocalDate day) {
    return LineageGap.builder().kind(kind).first(day).last(day).build();
  }

  @Test
  void anAmendmentOfWhatWasEndedDoesNotAllowItsUse() {
    Resolution ended =
        dossier()
            .resolutions()
            .get(RENEWAL)
            .withMandateActs(mandateAct(MandateActKind.TERMINATES))
            .withClocks();
    Resolution amended =
        ended
            .withId(ResolutionId.of("amended"))
            .withLifecycle(step(Stage.ADOPTED, "2026-05-25"))
            .withMandateActs(mandateAct(MandateActKind.AMENDS));
    Dossier dossier = expiring().withEvents(arrival("2026-05-28", FORCE));

    assertThat(
            dossier
                .withResolutions(
                    Stream.concat(dossier.resolutions().stream(), Stream.of(ended, amended))
                        .toList())
                .violations())
        .filteredOn(violation -> violation.rule().value().equals("ISF-MAN-001"))
        .extracting(Violation::message)
        .containsExactly("force:isf is used, 2026-05-28, and its mandate ended with 2026-05-20");
  }

  @Test
  void afterASuccessorHasTakenOverAForceIsNotUsedUnderItsMandate() {
    Force successor = Acts.force().withId(ForceId.of("successor"));
    Resolution open =
        Acts.act("open", MandateActKind.ESTABLISHES, "1999-09-15", new Term.UntilReplaced("them"));
    Resolution succession =
        Acts.text("succession")
            .addLifecycle(Acts.adoptedOn("1999-10-25"))
            .addMandateAct(
                Acts.does(MandateActKind.SUCCEEDS)
                    .withForce(successor.id())
                    .withPredecessor(Acts.FORCE)
                    .withTakesOver(day("2000-02-23")))
            .build();
    Force used =
        Acts.force()
            .withStages(
                stage(ForceStage.DEPLOYED_AT_SCALE, "2000-02-23"),
                stage(ForceStage.DEPLOYED_AT_SCALE, "2000-02-24"));

    assertThat(dossier().withForces(used, successor).withResolutions(open, succession).violations())
        .filteredOn(violation -> violation.rule().value().equals("ISF-MAN-001"))
        .extracting(Violation::message)
        .containsExactly("force:force is used, 2000-02-24, and its mandate ended with 2000-02-23");
  }

  /** As resolution 2690 (2023): the mandate ends in June and the withdrawal in December. */
  private static Dossier woundUp(UnaryOperator<Force> change) {
    Resolution text =
        Acts.act("winding", MandateActKind.ESTABLISHES, "2022-06-29", Acts.until("2023-06-30"))
            .withCeilings(Acts.ceiling(1000, Unit.TROOPS).build())
            .withMandateActs(
                Acts.does(MandateActKind.ESTABLISHES)
                    .withTasks(
                        Acts.task(MandateTask.GENDER)
                            .withDuring(WindUpStage.WITHDRAWAL)
                            .withUntil(LocalDate.parse("2023-09-30"))
                            .withUseOfForce(UseOfForceLevel.SELF_DEFENCE)));
    Clock withdrawal = Acts.clock(ClockKind.WITHDRAWAL, Acts.until("2023-12-31"));
    return dossier()
        .withForces(change.apply(Acts.force()))
        .withResolutions(text.withClocks(and(text.clocks(), withdrawal)));
  }

  private static List<String> told(Dossier dossier) {
    return dossier.violations().stream()
        .filter(violation -> violation.rule().value().startsWith("ISF-MAN"))
        .map(violation -> violation.rule().value() + " " + violation.message())
        .toList();
  }

  @Test
  void edge_aForceIsInPlaceToBeWoundUpAfterItsMandate() {
    assertThat(
            told(
                woundUp(
                    force ->
                        force.withStages(
                            stage(ForceStage.AUTHORIZED, "2023-07-01"),
                            stage(ForceStage.ADVANCE_PARTY, "2023-12-31"),
                            stage(ForceStage.ADVANCE_PARTY, "2024-01-01")))))
        .containsExactly(
            "ISF-MAN-001 force:force is used, 2024-01-01, and its mandate ended with 2023-06-30");
  }

  private static TaskPosition authorizedOn(String date) {
    return TaskPosition.builder()
        .scope(TaskScope.builder().task(MandateTask.GENDER).build())
        .standing(TaskStanding.AUTHORIZED)
        .since(day(date))
        .build();
  }

  @Test
  void edge_aTaskForTheWithdrawalIsAuthorizedAfterTheMandateUntilItsOwnLastDay() {
    assertThat(
            told(
                woundUp(
                    force ->
                        force.withTaskPositions(
                            authorizedOn("2023-09-30"), authorizedOn("2023-10-01")))))
        .containsExactly(
            "ISF-MAN-003 the task gender counts as authorized, 2023-10-01, and no act on the"
                + " mandate of force:force gives it then");
  }

  private static RulesOfEngagement engagement(String date) {
    return RulesOfEngagement.builder()
        .level(UseOfForceLevel.ALL_NECESSARY_MEANS)
        .standing(Standing.IN_EFFECT)
        .asOf(day(date))
        .build();
  }

  @Test
  void edge_rulesOfEngagementOfTheWithdrawalAllowNoMoreThanItsTasks() {
    assertThat(
            told(
                woundUp(
                    force ->
                        force.withEngagementRules(
                            engagement("2023-09-30"), engagement("2023-10-01")))))
        .containsExactly(
            "ISF-MAN-006 the rules of engagement allow all necessary means, and the mandate of"
                + " force:force no more than self defence");
  }

  private static Event arrival(String when, EntityId about) {
    return event("arrival", EventKind.DEPLOYMENT, when).addAbout(about).build();
  }

  private static Dossier position(UnaryOperator<TaskPosition> change) {
    return withForce(force -> force.withTaskPositions(changed(force.taskPositions(), 0, change)));
  }

  /** Since a day, under a renewal of that of 20 May that leaves one task. */
  private static Dossier authorizedIn(String since, MandateTask left) {
    return force(
        renewal(
            text ->
                text.withMandateActs(
                    mandateAct(MandateActKind.EXTENDS)
                        .withTasks(task(left, EngagementModality.MONITOR))
                        .withReplacesTasks(true))),
        force -> force.withTaskPositions(force.taskPositions().get(0).withSince(day(since))));
  }

  private static Dossier strengths(StrengthKind kind, Unit unit, Quantity quantity, String asOf) {
    return withForce(
        force ->
            force.withStrengths(
                strength(kind, 0, asOf).measure(Measure.of(quantity, unit)).build()));
  }

  /** So many deployed on 10 April 2026, among them troops and people of another category. */
  private static Dossier withParts(Unit all, long least, Unit category, Quantity part) {
    return withForce(
        force ->
            force.withStrengths(
                strength(StrengthKind.DEPLOYED, 0, "2026-04-10")
                    .measure(Measure.of(new Quantity.AtLeast(least), all))
                    .addParts(
                        Measure.of(new Quantity.AtLeast(5_500), Unit.TROOPS),
                        Measure.of(part, category))
                    .build()));
  }

  /** So many police on 10 April 2026, under a ceiling that includes some. */
  private static Dossier police(long number, Quantity... included) {
    return withResolution(
            ACT,
            text ->
                text.withCeilings(
                    ceiling(12_626, Unit.PERSONNEL)
                        .addAllParts(
                            Stream.of(included).map(part -> Measure.of(part, Unit.POLICE)).toList())
                        .build()))
        .withForces(
            changed(
                dossier().forces(),
                0,
                force -> force.withStrengths(figure(StrengthKind.DEPLOYED, number, Unit.POLICE))));
  }

  /** A ceiling of people in uniform, civilians not counted. */
  private static Dossier inUniform(StrengthFigure... figures) {
    return withResolution(
            ACT, text -> text.withCeilings(ceiling(12_626, Unit.UNIFORMED_PERSONNEL).build()))
        .withForces(changed(dossier().forces(), 0, force -> force.withStrengths(figures)));
  }

  /** Two figures for the troops of 10 April 2026, and one for others. */
  private static Dossier ofOneDay(long troops, long others, Unit unit) {
    return withForce(
        force ->
            force.withStrengths(
                figure(StrengthKind.DEPLOYED, troops + 100, Unit.TROOPS),
                figure(StrengthKind.DEPLOYED, troops, Unit.TROOPS)
                    .withMeasure(Measure.of(new Quantity.AtLeast(troops), Unit.TROOPS)),
                figure(StrengthKind.DEPLOYED, others, unit)));
  }

  /** Civilians of the day after, who may have replaced soldiers. */
  private static Dossier ofTwoDays(long troops, long civilians) {
    return withForce(
        force ->
            force.withStrengths(
                figure(StrengthKind.DEPLOYED, troops, Unit.TROOPS),
                figure(StrengthKind.DEPLOYED, civilians, Unit.CIVILIANS)
                    .withAsOf(day("2026-04-11"))));
  }

  private static StrengthFigure figure(StrengthKind kind, long number, Unit unit) {
    return strength(kind, number, "2026-04-10")
        .measure(Measure.of(new Quantity.Exactly(number), unit))
        .build();
  }

  /** Up to 5,500 troops, save in February 2026, and a figure for January to April. */
  private static Dossier raisedMeanwhile(long number) {
    LocalDate february = LocalDate.of(2026, 2, 1);
    LocalDate march = LocalDate.of(2026, 3, 1);
    return deployed(
        number,
        new When.Between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 10)),
        ceiling(5_500, Unit.TROOPS).until(february.minusDays(1)),
        ceiling(7_000, Unit.TROOPS).since(february).until(march.minusDays(1)),
        ceiling(5_500, Unit.TROOPS).since(march));
  }

  /** The same, but as many as there may be in February 2026. */
  private static Dossier withoutCeilingMeanwhile(long number) {
    return deployed(
        number,
        new When.Between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 10)),
        ceiling(5_500, Unit.TROOPS).until(LocalDate.of(2026, 1, 31)),
        ceiling(5_500, Unit.TROOPS).since(LocalDate.of(2026, 3, 1)));
  }

  /** Up to 5,000 troops, and up to 6,000 people in all. */
  private static Dossier besidesAllPersonnel(long number) {
    return deployed(
        number, day("2026-01-01"), ceiling(5_000, Unit.TROOPS), ceiling(6_000, Unit.PERSONNEL));
  }

  private static Dossier deployed(long number, When asOf, Ceiling.Builder... ceilings) {
    return withResolution(
            ACT,
            text -> text.withCeilings(Stream.of(ceilings).map(Ceiling.Builder::build).toList()))
        .withForces(
            changed(
                dossier().forces(),
                0,
                force ->
                    force.withStrengths(
                        strength(StrengthKind.DEPLOYED, number, "2026-01-01").asOf(asOf).build())));
  }

  private static Ceiling.Builder ceiling(long number, Unit unit) {
    return Ceiling.builder().force(FORCE).total(Measure.of(new Quantity.AtMost(number), unit));
  }

  private static Dossier engagement(Standing standing) {
    return withForce(force -> withAllNecessaryMeans(force, standing));
  }

  /** One task by all necessary means, before and behind others that allow less. */
  private static Dossier asMuchAsOneOfTheTasks() {
    TaskAssignment less = task(MandateTask.BORDER_SECURITY, EngagementModality.MONITOR);
    TaskAssignment most = less.withUseOfForce(UseOfForceLevel.ALL_NECESSARY_MEANS);
    return force(
        withResolution(
            ACT,
            text ->
                text.withMandateActs(
                    changed(
                        text.mandateActs(),
                        0,
                        act -> act.withTasks(and(and(act.tasks(), most), less))))),
        force -> withAllNecessaryMeans(force, Standing.AGREED));
  }

  private static Force withAllNecessaryMeans(Force force, Standing standing) {
    return force.withEngagementRules(
        force
            .engagementRules()
            .get(0)
            .withLevel(UseOfForceLevel.ALL_NECESSARY_MEANS)
            .withStanding(standing));
  }

  /** The renewal of 20 May ends the day before, and nothing else is told of it. */
  @Test
  void aTermThatEndsBeforeItsAdoptionIsToldOnce() {
    for (MandateActKind kind : List.of(MandateActKind.EXTENDS, MandateActKind.AMENDS)) {
      assertThat(until("2026-05-19", kind).violations())
          .extracting(each -> each.rule() + " at " + each.at())
          .contains("ISF-TERM-001 at /resolutions/2/clocks/0/term")
          .noneMatch(each -> each.startsWith("ISF-RNW-011"));
    }
  }

  /** An end that was ordered, not one that was set. */
  @Test
  void whatEndedAMandateBeforeAGapIsNamed() {
    Resolution ended =
        dossier()
            .resolutions()
            .get(RENEWAL)
            .withMandateActs(mandateAct(MandateActKind.TERMINATES))
            .withClocks();
    Dossier dossier = adoptedOn("2026-06-02", MandateActKind.EXTENDS);
    List<Resolution> texts = new ArrayList<>(dossier.resolutions());
    texts.add(
        RENEWAL,
        ended
            .withId(ResolutionId.of("end"))
            .withSymbol(Optional.empty())
            .withLifecycle(step(Stage.ADOPTED, "2026-05-10"))
            .withVote(vote("2026-05-10", "BHR COL COD LVA LBR")));

    assertThat(dossier.withResolutions(texts).violations())
        .filteredOn(each -> each.rule().value().equals("ISF-RNW-005"))
        .extracting(Violation::message)
        .containsExactly(
            "the mandate of force:isf is prolonged with effect from 2026-06-02, and there was none"
                + " from 2026-05-10 to 2026-06-01, as by resolution:end its last day was"
                + " 2026-05-09");
  }

  @Test
  void whileATextIsOnAForceThatIsNotHeldNothingIsSaidOfMandates() {
    Dossier dossier =
        withResolution(
            ACT,
            text ->
                text.withMandateActs(
                    changed(text.mandateActs(), 0, act -> act.withForce(ForceId.of("isff")))));

    assertThat(dossier.violations())
        .extracting(each -> each.rule() + " at " + each.at())
        .contains("ISF-REF-001 at /resolutions/1/mandateActs/0/force")
        .noneMatch(each -> each.startsWith("ISF-MAN-"))
        .noneMatch(each -> each.contains(" at /forces/"));
  }

  private static Dossier renewal(UnaryOperator<Resolution> change) {
    return withResolution(RENEWAL, change);
  }

  private static Dossier adoptedOn(String date, MandateActKind kind) {
    return renewal(
        text ->
            text.withLifecycle(step(Stage.ADOPTED, date))
                .withMandateActs(mandateAct(kind))
                .withVote(vote(date, "BHR COL COD LVA LBR")));
  }

  private static Dossier until(String lastDay, MandateActKind... kinds) {
    return renewal(
        text ->
            text.withMandateActs(Stream.of(kinds).map(SampleActs::mandateAct).toList())
                .withClocks(clock(ClockKind.MANDATE, new Term.Until(LocalDate.parse(lastDay)))));
  }

  /** In place of the renewal. */
  private static Dossier amendedOn(String date) {
    return changedRenewal(adoptedOn(date, MandateActKind.AMENDS), text -> text.withClocks());
  }

  private static Dossier windingUp(Dossier dossier) {
    return dossier.withResolutions(
        changed(
            dossier.resolutions(),
            ACT,
            text ->
                text.withClocks(
                    and(
                        text.clocks(),
                        clock(ClockKind.WITHDRAWAL, new Term.Until(LAST_DAY.plusDays(30)))))));
  }

  private static Dossier changedRenewal(Dossier dossier, UnaryOperator<Resolution> change) {
    return dossier.withResolutions(changed(dossier.resolutions(), RENEWAL, change));
  }

  /** An amendment between the act and its renewal. */
  private static Dossier amendedBefore(Dossier dossier) {
    Resolution amendment =
        text("amendment")
            .addLifecycle(step(Stage.ADOPTED, "2026-04-01"))
            .addMandateActs(mandateAct(MandateActKind.AMENDS))
            .vote(vote("2026-04-01", "BHR COL COD LVA LBR"))
            .build();
    return dossier.withResolutions(and(dossier.resolutions(), amendment));
  }

  /** An act that ends the mandate with a day, as resolution 2790 does; Israel was not asked. */
  private static Dossier endedWith(String lastDay) {
    return changedRenewal(
        until(lastDay, MandateActKind.TERMINATES),
        text -> text.withConsultations(text.consultations().get(0)));
  }

  /** The renewal until a day, and another one that was adopted on a day. */
  private static Dossier renewedAgain(String until, String adopted) {
    Resolution again =
        text("second-renewal")
            .addLifecycle(step(Stage.ADOPTED, adopted))
            .addMandateActs(mandateAct(MandateActKind.EXTENDS))
            .addClocks(clock(ClockKind.MANDATE, new Term.Until(LocalDate.of(2027, 5, 31))))
            .vote(vote(adopted, "BHR COL COD LVA LBR"))
            .addConsultations(
                consultation(EGYPT, ConsultationVerb.AGREEMENT, "2026-05-01"),
                consultation(ISRAEL, ConsultationVerb.AGREEMENT, "2026-05-02"))
            .build();
    Dossier shorter =
        renewal(
            text ->
                text.withClocks(clock(ClockKind.MANDATE, new Term.Until(LocalDate.parse(until)))));
    return shorter.withResolutions(and(shorter.resolutions(), again));
  }

  private static Resolution byBoard(Resolution text) {
    return text.withIssuer(BOARD)
        .withInstrument(InstrumentKind.INTERNATIONAL_AGREEMENT)
        .withSymbol(Optional.empty())
        .withVote(Optional.empty());
  }

  private static Dossier clause(UnaryOperator<RenewalClause> change) {
    return withResolution(
        ACT, text -> text.withRenewalClauses(changed(text.renewalClauses(), 0, change)));
  }

  /** The clause asks for agreement, and some have agreed. */
  private static Dossier agreement(Bindingness bindingness, ActorId... agreed) {
    Dossier asking =
        clause(clause -> clause.withVerbs(ConsultationVerb.AGREEMENT).withBindingness(bindingness));
    return agreed(asking, agreed);
  }

  private static Dossier agreed(Dossier dossier, ActorId... agreed) {
    return dossier.withResolutions(
        changed(
            dossier.resolutions(),
            RENEWAL,
            text ->
                text.withConsultations(
                    Stream.of(agreed)
                        .map(each -> consultation(each, ConsultationVerb.AGREEMENT, "2026-05-01"))
                        .toList())));
  }

  /** Egypt and Israel have to renew, and some have. */
  private static Dossier keys(ActorId... agreed) {
    Clock clock =
        clock(
            ClockKind.MANDATE,
            new Term.Renewed(months(7, anchor(AnchorKind.ADOPTION)), List.of(EGYPT, ISRAEL)));
    Dossier twoKeys =
        withResolution(
            ACT,
            text ->
                text.withClocks(clock)
                    .withRenewalClauses(
                        text.renewalClauses()
                            .get(0)
                            .withVerbs(ConsultationVerb.AGREEMENT)
                            .withDeciders(EGYPT, ISRAEL)));
    return agreed(twoKeys, agreed);
  }
}
