package io.github.isfmodel.benchmarks;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import java.util.List;

/** The rules about preconditions. */
final class HandPreconditions {

  private final HandIndex index;
  private final HandReferences references;
  private final HandConditions conditions;
  private final HandFindings found;

  HandPreconditions(HandIndex index, HandReferences references, HandFindings found) {
    this.index = index;
    this.references = references;
    this.conditions = new HandConditions(references);
    this.found = found;
  }

  void check(Precondition precondition) {
    references.actor(precondition.holder(), HandReferences.PRESS);
    references.actor(precondition.judge());
    concerns(precondition);
    conditions.condition(precondition.condition());
    references.past(precondition.since());
    references.date(precondition.until());
    if (HandDays.ends(precondition.until(), precondition.since())) {
      found.add("ISF-PRE-002");
    }
    if (precondition.replaces().isPresent()) {
      replaced(precondition);
    }
    references.citations(precondition.citations());
  }

  private void concerns(Precondition precondition) {
    List<EntityId> concerns = precondition.concerns();
    if (concerns.isEmpty()) {
      found.add("ISF-PRE-001");
    }
    for (int i = 0; i < concerns.size(); i++) {
      if (concerns.get(i) instanceof PledgeId id) {
        pledge(id, precondition);
      } else {
        references.thing(concerns.get(i));
      }
    }
  }

  private void pledge(PledgeId id, Precondition precondition) {
    Pledge pledge = index.pledges.get(id);
    if (pledge == null) {
      found.add("ISF-REF-001");
    } else if (precondition.until().isEmpty()
        && !pledge.preconditions().contains(precondition.id())
        && index.preconditions.keySet().containsAll(pledge.preconditions())) {
      found.add("ISF-PLG-019");
    }
  }

  private void replaced(Precondition precondition) {
    Precondition other = index.preconditions.get(precondition.replaces().orElseThrow());
    if (other == null) {
      found.add("ISF-REF-001");
      return;
    }
    if (other.until().isEmpty() && !other.id().equals(precondition.id())) {
      found.add("ISF-PRE-003");
    }
    if (!other.holder().equals(precondition.holder())) {
      found.add("ISF-PRE-004");
    }
  }
}
