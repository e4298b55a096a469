package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each shipped record has a page docs/data/ID.md, and its figures are those of the record. */
class ProvenanceTest {

  private static final Pattern FIGURE = Pattern.compile("(?m)^\\| `?([a-z-]+)`? \\| ([0-9]+) \\|");
  private static final List<String> PARTS =
      List.of("sources", "claims", "events", "pledges", "milestones", "resolutions");

  private static Map<String, Integer> figures(JsonNode record) {
    Map<String, Integer> figures = new TreeMap<>();
    PARTS.stream().filter(record::has).forEach(each -> figures.put(each, record.get(each).size()));
    for (JsonNode holder : record.findParents("certainty")) {
      if (holder.has("source")) {
        figures.merge(holder.get("certainty").textValue(), 1, Integer::sum);
      }
    }
    return figures;
  }

  @ParameterizedTest
  @EnumSource
  void thePageHasTheFiguresOfTheRecord(ShippedRecord shipped) throws IOException {
    JsonNode record = new ObjectMapper().readTree(shipped.json());
    String page = Files.readString(Path.of("..", "docs", "data", shipped.id() + ".md"));

    Map<String, Integer> told = new TreeMap<>();
    FIGURE
        .matcher(page)
        .results()
        .forEach(each -> told.put(each.group(1), Integer.parseInt(each.group(2))));
    assertThat(told).isEqualTo(figures(record));
    assertThat(page).contains(record.get("asOf").textValue());
  }
}
