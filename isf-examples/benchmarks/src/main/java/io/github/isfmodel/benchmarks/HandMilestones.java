package io.github.isfmodel.benchmarks;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.CarveOut;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules about milestones. */
final class HandMilestones {

  private final HandIndex index;
  private final HandReferences references;
  private final HandConditions conditions;
  private final LocalDate lastDay;
  private final HandFindings found;

  HandMilestones(
      HandIndex index, HandReferences references, LocalDate lastDay, HandFindings found) {
    this.index = index;
    this.references = references;
    this.conditions = new HandConditions(references);
    this.lastDay = lastDay;
    this.found = found;
  }

  void check(Milestone milestone) {
    conditions.condition(milestone.trigger());
    conditions.condition(milestone.criteria());
    references.actors(milestone.agreedBy(), HandReferences.PRESS_OR_UNNAMED);
    references.actors(milestone.obligors(), HandReferences.PRESS_OR_UNNAMED);
    references.actor(milestone.verifier());
    references.date(milestone.due());
    references.citations(milestone.citations());
    forecasts(milestone.forecasts());
    declarations(milestone);
    dependencies(milestone);
    itself(milestone);
    for (CarveOut carveOut : milestone.carveOuts()) {
      references.actor(carveOut.beneficiary());
      conditions.condition(carveOut.until());
      references.citations(carveOut.citations());
    }
  }

  private void itself(Milestone milestone) {
    if (milestone.trigger().isPresent()
        && !mayHold(milestone.trigger().get(), milestone.id(), true, false)) {
      found.add("ISF-MIL-004");
    }
    if (milestone.criteria().isPresent()
        && (!mayHold(milestone.criteria().get(), milestone.id(), true, false)
            || !mayHold(milestone.criteria().get(), milestone.id(), true, true))) {
      found.add("ISF-MIL-004");
    }
    if (milestone.due().isPresent()
        && milestone.due().get() instanceof When.Following following
        && following.anchor().equals(milestone.id())) {
      found.add("ISF-MIL-004");
    }
  }

  /** With the milestone being reached, or without. */
  private static boolean mayHold(
      Condition condition, MilestoneId milestone, boolean holds, boolean isReached) {
    if (condition instanceof Condition.Not not) {
      return mayHold(not.part(), milestone, !holds, isReached);
    }
    List<Condition> parts = condition.parts();
    if (parts.isEmpty()) {
      return holds == isReached
          || !(condition instanceof Proposition.MilestoneReached reached)
          || !reached.milestone().equals(milestone);
    }
    int may = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (mayHold(parts.get(i), milestone, holds, isReached)) {
        may++;
      }
    }
    return holds ? may >= condition.needed() : may > parts.size() - condition.needed();
  }

  private void forecasts(List<Forecast> forecasts) {
    LocalDate begin = LocalDate.MIN;
    for (int i = 0; i < forecasts.size(); i++) {
      Forecast forecast = forecasts.get(i);
      references.past(forecast.asOf());
      references.date(forecast.expected());
      references.speaker(forecast.by());
      references.citations(forecast.citations());
      if (HandDays.last(forecast.asOf()).isBefore(begin)) {
        found.add("ISF-MIL-001");
      }
      begin = HandDays.later(begin, forecast.asOf());
      if (HandDays.before(forecast.expected(), forecast.asOf())) {
        found.add("ISF-MIL-002");
      }
    }
  }

  private void declarations(Milestone milestone) {
    LocalDate begin = LocalDate.MIN;
    boolean reached = false;
    boolean verified = false;
    List<Declaration> declarations = milestone.declarations();
    for (int i = 0; i < declarations.size(); i++) {
      Declaration declaration = declarations.get(i);
      references.actor(declaration.by());
      references.past(declaration.when());
      references.citations(declaration.citations());
      if (HandDays.last(declaration.when()).isBefore(begin)) {
        found.add("ISF-MIL-003");
      }
      begin = HandDays.later(begin, declaration.when());
      reached |= declaration.kind() == DeclarationKind.REACHED;
      verified |= isReached(declaration) && declaration.by().equals(milestone.verifier());
      verifier(declaration, milestone.verifier());
    }
    if (reached && !verified && milestone.verifier().isPresent() && isDue(milestone)) {
      found.add("ISF-MIL-007");
    }
  }

  private void verifier(Declaration declaration, Optional<ActorId> verifier) {
    if (declaration.kind() == DeclarationKind.VERIFIED
        && verifier.isPresent()
        && !declaration.by().equals(verifier)) {
      found.add("ISF-MIL-005");
    }
  }

  private boolean isDue(Milestone milestone) {
    return milestone.due().isPresent() && !HandDays.begun(milestone.due().get()).isAfter(lastDay);
  }

  private void dependencies(Milestone milestone) {
    List<Dependency> dependencies = milestone.dependencies();
    for (int i = 0; i < dependencies.size(); i++) {
      Dependency dependency = dependencies.get(i);
      references.speaker(dependency.by());
      references.citations(dependency.citations());
      Milestone other = index.milestones.get(dependency.on());
      if (dependency.on().equals(milestone.id())) {
        found.add("ISF-MIL-004");
      } else if (other == null) {
        found.add("ISF-REF-001");
      } else if (dependency.kind() == DependencyKind.AFTER && dependency.by().isEmpty()) {
        after(other, milestone.declarations());
      }
    }
  }

  private void after(Milestone other, List<Declaration> declarations) {
    for (int i = 0; i < declarations.size(); i++) {
      Declaration declaration = declarations.get(i);
      if (isReached(declaration) && !isReachedBy(other, HandDays.last(declaration.when()))) {
        found.add("ISF-MIL-006");
      }
    }
  }

  private static boolean isReached(Declaration declaration) {
    return declaration.kind() == DeclarationKind.REACHED
        || declaration.kind() == DeclarationKind.VERIFIED;
  }

  private static boolean isReachedBy(Milestone milestone, LocalDate day) {
    List<Declaration> declarations = milestone.declarations();
    for (int i = 0; i < declarations.size(); i++) {
      Declaration declaration = declarations.get(i);
      if (isReached(declaration) && !HandDays.first(declaration.when()).isAfter(day)) {
        return true;
      }
    }
    return false;
  }
}
