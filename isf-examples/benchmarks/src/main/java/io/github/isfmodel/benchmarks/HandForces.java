package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forces of a record with what their acts and rules of composition come to. */
final class HandForces {

  private final Map<ForceId, HandForce> forces = new HashMap<>();
  private final Map<ForceId, List<Resolution>> texts = new HashMap<>();

  HandForces(Dossier record, HandIndex index) {
    for (Resolution text : distinct(record, index)) {
      for (MandateAct act : text.mandateActs()) {
        about(act.force(), text);
        act.predecessor().ifPresent(predecessor -> about(predecessor, text));
      }
    }
    boolean isEachHeld = index.forces.keySet().containsAll(texts.keySet());
    for (Force force : index.forces.values()) {
      List<Resolution> about = texts.getOrDefault(force.id(), List.of());
      forces.put(force.id(), new HandForce(force, about, isEachHeld, index));
    }
  }

  /** Only where two have one id can they be equal. */
  private static Collection<Resolution> distinct(Dossier record, HandIndex index) {
    return record.resolutions().size() == index.resolutions.size()
        ? record.resolutions()
        : new LinkedHashSet<>(record.resolutions());
  }

  @SuppressWarnings("ReferenceEquality") // Whether it is that text, not one like it.
  private void about(ForceId force, Resolution text) {
    List<Resolution> about = texts.computeIfAbsent(force, id -> new ArrayList<>());
    if (about.isEmpty() || about.get(about.size() - 1) != text) {
      about.add(text);
    }
  }

  @Nullable HandForce of(ForceId id) {
    return forces.get(id);
  }

  Collection<HandForce> all() {
    return forces.values();
  }
}
