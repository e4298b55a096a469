package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.ListCodec;
import io.github.isfmodel.json.codec.NumberCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.table.Examples;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The bounds that the tables tell are those of the constructors, which know nothing of them. */
class ConstructorBoundsTest {

  /** One component of a record, with its table and a value of that type. */
  private record Component(Class<?> type, ObjectCodec<?> table, Codec<?> codec, int at) {

    /** Whether the constructor takes the example with another value of the component. */
    boolean takes(Object value) throws ReflectiveOperationException {
      Object example = Json.read(table, Examples.object(table)).value();
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = i == at ? value : components[i].getAccessor().invoke(example);
      }
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      try {
        constructor.newInstance(values);
        return true;
      } catch (InvocationTargetException e) {
        assertThat(e.getCause()).isInstanceOf(InvalidValueException.class);
        return false;
      }
    }

    Object number(long number) {
      Class<?> declared = type.getRecordComponents()[at].getType();
      if (declared == OptionalInt.class) {
        return OptionalInt.of(Math.toIntExact(number));
      }
      return declared == int.class ? (Object) Math.toIntExact(number) : (Object) number;
    }

    boolean isPartOfARelation() {
      String name = type.getRecordComponents()[at].getName();
      return List.of("min", "max", "count").contains(name);
    }
  }

  private interface Check {
    void check(Component component) throws ReflectiveOperationException;
  }

  private static Stream<DynamicTest> each(Class<?> codec, Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    Tables.objects()
        .forEach(
            (type, table) -> {
              for (int i = 0; i < table.fields().size() && type.isRecord(); i++) {
                Field field = table.fields().get(i);
                if (codec.isInstance(field.codec())) {
                  Component component = new Component(type, table, field.codec(), i);
                  tests.add(
                      DynamicTest.dynamicTest(
                          table.what() + "/" + field.name(), () -> check.check(component)));
                }
              }
            });
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> ofNumbers() {
    return each(
        NumberCodec.class,
        component -> {
          NumberCodec codec = (NumberCodec) component.codec();
          assertThat(component.takes(component.number(codec.min() - 1))).isFalse();
          if (!component.isPartOfARelation()) {
            assertThat(component.takes(component.number(codec.min()))).isTrue();
            assertThat(component.takes(component.number(codec.max()))).isTrue();
          }
          if (codec.max() != Integer.MAX_VALUE) {
            assertThat(component.takes(component.number(codec.max() + 1))).isFalse();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> ofTexts() {
    return each(
        TextCodec.class,
        component -> {
          boolean phrase =
              component.table().what().equals("a time of type 'said'"); // has a form of its own
          boolean mayBeBlank = ((TextCodec) component.codec()).mayBeBlank() && !phrase;
          assertThat(component.takes("")).isEqualTo(mayBeBlank);
          assertThat(component.takes(" \u2003")).isEqualTo(mayBeBlank);
        });
  }

  @TestFactory
  Stream<DynamicTest> ofLists() {
    return each(
        ListCodec.class,
        component -> {
          ListCodec<?> list = (ListCodec<?>) component.codec();
          Object item = Json.read(list.item(), Examples.of(list.item())).value();
          List<Object> items = new ArrayList<>();
          while (items.size() < list.least()) {
            assertThat(component.takes(items)).isFalse();
            items.add(item);
          }
          assertThat(component.takes(items)).isTrue();
          items.add(item);
          items.add(item);
          assertThat(component.takes(items)).isEqualTo(!list.isDistinct());
        });
  }

  /** Builders check nothing: whatever their types take, the reader takes too. */
  @TestFactory
  Stream<DynamicTest> areOfRecordsOnly() {
    return Tables.objects().entrySet().stream()
        .filter(entry -> !entry.getKey().isRecord())
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getValue().what(),
                    () ->
                        assertThat(entry.getValue().fields())
                            .noneMatch(field -> isBounded(field.codec()))));
  }

  private static boolean isBounded(Codec<?> codec) {
    return codec instanceof ListCodec<?> list && list.least() > 0
        || codec instanceof TextCodec text && !text.mayBeBlank()
        || codec instanceof NumberCodec number && number.min() > Integer.MIN_VALUE;
  }
}
