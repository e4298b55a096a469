package io.github.isfmodel.examples.cli.assume;

import io.github.isfmodel.assessment.AssumedFact;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.precondition.ConditionText;

/** What is taken to be so. */
public final class AssumedLines {

  private final Screen screen;
  private final ConditionText conditions;

  public AssumedLines(Screen screen, Names names) {
    this.screen = screen;
    this.conditions = new ConditionText(names::of);
  }

  public void show(Assumptions assumptions) {
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
