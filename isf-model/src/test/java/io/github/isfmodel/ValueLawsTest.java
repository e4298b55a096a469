package io.github.isfmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.generators.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every type of the model. Each try looks at one value, or two, of each type. */
class ValueLawsTest {

  @Provide
  Arbitrary<List<Object>> oneOfEach() {
    List<Arbitrary<Object>> values = new ArrayList<>();
    IsfArbitraries.types().forEach(type -> values.add(IsfArbitraries.of(type).asGeneric()));
    return Combinators.combine(values).as(each -> each);
  }

  @Provide
  Arbitrary<List<Object>> oneOfEachWithAttributes() {
    List<Arbitrary<Object>> values = new ArrayList<>();
    ValueType.all().forEach(each -> values.add(IsfArbitraries.of(each.type()).asGeneric()));
    return Combinators.combine(values).as(each -> each);
  }

  @Property(tries = 25)
  void travelsThroughJavaSerialization(@ForAll("oneOfEach") List<Object> values) {
    for (Object value : values) {
      Object copy = Serialized.copyOf(value);
      assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
      if (value instanceof OpenCode<?> code && code.isKnown()) {
        assertThat(copy).isSameAs(value);
      }
    }
  }

  @Property(tries = 40)
  void isEqualToNothingOfAnotherKind(@ForAll("oneOfEach") List<Object> values) {
    for (Object value : values) {
      assertThat(value).isNotEqualTo(null).isNotEqualTo("").isNotEqualTo(values);
    }
  }

  @Property(tries = 20)
  void isTheSameWhenBuiltAgainFromItsAttributes(
      @ForAll("oneOfEachWithAttributes") List<Object> values) {
    List<ValueType> types = ValueType.all();
    for (int i = 0; i < types.size(); i++) {
      Object again = types.get(i).build(types.get(i).valuesOf(values.get(i)));
      assertThat(again).isEqualTo(values.get(i)).hasSameHashCodeAs(values.get(i));
    }
  }

  @Property(tries = 10)
  void differsAsSoonAsOneAttributeDiffers(
      @ForAll("oneOfEachWithAttributes") List<Object> ones,
      @ForAll("oneOfEachWithAttributes") List<Object> others) {
    List<ValueType> types = ValueType.all();
    for (int i = 0; i < types.size(); i++) {
      for (ValueType.Attribute attribute : types.get(i).attributes()) {
        compareAfterChange(types.get(i), attribute, ones.get(i), attribute.of(others.get(i)));
      }
    }
  }

  private static void compareAfterChange(
      ValueType type, ValueType.Attribute attribute, Object one, Object newValue) {
    Map<String, Object> values = type.valuesOf(one);
    boolean same = values.put(attribute.name(), newValue).equals(newValue);
    try {
      Object changed = type.build(values);
      assertThat(changed.equals(one)).as("%s.%s", type, attribute).isEqualTo(same);
      assertThat(attribute.of(changed)).isEqualTo(newValue);
    } catch (InvalidValueException doesNotGoWithTheRest) {
      assertThat(same).as(doesNotGoWithTheRest.getMessage()).isFalse();
    }
  }
}
