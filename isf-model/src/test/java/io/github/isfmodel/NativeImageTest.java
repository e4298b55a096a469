package io.github.isfmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.architecture.NativeImage;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.ObeysRules;
import jakarta.validation.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** That the jar tells an ahead-of-time compiler of all types that are reached by their names. */
class NativeImageTest {

  private static final NativeImage MODEL = NativeImage.of(Dossier.class, "isf-model");

  /** What our values hold of the platform. */
  private static final Set<String> PLATFORM =
      Set.of(
          "java.lang.Enum",
          "java.lang.Integer",
          "java.lang.Number",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.Ser",
          "java.time.YearMonth",
          "java.util.ArrayList",
          "java.util.CollSer",
          "java.util.Collections$EmptyList",
          "java.util.Collections$SingletonList",
          "java.util.Collections$UnmodifiableCollection",
          "java.util.Collections$UnmodifiableList",
          "java.util.Collections$UnmodifiableMap",
          "java.util.Collections$UnmodifiableRandomAccessList",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.ImmutableCollections$List12",
          "java.util.ImmutableCollections$ListN",
          "java.util.LinkedHashMap");

  @Test
  void everySerializableTypeIsTold() {
    Set<String> owed = new TreeSet<>(PLATFORM);
    owed.addAll(MODEL.serializable());
    assertThat(MODEL.shipped("serialization-config.json"))
        .as("isf-model/src/main/resources, in META-INF/native-image")
        .isEqualTo(NativeImage.json(owed));
  }

  @Property
  void whatJavaMeetsInAValueIsTold(@ForAll("anyValue") Object value) {
    String told = MODEL.shipped("serialization-config.json");
    assertThat(NativeImage.metIn(value)).allMatch(name -> told.contains("\"" + name + "\""));
  }

  @Provide
  Arbitrary<Object> anyValue() {
    return Arbitraries.of(IsfArbitraries.types())
        .flatMap(type -> IsfArbitraries.of(type).asGeneric());
  }

  @Test
  void whatAValidatorReachesByNameIsTold() {
    List<String> owed = new ArrayList<>();
    for (Class<?> validator : ObeysRules.class.getAnnotation(Constraint.class).validatedBy()) {
      owed.add(
          "  {\"name\": \""
              + validator.getName()
              + "\", \"methods\": [{\"name\": \"<init>\", \"parameterTypes\": []}]}");
    }
    IsfArbitraries.types().stream()
        .filter(Checkable.class::isAssignableFrom)
        .flatMap(type -> List.of(type, type.getPermittedSubclasses()[0]).stream())
        .map(Class::getName)
        .sorted()
        .map(name -> "  {\"name\": \"" + name + "\", \"queryAllDeclaredMethods\": true}")
        .forEach(owed::add);
    assertThat(owed).hasSizeGreaterThan(7);
    assertThat(MODEL.shipped("reflect-config.json"))
        .isEqualTo("[\n" + String.join(",\n", owed) + "\n]\n");
  }

  @Test
  void whatIsReadFromTheJarIsTold() {
    assertThat(Dossier.class.getResource("/io/github/isfmodel/council/council-terms.csv"))
        .isNotNull();
    assertThat(MODEL.shipped("resource-config.json"))
        .isEqualTo(
            """
            {
              "resources": {
                "includes": [
                  {"pattern": "\\\\Qio/github/isfmodel/council/council-terms.csv\\\\E"}
                ]
              }
            }
            """);
  }
}
