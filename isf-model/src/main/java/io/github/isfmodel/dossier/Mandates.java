package io.github.isfmodel.dossier;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The mandates of the forces of a record. */
final class Mandates {

  private final Map<ForceId, Mandate> all;
  private final Map<ForceId, Mandate> byForce = new LinkedHashMap<>();
  private final Map<ForceId, GivenTasks> tasks = new HashMap<>();
  private final Map<ForceId, Presence> presences = new HashMap<>();
  private final Dossier dossier;

  Mandates(Dossier dossier) {
    this.dossier = dossier;
    this.all = Mandate.ofEach(dossier.forces(), distinct(dossier));
    Set<ForceId> actedOn = new HashSet<>();
    Set<ForceId> about = new HashSet<>();
    for (Resolution text : dossier.resolutions()) {
      for (MandateAct act : text.mandateActs()) {
        actedOn.add(act.force());
        about.add(act.force());
        act.predecessor().ifPresent(about::add);
      }
    }
    if (!all.keySet().containsAll(about)) {
      return;
    }
    for (Force force : dossier.forces()) {
      Mandate mandate = Objects.requireNonNull(all.get(force.id()));
      if (actedOn.contains(force.id())
          && mandate.unplaced().isEmpty()
          && byForce.putIfAbsent(force.id(), mandate) == null) {
        enter(force, mandate);
      }
    }
  }

  private void enter(Force force, Mandate mandate) {
    UnrecordedActs unrecorded = new UnrecordedActs(mandate);
    tasks.put(force.id(), new GivenTasks(mandate, unrecorded));
    presences.put(force.id(), new Presence(force, mandate, unrecorded));
  }

  /** Only where two have one identifier can they be equal; comparing texts is slow. */
  private static Collection<Resolution> distinct(Dossier dossier) {
    for (DossierIndex.Duplicate duplicate : dossier.index().duplicates()) {
      if (duplicate.id() instanceof ResolutionId) {
        return new LinkedHashSet<>(dossier.resolutions());
      }
    }
    return dossier.resolutions();
  }

  /**
   * The forces that any text is about, adopted or not, if each adoption has its day. None where a
   * text is about a force that the record does not hold: it may be about any of them.
   */
  Map<ForceId, Mandate> byForce() {
    return byForce;
  }

  /** Those of {@link #byForce}, what several bodies gave one force apart from each other. */
  List<Mandate> ofEachBody() {
    List<Mandate> all = new ArrayList<>();
    for (Mandate mandate : byForce.values()) {
      all.addAll(mandate.ofEachBody());
    }
    return all;
  }

  /** Without acts if no text is about the force; empty if the record does not hold the force. */
  Optional<Mandate> any(ForceId force) {
    return Optional.ofNullable(all.get(force));
  }

  /**
   * Empty if no text of the record, not even a draft, is about the force, one was adopted on a day
   * that is not exact, or a text is about a force that the record does not hold.
   */
  Optional<Mandate> of(ForceId force) {
    return Optional.ofNullable(byForce.get(force));
  }

  /** The tasks that the mandate of a force gives; empty as {@link #of} is. */
  Optional<GivenTasks> tasks(ForceId force) {
    return Optional.ofNullable(tasks.get(force));
  }

  /** When a force may be in place; empty as {@link #of} is. */
  Optional<Presence> presence(ForceId force) {
    return Optional.ofNullable(presences.get(force));
  }

  /** The place of what an act does to the mandate. */
  Pointer pointer(GoverningAct act) {
    return pointer(act.resolution().id())
        .child("mandateActs")
        .child(act.resolution().mandateActs().indexOf(act.act()));
  }

  Pointer pointer(ResolutionId text) {
    return dossier.index().pointer(text).orElseThrow();
  }

  /** An act together with the act of another text on the same mandate before it. */
  record Succession(ForceId force, GoverningAct before, GoverningAct act) {}

  List<Succession> successions() {
    List<Succession> found = new ArrayList<>();
    for (Mandate mandate : ofEachBody()) {
      for (int i = 1; i < mandate.acts().size(); i++) {
        GoverningAct before = mandate.acts().get(i - 1);
        GoverningAct act = mandate.acts().get(i);
        boolean ownText = before.resolution().equals(act.resolution());
        if (!ownText && act.afterUnrecorded().isEmpty()) {
          found.add(new Succession(mandate.force(), before, act));
        }
      }
    }
    return found;
  }
}
