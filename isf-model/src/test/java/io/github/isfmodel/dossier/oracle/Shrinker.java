package io.github.isfmodel.dossier.oracle;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.ValueType.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Leaves out of a record whatever can be left out while something still holds of it. */
final class Shrinker {

  private final Predicate<Dossier> keeps;
  private Dossier least;

  private Shrinker(Dossier dossier, Predicate<Dossier> keeps) {
    this.least = dossier;
    this.keeps = keeps;
  }

  static Dossier least(Dossier dossier, Predicate<Dossier> keeps) {
    Shrinker shrinker = new Shrinker(dossier, keeps);
    boolean smaller = true;
    while (smaller) {
      smaller = shrinker.step();
    }
    return shrinker.least;
  }

  private boolean step() {
    for (Object smaller : smaller(least)) {
      if (keeps.test((Dossier) smaller)) {
        least = (Dossier) smaller;
        return true;
      }
    }
    return false;
  }

  /** The same value with one thing less, in every way; the largest things first. */
  private static List<Object> smaller(Object value) {
    List<Object> found = new ArrayList<>();
    for (Attribute attribute : Parts.of(value)) {
      Object part = attribute.of(value);
      if (part instanceof Optional<?> maybe && maybe.isPresent()) {
        add(value, attribute, Optional.empty(), found);
        smaller(maybe.get()).forEach(less -> add(value, attribute, Optional.of(less), found));
      } else if (part instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          List<Object> fewer = new ArrayList<>(list);
          fewer.remove(i);
          add(value, attribute, fewer, found);
        }
      }
    }
    for (Attribute attribute : Parts.of(value)) {
      Object part = attribute.of(value);
      if (part instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          for (Object less : smaller(list.get(i))) {
            List<Object> copy = new ArrayList<>(list);
            copy.set(i, less);
            add(value, attribute, copy, found);
          }
        }
      } else if (!(part instanceof Optional<?>)) {
        smaller(part).forEach(less -> add(value, attribute, less, found));
      }
    }
    return found;
  }

  private static void add(Object value, Attribute attribute, Object part, List<Object> found) {
    with(value, attribute, part).ifPresent(found::add);
  }

  private static Optional<Object> with(Object value, Attribute attribute, Object part) {
    try {
      return Optional.of(Parts.with(value, attribute, part));
    } catch (InvalidValueException refused) {
      return Optional.empty();
    }
  }
}
