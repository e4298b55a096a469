package io.github.isfmodel.milestone;

import static io.github.isfmodel.dossier.Sample.BOARD;
import static io.github.isfmodel.dossier.Sample.COMMITTEE;
import static io.github.isfmodel.dossier.Sample.changed;
import static io.github.isfmodel.dossier.Sample.declaration;
import static io.github.isfmodel.dossier.Sample.forecast;
import static io.github.isfmodel.dossier.Sample.withMilestone;
import static io.github.isfmodel.rule.RuleExample.fails;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Condition.AllOf;
import io.github.isfmodel.precondition.Condition.AnyOf;
import io.github.isfmodel.precondition.Condition.AtLeast;
import io.github.isfmodel.precondition.Condition.Not;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class MilestoneRulesTest extends AbstractRulesTest {

  private static final int DISARMAMENT = 0;
  private static final int WITHDRAWAL = 1;

  private static final String ITSELF =
      "name the other milestone, or remove what makes it wait for itself";

  private static final Condition WITHDRAWN = reached("withdrawal");
  private static final Condition DISARMED = reached("disarmament");
  private static final Condition PASSED =
      new Proposition.DateReached(LocalDate.parse("2026-01-01"));

  private static Condition reached(String milestone) {
    return new Proposition.MilestoneReached(MilestoneId.of(milestone));
  }

  private static Dossier withCriteria(Condition criteria) {
    return withMilestone(WITHDRAWAL, milestone -> milestone.withCriteria(criteria));
  }

  private static When after(MilestoneId milestone) {
    return new When.Following(milestone, OptionalInt.of(30), "within a month");
  }

  static List<RuleExample> examples() {
    return List.of(
        fails(
                "ISF-MIL-001",
                "/milestones/0/forecasts/1/asOf",
                "the forecast was made 2026-02-28, and is listed after one dated 2026-03-01, which is"
                    + " certainly later",
                "put the forecasts in the order of \"asOf\", or mend the date",
                withMilestone(
                    DISARMAMENT,
                    milestone ->
                        milestone.withForecasts(
                            forecast("2026-03-01", "2026-04-30"),
                            forecast("2026-02-28", "2026-03-31"))))
            .passes(
                withMilestone(
                    DISARMAMENT,
                    milestone ->
                        milestone.withForecasts(
                            forecast("2026-03-01", "2026-04-30"),
                            forecast("2026-03-01", "2026-03-31")))),
        fails(
                "ISF-MIL-002",
                "/milestones/0/forecasts/0/expected",
                "the milestone was expected 2026-02-28, in a forecast made 2026-03-01, which is"
                    + " certainly later",
                "mend one of the two dates, or record a declaration",
                withMilestone(
                    DISARMAMENT,
                    milestone -> milestone.withForecasts(forecast("2026-03-01", "2026-02-28"))))
            .passes(
                withMilestone(
                    DISARMAMENT,
                    milestone -> milestone.withForecasts(forecast("2026-03-01", "2026-03-01")))),
        fails(
                "ISF-MIL-003",
                "/milestones/0/declarations/1/when",
                "the declaration is dated 2026-04-24, and is listed after one dated 2026-04-25, which"
                    + " is certainly later",
                "put the declarations in the order of time, or mend the date",
                withMilestone(
                    DISARMAMENT,
                    milestone ->
                        milestone.withDeclarations(
                            declaration(DeclarationKind.VERIFIED, COMMITTEE, "2026-04-25"),
                            declaration(DeclarationKind.REACHED, BOARD, "2026-04-24"))))
            .passes(
                withMilestone(
                    DISARMAMENT,
                    milestone ->
                        milestone.withDeclarations(
                            declaration(DeclarationKind.VERIFIED, COMMITTEE, "2026-04-25"),
                            declaration(DeclarationKind.REACHED, BOARD, "2026-04-25")))),
        fails(
            "ISF-MIL-004",
            "/milestones/1/dependencies/0/on",
            "milestone:withdrawal waits for itself",
            ITSELF,
            withMilestone(
                WITHDRAWAL,
                milestone ->
                    milestone.withDependencies(
                        changed(
                            milestone.dependencies(),
                            0,
                            dependency -> dependency.withOn(MilestoneId.of("withdrawal")))))),
        fails(
                "ISF-MIL-004",
                "/milestones/1/criteria",
                "milestone:withdrawal waits for itself: its criteria hold only once it is reached",
                ITSELF,
                withCriteria(new AllOf(List.of(PASSED, WITHDRAWN))))
            .passes(withCriteria(new AnyOf(List.of(PASSED, WITHDRAWN))))
            .passes(withCriteria(new AtLeast(2, List.of(PASSED, DISARMED, WITHDRAWN))))
            .passes(withCriteria(new Not(DISARMED)))
            .passes(withCriteria(new Not(new AllOf(List.of(PASSED, new Not(WITHDRAWN)))))),
        fails(
                "ISF-MIL-004",
                "/milestones/1/criteria",
                "milestone:withdrawal waits for itself not to be reached: its criteria cannot hold"
                    + " once it is",
                ITSELF,
                withCriteria(new Not(WITHDRAWN)))
            .passes(
                withMilestone(WITHDRAWAL, milestone -> milestone.withTrigger(new Not(WITHDRAWN)))),
        fails(
                "ISF-MIL-004",
                "/milestones/1/criteria",
                "milestone:withdrawal waits for itself not to be reached: its criteria cannot hold"
                    + " once it is",
                ITSELF,
                withCriteria(
                    new AllOf(List.of(PASSED, new Not(new AnyOf(List.of(DISARMED, WITHDRAWN)))))))
            .passes(withCriteria(new AnyOf(List.of(PASSED, new Not(WITHDRAWN))))),
        fails(
            "ISF-MIL-004",
            "/milestones/1/criteria",
            "milestone:withdrawal waits for itself: its criteria hold only once it is reached",
            ITSELF,
            withCriteria(
                new AtLeast(
                    2, List.of(PASSED, WITHDRAWN, new AllOf(List.of(WITHDRAWN, DISARMED)))))),
        fails(
            "ISF-MIL-004",
            "/milestones/1/criteria",
            "milestone:withdrawal waits for itself: its criteria hold only once it is reached",
            ITSELF,
            withCriteria(new Not(new AnyOf(List.of(PASSED, new Not(WITHDRAWN)))))),
        fails(
                "ISF-MIL-004",
                "/milestones/1/trigger",
                "milestone:withdrawal waits for itself: its trigger holds only once it is reached",
                ITSELF,
                withMilestone(WITHDRAWAL, milestone -> milestone.withTrigger(WITHDRAWN)))
            .passes(withMilestone(WITHDRAWAL, milestone -> milestone.withTrigger(DISARMED))),
        fails(
                "ISF-MIL-004",
                "/milestones/1/due/anchor",
                "milestone:withdrawal waits for itself: it is due only once it is reached",
                ITSELF,
                withMilestone(WITHDRAWAL, milestone -> milestone.withDue(after(milestone.id()))))
            .passes(
                withMilestone(
                    WITHDRAWAL,
                    milestone -> milestone.withDue(after(MilestoneId.of("disarmament"))))),
        fails(
                "ISF-MIL-005",
                "/milestones/0/declarations/0/by",
                "actor:committee is to verify the milestone, and it is recorded as verified by"
                    + " actor:board",
                "record the declaration as reached, or mend its author or the verifier",
                withMilestone(
                    DISARMAMENT,
                    milestone ->
                        milestone.withDeclarations(
                            declaration(DeclarationKind.VERIFIED, BOARD, "2026-04-25"))))
            .passes(
                withMilestone(
                    DISARMAMENT,
                    milestone ->
                        milestone
                            .withVerifier(Optional.empty())
                            .withDeclarations(
                                declaration(DeclarationKind.VERIFIED, BOARD, "2026-04-25")))),
        fails(
            "ISF-MIL-005",
            "/milestones/0/declarations/0/by",
            "actor:committee is to verify the milestone, and it is recorded as verified by nobody"
                + " named",
            "record the declaration as reached, or mend its author or the verifier",
            withMilestone(
                DISARMAMENT,
                milestone ->
                    milestone.withDeclarations(
                        declaration(DeclarationKind.VERIFIED, BOARD, "2026-04-25")
                            .withBy(Optional.empty())))));
  }
}
