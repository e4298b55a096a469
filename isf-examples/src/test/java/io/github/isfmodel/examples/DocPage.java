package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page of the documentation whose snippets are code of a test. */
final class DocPage {

  /** A reader of a page has the record as a file; the tests take it from the jar. */
  private static final String FILE = "Files.readAllBytes(Path.of(\"isf-gaza.json\"))";

  private static final String SHIPPED = "ShippedRecord.ISF_GAZA.json()";

  private final Path page;
  private final Path source;

  /**
   * A page, by its path in the repository, and the test of this package that compiles and runs what
   * it shows.
   */
  DocPage(String page, Class<?> test) {
    this.page = Path.of("..").resolve(page);
    this.source = Path.of("src", "test", "java", test.getName().replace('.', '/').concat(".java"));
  }

  List<String> snippets() throws IOException {
    return blocks("java");
  }

  List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(page))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** Without its comments. */
  static String code(String snippet) {
    return snippet.replaceAll("//.*", "");
  }

  /** Every statement of the snippet stands in the test, however lines are broken there. */
  void assertRun(String snippet) throws IOException {
    String code = Files.readString(source).replaceAll("\\s+", "");

    for (String statement : code(snippet).replace(FILE, SHIPPED).split(";", -1)) {
      assertThat(code).contains(statement.replaceAll("\\s+", ""));
    }
  }
}
