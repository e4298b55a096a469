package io.github.isfmodel.generators;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Leaves out of a record what rules object to, again and again until they object to nothing. */
final class Pruning {

  private Pruning() {}

  static Dossier of(Dossier dossier, Predicate<Violation> objections) {
    Dossier left = dossier;
    List<List<String>> places = places(left, objections);
    while (!places.isEmpty()) {
      left = (Dossier) without(left, places).orElseThrow();
      places = places(left, objections);
    }
    return left;
  }

  private static List<List<String>> places(Dossier dossier, Predicate<Violation> objections) {
    return dossier.violations().stream().filter(objections).map(each -> each.at().steps()).toList();
  }

  /** The value without what is at some places in it; empty if there is no such value. */
  private static Optional<Object> without(Object value, List<List<String>> places) {
    boolean itself = places.contains(List.<String>of());
    if (value instanceof List<?> list && !list.isEmpty()) {
      return Optional.of(itself ? List.of() : elements(list, below(places)));
    }
    if (value instanceof Optional<?> maybe && maybe.isPresent()) {
      return Optional.of(itself ? Optional.empty() : without(maybe.get(), places));
    }
    if (value instanceof OptionalInt number && number.isPresent()) {
      return Optional.of(OptionalInt.empty());
    }
    return itself
        ? Optional.empty()
        : ValueType.ofValue(value).flatMap(type -> parts(type, value, below(places)));
  }

  /** By the first step, what is below it. */
  private static Map<String, List<List<String>>> below(List<List<String>> places) {
    Map<String, List<List<String>>> below = new TreeMap<>();
    for (List<String> place : places) {
      if (!place.isEmpty()) {
        below
            .computeIfAbsent(place.get(0), first -> new ArrayList<>())
            .add(place.subList(1, place.size()));
      }
    }
    return below;
  }

  private static List<Object> elements(List<?> list, Map<String, List<List<String>>> places) {
    List<Object> left = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      List<List<String>> inside = places.get(Integer.toString(i));
      if (inside == null) {
        left.add(list.get(i));
      } else {
        without(list.get(i), inside).ifPresent(left::add);
      }
    }
    return left;
  }

  private static Optional<Object> parts(
      ValueType type, Object value, Map<String, List<List<String>>> places) {
    Map<String, Object> parts = type.valuesOf(value);
    for (Map.Entry<String, List<List<String>>> place : places.entrySet()) {
      Optional<Object> left = without(parts.get(place.getKey()), place.getValue());
      if (left.isEmpty()) {
        return Optional.empty();
      }
      parts.put(place.getKey(), left.get());
    }
    try {
      return Optional.of(type.build(parts));
    } catch (InvalidValueException needed) {
      return Optional.empty();
    }
  }
}
