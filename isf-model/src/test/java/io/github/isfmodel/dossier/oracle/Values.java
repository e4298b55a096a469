package io.github.isfmodel.dossier.oracle;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.generators.ValueType.Attribute;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Where a mutation takes its values from: from the same record (its days, and the days next to
 * them), from the same attribute of any example, and from the generators.
 */
final class Values {

  private static final int SIZE = 1000;

  private final Map<Object, List<Object>> seen = new HashMap<>();

  /** Collects what occurs in some records, by attribute and by type. */
  Values(List<?> records) {
    records.forEach(this::collect);
  }

  private void collect(Object value) {
    for (Attribute attribute : Parts.of(value)) {
      Object part = attribute.of(value);
      List<?> parts = part instanceof List<?> list ? list : Parts.present(part).stream().toList();
      for (Object each : parts) {
        seen.computeIfAbsent(attribute, key -> new ArrayList<>()).add(each);
        seen.computeIfAbsent(Parts.element(attribute), key -> new ArrayList<>()).add(each);
        collect(each);
      }
    }
  }

  /** Another value for an attribute, or for an element of it. */
  Object another(Attribute attribute, Object old, List<LocalDate> days, Random random) {
    Class<?> type = Parts.element(attribute);
    if (type == boolean.class) {
      return !(Boolean) old;
    }
    if (type.isEnum()) {
      return pick(List.of(type.getEnumConstants()), random);
    }
    if (random.nextInt(10) < 6) {
      Optional<Object> near = near(type, old, days, random);
      if (near.isPresent()) {
        return near.get();
      }
    }
    return any(attribute, type, random);
  }

  private Object any(Attribute attribute, Class<?> type, Random random) {
    List<Object> same = seen.getOrDefault(attribute, List.of());
    List<Object> alike = seen.getOrDefault(type, List.of());
    int die = random.nextInt(10);
    if (die < 4 && !same.isEmpty()) {
      return pick(same, random);
    }
    if ((die < 7 || !IsfArbitraries.types().contains(type)) && !alike.isEmpty()) {
      return pick(alike, random);
    }
    if (IsfArbitraries.types().contains(type)) {
      return generated(type, random);
    }
    throw new InvalidValueException(type.getSimpleName(), "", "never occurs", "try another");
  }

  static Object generated(Class<?> type, Random random) {
    return IsfArbitraries.of(type).generator(SIZE, true).next(random).value();
  }

  private static Optional<Object> near(
      Class<?> type, Object old, List<LocalDate> days, Random random) {
    if (type == LocalDate.class) {
      return Optional.of(day(old instanceof LocalDate day ? List.of(day) : days, days, random));
    }
    if (type == When.class) {
      List<LocalDate> own = old instanceof When when ? bounds(when) : List.of();
      return Optional.of(when(own.isEmpty() ? days : own, days, random));
    }
    if (type == long.class) {
      return Optional.of((Long) old + random.nextInt(3) - 1);
    }
    if (type == int.class || old instanceof OptionalInt) {
      int number = old instanceof OptionalInt some ? some.orElse(1) : (Integer) old;
      int next = number + random.nextInt(3) - 1;
      return Optional.of(old instanceof OptionalInt ? OptionalInt.of(next) : (Object) next);
    }
    return old instanceof OpenCode<?> code && random.nextBoolean()
        ? Optional.of(pick(List.copyOf(code.vocabulary().known()), random))
        : Optional.empty();
  }

  private static List<LocalDate> bounds(When when) {
    return Stream.of(when.span().earliest(), when.span().latest())
        .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
        .toList();
  }

  /** The old day or one of the record, or a day next to it. */
  private static LocalDate day(List<LocalDate> old, List<LocalDate> days, Random random) {
    LocalDate day = pick(random.nextInt(3) == 0 ? old : days, random);
    boolean atEdge = day.equals(LocalDate.MAX) || day.equals(LocalDate.MIN);
    return atEdge ? day : day.plusDays(random.nextInt(3) - 1);
  }

  private static When when(List<LocalDate> old, List<LocalDate> days, Random random) {
    LocalDate day = day(old, days, random);
    LocalDate other = day(old, days, random);
    return switch (random.nextInt(8)) {
      case 0 -> new When.NotBefore(day);
      case 1 -> new When.NotAfter(day);
      case 2 -> day.isBefore(other) ? new When.Between(day, other) : new When.Between(other, day);
      default -> When.on(day);
    };
  }

  static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
