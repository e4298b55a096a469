package io.github.isfmodel.examples.cli.diff;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.TextPatch;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.Usage;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.resolution.Resolution;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;

/** What changed between two texts of an act. */
public final class DiffCommand implements Command {

  private static final Option FROM =
      Usage.required("from", "DRAFT", "The first text, such as us-draft-2025-11-03.");

  private static final Option TO =
      Usage.required("to", "DRAFT", "The second text, such as unscr-2803.");

  private static final Option JSON_PATCH =
      Usage.flag(
          "json-patch",
          "Writes the JSON Patch (RFC 6902) that turns the JSON of the first text into that of the"
              + " second.");

  @Override
  public Usage usage() {
    return Usage.of(
            "Tells what changed between two texts of an act, clause by clause, with the paragraphs and"
                + " the sources of both. Only what the record holds of the texts is compared: a"
                + " clause of a draft that no source mentions counts as not in it.")
        .file()
        .options(FROM, TO, Usage.JSON, JSON_PATCH);
  }

  @Override
  public int run(Given given) {
    Output output = given.output();
    boolean patch = given.has(JSON_PATCH);
    if (patch && output.json()) {
      throw CommandFailedException.unusable(
          "--json and --json-patch are two forms of one answer; ask for one of them.");
    }
    Dossier dossier = given.file().readValid();
    Resolution before = text(dossier, given.value(FROM).orElseThrow());
    Resolution after = text(dossier, given.value(TO).orElseThrow());
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
