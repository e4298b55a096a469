package io.github.isfmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.generators.ValueType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That nobody can change a value after it was built, whatever type it is of. */
class ImmutabilityTest {

  private static final Set<Type> IMMUTABLE =
      Set.of(
          int.class,
          long.class,
          boolean.class,
          String.class,
          OptionalInt.class,
          LocalDate.class,
          YearMonth.class,
          Instant.class,
          ZoneId.class);

  static List<ValueType> types() {
    return ValueType.all();
  }

  @Provide
  Arbitrary<List<Object>> oneOfEach() {
    List<Arbitrary<Object>> values = new ArrayList<>();
    types().forEach(each -> values.add(IsfArbitraries.of(each.type()).asGeneric()));
    return Combinators.combine(values).as(each -> each);
  }

  @Property(tries = 30)
  void keepsItsListsWhenThoseItWasBuiltFromChange(@ForAll("oneOfEach") List<Object> values) {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      Map<String, Object> open = types().get(i).valuesOf(value);
      open.replaceAll((name, part) -> modifiable(part));
      Object built = types().get(i).build(open);
      String before = built.toString();
      open.values().forEach(ImmutabilityTest::empty);
      assertThat(built).isEqualTo(value).hasToString(before);
    }
  }

  private static Object modifiable(Object part) {
    if (part instanceof List<?> list) {
      return new ArrayList<>(list);
    }
    return part instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : part;
  }

  private static void empty(Object part) {
    if (part instanceof List<?> list) {
      list.clear();
    } else if (part instanceof Map<?, ?> map) {
      map.clear();
    }
  }

  @Property(tries = 30)
  void handsOutListsThatRefuseChanges(@ForAll("oneOfEach") List<Object> values) {
    for (int i = 0; i < values.size(); i++) {
      for (Object part : types().get(i).valuesOf(values.get(i)).values()) {
        refusesChanges(part);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void refusesChanges(Object part) {
    if (part instanceof List<?> list) {
      assertThatThrownBy(() -> ((List<Object>) list).add(0, "x"))
          .isInstanceOf(UnsupportedOperationException.class);
    } else if (part instanceof Map<?, ?> map) {
      assertThatThrownBy(() -> ((Map<Object, Object>) map).put("x", "x"))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasOnlyAttributesThatAreImmutableThemselves(ValueType type) {
    type.attributes()
        .forEach(
            attribute -> assertThat(isImmutable(attribute.type())).as(attribute.name()).isTrue());
  }

  private static boolean isImmutable(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Set.of(List.class, Optional.class, Map.class).contains(generic.getRawType())
          && List.of(generic.getActualTypeArguments()).stream()
              .allMatch(ImmutabilityTest::isImmutable);
    }
    return IMMUTABLE.contains(type)
        || IsfArbitraries.types().contains(type)
        || ((Class<?>) type).isEnum();
  }

  @Property(tries = 2)
  void hasOnlyFinalFields(@ForAll("oneOfEach") List<Object> values) {
    for (Object value : values) {
      for (Field field : value.getClass().getDeclaredFields()) {
        boolean computedLater =
            Modifier.isTransient(field.getModifiers()) && Modifier.isPrivate(field.getModifiers());
        assertThat(computedLater || Modifier.isFinal(field.getModifiers()))
            .as(field.toString())
            .isTrue();
      }
    }
  }
}
