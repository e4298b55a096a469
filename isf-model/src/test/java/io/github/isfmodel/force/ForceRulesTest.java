package io.github.isfmodel.force;

import static io.github.isfmodel.dossier.Sample.FORCE;
import static io.github.isfmodel.dossier.Sample.NEIGHBOURS;
import static io.github.isfmodel.dossier.Sample.and;
import static io.github.isfmodel.dossier.Sample.area;
import static io.github.isfmodel.dossier.Sample.changed;
import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.rule;
import static io.github.isfmodel.dossier.Sample.stage;
import static io.github.isfmodel.dossier.Sample.strength;
import static io.github.isfmodel.dossier.Sample.troops;
import static io.github.isfmodel.dossier.Sample.withForce;
import static io.github.isfmodel.rule.RuleExample.fails;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

class ForceRulesTest extends AbstractRulesTest {

  static List<RuleExample> examples() {
    return List.of(
        fails(
                "ISF-FOR-001",
                "/forces/0/areas/1/since",
                "the entry is dated 2026-01-01, and is listed after one dated 2026-05-01, which is"
                    + " certainly later",
                "put the entries in the order of time, or mend the date",
                withForce(
                    force ->
                        force.withAreas(area("2026-05-01").build(), area("2026-01-01").build())))
            .passes(
                withForce(
                    force ->
                        force.withAreas(
                            area("2026-05-01").build(),
                            area("2026-05-02")
                                .since(new When.InMonth(YearMonth.of(2026, 5)))
                                .build()))),
        fails(
            "ISF-FOR-001",
            "/forces/0/compositionRules/1/since",
            "the entry is dated 2025-11-01, and is listed after one dated 2025-11-20, which is"
                + " certainly later",
            "put the entries in the order of time, or mend the date",
            withForce(
                force ->
                    force.withCompositionRules(
                        and(
                            force.compositionRules(),
                            rule(
                                    new MemberPredicate.OnlyFrom(NEIGHBOURS),
                                    Standing.CONSIDERED,
                                    "2025-11-01")
                                .build())))),
        fails(
            "ISF-FOR-001",
            "/forces/0/strengths/2/asOf",
            "the entry is dated 2026-04-09, and is listed after one dated 2026-04-10, which is"
                + " certainly later",
            "put the entries in the order of time, or mend the date",
            withForce(
                force ->
                    force.withStrengths(
                        and(
                            force.strengths(),
                            strength(StrengthKind.PLANNED, 1, "2026-04-09").build())))),
        fails(
            "ISF-FOR-001",
            "/forces/0/stages/2/when",
            "the entry is dated 2026-04-09, and is listed after one dated 2026-04-10, which is"
                + " certainly later",
            "put the entries in the order of time, or mend the date",
            withForce(
                force ->
                    force.withStages(
                        and(
                            force.stages(),
                            stage(ForceStage.INITIAL_CAPABILITY, "2026-04-09")
                                .withStanding(Standing.PLANNED))))),
        fails(
                "ISF-FOR-002",
                "/forces/0/stages/1/when",
                "the stage deployed at scale is reached 2026-03-01, certainly before the stage"
                    + " advance party, 2026-04-10",
                "check the two dates, or remove a stage that was only announced",
                withForce(
                    force ->
                        force.withStages(
                            stage(ForceStage.AUTHORIZED, "2025-11-17"),
                            stage(ForceStage.DEPLOYED_AT_SCALE, "2026-03-01"),
                            stage(ForceStage.ADVANCE_PARTY, "2026-04-10"))))
            .passes(
                withForce(
                    force ->
                        force.withStages(
                            stage(ForceStage.AUTHORIZED, "2025-11-17"),
                            stage(ForceStage.TRAINING, "2026-03-01"),
                            stage(ForceStage.GENERATING, "2026-03-01"))))
            .passes(
                withForce(
                    force ->
                        force.withStages(
                            stage(ForceStage.AUTHORIZED, "2025-11-17"),
                            stage(ForceStage.GENERATING, "2025-12-01"),
                            stage(ForceStage.TRAINING, "2026-03-01"),
                            stage(ForceStage.GENERATING, "2026-04-01"))))
            .passes(generatedTwice("2026-03-01")),
        fails(
            "ISF-FOR-002",
            "/forces/0/stages/1/when",
            "the stage training is reached 2026-02-19, certainly before the stage generating,"
                + " 2026-02-20 to 2026-03-10",
            "check the two dates, or remove a stage that was only announced",
            generatedTwice("2026-02-19")),
        fails(
            "ISF-FOR-003",
            "/forces/0/roles/0/until",
            "the end is dated 2025-11-30, before the beginning, 2025-12-01",
            "mend one of the two dates",
            withForce(
                force ->
                    force.withRoles(
                        changed(force.roles(), 0, role -> role.withUntil(day("2025-11-30")))))),
        fails(
                "ISF-FOR-003",
                "/forces/0/areas/0/until",
                "the end is dated 2025-12-31, before the beginning, 2026-01-01",
                "mend one of the two dates",
                withForce(
                    force ->
                        force.withAreas(
                            changed(force.areas(), 0, area -> area.withUntil(day("2025-12-31"))))))
            .passes(
                withForce(
                    force ->
                        force.withAreas(
                            changed(force.areas(), 0, area -> area.withUntil(day("2026-01-01")))))),
        fails(
            "ISF-FOR-003",
            "/forces/0/compositionRules/0/until",
            "the end is dated 2025-11-19, before the beginning, 2025-11-20",
            "mend one of the two dates",
            withForce(
                force ->
                    force.withCompositionRules(
                        changed(
                            force.compositionRules(),
                            0,
                            rule -> rule.withUntil(day("2025-11-19")))))),
        fails(
            "ISF-FOR-003",
            "/forces/0/openQuestions/0/settled",
            "the end is dated 2025-11-30, before the beginning, 2025-12-01",
            "mend one of the two dates",
            withForce(
                force ->
                    force.withOpenQuestions(
                        changed(
                            force.openQuestions(),
                            0,
                            question -> question.withSettled(day("2025-11-30")))))),
        fails(
                "ISF-FOR-003",
                "/forces/0/lineageGaps/0/last",
                "the end is dated 2025-05-01, before the beginning, 2025-05-02",
                "mend one of the two dates",
                lapsed("2025-05-02", "2025-05-01"))
            .passes(lapsed("2025-05-02", "2025-05-02")),
        fails(
                "ISF-FOR-004",
                "/forces/0/strengths/0/parts",
                "the parts add up to 5,501 troops, and the total is 5,500 troops",
                "check the figures against the source; keep them if it is the source that errs",
                withForce(
                    force ->
                        force.withStrengths(
                            changed(
                                force.strengths(),
                                0,
                                figure -> figure.withParts(troops(5_000), troops(501))))))
            .passes(
                withForce(
                    force ->
                        force.withStrengths(
                            changed(
                                force.strengths(), 0, figure -> figure.withParts(troops(5_000)))))),
        fails(
                "ISF-FOR-005",
                "/forces/0/areas/1/share",
                "the share of the territory is 101 or more percent",
                "give a share of 100 percent or less",
                withForce(
                    force ->
                        force.withAreas(
                            changed(
                                force.areas(),
                                1,
                                area ->
                                    area.withShare(
                                        Measure.of(new Quantity.AtLeast(101), Unit.PERCENT))))))
            .passes(
                withForce(
                    force ->
                        force.withAreas(
                            changed(
                                force.areas(),
                                1,
                                area ->
                                    area.withShare(
                                        Measure.of(new Quantity.AtMost(200), Unit.PERCENT))))))
            .passes(
                withForce(
                    force ->
                        force.withAreas(
                            changed(
                                force.areas(),
                                1,
                                area ->
                                    area.withShare(
                                        Measure.of(
                                            new Quantity.Exactly(2_000_000), Unit.INHABITANTS)))))),
        fails(
            "ISF-FOR-006",
            "/forces/0/parent",
            "force:isf is recorded as a part of itself",
            "name the force that it is a part of, or leave \"parent\" out",
            withForce(force -> force.withParent(FORCE))),
        fails(
                "ISF-FOR-007",
                "/forces/0/stages/1/stage",
                "the stage advance party is in effect, 2026-04-10, and the force is recorded as not"
                    + " established",
                "set \"established\" to true, or mend how settled the stage is or the kind of the"
                    + " figure",
                withForce(force -> force.withEstablished(false)))
            .passes(withForce(force -> notYet(force).withStrengths(force.strengths().get(0)))),
        fails(
                "ISF-FOR-007",
                "/forces/0/strengths/1/kind",
                "about 10,800 troops are deployed, 2026-04-10, and the force is recorded as not"
                    + " established",
                "set \"established\" to true, or mend how settled the stage is or the kind of the"
                    + " figure",
                withForce(force -> deployed(force, new Quantity.About(10_800), Unit.TROOPS)))
            .passes(withForce(force -> deployed(force, new Quantity.Exactly(0), Unit.TROOPS)))
            .passes(withForce(force -> deployed(force, new Quantity.AtMost(500), Unit.TROOPS)))
            .passes(withForce(force -> deployed(force, new Quantity.Exactly(9), Unit.VEHICLES))),
        fails(
                "ISF-FOR-008",
                "/forces/0/compositionRules/0/predicate",
                "contributors come only from actor:neighbours, and at the same time none of"
                    + " actor:neighbours takes part",
                "end one of the two rules, or mend how settled it is",
                contradicting(Standing.AGREED, "2025-12-01"))
            .passes(contradicting(Standing.PROPOSED, "2025-12-01"))
            .passes(contradicting(Standing.AGREED, "2026-01-01"))
            .passes(
                withForce(
                    force ->
                        force.withCompositionRules(
                            force.compositionRules().get(0),
                            onlyNeighbours().scope(Scope.COMMAND).build()))),
        fails(
            "ISF-FOR-008",
            "/forces/0/compositionRules/0/predicate",
            "contributors come only from actor:neighbours, and at the same time none of"
                + " actor:neighbours takes part",
            "end one of the two rules, or mend how settled it is",
            withForce(
                force ->
                    force.withCompositionRules(
                        force.compositionRules().get(0).withScope(Scope.ANY),
                        onlyNeighbours().scope(Scope.COMMAND).build()))),
        fails(
            "ISF-FOR-008",
            "/forces/0/compositionRules/0/predicate",
            "contributors come only from actor:neighbours, and at the same time none of"
                + " actor:neighbours takes part",
            "end one of the two rules, or mend how settled it is",
            contradictingAfterAnotherRule()));
  }

