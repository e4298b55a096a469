package io.github.isfmodel.dossier;

import io.github.isfmodel.rule.Pointer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A place in a record while it is walked through; it becomes a pointer only where one is needed.
 */
final class Place {

  static final Place ROOT = new Place(null, "");

  /** For a walk that asks for no places: every place, and so what is below it too. */
  static final Place ANYWHERE = new Place(null, "");

  private final @Nullable Place parent;
  private final Object step;

  private Place(@Nullable Place parent, Object step) {
    this.parent = parent;
    this.step = step;
  }

  /** Joins steps to a place: property names, and indices from 0. */
  static Place of(Object... steps) {
    Place place = ROOT;
    for (Object step : steps) {
      place = new Place(place, step);
    }
    return place;
  }

  Place child(String name) {
    return this == ANYWHERE ? this : new Place(this, name);
  }

  Place child(int index) {
    return this == ANYWHERE ? this : new Place(this, index);
  }

  Pointer pointer() {
    Deque<Object> steps = new ArrayDeque<>();
    for (Place place = this; place.parent != null; place = place.parent) {
      steps.push(place.step);
    }
    return Pointer.of(steps.toArray());
  }
}
