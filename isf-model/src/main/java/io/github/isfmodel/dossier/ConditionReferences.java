package io.github.isfmodel.dossier;

import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import java.util.Optional;

/** What conditions refer to, and what else is looked at in them. */
final class ConditionReferences {

  private final References references;

  ConditionReferences(References references) {
    this.references = references;
  }

  void condition(Place place, Condition condition) {
    if (condition instanceof Proposition proposition) {
      proposition(place, proposition);
    } else if (condition instanceof Condition.Not not) {
      condition(place.child("part"), not.part());
    } else {
      Place list = place.child("parts");
      references.set(list, condition.parts());
      for (int i = 0; i < condition.parts().size(); i++) {
        condition(list.child(i), condition.parts().get(i));
      }
    }
  }

  void condition(Place place, Optional<Condition> condition) {
    if (condition.isPresent()) {
      condition(place, condition.get());
    }
  }

  void proposition(Place place, Proposition proposition) {
    if (proposition instanceof Proposition.CeasefireHolds ceasefire) {
      references.actors(place.child("between"), ceasefire.between(), Capacity.TRUCE);
    } else if (proposition instanceof Proposition.DecisionTaken decision) {
      references.id(place.child("by"), decision.by());
    } else if (proposition instanceof Proposition.ConsentGiven consent) {
      references.actor(place.child("by"), consent.by(), Capacity.CONSENTING);
      references.part(place.child("to"), consent.to(), Capacity.CONSENTED);
    } else if (proposition instanceof Proposition.ActDone act) {
      references.id(place.child("by"), act.by());
    } else if (proposition instanceof Proposition.ComplianceVerified compliance) {
      references.id(place.child("of"), compliance.of());
      references.id(place.child("by"), compliance.by());
    } else if (proposition instanceof Proposition.MilestoneReached reached) {
      references.id(place.child("milestone"), reached.milestone());
    } else if (proposition instanceof Proposition.InstrumentExists exists) {
      references.id(place.child("force"), exists.force());
    } else if (proposition instanceof Proposition.MandateProvides provides) {
      references.id(place.child("force"), provides.force());
    } else if (proposition instanceof Proposition.PledgesReach reach) {
      references.id(place.child("force"), reach.force());
    } else if (proposition instanceof Proposition.Judged judged) {
      references.id(place.child("by"), judged.by());
      references.text(place.child("that"), judged.that());
    }
  }
}
