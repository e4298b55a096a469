package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.fixture.FixtureFolder;
import io.github.isfmodel.json.fixture.FixtureFormat;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.rule.RuleId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/fixtures.md shows is code that runs. */
class FixturesPageTest {

  private static final DocPage PAGE = new DocPage("docs/fixtures.md", FixturesPageTest.class);

  @TempDir private Path records;
  @TempDir private Path broken;
  @TempDir private Path malformed;

  @Test
  void everySnippetIsRunHere() throws IOException {
    for (String snippet : PAGE.snippets()) {
      PAGE.assertRun(snippet);
    }
  }

  @Test
  void itGivesOneRecordOrManyOrFiles() throws IOException {
    FixtureRequest first = FixtureRequest.of(FixtureStage.DEPLOYING, 10, 7);
    Dossier record = Fixtures.record(first);
    Stream<Dossier> more = Fixtures.records(first, 100);
    FixtureFolder.of(records, FixtureFormat.NDJSON).records(first, 100);
    FixtureFolder.of(broken, FixtureFormat.JSON)
        .breaking(List.of(RuleId.of("ISF-PLG-001")), first, 10);
    FixtureFolder.of(malformed, FixtureFormat.GZIP).malformed();

    assertThat(more).hasSize(100).startsWith(record);
    assertThat(records).isDirectoryContaining("glob:**/manifest.json");
    assertThat(broken).isDirectoryContaining("glob:**/manifest.json");
    assertThat(malformed).isDirectoryContaining("glob:**/manifest.json");
  }
}
