package io.github.isfmodel.dossier.oracle;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.ValueType.Attribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Changes something deep inside a record: replaces an attribute by another value of its type, fills
 * or empties an optional one, drops, repeats, adds or swaps elements of a list.
 */
final class Mutator {

  private static final int ATTEMPTS = 20;

  private final Values values;
  private final Random random;

  Mutator(Values values, Random random) {
    this.values = values;
    this.random = random;
  }

  /**
   * Changes a record in one place.
   *
   * @param focus what to change by preference, as the places of values within the record
   * @param days the days that new dates are near to
   */
  Dossier change(Dossier dossier, List<List<String>> focus, List<LocalDate> days) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return (Dossier) attribute(dossier, focus, days);
      } catch (InvalidValueException | ArithmeticException refused) {
        // The next attempt draws other values.
      }
    }
    return dossier;
  }

  /** All days that a value holds. */
  static List<LocalDate> days(Object value) {
    List<LocalDate> days = new ArrayList<>();
    days(value, days);
    return List.copyOf(days);
  }

  private static void days(Object value, List<LocalDate> days) {
    if (value instanceof LocalDate day) {
      days.add(day);
    } else if (value instanceof List<?> list) {
      list.forEach(each -> days(each, days));
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(each -> days(each, days));
    } else {
      Parts.of(value).forEach(attribute -> days(attribute.of(value), days));
    }
  }

  /** Changes one of the attributes of a value. */
  private Object attribute(Object value, List<List<String>> focus, List<LocalDate> days) {
    List<Attribute> attributes = Parts.of(value);
    Attribute chosen = Values.pick(attributes, random);
    List<Attribute> wanted =
        attributes.stream().filter(each -> leadsTo(focus, each.name())).toList();
    if (!wanted.isEmpty() && random.nextInt(10) < 7) {
      chosen = Values.pick(wanted, random);
    }
    Object part = chosen.of(value);
    return Parts.with(value, chosen, changed(chosen, part, below(focus, chosen.name()), days));
  }

  private static boolean leadsTo(List<List<String>> focus, String step) {
    return focus.stream().anyMatch(place -> !place.isEmpty() && place.get(0).equals(step));
  }

  private static List<List<String>> below(List<List<String>> focus, String step) {
    return focus.stream()
        .filter(place -> !place.isEmpty() && place.get(0).equals(step))
        .map(place -> place.subList(1, place.size()))
        .toList();
  }

  private Object changed(
      Attribute attribute, Object part, List<List<String>> focus, List<LocalDate> days) {
    if (part instanceof List<?> list) {
      return list(attribute, list, focus, days);
    }
    if (part instanceof Optional<?> maybe) {
      return maybe.isPresent() && random.nextInt(4) == 0
          ? Optional.empty()
          : Optional.of(
              maybe.isPresent()
                  ? element(attribute, maybe.get(), focus, days)
                  : values.another(attribute, part, days, random));
    }
    if (part instanceof OptionalInt && random.nextInt(4) == 0) {
      return OptionalInt.empty();
    }
    return element(attribute, part, focus, days);
  }

  private Object element(
      Attribute attribute, Object part, List<List<String>> focus, List<LocalDate> days) {
    boolean whole = Parts.of(part).isEmpty() || random.nextInt(4) == 0;
    return whole ? values.another(attribute, part, days, random) : attribute(part, focus, days);
  }

  private List<?> list(
      Attribute attribute, List<?> list, List<List<String>> focus, List<LocalDate> days) {
    List<Object> copy = new ArrayList<>(list);
    int at = list.isEmpty() ? 0 : random.nextInt(list.size());
    List<Integer> wanted = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (leadsTo(focus, Integer.toString(i))) {
        wanted.add(i);
      }
    }
    if (!wanted.isEmpty() && random.nextInt(10) < 7) {
      at = Values.pick(wanted, random);
    }
    int die = list.isEmpty() ? 0 : random.nextInt(12);
    switch (die) {
      case 0 -> copy.add(at, another(attribute, list, days));
      case 1 -> copy.remove(at);
      case 2 -> copy.add(random.nextInt(copy.size() + 1), copy.get(at));
      case 4 -> copy.add(at + 1, element(attribute, copy.get(at), List.of(), days));
      case 3 -> Collections.swap(copy, at, random.nextInt(copy.size()));
      default ->
          copy.set(at, element(attribute, copy.get(at), below(focus, Integer.toString(at)), days));
    }
    return copy;
  }

  private Object another(Attribute attribute, List<?> list, List<LocalDate> days) {
    Object old = list.isEmpty() ? list : list.get(0);
    return values.another(attribute, old, days, random);
  }

  /** The places in which one value differs from another of its type. */
  static List<List<String>> differences(Object one, Object other) {
    List<List<String>> found = new ArrayList<>();
    differ(one, other, List.of(), found);
    return found;
  }

  private static void differ(
      Object one, Object other, List<String> place, List<List<String>> found) {
    if (one.equals(other)) {
      return;
    }
    List<Attribute> attributes = Parts.of(one);
    if (one instanceof List<?> list && other instanceof List<?> same) {
      for (int i = 0; i < list.size(); i++) {
        Object twin = i < same.size() ? same.get(i) : List.of();
        differ(list.get(i), twin, and(place, Integer.toString(i)), found);
      }
    } else if (one instanceof Optional<?> some && some.isPresent()) {
      differ(
          some.get(),
          ((Optional<?>) other).map(Object.class::cast).orElse(List.of()),
          place,
          found);
    } else if (one.getClass() != other.getClass() || attributes.isEmpty()) {
      found.add(place);
    } else {
      for (Attribute each : attributes) {
        differ(each.of(one), each.of(other), and(place, each.name()), found);
      }
    }
  }

  private static List<String> and(List<String> place, String step) {
    List<String> longer = new ArrayList<>(place);
    longer.add(step);
    return longer;
  }
}
