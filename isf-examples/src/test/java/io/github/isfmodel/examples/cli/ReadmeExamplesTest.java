package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of the command line in the README and in its own page is run, and what it writes is
 * compared. A line of three dots in an example stands for any number of lines, FOLDER for an empty
 * folder.
 */
class ReadmeExamplesTest {

  private static final String PROMPT = "$ isf ";
  private static final String REST = "...";
  private static final String FOLDER = "FOLDER";
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  ");

  @TempDir private Path empty;

  /** A command line and what is printed below it. */
  private record Example(String command, List<String> expected) {
    String[] words() {
      return SPACE.splitAsStream(command).toArray(String[]::new);
    }
  }

  private static List<Example> examples(Path page) throws IOException {
    List<Example> examples = new ArrayList<>();
    boolean console = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console && line.startsWith(PROMPT)) {
        examples.add(new Example(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (console) {
        examples.get(examples.size() - 1).expected().add(line);
      }
    }
    return examples;
  }

  private static List<Example> all() throws IOException {
    List<Example> all = new ArrayList<>(examples(Path.of("..", "README.md")));
    all.addAll(examples(Path.of("..", "docs", "command-line.md")));
    return all;
  }

  @TestFactory
  List<DynamicTest> everyExampleIsAsPrinted() throws IOException {
    return all().stream()
        .map(each -> DynamicTest.dynamicTest(each.command(), () -> check(each)))
        .toList();
  }

  private void check(Example example) {
    String folder = empty.resolve("example-" + example.command().hashCode()).toString();
    Run run =
        Run.of(
            Stream.of(example.words())
                .map(word -> word.equals(FOLDER) ? folder : word)
                .toArray(String[]::new));

    assertThat(run.code()).as(run.err()).isZero();
    List<String> written = run.out().replace(folder, FOLDER).lines().toList();
    assertThat(isAsPrinted(written, example.expected()))
        .as("%s is in the output:%n%s", String.join("\n", example.expected()), run.out())
        .isTrue();
  }

  /** Each printed stretch is found after the one before it; the first and the last are fixed. */
  private static boolean isAsPrinted(List<String> written, List<String> expected) {
    int at = 0;
    int start = 0;
    boolean free = false;
    for (int end = 0; end <= expected.size(); end++) {
      boolean last = end == expected.size();
      if (last || expected.get(end).equals(REST)) {
        List<String> stretch = expected.subList(start, end);
        int found = find(written, stretch, at, free, last);
        if (found < 0) {
          return false;
        }
        at = found + stretch.size();
        start = end + 1;
        free = true;
      }
    }
    return at == written.size()
        || (!expected.isEmpty() && expected.get(expected.size() - 1).equals(REST));
  }

  private static int find(
      List<String> written, List<String> stretch, int from, boolean free, boolean last) {
    int latest = written.size() - stretch.size();
    int first = free && last && !stretch.isEmpty() ? Math.max(from, latest) : from;
    int until = free ? latest : from;
    for (int i = first; i <= until && i <= latest; i++) {
      if (written.subList(i, i + stretch.size()).equals(stretch)) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void printedStretchesAreFoundInTheirOrderAndNothingElsePasses() {
    List<String> written = List.of("a", "b", "c", "b", "d");

    assertThat(isAsPrinted(written, written)).isTrue();
    assertThat(isAsPrinted(written, List.of("a", "...", "b", "d"))).isTrue();
    assertThat(isAsPrinted(written, List.of("...", "c", "..."))).isTrue();
    assertThat(isAsPrinted(written, List.of("...", "d"))).isTrue();
    assertThat(isAsPrinted(written, List.of("a", "b"))).isFalse();
    assertThat(isAsPrinted(written, List.of("b", "..."))).isFalse();
    assertThat(isAsPrinted(written, List.of("...", "c", "...", "a", "..."))).isFalse();
    assertThat(isAsPrinted(written, List.of("...", "c"))).isFalse();
    assertThat(isAsPrinted(written, List.of("..."))).isTrue();
  }

  @Test
  void everyCommandHasAnExample() throws IOException {
    List<String> shown = all().stream().map(each -> each.words()[0]).distinct().toList();
    List<String> commands =
        COMMAND.matcher(Run.of("help").out()).results().map(found -> found.group(1)).toList();

    assertThat(commands).contains("status", "calendar", "help");
    assertThat(shown).containsAll(commands.stream().filter(each -> !each.equals("help")).toList());
  }
}
