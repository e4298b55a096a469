package io.github.isfmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.architecture.PublicRecords;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.generators.ValueType;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

  /** As builders tell it, whatever is made by a constructor from what somebody gives. */
  @Example
  void aNullInAListIsToldByTheNameOfTheList() {
    List<Condition> conditions = Collections.nCopies(2, null);
    List<ActorId> actors = Collections.nCopies(2, null);
    Term.Lasting period =
        new Term.Lasting(
            TermLength.ofMonths(6),
            Anchor.builder().kind(AnchorKind.ADOPTION).build(),
            MonthEnd.SAME_DAY,
            DayCount.FIRST_DAY_EXCLUDED);
    Map<String, ThrowingCallable> lists =
        Map.ofEntries(
            Map.entry("AllOf.parts", () -> new Condition.AllOf(conditions)),
            Map.entry("AnyOf.parts", () -> new Condition.AnyOf(conditions)),
            Map.entry("AtLeast.parts", () -> new Condition.AtLeast(1, conditions)),
            Map.entry(
                "CeasefireHolds.between",
                () -> new Proposition.CeasefireHolds(actors, CeasefireState.IN_EFFECT)),
            Map.entry("Codes.codes", () -> new ClaimedValue.Codes(Collections.nCopies(1, null))),
            Map.entry("Actors.actors", () -> new ClaimedValue.Actors(GroupExtent.OPEN, actors)),
            Map.entry("Tasks.tasks", () -> new ClaimedValue.Tasks(Collections.nCopies(1, null))),
            Map.entry("Including.members", () -> new MemberPredicate.Including(actors)),
            Map.entry("Renewed.keys", () -> new Term.Renewed(period, actors)),
            Map.entry(
                "Explicit.chapters", () -> new LegalBasis.Explicit(Collections.nCopies(1, null))),
            Map.entry(
                "Assumptions.facts",
                () -> new Assumptions(Collections.nCopies(1, null), List.of())),
            Map.entry(
                "Assumptions.steps",
                () -> new Assumptions(List.of(), Collections.nCopies(1, null))));
    lists.forEach(
        (name, made) ->
            assertThatThrownBy(made)
                .as(name)
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage(name.substring(name.indexOf('.') + 1) + " element"));
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
