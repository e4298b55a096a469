package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every claim of the five articles, F1 to F134, is somewhere in the record or has a reason not to
 * be.
 */
class CoverageTest {

  private final JsonNode dossier;
  private final List<String[]> rows;

  CoverageTest() throws IOException {
    dossier = new ObjectMapper().readTree(ShippedRecord.ISF_GAZA.json());
    try (InputStream in = ShippedRecord.class.getResourceAsStream("isf-gaza-coverage.csv")) {
      rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split(",", 3))
              .toList();
    }
  }

  @Test
  void noNumberIsMissing() {
    assertThat(rows.stream().map(row -> row[0]))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 134).mapToObj(n -> "F" + n).toList());
  }

  @Test
  void everyRowHasPointersOrAReason() {
    assertThat(rows).allSatisfy(row -> assertThat(row[1].isEmpty()).isEqualTo(!row[2].isEmpty()));
  }

  @Test
  void everyPointerResolves() {
    for (String[] row : rows) {
      for (String pointer : pointers(row)) {
        assertThat(dossier.at(pointer).isMissingNode()).as(row[0] + " at " + pointer).isFalse();
      }
    }
  }

  @Test
  void everyClaimIsCitedUnderItsNumber() {
    for (String[] row : rows) {
      if (row[2].isEmpty()) {
        assertThat(pointers(row).stream().map(pointer -> dossier.at(pointer).toString()))
            .as(row[0])
            .anyMatch(json -> json.contains("\"locator\":\"" + row[0] + "\""));
      }
    }
  }

  @Test
  void everyActorThatIsPointedAtCitesTheClaim() {
    for (String[] row : rows) {
      assertThat(pointers(row).stream().filter(pointer -> pointer.startsWith("/actors/")))
          .as(row[0])
          .allMatch(pointer -> dossier.at(pointer).findValuesAsText("locator").contains(row[0]));
    }
  }

  private static List<String> pointers(String[] row) {
    return row[1].isEmpty() ? List.of() : List.of(row[1].split(" "));
  }
}
