package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Gathers the identifiers in a condition that lead nowhere. */
final class Unresolved implements References.Visitor {

  private final DossierIndex index;
  private final Set<EntityId> found = new LinkedHashSet<>();

  private Unresolved(DossierIndex index) {
    this.index = index;
  }

  static List<EntityId> in(Condition condition, DossierIndex index) {
    Unresolved unresolved = new Unresolved(index);
    new ConditionReferences(new References(unresolved))
        .condition(Place.ANYWHERE, Objects.requireNonNull(condition, "condition"));
    return List.copyOf(unresolved.found);
  }

  @Override
  public void reference(Place place, EntityId id) {
    if (!index.resolves(id)) {
      found.add(id);
    }
  }

  @Override
  public void referenceWithKind(Place place, EntityId id) {
    reference(place, id);
  }

  @Override
  public void actor(Place place, ActorId id, Capacity as) {
    reference(place, id);
  }

  @Override
  public void part(Place place, EntityId id, Capacity as) {
    reference(place, id);
  }

  /** Conditions cite nothing. */
  @Override
  public void citation(Place place, Citation citation) {}

  @Override
  public void happened(Place place, When when) {}

  @Override
  public void text(Place place, String text) {}

  @Override
  public void set(Place list, List<?> entries) {}
}
