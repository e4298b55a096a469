package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ForceId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forces of a record with what their acts and rules of composition come to. */
final class HandForces {

  private final Map<ForceId, HandForce> forces = new HashMap<>();

  HandForces(Dossier record, HandIndex index) {
    for (Force force : index.forces.values()) {
      forces.put(force.id(), new HandForce(force, record, index));
    }
  }

  @Nullable HandForce of(ForceId id) {
    return forces.get(id);
  }
}
