package io.github.isfmodel.pledge;

import static io.github.isfmodel.dossier.Sample.INDONESIA;
import static io.github.isfmodel.dossier.Sample.changed;
import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.phase;
import static io.github.isfmodel.dossier.Sample.precondition;
import static io.github.isfmodel.dossier.Sample.step;
import static io.github.isfmodel.dossier.Sample.withPledge;
import static io.github.isfmodel.rule.RuleExample.fails;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import io.github.isfmodel.task.UseOfForceLevel;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

class PledgeRulesTest extends AbstractRulesTest {

  private static final int TROOPS = 0;
  private static final int POST = 1;

  static List<RuleExample> examples() {
    return List.of(
        fails(
                "ISF-PLG-001",
                "/pledges/1/history/1/when",
                "the step announced is dated 2026-02-18, and is listed after one dated 2026-02-19,"
                    + " which is certainly later",
                "put the steps in the order of time, or mend the date",
                history(
                    POST,
                    step(PledgeState.INTERESTED, "2026-02-19"),
                    step(PledgeState.ANNOUNCED, "2026-02-18")))
            .passes(
                history(
                    POST,
                    step(PledgeState.INTERESTED, "2026-02-19"),
                    step(PledgeState.ANNOUNCED, "2026-02-19"))),
        fails(
                "ISF-PLG-002",
                "/pledges/1/history/1/state",
                "the pledge is interested, 2026-02-20, after it was announced, which only these"
                    + " can follow: conditional, announced, quantified, approved, ready, scheduled,"
                    + " deployed, reduced, suspended, withdrawn, refused, barred",
                "mend a date or a state, add the step between them, or remove the one that was not taken",
                history(
                    POST,
                    step(PledgeState.ANNOUNCED, "2026-02-19"),
                    step(PledgeState.INTERESTED, "2026-02-20")))
            .passes(
                history(
                    POST,
                    step(PledgeState.ANNOUNCED, "2026-02-19"),
                    step(PledgeState.WITHDRAWN, "2026-02-20"),
                    step(PledgeState.INTERESTED, "2026-02-21"))),
        fails(
            "ISF-PLG-003",
            "/pledges/1/history",
            "no state of the pledge is recorded, so it counts for nothing on any day",
            "add at least the step by which it became known",
            withPledge(POST, pledge -> pledge.withHistory())),
        fails(
                "ISF-PLG-004",
                "/pledges/1/history/0/phases",
                "the pledge is quantified, 2026-02-19, and no number is given",
                "give the numbers in \"phases\", or choose the state announced",
                history(POST, step(PledgeState.QUANTIFIED, "2026-02-19")))
            .passes(
                history(
                    POST,
                    step(PledgeState.ANNOUNCED, "2026-02-18").addPhases(phase(1, "2026-04-01")),
                    step(PledgeState.QUANTIFIED, "2026-02-19"))),
        fails(
            "ISF-PLG-004",
            "/pledges/1/history/0/phases",
            "the pledge is quantified, 2026-02-19, and the number is given only in words",
            "give the numbers in \"phases\", or choose the state announced",
            history(POST, step(PledgeState.QUANTIFIED, "2026-02-19").addPhases(inWords()))),
        fails(
            "ISF-PLG-005",
            "/pledges/1/history/0/citations",
            "the step interested, 2026-02-19, has no citation",
            "cite where the step comes from",
            history(POST, step(PledgeState.INTERESTED, "2026-02-19").citations(List.of()))),
        fails(
                "ISF-PLG-006",
                "/pledges/1/post",
                "a command post is offered or asked for, and which one is not said",
                "name it in \"post\"",
                withPledge(POST, pledge -> pledge.withPost(Optional.empty())))
            .passes(
                withPledge(
                    POST, pledge -> pledge.withPost(Optional.empty()).withKind(PledgeKind.STAFF))),
        fails(
            "ISF-PLG-007",
            "/pledges/1/waivers/0/precondition",
            "precondition:truce is waived, and is no precondition of this pledge",
            "add it to \"preconditions\", or remove the waiver",
            withPledge(
                POST,
                pledge ->
                    pledge.withWaivers(
                        Waiver.builder()
                            .precondition(precondition("truce"))
                            .by(INDONESIA)
                            .when(day("2026-04-01"))
                            .build()))),
        fails(
                "ISF-PLG-008",
                "/pledges/0/reversal/effect",
                "the reversal clause makes the pledge deployed, which takes nothing back",
                "choose reduced, suspended, withdrawn, refused or barred",
                withPledge(
                    TROOPS,
                    pledge ->
                        pledge.withReversal(
                            pledge.reversal().orElseThrow().withEffect(PledgeState.DEPLOYED))))
            .passes(
                withPledge(
                    TROOPS,
                    pledge ->
                        pledge.withReversal(
                            pledge.reversal().orElseThrow().withEffect(PledgeState.REDUCED)))),
        fails(
                "ISF-PLG-009",
                "/pledges/0/caveats/0/until",
                "the caveat ends, 2026-01-09, before it begins, 2026-01-10",
                "mend one of the two dates",
                caveat(caveat -> caveat.withUntil(day("2026-01-09"))))
            .passes(caveat(caveat -> caveat.withUntil(day("2026-01-10")))),
        fails(
                "ISF-PLG-010",
                "/pledges/0/caveats/0",
                "the caveat names neither a task nor a limit to the use of force",
                "name the tasks or the limit, or remove the caveat",
                caveat(caveat -> caveat.withTasks()))
            .passes(
                caveat(caveat -> caveat.withTasks().withUseOfForce(UseOfForceLevel.SELF_DEFENCE))),
        fails(
                "ISF-PLG-011",
                "/pledges/0/caveats/0/declared",
                "the caveat counts as declared before deployment, is dated 2026-04-11, and the"
                    + " contingent deployed 2026-04-10",
                "set \"declared\" to false, or mend one of the two dates",
                caveat(caveat -> caveat.withSince(day("2026-04-11"))))
            .passes(caveat(caveat -> caveat.withSince(day("2026-04-10"))))
            .passes(caveat(caveat -> caveat.withSince(day("2026-04-11")).withDeclared(false))),
        fails(
                "ISF-PLG-012",
                "/pledges/0/history/1/phases/0/measure/unit",
                "the pledge is one of police, and is counted as 1,000 troops",
                "mend the unit or the kind, or record two pledges",
                withPledge(TROOPS, pledge -> pledge.withKind(PledgeKind.POLICE)))
            .passes(withPledge(TROOPS, pledge -> pledge.withKind(PledgeKind.of("divers"))))
            .passes(counted(PledgeKind.OBSERVERS, Unit.CIVILIANS))
            .passes(counted(PledgeKind.FUNDS, Unit.PERCENT)),
        fails(
                "ISF-PLG-013",
                "/pledges/0/history/0/phases/0/by",
                "10 troops are promised by 2026-02-18, in a step of 2026-02-19, which is certainly"
                    + " later",
                "mend one of the two dates",
                history(
                    TROOPS,
                    step(PledgeState.QUANTIFIED, "2026-02-19").addPhases(phase(10, "2026-02-18"))))
            .passes(
                history(
                    TROOPS,
                    step(PledgeState.QUANTIFIED, "2026-02-19").addPhases(phase(10, "2026-02-19"))))
            .passes(
                history(
                    TROOPS,
                    step(PledgeState.WITHDRAWN, "2026-02-19").addPhases(phase(10, "2026-02-18")))),
        fails(
                "ISF-PLG-020",
                "/pledges/0/history/0/phases/2",
                "10 troops are listed twice in one step, and are added up",
                "remove one of the two entries; if both are meant, give one with their sum",
                history(
                    TROOPS,
                    step(PledgeState.QUANTIFIED, "2026-02-19")
                        .addPhases(
                            phase(10, "2026-03-01"),
                            phase(20, "2026-03-01"),
                            phase(10, "2026-03-01"))))
            .passes(
                history(
                    TROOPS,
                    step(PledgeState.QUANTIFIED, "2026-02-19")
                        .addPhases(phase(10, "2026-03-01"), phase(10, "2026-04-01"))))
            .passes(
                history(
                    TROOPS,
                    step(PledgeState.QUANTIFIED, "2026-02-19").addPhases(phase(10, "2026-03-01")),
                    step(PledgeState.READY, "2026-02-20").addPhases(phase(10, "2026-03-01")))));
  }

  private static Dossier history(int index, PledgeStep.Builder... steps) {
    return withPledge(
        index,
        pledge ->
            pledge.withHistory(List.of(steps).stream().map(PledgeStep.Builder::build).toList()));
  }

  private static Dossier counted(PledgeKind kind, Unit unit) {
    return withPledge(
        TROOPS,
        pledge ->
            pledge
                .withKind(kind)
                .withHistory(pledge.history().stream().map(step -> in(unit, step)).toList()));
  }

  private static PledgeStep in(Unit unit, PledgeStep step) {
    return step.withPhases(
        step.phases().stream()
            .map(each -> each.withMeasure(Measure.of(each.measure().quantity(), unit)))
            .toList());
  }

  private static Phase inWords() {
    return phase(1, "2026-04-01")
        .withMeasure(Measure.of(new Quantity.InWords("dozens"), Unit.OFFICERS));
  }

  private static Dossier caveat(UnaryOperator<Caveat> change) {
    return withPledge(TROOPS, pledge -> pledge.withCaveats(changed(pledge.caveats(), 0, change)));
  }
}
