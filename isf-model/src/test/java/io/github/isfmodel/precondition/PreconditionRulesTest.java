package io.github.isfmodel.precondition;

import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.withPrecondition;
import static io.github.isfmodel.rule.RuleExample.fails;

import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import java.util.List;

class PreconditionRulesTest extends AbstractRulesTest {

  static List<RuleExample> examples() {
    return List.of(
        fails(
            "ISF-PRE-001",
            "/preconditions/0/concerns",
            "nothing is named that waits for the precondition",
            "name the pledge, milestone, resolution or force in \"concerns\"",
            withPrecondition(0, precondition -> precondition.withConcerns())),
        fails(
                "ISF-PRE-002",
                "/preconditions/1/until",
                "the precondition ends, 2025-09-30, before it begins, 2025-10-01",
                "mend one of the two dates",
                withPrecondition(1, precondition -> precondition.withUntil(day("2025-09-30"))))
            .passes(
                withPrecondition(1, precondition -> precondition.withUntil(day("2025-10-01")))));
  }
}
