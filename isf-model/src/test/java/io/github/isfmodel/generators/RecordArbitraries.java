package io.github.isfmodel.generators;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;

/** Values of any record, made of values of its components where it has no generator of its own. */
public final class RecordArbitraries {

  private RecordArbitraries() {}

  /**
   * Values of a record.
   *
   * @param record the class, public or not
   * @return the values
   * @throws IllegalArgumentException if there are no values of a component
   */
  public static Arbitrary<Object> of(Class<?> record) {
    return IsfArbitraries.types().contains(record)
        ? IsfArbitraries.of(record).asGeneric()
        : Fast.of(ofComponents(ValueType.ofRecord(record)));
  }

  private static Arbitrary<Object> ofComponents(ValueType record) {
    List<Arbitrary<Object>> parts = new ArrayList<>();
    record.attributes().forEach(part -> parts.add(ofType(part.type())));
    return Combinators.combine(parts)
        .as(
            values -> {
              Map<String, Object> byName = new LinkedHashMap<>();
              for (int i = 0; i < values.size(); i++) {
                byName.put(record.attributes().get(i).name(), values.get(i));
              }
              return record.build(byName);
            });
  }

  private static Arbitrary<Object> ofType(Type type) {
    return type instanceof ParameterizedType many ? ofMany(many) : ofClass((Class<?>) type);
  }

  /** None or one, so that a record which holds others of its kind comes to an end. */
  private static Arbitrary<Object> ofMany(ParameterizedType many) {
    Type one = many.getActualTypeArguments()[0];
    Arbitrary<List<Object>> list =
        Arbitraries.of(true, false)
            .edgeCases(EdgeCases.Config::none)
            .flatMap(
                there -> there ? ofType(one).map(List::of) : Arbitraries.just(List.<Object>of()));
    return many.getRawType() == Set.class ? list.map(Set::copyOf) : list.asGeneric();
  }

  private static Arbitrary<Object> ofClass(Class<?> type) {
    if (type == Object.class) {
      return TextArbitraries.texts().asGeneric();
    }
    if (type == LocalDate.class) {
      return TimeArbitraries.dates().asGeneric();
    }
    if (type.isEnum()) {
      return Arbitraries.of((Object[]) type.getEnumConstants());
    }
    if (type.isSealed() && !IsfArbitraries.types().contains(type)) {
      List<Arbitrary<Object>> kinds = new ArrayList<>();
      List.of(type.getPermittedSubclasses()).forEach(kind -> kinds.add(ofClass(kind)));
      return Arbitraries.oneOf(kinds);
    }
    return type.isRecord() ? of(type) : IsfArbitraries.of(type).asGeneric();
  }
}
