package io.github.isfmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.generators.DossierArbitraries;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.generators.ValueType;
import io.github.isfmodel.generators.ValueType.Attribute;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.time.When;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/**
 * What is counted over many values is counted from a fixed seed, so that rare luck breaks no build.
 */
class GeneratorsTest {

  private static final String FIXED = "20251117";
  private static final Set<String> USUAL = Set.of("isf", "s-res-2803-2025", "0");

  @Test
  void everyTypeThatARecordConsistsOfHasValues() {
    Set<Class<?>> found = new LinkedHashSet<>();
    follow(Dossier.class, found);
    assertThat(found).hasSizeGreaterThan(100).isSubsetOf(IsfArbitraries.types());
  }

  /** Adds the model's own types that a type refers to, enumerations excepted. */
  private static void follow(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        follow(argument, found);
      }
    } else if (type instanceof Class<?> own
        && own.getName().startsWith("io.github.isfmodel")
        && Modifier.isPublic(own.getModifiers())
        && !own.isEnum()
        && found.add(own)) {
      ValueType.all().stream()
          .filter(each -> each.type() == own)
          .forEach(each -> each.attributes().forEach(part -> follow(part.type(), found)));
      if (own.isSealed()) {
        List.of(own.getPermittedSubclasses()).forEach(each -> follow(each, found));
      }
    }
  }

  @Test
  void refusesOtherTypes() {
    assertThatThrownBy(() -> IsfArbitraries.of(Thread.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no values of class java.lang.Thread");
  }

  @Property(tries = 1, shrinking = ShrinkingMode.OFF, seed = FIXED)
  void amongManyRecordsEachOptionalPartIsThereAtLeastOnce(
      @ForAll("manyDossiers") List<Dossier> dossiers) {
    Set<Attribute> optional = new HashSet<>();
    Set<Attribute> present = new HashSet<>();
    forEachAttribute(
        dossiers,
        (attribute, part) -> {
          if (attribute.isList() || attribute.isOptional()) {
            optional.add(attribute);
          }
          if (!part.equals(List.of()) && !part.equals(Optional.empty())) {
            present.add(attribute);
          }
        });
    assertThat(optional).isNotEmpty().isSubsetOf(present);
  }

  @Provide
  Arbitrary<List<Dossier>> manyDossiers() {
    return DossierArbitraries.dossiers().list().ofSize(300);
  }

  /** Walks over a value and all that it holds. */
  private static void forEachAttribute(Object value, BiConsumer<Attribute, Object> visitor) {
    if (value instanceof List<?> list) {
      list.forEach(element -> forEachAttribute(element, visitor));
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(there -> forEachAttribute(there, visitor));
    } else {
      for (Attribute attribute : attributes(value)) {
        visitor.accept(attribute, attribute.of(value));
        forEachAttribute(attribute.of(value), visitor);
      }
    }
  }

  private static List<Attribute> attributes(Object value) {
    return ValueType.ofValue(value).map(ValueType::attributes).orElse(List.of());
  }

  @Property(tries = 100)
  void everyIdentifierOfACoherentRecordResolves(@ForAll @Coherent Dossier dossier) {
    assertThat(idsIn(dossier))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(dossier.index().resolves(id)).isTrue());
  }

  @Property(tries = 200, seed = FIXED, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(onFailureOnly = true)
  void coherentRecordsHaveManyNamesAndListsOfDifferentLengths(@ForAll @Coherent Dossier dossier) {
    Statistics.label("another name")
        .collect(dossier.actors().stream().noneMatch(each -> USUAL.contains(each.id().value())))
        .coverage(c -> c.check(true).percentage(p -> p > 10));
    Statistics.label("lengths")
        .collect(Integer.compare(dossier.actors().size(), dossier.pledges().size()))
        .coverage(
            c -> {
              c.check(-1).percentage(p -> p > 10);
              c.check(0).percentage(p -> p > 10);
              c.check(1).percentage(p -> p > 10);
            });
  }

  @Property(tries = 100, seed = FIXED)
  void identifiersOfOtherRecordsMayDangle(@ForAll Dossier dossier) {
    boolean dangling = !idsIn(dossier).stream().allMatch(dossier.index()::resolves);
    Statistics.label("dangling")
        .collect(dangling)
        .coverage(c -> c.check(true).percentage(p -> p > 50));
  }

  private static Set<EntityId> idsIn(Dossier dossier) {
    Set<EntityId> ids = new HashSet<>();
    forEachAttribute(dossier, (attribute, part) -> collect(part, ids));
    return ids;
  }

  private static void collect(Object part, Set<EntityId> ids) {
    if (part instanceof EntityId id) {
      ids.add(id);
    } else if (part instanceof List<?> list) {
      list.forEach(element -> collect(element, ids));
    } else if (part instanceof Optional<?> maybe) {
      maybe.ifPresent(there -> collect(there, ids));
    }
  }

  @Property(seed = FIXED)
  void conditionsAreAtMostThreeJoinsDeep(@ForAll Condition condition) {
    assertThat(depth(condition)).isBetween(0, 3);
    Statistics.label("depth")
        .collect(depth(condition))
        .coverage(
            c -> {
              for (int depth = 0; depth <= 3; depth++) {
                c.check(depth).count(n -> n > 0);
              }
            });
  }

  private static int depth(Condition condition) {
    return condition.parts().stream().mapToInt(part -> 1 + depth(part)).max().orElse(0);
  }

  @Property(tries = 1000, seed = FIXED)
  void timesOfEveryKindAppear(@ForAll When when) {
    Statistics.label("kind")
        .collect(when.getClass())
        .coverage(
            c -> {
              for (Class<?> kind : When.class.getPermittedSubclasses()) {
                c.check(kind).percentage(p -> p > 1);
              }
            });
  }

  @Property(tries = 20)
  void otherModulesCanAskForAnyType(@ForAll List<Pledge> pledges, @ForAll Optional<When> when) {
    assertThat(pledges).isNotNull();
    assertThat(when).isNotNull();
  }
}
