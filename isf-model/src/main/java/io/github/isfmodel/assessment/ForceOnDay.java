package io.github.isfmodel.assessment;

import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks at what a force itself has on a day. */
final class ForceOnDay {

  private final Force force;
  private final LocalDate date;
  private final Publications publications;

  ForceOnDay(Force force, LocalDate date, Publications publications) {
    this.force = force;
    this.date = date;
    this.publications = publications;
  }

  ForceStanding standing() {
    return ImmutableForceStanding.builder()
        .stages(stages())
        .roles(roles())
        .areas(areas())
        .consents(consents())
        .build();
  }

  private List<StageReached> stages() {
    List<StageReached> stages = new ArrayList<>();
    for (StageReached stage : force.stages()) {
      if (publications.isNamed(stage.citations())) {
        boolean settled = stage.standing().isSettled();
        if (settled && stage.when().possiblyBy(date)) {
          stages.clear();
        }
        if (!settled || stage.when().possiblyBy(date)) {
          stages.add(stage);
        }
      }
    }
    return stages;
  }

  private List<ForceRole> roles() {
    List<ForceRole> roles = new ArrayList<>();
    for (ForceRole role : force.roles()) {
      if (mayHold(role.since(), role.until()) && publications.isNamed(role.citations())) {
        roles.add(role);
      }
    }
    return roles;
  }

  private List<AreaOfOperation> areas() {
    List<AreaOfOperation> areas = new ArrayList<>();
    for (AreaOfOperation area : force.areas()) {
      boolean holds = mayHold(Optional.of(area.since()), area.until());
      if (holds && publications.isNamed(area.citations())) {
        areas.add(area);
      }
    }
    return areas;
  }

  private boolean mayHold(Optional<When> since, Optional<When> until) {
    return When.on(date).mayFallBetween(since, until);
  }

  private List<HostConsent> consents() {
    List<HostConsent> given = new ArrayList<>();
    Map<ActorId, LocalDate> newest = new HashMap<>();
    for (HostConsent consent : force.consents()) {
      if (consent.when().possiblyBy(date) && publications.isNamed(consent.citations())) {
        given.add(consent);
        newest.merge(consent.host(), consent.when().earliest(), ForceOnDay::later);
      }
    }
    List<HostConsent> last = new ArrayList<>();
    for (HostConsent consent : given) {
      if (!consent.when().begunBy().isBefore(Objects.requireNonNull(newest.get(consent.host())))) {
        last.add(consent);
      }
    }
    return last;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
