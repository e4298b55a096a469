package io.github.isfmodel.examples.cli;

import io.github.isfmodel.json.fixture.FixtureFolder;
import io.github.isfmodel.json.fixture.FixtureFormat;
import io.github.isfmodel.json.fixture.FixtureManifest;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.rule.RuleId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which test data is asked for. */
final class TestData {

  private static final String ALL = "all";
  private static final int USUAL_PLEDGES = 10;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = {
        "Generates records of invented forces of this stage: first-draft, in-blue, adopted,",
        "generating, deploying, over-ceiling, renewal-due, expired or drawn-down."
      })
  private @Nullable String stage;

  @Option(
      names = "--pledges",
      paramLabel = "N",
      description = "How many pledges a generated record holds, 1 to 100000; 10 if not said.")
  private @Nullable Integer pledges;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The seed of the first generated record, each further one the next; 1.")
  private @Nullable Long seed;

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many records are generated; 1. With --break, so many for each rule.")
  private @Nullable Long count;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json: a file for each document; ndjson or gzip: one for all. json.")
  private @Nullable String format;

  @Option(
      names = "--break",
      paramLabel = "RULE",
      description = {
        "Records that break this rule and no other, with their reports, or \"all\" rules: the",
        "smallest ones; with --stage, the same within generated records."
      })
  private @Nullable String broken;

  @Option(
      names = "--malformed",
      description = "Documents with one fault in their form, for every attribute of every type.")
  private boolean malformed;

  boolean isAskedFor() {
    if (stage == null && (pledges != null || seed != null || count != null)) {
      throw CommandFailedException.unusable(
          "--pledges, --seed and --count are about generated records; say with --stage of which"
              + " stage they are to be.");
    }
    if (malformed && (stage != null || broken != null)) {
      throw CommandFailedException.unusable(
          "--malformed goes neither with --stage nor with --break; ask for them one after the"
              + " other, into folders of their own.");
    }
    boolean asked = stage != null || broken != null || malformed;
    if (format != null && !asked) {
      throw CommandFailedException.unusable(
          "--format is about test data; say which with --stage, --break or --malformed.");
    }
    return asked;
  }

  FixtureManifest write(Path folder) throws IOException {
    FixtureFormat form = format == null ? FixtureFormat.JSON : FixtureFormat.of(format);
    if (malformed) {
      return FixtureFolder.malformed(folder, form);
    }
    if (stage == null) {
      return FixtureFolder.breaking(folder, form, rules());
    }
    FixtureRequest first =
        FixtureRequest.of(
            FixtureStage.of(stage),
            pledges == null ? USUAL_PLEDGES : pledges,
            seed == null ? 1 : seed);
    long number = count == null ? 1 : count;
    return broken == null
        ? FixtureFolder.records(folder, form, first, number)
        : FixtureFolder.breaking(folder, form, rules(), first, number);
  }

  private List<RuleId> rules() {
    return broken == null || broken.equals(ALL) ? List.of() : List.of(new RuleId(broken));
  }
}
