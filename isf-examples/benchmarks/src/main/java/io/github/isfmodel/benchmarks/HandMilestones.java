package io.github.isfmodel.benchmarks;

import io.github.isfmodel.milestone.CarveOut;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;

/** What is looked at in milestones: references and the last day. */
final class HandMilestones {

  private final HandReferences references;
  private final HandConditions conditions;

  HandMilestones(HandReferences references) {
    this.references = references;
    this.conditions = new HandConditions(references);
  }

  void check(Milestone milestone) {
    conditions.condition(milestone.trigger());
    conditions.condition(milestone.criteria());
    references.actors(milestone.agreedBy());
    references.actors(milestone.obligors());
    references.actor(milestone.verifier());
    references.date(milestone.due());
    references.citations(milestone.citations());
    for (Dependency dependency : milestone.dependencies()) {
      references.milestone(dependency.on());
      references.speaker(dependency.by());
      references.citations(dependency.citations());
    }
    said(milestone);
    for (CarveOut carveOut : milestone.carveOuts()) {
      references.actor(carveOut.beneficiary());
      conditions.condition(carveOut.until());
      references.citations(carveOut.citations());
    }
  }

  private void said(Milestone milestone) {
    for (Forecast forecast : milestone.forecasts()) {
      references.past(forecast.asOf());
      references.date(forecast.expected());
      references.speaker(forecast.by());
      references.citations(forecast.citations());
    }
    for (Declaration declaration : milestone.declarations()) {
      references.actor(declaration.by());
      references.past(declaration.when());
      references.citations(declaration.citations());
    }
  }
}
