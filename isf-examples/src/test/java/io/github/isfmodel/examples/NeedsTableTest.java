package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of needs names types that exist, and every need from 1 to 46. */
class NeedsTableTest {

  private static final Pattern TYPE = Pattern.compile("`([a-z]+(?:\\.[A-Z][A-Za-z]+)+)`");

  @Test
  void everyNeedIsMetByTypesThatExist() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("..", "docs", "needs.md")).stream()
            .filter(line -> line.matches("\\| \\d+ \\|.*"))
            .toList();

    assertThat(rows).hasSize(46);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i)).startsWith("| " + (i + 1) + " |");
      Matcher types = TYPE.matcher(rows.get(i));
      assertThat(types.find()).as("a type in row %s", i + 1).isTrue();
      do {
        String name = binaryName(types.group(1));
        assertThatCode(() -> Class.forName(name)).as(name).doesNotThrowAnyException();
      } while (types.find());
    }
  }

  private static String binaryName(String type) {
    int dot = type.indexOf('.');
    return "io.github.isfmodel."
        + type.substring(0, dot + 1)
        + type.substring(dot + 1).replace('.', '$');
  }
}
