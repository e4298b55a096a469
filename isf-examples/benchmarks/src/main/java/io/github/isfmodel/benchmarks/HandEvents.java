package io.github.isfmodel.benchmarks;

import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules about events, in their order. */
final class HandEvents {

  private final HandIndex index;
  private final HandReferences references;
  private final HandConditions conditions;
  private final HandForces forces;
  private final HandFindings found;
  private LocalDate begin = LocalDate.MIN;

  HandEvents(HandIndex index, HandReferences references, HandForces forces, HandFindings found) {
    this.index = index;
    this.references = references;
    this.conditions = new HandConditions(references);
    this.forces = forces;
    this.found = found;
  }

  void check(Event event) {
    order(event.when());
    references.date(event.when());
    references.actors(event.actors());
    references.any(event.about());
    asserts(event.asserts());
    references.citations(event.citations());
    if (event.citations().isEmpty()) {
      found.add("ISF-EVT-001");
    }
    if (event.standing() == EventStanding.OCCURRED) {
      occurred(event);
    }
  }

  private void order(When when) {
    if (HandDays.last(when).isBefore(begin)) {
      found.add("ISF-EVT-003");
    }
    begin = HandDays.later(begin, when);
  }

  private void asserts(List<Assertion> asserts) {
    for (int i = 0; i < asserts.size(); i++) {
      conditions.proposition(asserts.get(i).proposition());
    }
  }

  private void occurred(Event event) {
    references.happened(event.when());
    if (HandClaims.isUnverified(event.citations())) {
      found.add("ISF-EVT-002");
    }
    if (event.kind().equals(EventKind.DEPLOYMENT)) {
      for (ForceId id : deployed(event.about())) {
        HandForce force = forces.of(id);
        if (force != null && force.hasEndedBefore(event.when())) {
          found.add("ISF-MAN-001");
        }
      }
    }
  }

  private Set<ForceId> deployed(List<EntityId> about) {
    Set<ForceId> deployed = new LinkedHashSet<>();
    for (EntityId id : about) {
      if (id instanceof ForceId force) {
        deployed.add(force);
      } else if (id instanceof PledgeId of) {
        Pledge pledge = index.pledges.get(of);
        if (pledge != null) {
          deployed.add(pledge.force());
        }
      }
    }
    return deployed;
  }
}
