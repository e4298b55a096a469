package io.github.isfmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.generators.RecordArbitraries;
import io.github.isfmodel.generators.ValueType;
import io.github.isfmodel.precondition.Proposition;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * That a record which writes out equals and hashCode means by them what every record does.
 *
 * <p>The compiler leaves the two to the virtual machine, which puts them together at the first call
 * for each class: a good part of the time that a short run takes, and no archive of classes keeps
 * the result. The records that are compared on the way to the status of a force therefore write
 * them out, and with them all others of a sealed family.
 */
class RecordEqualityTest {

  private record Change(Object before, Object after) {

    boolean keepsHash() {
      return before.hashCode() == after.hashCode();
    }
  }

  private static final List<ValueType> WRITTEN =
      records().stream()
          .filter(type -> isWritten(type, "equals", Object.class))
          .map(ValueType::ofRecord)
          .toList();

  private static List<Class<?>> records() {
    List<Class<?>> records = new ArrayList<>();
    for (JavaClass each :
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("io.github.isfmodel")) {
      if (each.isRecord()) {
        records.add(each.reflect());
      }
    }
    return records;
  }

  /** The compiler's own are final. */
  private static boolean isWritten(Class<?> type, String method, Class<?>... parameters) {
    try {
      return !Modifier.isFinal(type.getDeclaredMethod(method, parameters).getModifiers());
    } catch (NoSuchMethodException e) {
      throw new AssertionError(type + " is no record", e);
    }
  }

  @Test
  void isWrittenOutTogetherWithTheHash() {
    assertThat(records())
        .allSatisfy(
            type ->
                assertThat(isWritten(type, "equals", Object.class))
                    .isEqualTo(isWritten(type, "hashCode")));
    assertThat(WRITTEN).hasSizeGreaterThan(50);
  }

  @Provide
  Arbitrary<List<Object>> oneOfEach() {
    List<Arbitrary<Object>> values = new ArrayList<>();
    WRITTEN.forEach(each -> values.add(RecordArbitraries.of(each.type())));
    return Combinators.combine(values).as(each -> each);
  }

  @Provide
  Arbitrary<List<List<Object>>> manyOfEach() {
    List<Arbitrary<List<Object>>> values = new ArrayList<>();
    WRITTEN.forEach(each -> values.add(RecordArbitraries.of(each.type()).list().ofSize(400)));
    return Combinators.combine(values).as(each -> each);
  }

  /** The components, but those of a symmetric relation without their order. */
  private static Map<String, Object> compared(Object value) {
    Map<String, Object> components = ValueType.ofRecord(value.getClass()).valuesOf(value);
    if (value instanceof Proposition.CeasefireHolds ceasefire) {
      components.put("between", Set.copyOf(ceasefire.between()));
    }
    return components;
  }

  @Property(tries = 50)
  void isThatOfAllComponents(
      @ForAll("oneOfEach") List<Object> ones, @ForAll("oneOfEach") List<Object> others) {
    for (int i = 0; i < WRITTEN.size(); i++) {
      assertThat(ones.get(i).equals(others.get(i)))
          .isEqualTo(compared(ones.get(i)).equals(compared(others.get(i))));
      assertThat(WRITTEN.get(i).build(WRITTEN.get(i).valuesOf(ones.get(i))))
          .isEqualTo(ones.get(i))
          .hasSameHashCodeAs(ones.get(i))
          .isNotEqualTo(null)
          .isNotEqualTo("");
    }
  }

  /** Few changes may keep the hash, so that they are counted, many and from a fixed seed. */
  @Property(tries = 1, shrinking = ShrinkingMode.OFF, seed = "20251117")
  void seesEachComponent(@ForAll("manyOfEach") List<List<Object>> values) {
    for (int i = 0; i < WRITTEN.size(); i++) {
      for (ValueType.Attribute component : WRITTEN.get(i).attributes()) {
        List<Change> changes = changes(WRITTEN.get(i), component, values.get(i));
        assertThat(changes)
            .as("changes of %s.%s", WRITTEN.get(i), component)
            .isNotEmpty()
            .noneMatch(change -> change.after().equals(change.before()));
        assertThat(changes.stream().filter(Change::keepsHash).count())
            .as("changes of %s.%s that keep the hash", WRITTEN.get(i), component)
            .isLessThanOrEqualTo(changes.size() / 10);
      }
    }
  }

  /** Gives each value that component of the next one, where the two differ in it. */
  private static List<Change> changes(
      ValueType type, ValueType.Attribute component, List<Object> values) {
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < values.size(); i++) {
      Object part = compared(values.get(i)).get(component.name());
      if (!Objects.equals(part, compared(values.get(i - 1)).get(component.name()))) {
        change(type, component, values.get(i - 1), component.of(values.get(i)))
            .ifPresent(changes::add);
      }
    }
    return changes;
  }

  private static Optional<Change> change(
      ValueType type, ValueType.Attribute component, Object value, Object part) {
    Map<String, Object> values = type.valuesOf(value);
    values.put(component.name(), part);
    try {
      return Optional.of(new Change(value, type.build(values)));
    } catch (InvalidValueException doesNotGoWithTheRest) {
      return Optional.empty();
    }
  }
}
