package io.github.isfmodel.examples.cli;

import io.github.isfmodel.assessment.AssumedFact;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.precondition.ConditionText;

/** What is taken to be so. */
final class AssumedLines {

  private final Screen screen;
  private final ConditionText conditions;

  AssumedLines(Screen screen, Names names) {
    this.screen = screen;
    this.conditions = new ConditionText(names::of);
  }

  void show(Assumptions assumptions) {
    screen.title("Assumed");
    assumptions.facts().forEach(fact -> screen.line(1, fact(fact)));
    assumptions
        .steps()
        .forEach(step -> screen.line(1, step.pledge().value() + ": " + Words.of(step.state())));
  }

  private String fact(AssumedFact fact) {
    return Words.withoutStop(conditions.of(fact.proposition())) + ": " + Words.of(fact.truth());
  }
}
