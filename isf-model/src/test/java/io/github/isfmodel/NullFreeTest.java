package io.github.isfmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.architecture.PublicRecords;
import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.generators.ValueType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no value can be built with a null in it, whatever type it is of. */
class NullFreeTest {

  static List<ValueType> types() {
    return ValueType.all();
  }

  static List<ValueType> withBuilder() {
    return types().stream().filter(each -> !each.type().isRecord()).toList();
  }

  @Provide
  Arbitrary<List<Object>> oneOfEach() {
    List<Arbitrary<Object>> values = new ArrayList<>();
    types().forEach(each -> values.add(IsfArbitraries.of(each.type()).asGeneric()));
    return Combinators.combine(values).as(each -> each);
  }

  @Example
  void everyPublicRecordNamesTheComponentThatIsNull() {
    List<Class<?>> records = PublicRecords.of(OpenCode.class, "io.github.isfmodel");

    assertThat(records).hasSizeGreaterThan(100);
    assertThat(records.stream().flatMap(each -> PublicRecords.lettingNullIn(each).stream()))
        .isEmpty();
  }

  @Property(tries = 2, shrinking = ShrinkingMode.OFF)
  void listsRefuseNull(@ForAll("oneOfEach") List<Object> values) {
    for (int i = 0; i < values.size(); i++) {
      ValueType type = types().get(i);
      for (ValueType.Attribute attribute : type.attributes()) {
        if (attribute.isList()) {
          Map<String, Object> changed = type.valuesOf(values.get(i));
          changed.put(attribute.name(), Collections.nCopies(3, null));
          assertThatThrownBy(() -> type.build(changed))
              .as("%s.%s", type, attribute)
              .isInstanceOf(NullPointerException.class);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("withBuilder")
  void buildersRefuseNull(ValueType type) {
    for (ValueType.Attribute attribute : type.attributes()) {
      if (!attribute.raw().isPrimitive()) {
        Object builder = type.builder();
        var thrown =
            assertThatThrownBy(() -> ValueType.set(builder, attribute, null))
                .as("%s.%s", type, attribute)
                .isInstanceOf(NullPointerException.class);
        if (!attribute.isList() && !attribute.isOptional()) {
          thrown.hasMessage(attribute.name());
        }
      }
    }
  }

  @Property(tries = 2, shrinking = ShrinkingMode.OFF)
  void copiesRefuseNull(@ForAll("oneOfEach") List<Object> values) {
    for (Object value : values) {
      for (Method with : value.getClass().getMethods()) {
        boolean takesOneReference =
            with.getName().startsWith("with")
                && with.getParameterCount() == 1
                && !with.getParameterTypes()[0].isPrimitive();
        if (takesOneReference) {
          assertThatThrownBy(() -> ValueType.call(with, value, (Object) null))
              .as(with.toString())
              .isInstanceOf(NullPointerException.class);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("withBuilder")
  void buildersNameEveryAttributeThatIsMissing(ValueType type) {
    Set<String> required = new TreeSet<>();
    for (ValueType.Attribute attribute : type.attributes()) {
      if (!attribute.isList() && !attribute.isOptional()) {
        required.add(attribute.name());
      }
    }
    if (required.isEmpty()) {
      assertThat(type.build(Map.of())).isEqualTo(type.build(Map.of()));
      return;
    }
    assertThatThrownBy(() -> type.build(Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .message()
        .startsWith("Cannot build " + type + ", some of required attributes are not set [")
        .satisfies(message -> assertThat(names(message)).isEqualTo(required));
  }

  private static Set<String> names(String message) {
    String list = message.substring(message.indexOf('[') + 1, message.indexOf(']'));
    return new TreeSet<>(Arrays.asList(list.split(", ", -1)));
  }
}
