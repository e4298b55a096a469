package io.github.isfmodel.examples.cli.validate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code validate --json} writes of fixtures is what {@code fixtures} says to expect. */
class ExpectedReportsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private void write(String options) {
    List<String> words = new ArrayList<>(List.of("fixtures", "--to", folder.toString()));
    words.addAll(List.of(options.split(" ", -1)));
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
  }

  /**
   * The small records of all rules, and all malformed documents; but for an empty list, which is no
   * document and to the command a stream of none.
   */
  @ParameterizedTest
  @ValueSource(strings = {"--break all", "--malformed"})
  void reportIsTheExpectedOneByteForByte(String options) throws IOException {
    write(options);
    List<Path> documents;
    try (Stream<Path> files = Files.list(folder)) {
      documents = files.filter(file -> Files.exists(report(file))).toList();
    }
    assertThat(documents).hasSizeGreaterThan(170);
    for (Path document : documents) {
      boolean emptyList = Files.readString(document, ISO_8859_1).equals("[]");
      assertThat(Run.of("validate", "--json", document.toString()).out())
          .as(document.toString())
          .isEqualTo(emptyList ? "" : Files.readString(report(document)));
    }
  }

  private static Path report(Path document) {
    return Path.of(document.toString().replaceFirst("\\.json$", ".report.json"));
  }

  /** But for the places: lines of a stream are counted from its beginning. */
  @Test
  void reportsOfAStreamAreTheExpectedOnes() throws IOException {
    write("--break all --format ndjson");
    String file = folder.resolve("breaking.ndjson").toString();
    List<String> written = Run.of("validate", "--json", file).out().lines().toList();
    List<String> expected = Files.readAllLines(folder.resolve("breaking.reports.ndjson"));

    assertThat(written).hasSameSizeAs(expected);
    for (int i = 0; i < written.size(); i++) {
      ObjectNode report = (ObjectNode) JSON.readTree(written.get(i));
      assertThat(report.remove("file").textValue()).isEqualTo(file);
      assertThat(report.remove("document").intValue()).isEqualTo(i + 1);
      assertThat(report.remove("line").intValue()).isEqualTo(i + 1);
      for (JsonNode problem : report.get("problems")) {
        assertThat(problem.get("line").intValue()).isEqualTo(i + 1);
        ((ObjectNode) problem).put("line", 1);
      }
      assertThat(report).hasToString(expected.get(i));
    }
  }
}
