package io.github.isfmodel.benchmarks;

import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import java.util.List;
import java.util.Optional;

/** Whether what conditions refer to is there. */
final class HandConditions {

  private final HandReferences references;

  HandConditions(HandReferences references) {
    this.references = references;
  }

  void condition(Optional<Condition> condition) {
    if (condition.isPresent()) {
      condition(condition.get());
    }
  }

  void condition(Condition condition) {
    if (condition instanceof Proposition proposition) {
      proposition(proposition);
    } else if (condition instanceof Condition.AllOf all) {
      parts(all.parts());
    } else if (condition instanceof Condition.AnyOf any) {
      parts(any.parts());
    } else if (condition instanceof Condition.AtLeast some) {
      parts(some.parts());
    } else if (condition instanceof Condition.Not not) {
      condition(not.part());
    }
  }

  private void parts(List<Condition> parts) {
    for (int i = 0; i < parts.size(); i++) {
      condition(parts.get(i));
    }
  }

  void proposition(Proposition proposition) {
    if (proposition instanceof Proposition.DecisionTaken decision) {
      references.actor(decision.by());
    } else if (proposition instanceof Proposition.CeasefireHolds ceasefire) {
      references.actors(ceasefire.between(), HandReferences.PRESS_OR_UNNAMED);
    } else if (proposition instanceof Proposition.ActDone act) {
      references.actor(act.by());
    } else if (proposition instanceof Proposition.ConsentGiven consent) {
      references.actor(consent.by(), HandReferences.PRESS);
      references.thing(consent.to());
    } else if (proposition instanceof Proposition.ComplianceVerified compliance) {
      references.actor(compliance.of());
      references.actor(compliance.by());
    } else if (proposition instanceof Proposition.MilestoneReached reached) {
      references.milestone(reached.milestone());
    } else if (proposition instanceof Proposition.InstrumentExists exists) {
      references.force(exists.force());
    } else if (proposition instanceof Proposition.MandateProvides provides) {
      references.force(provides.force());
    } else if (proposition instanceof Proposition.PledgesReach reach) {
      references.force(reach.force());
    } else if (proposition instanceof Proposition.Judged judged) {
      references.actor(judged.by());
    }
  }
}
