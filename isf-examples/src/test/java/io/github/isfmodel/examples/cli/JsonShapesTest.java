package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every property that a command writes for machines is described on the page of the command. */
class JsonShapesTest {

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final String COMMON = "What the shapes have in common";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate shipped:unifil",
        "validate shipped:unifil shipped:isf-gaza",
        "status shipped:isf-gaza --on 2026-06-01",
        "status shipped:unifil --on 2024-06-30",
        "status shipped:unifil --on 2015-06-01",
        "status src/test/resources/records/haiti.json --on 2025-09-30",
        "renewal shipped:isf-gaza --on 2026-03-20",
        "renewal src/test/resources/records/tiph.json --on 2019-01-31",
        "votes shipped:isf-gaza --change RUS=NO",
        "votes shipped:isf-gaza --change DNK=NO,DZA=NO,GRC=NO,GUY=NO,KOR=NO",
        "votes shipped:unifil",
        "pledges shipped:isf-gaza --on 2026-03-01",
        "pledges shipped:isf-gaza --on 2026-03-20 --assume indonesia-troops=ready,phase-one=reached",
        "pledges shipped:isf-gaza --on 2026-03-20 --assume indonesia-president-decision=met",
        "pledges src/test/resources/records/haiti.json --on 2025-09-30",
        "milestones shipped:isf-gaza --on 2025-12-12",
        "milestones shipped:isf-gaza --on 2026-09-28",
        "milestones shipped:isf-gaza --on 2026-09-28 --assume idf-withdrawal=reached",
        "diff shipped:isf-gaza --from us-draft-2025-11-03 --to unscr-2803",
        "claims shipped:isf-gaza --known-on 2026-03-01 --held-on 2025-11-05 --actor israel",
        "calendar shipped:isf-gaza"
      })
  void everyPropertyIsDescribed(String command) throws IOException {
    List<String> words = SPACE.splitAsStream(command + " --json").toList();
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    Set<String> names = new TreeSet<>();
    collect(new ObjectMapper().readTree(run.out()), names);

    String described = section("`" + words.get(0) + " ") + section(COMMON);
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

  private static void collect(JsonNode node, Set<String> names) {
    node.properties()
        .forEach(
            property -> {
              names.add(property.getKey());
              collect(property.getValue(), names);
            });
    if (node.isArray()) {
      node.forEach(each -> collect(each, names));
    }
  }
}
