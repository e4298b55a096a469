package io.github.isfmodel.examples.cli.diff;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.TextPatch;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.resolution.Resolution;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "diff",
    description = {
      "Tells what changed between two texts of an act, clause by clause, with the paragraphs and the"
          + " sources of both.",
      "Only what the record holds of the texts is compared: a clause of a draft that no source"
          + " mentions counts as not in it."
    },
    mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {

  @Mixin private InputFile input = new InputFile();

  @Mixin private Output output = new Output();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DRAFT",
      description = "The first text, such as us-draft-2025-11-03.")
  private String from = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DRAFT",
      description = "The second text, such as unscr-2803.")
  private String to = "";

  @Option(
      names = "--json-patch",
      description =
          "Writes the JSON Patch (RFC 6902) that turns the JSON of the first text into that of the"
              + " second.")
  private boolean patch;

  @Override
  public Integer call() {
    if (patch && output.json()) {
      throw CommandFailedException.unusable(
          "--json and --json-patch are two forms of one answer; ask for one of them.");
    }
    Dossier dossier = input.readValid();
    Resolution before = text(dossier, from);
    Resolution after = text(dossier, to);
    if (patch) {
      output.print(TextPatch.between(before, after));
    } else if (output.json()) {
      output.print(DiffJson.of(dossier, before, after));
    } else {
      new DiffScreen(dossier, output.screen()).show(before, after);
    }
    return ExitCodes.OK;
  }

  private static Resolution text(Dossier dossier, String id) {
    return dossier.resolutions().stream()
        .filter(text -> text.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> CommandFailedException.unusable(noSuchText(dossier, id)));
  }

  private static String noSuchText(Dossier dossier, String id) {
    String texts =
        dossier.resolutions().stream()
            .map(text -> text.id().value())
            .collect(Collectors.joining(", "));
    return "The record holds no text with the id "
        + id
        + (texts.isEmpty() ? ", nor any other text." : "; it holds: " + texts + ".");
  }
}