  private static Dossier lapsed(String first, String last) {
    return withForce(
        force ->
            force.withLineageGaps(
                LineageGap.builder()
                    .kind(LineageGapKind.MANDATE_LAPSED)
                    .first(LocalDate.parse(first))
                    .last(LocalDate.parse(last))
                    .build()));
  }

  /** Of two times that one stage may have been reached, the later listed may be the earlier. */
  private static Dossier generatedTwice(String training) {
    return withForce(
        force ->
            force.withStages(
                stage(ForceStage.AUTHORIZED, "2025-11-17"),
                stage(ForceStage.TRAINING, training),
                stage(ForceStage.GENERATING, training).withWhen(days("2026-03-05", "2026-03-20")),
                stage(ForceStage.GENERATING, training).withWhen(days("2026-02-20", "2026-03-10"))));
  }

  private static When days(String first, String last) {
    return new When.Between(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static CompositionRule.Builder onlyNeighbours() {
    return rule(new MemberPredicate.OnlyFrom(NEIGHBOURS), Standing.AGREED, "2025-12-01");
  }

  /** The first rule on the same group is of another scope. */
  private static Dossier contradictingAfterAnotherRule() {
    return withForce(
        force -> {
          CompositionRule.Builder command =
              onlyNeighbours().until(day("2026-01-05")).scope(Scope.COMMAND);
          return force.withCompositionRules(
              force.compositionRules().get(0).withUntil(day("2025-12-31")),
              command.build(),
              command.scope(Scope.ANY).build());
        });
  }

  /** None of a group until the end of 2025, and only from the same group from a day on. */
  private static Dossier contradicting(Standing standing, String since) {
    return withForce(
        force ->
            force.withCompositionRules(
                force.compositionRules().get(0).withUntil(day("2025-12-31")),
                rule(new MemberPredicate.OnlyFrom(NEIGHBOURS), standing, since)
                    .until(day("2026-01-05"))
                    .scope(Scope.ANY)
                    .build()));
  }

  /** Without a stage in effect that has people in place. */
  private static Force notYet(Force force) {
    return force
        .withEstablished(false)
        .withStages(force.stages().get(0), force.stages().get(1).withStanding(Standing.PLANNED));
  }

  private static Force deployed(Force force, Quantity quantity, Unit unit) {
    return notYet(force)
        .withStrengths(
            force.strengths().get(0),
            force.strengths().get(1).withMeasure(Measure.of(quantity, unit)));
  }
}
