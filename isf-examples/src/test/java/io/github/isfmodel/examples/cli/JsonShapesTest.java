package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every property that a command writes for machines is described on the page of the command. */
class JsonShapesTest {

  private static final String COMMON = "What the shapes have in common";

  @ParameterizedTest
  @MethodSource("io.github.isfmodel.examples.cli.Answering#commands")
  void everyPropertyIsDescribed(String command) throws IOException {
    String[] words = Answering.words(command + " --json");
    Run run = Run.of(words);
    assertThat(run.code()).as(run.err()).isZero();
    Set<String> names = new TreeSet<>();
    collect(new ObjectMapper().readTree(run.out()), names);

    String described = section("`" + words[0] + " ") + section(COMMON);
    assertThat(names).isNotEmpty();
    assertThat(names).allSatisfy(name -> assertThat(described).contains("`" + name + "`"));
  }

  private static String section(String title) throws IOException {
    String page = Files.readString(Path.of("..", "docs", "command-line.md"));
    int start = page.indexOf("\n## " + title);
    assertThat(start).as(title).isPositive();
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  /** What is within a value of a record is named by the format, not by the command. */
  private static void collect(JsonNode node, Set<String> names) {
    node.properties()
        .forEach(
            property -> {
              names.add(property.getKey());
              if (!property.getKey().equals("value")) {
                collect(property.getValue(), names);
              }
            });
    if (node.isArray()) {
      node.forEach(each -> collect(each, names));
    }
  }
}
