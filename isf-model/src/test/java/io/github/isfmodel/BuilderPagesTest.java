package io.github.isfmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.generators.ValueType;
import io.github.isfmodel.id.ActorId;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of each builder says what has to be set, as nothing else does. */
class BuilderPagesTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern PAGE =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static final class Builder", Pattern.DOTALL);
  private static final Pattern NOT_SET = Pattern.compile(".*not set \\[(.*)]");
  private static final Pattern OF_A_LIST =
      Pattern.compile(
          "Of a list, as \\{@code (\\w+)}, the method of that name replaces all elements, and"
              + " \\{@code (\\w+)} adds to them\\.");

  static List<ValueType> built() {
    return ValueType.all().stream()
        .filter(each -> !each.type().isRecord() && !each.type().isEnum())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("built")
  void namesWhatHasToBeSet(ValueType type) throws IOException {
    assertThat(page(type))
        .startsWith(
            "Builds values of {@link "
                + type.type().getSimpleName()
                + "}. "
                + required(notSet(type)))
        .endsWith(
            "Null is refused. Can be used again after {@code build}; not safe for use by several"
                + " threads.");
  }

  private static String page(ValueType type) throws IOException {
    Path source = SOURCES.resolve(type.type().getName().replace('.', '/') + ".java");
    Matcher page = PAGE.matcher(Files.readString(source));
    assertThat(page.find()).isTrue();
    return page.group(1).replaceAll("\\s+(\\* )?", " ").strip();
  }

  /** As the builder itself names them. */
  private static List<String> notSet(ValueType type) {
    try {
      type.build(Map.of());
      return List.of();
    } catch (IllegalStateException refused) {
      Matcher names = NOT_SET.matcher(refused.getMessage());
      assertThat(names.matches()).isTrue();
      return List.of(names.group(1).split(", "));
    }
  }

  private static String required(List<String> names) {
    List<String> codes = names.stream().map(name -> "{@code " + name + "}").toList();
    int last = codes.size() - 1;
    return switch (codes.size()) {
      case 0 -> "Nothing is required.";
      case 1 ->
          "Required is "
              + codes.get(0)
              + "; without it {@code build} throws {@link IllegalStateException}, which names it.";
      default ->
          "Required are "
              + String.join(", ", codes.subList(0, last))
              + " and "
              + codes.get(last)
              + "; {@code build} throws {@link IllegalStateException}, which names those that are"
              + " not set.";
    };
  }

  @ParameterizedTest
  @MethodSource("built")
  void namesTheMethodsOfOneOfItsLists(ValueType type) throws IOException {
    Matcher lists = OF_A_LIST.matcher(page(type));

    assertThat(lists.find()).isEqualTo(type.attributes().stream().anyMatch(each -> each.isList()));
    if (lists.reset().find()) {
      assertThat(methods(type)).contains(lists.group(1), lists.group(2));
    }
  }

  private static List<String> methods(ValueType type) {
    return Arrays.stream(type.builder().getClass().getMethods()).map(Method::getName).toList();
  }

  /** The names of some attributes are no plurals, or those of words with an e. */
  @Test
  void addsElementsOfListsByTheirProperNames() {
    List<String> adding =
        built().stream()
            .flatMap(type -> methods(type).stream())
            .filter(name -> name.startsWith("add") && !name.startsWith("addAll"))
            .distinct()
            .collect(Collectors.toList());

    assertThat(adding)
        .contains("addAlias", "addHeadquarters", "addAsserts", "addConcerns", "addSupersedes")
        .doesNotContain("addAliase", "addHeadquarter", "addAssert", "addConcern", "addSupersede");
  }

  @Test
  void aBuilderKeepsToItsPage() {
    Actor.Builder builder = Actor.builder().id(ActorId.of("a")).kind(ActorKind.STATE).name("A");
    Actor first = builder.addAlias("one").addAlias("two").build();
    Actor replaced = builder.aliases(List.of("three")).build();

    assertThat(first.aliases()).containsExactly("one", "two");
    assertThat(replaced.aliases()).containsExactly("three");
    assertThat(builder.addAlias("four").build().aliases()).containsExactly("three", "four");
    assertThatThrownBy(() -> builder.name(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Actor.builder().id(ActorId.of("a")).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[kind, name]");
  }
}
