package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.code.Nearest;
import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.Field.Presence;
import io.github.isfmodel.json.codec.ListCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.table.Types;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the tables with the model, so that no attribute is forgotten on either side. */
class TableCompletenessTest {

  @Test
  void everyTypeThatADossierHoldsHasACodec() {
    Set<Class<?>> reached = new LinkedHashSet<>();
    reach(Dossier.class, reached);
    Set<Class<?>> described = new LinkedHashSet<>(Types.all().keySet());
    Tables.sums()
        .values()
        .forEach(sum -> sum.shapes().forEach(shape -> described.add(shape.javaType())));
    assertThat(described).containsAll(reached);
    assertThat(reached).containsAll(described);
  }

  private static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType generic) {
      reach(generic.getActualTypeArguments()[0], reached);
      return;
    }
    Class<?> plain = (Class<?>) type;
    boolean ours = plain.getName().startsWith("io.github.isfmodel.");
    if (!ours
        || !reached.add(plain)
        || !Types.all().getOrDefault(plain, NONE).equals(NONE) && isLeaf(Types.all().get(plain))) {
      return;
    }
    if (plain.isInterface()) {
      alternatives(plain).forEach(each -> reach(each, reached));
    } else {
      attributes(plain).values().forEach(each -> reach(each, reached));
    }
  }

  private static final Codec<?> NONE = Types.DOSSIER;

  private static boolean isLeaf(Codec<?> codec) {
    return !(codec instanceof ObjectCodec<?>) && !(codec instanceof SumCodec<?>);
  }

  /** The closed alternatives of a sealed interface; a sealed interface among them is opened too. */
  private static Stream<Class<?>> alternatives(Class<?> sum) {
    return Arrays.stream(sum.getPermittedSubclasses())
        .flatMap(each -> each.isInterface() ? alternatives(each) : Stream.of(each));
  }

  private static Map<String, Type> attributes(Class<?> type) {
    Map<String, Type> attributes = new LinkedHashMap<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        attributes.put(component.getName(), component.getGenericType());
      }
      return attributes;
    }
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        attributes.put(method.getName(), method.getGenericReturnType());
      }
    }
    return attributes;
  }

  @Test
  void everyAttributeHasARowAndEveryRowAnAttribute() {
    Tables.objects()
        .forEach(
            (type, table) ->
                assertThat(table.fields())
                    .as(type.getSimpleName())
                    .extracting(Field::name)
                    .containsExactlyInAnyOrderElementsOf(attributes(type).keySet()));
  }

  @Test
  void recordsAreWrittenInTheOrderOfTheirComponents() {
    Tables.objects()
        .forEach(
            (type, table) -> {
              if (type.isRecord()) {
                assertThat(table.fields())
                    .as(type.getSimpleName())
                    .extracting(Field::name)
                    .containsExactlyElementsOf(attributes(type).keySet());
              }
            });
  }

  /** Where these are missing, what comes near to them is taken for them. */
  @Test
  void noPropertyComesNearToTypeOrFormat() {
    assertThat(Tables.objects().values().stream().flatMap(table -> table.fields().stream()))
        .extracting(Field::name)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            name -> assertThat(Nearest.of(name, List.of("type", "format"))).as(name).isEmpty());
  }

  @Test
  void presenceFollowsFromTheType() {
    Tables.objects()
        .forEach(
            (type, table) -> {
              Map<String, Type> attributes = attributes(type);
              for (Field field : table.fields()) {
                assertThat(field.presence())
                    .as(type.getSimpleName() + "." + field.name())
                    .isEqualTo(presence(attributes.get(field.name())));
              }
            });
  }

  private static Presence presence(Type type) {
    Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
    if (raw == List.class) {
      return Presence.LIST;
    }
    return raw == Optional.class || raw == OptionalInt.class
        ? Presence.OPTIONAL
        : Presence.REQUIRED;
  }

  @Test
  void valuesAreReadByTheCodecOfTheirType() {
    Tables.objects()
        .forEach(
            (type, table) -> {
              Map<String, Type> attributes = attributes(type);
              for (Field field : table.fields()) {
                Codec<?> codec =
                    field.codec() instanceof ListCodec<?> list ? list.item() : field.codec();
                Class<?> element = element(attributes.get(field.name()));
                Codec<?> wanted = Types.all().get(element);
                if (wanted != null) {
                  assertThat(codec).as(type.getSimpleName() + "." + field.name()).isSameAs(wanted);
                }
              }
            });
  }

  private static Class<?> element(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  @Test
  void sumsHaveAllTheirShapesUnderTheirKebabNames() {
    Tables.sums()
        .forEach(
            (type, sum) ->
                assertThat(
                        sum.shapes().stream()
                            .collect(
                                Collectors.toMap(
                                    SumCodec.Shape::type, shape -> (Object) shape.javaType())))
                    .as(type.getSimpleName())
                    .isEqualTo(
                        alternatives(type)
                            .collect(
                                Collectors.toMap(
                                    each -> kebab(each.getSimpleName()), each -> each))));
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  @Test
  void noAttributeHasTheNameOfTheDiscriminatorOrOfTheFormat() {
    Set<String> names =
        Tables.objects().values().stream()
            .flatMap(table -> table.fields().stream())
            .map(Field::name)
            .collect(Collectors.toSet());
    assertThat(names).doesNotContain("type", "format").allMatch(name -> name.matches("[a-zA-Z]+"));
  }

  @Test
  void enumerationsAreKebabCase() {
    Types.all()
        .forEach(
            (type, codec) -> {
              if (type.isEnum()) {
                assertThat(((CodeCodec<?>) codec).isOpen()).isFalse();
                assertThat(((CodeCodec<?>) codec).codes())
                    .as(type.getSimpleName())
                    .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants())
                            .map(each -> each.toString().toLowerCase(Locale.ROOT))
                            .map(each -> each.replace('_', '-'))
                            .toList());
              }
            });
  }

  @Test
  void openEnumerationsHaveAllKnownCodes() throws ReflectiveOperationException {
    for (Map.Entry<Class<?>, Codec<?>> entry : Types.all().entrySet()) {
      if (OpenCode.class.isAssignableFrom(entry.getKey())) {
        Vocabulary<?> vocabulary = (Vocabulary<?>) entry.getKey().getField("VOCABULARY").get(null);
        CodeCodec<?> codec = (CodeCodec<?>) entry.getValue();
        assertThat(codec.isOpen()).isTrue();
        assertThat(codec.codes())
            .as(entry.getKey().getSimpleName())
            .isEqualTo(vocabulary.known().stream().map(OpenCode::code).toList());
      }
    }
  }
}
