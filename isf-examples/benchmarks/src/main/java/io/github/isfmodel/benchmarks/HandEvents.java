package io.github.isfmodel.benchmarks;

import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.Pledge;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules about events. */
final class HandEvents {

  private final HandIndex index;
  private final HandReferences references;
  private final HandConditions conditions;
  private final HandForces forces;
  private final HandFindings found;

  HandEvents(HandIndex index, HandReferences references, HandForces forces, HandFindings found) {
    this.index = index;
    this.references = references;
    this.conditions = new HandConditions(references);
    this.forces = forces;
    this.found = found;
  }

  void check(Event event) {
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

  /** Of two in the wrong order the one that is so with more others, else the one listed later. */
  void order(List<Event> events) {
    if (isInOrder(events)) {
      return;
    }
    int[] wrong = new int[events.size()];
    for (int i = 0; i < wrong.length; i++) {
      for (int k = i + 1; k < wrong.length; k++) {
        if (HandDays.before(events.get(k).when(), events.get(i).when())) {
          wrong[i]++;
          wrong[k]++;
        }
      }
    }
    boolean[] out = new boolean[wrong.length];
    for (int i = 0; i < wrong.length; i++) {
      for (int k = i + 1; k < wrong.length; k++) {
        if (HandDays.before(events.get(k).when(), events.get(i).when())) {
          out[wrong[i] > wrong[k] ? i : k] = true;
        }
      }
    }
    for (int i = 0; i < out.length; i++) {
      if (out[i]) {
        found.at(i);
        found.add("ISF-EVT-003");
      }
    }
  }

  private static boolean isInOrder(List<Event> events) {
    LocalDate begin = LocalDate.MIN;
    for (int i = 0; i < events.size(); i++) {
      if (HandDays.last(events.get(i).when()).isBefore(begin)) {
        return false;
      }
      begin = HandDays.later(begin, events.get(i).when());
    }
    return true;
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
        if (force != null) {
          force.used(event.when(), found);
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
