package io.github.isfmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the law names properties that exist, and each rule of it has one. */
class LawTableTest {

  private static final Pattern ROW = Pattern.compile("\\| ([VTR][0-9]+) \\|.*");
  private static final Pattern PROPERTY = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
  private static final Pattern TYPE = Pattern.compile("`([a-z]+\\.[A-Z]\\w+)`");

  static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "law.md")).stream()
        .filter(line -> ROW.matcher(line).matches())
        .toList();
  }

  private static String id(String row) {
    return ROW.matcher(row).results().findFirst().orElseThrow().group(1);
  }

  @Test
  void holdsEachRuleOnce() throws IOException {
    assertThat(rows())
        .extracting(LawTableTest::id)
        .containsExactlyElementsOf(
            Stream.of(ids("V", 14), ids("T", 12), ids("R", 5)).flatMap(ids -> ids).toList());
  }

  private static Stream<String> ids(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(n -> letter + n);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesAPropertyOfTheRuleThatExists(String row) {
    List<MatchResult> named = PROPERTY.matcher(row).results().toList();

    assertThat(named).isNotEmpty();
    for (MatchResult property : named) {
      assertThat(property.group(2).split("_")).contains(id(row).toLowerCase(Locale.ROOT));
      assertThat(methods(property.group(1))).contains(property.group(2));
    }
  }

  private static List<String> methods(String test) {
    Class<?> found =
        Stream.of("council", "mandate", "dossier")
            .flatMap(folder -> classIn(folder, test).stream())
            .findFirst()
            .orElseThrow(() -> new AssertionError(test));
    return Stream.of(found.getDeclaredMethods()).map(method -> method.getName()).toList();
  }

  private static Optional<Class<?>> classIn(String folder, String test) {
    try {
      return Optional.of(Class.forName("io.github.isfmodel." + folder + "." + test));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesTypesThatExist(String row) {
    List<MatchResult> named = TYPE.matcher(row).results().toList();

    assertThat(named)
        .isNotEmpty()
        .allSatisfy(
            type -> assertThat(Class.forName("io.github.isfmodel." + type.group(1))).isNotNull());
  }
}
