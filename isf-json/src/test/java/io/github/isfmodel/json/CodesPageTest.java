package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.table.Types;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of codes is made from the tables and the comments of the model. */
class CodesPageTest {

  private static final Path PAGE = Path.of("../docs/codes.md");

  private static final String ANEW =
      "./mvnw -pl isf-json -am test -Dtest=CodesPageTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dcodes=write";

  private static final String HEAD =
      """
      # Codes

      What each code of the [JSON format](json-format.md) means. A later 1.x may know more codes, of closed enumerations too; a tolerant reader keeps
      an unknown code of an open one as it stands, and leaves out what has an unknown code of a closed one. The headings are the names of the
      definitions in the schemas. This page is made from the model:

      ```
      %s
      ```
      """
          .formatted(ANEW);

  private static final Docstrings DOCS = new Docstrings();

  @Test
  void isUpToDate() throws IOException {
    String page = HEAD + enumerations();
    if ("write".equals(System.getProperty("codes"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).as("if this fails, run: " + ANEW).isEqualTo(page);
  }

  private static String enumerations() {
    return Types.all().entrySet().stream()
        .filter(each -> each.getValue() instanceof CodeCodec<?>)
        .sorted(Comparator.comparing(each -> each.getKey().getSimpleName()))
        .map(each -> section(each.getKey(), (CodeCodec<?>) each.getValue()))
        .collect(Collectors.joining());
  }

  private static String section(Class<?> type, CodeCodec<?> codec) {
    return "\n## "
        + type.getSimpleName()
        + "\n\n"
        + DOCS.of(type)
        + (codec.isOpen() ? " Open." : " Closed.")
        + "\n\n| code | meaning |\n|---|---|\n"
        + CodeMeanings.of(type, codec).entrySet().stream()
            .map(CodesPageTest::row)
            .collect(Collectors.joining());
  }

  private static String row(Map.Entry<String, String> code) {
    assertThat(code.getValue()).as(code.getKey()).isNotBlank().doesNotContain("|");
    return "| `" + code.getKey() + "` | " + code.getValue() + " |\n";
  }
}
