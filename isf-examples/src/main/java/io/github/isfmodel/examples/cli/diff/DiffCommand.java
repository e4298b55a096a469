package io.github.isfmodel.examples.cli.diff;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.TextPatch;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.input.Usage;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.json.difference.DossierDifference;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.resolution.Resolution;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;

/** What changed between two versions of a record, or between two texts of an act. */
public final class DiffCommand implements Command {

  private static final Option FROM =
      Usage.optional("from", "DRAFT", "The first text, such as us-draft-2025-11-03.");

  private static final Option TO =
      Usage.optional("to", "DRAFT", "The second text, such as unscr-2803.");

  private static final Option JSON_PATCH =
      Usage.flag(
          "json-patch",
          "Writes the JSON Patch (RFC 6902) that turns the JSON of the first text into that of the"
              + " second.");

  @Override
  public Usage usage() {
    return Usage.of(
            "Tells what changed between two versions of a record, or between two texts of an act."
                + " With two files: which parts were added, dropped and changed, found by their ids"
                + " wherever they stand, and what in them. With --from and --to: what is different"
                + " between two texts of one record, clause by clause, with the paragraphs and the"
                + " sources of both. Only what the record holds of the texts is compared: a clause"
                + " of a draft that no source mentions counts as not in it.")
        .file()
        .optionalParameter("NEW", "A later version of the record, to compare FILE with.")
        .options(FROM, TO, Usage.JSON, JSON_PATCH);
  }

  @Override
  public int run(Given given) {
    if (given.files().size() > 1) {
      versions(given);
    } else {
      texts(given);
    }
    return ExitCodes.OK;
  }

  private static void versions(Given given) {
    if (given.has(FROM) || given.has(TO) || given.has(JSON_PATCH)) {
      throw CommandFailedException.unusable(
          "--from, --to and --json-patch are for two texts of one record; give one file with them,"
              + " or none of them with two.");
    }
    InputFile from = given.file();
    InputFile to = given.files().get(1);
    Dossier after = version(to);
    DossierDifference difference = DossierDifference.between(version(from), after);
    Output output = given.output();
    if (output.json()) {
      output.print(VersionsJson.of(from.name(), to.name(), after, difference));
    } else {
      new VersionsScreen(after, output.screen()).show(from.name(), to.name(), difference);
    }
  }

  /** What rules a version breaks is not asked here, as long as it can be read whole. */
  private static Dossier version(InputFile file) {
    return file.despite(file.read(), problem -> StructuralRule.find(problem.rule()).isEmpty());
  }

  private static void texts(Given given) {
    Output output = given.output();
    boolean patch = given.has(JSON_PATCH);
    if (patch && output.json()) {
      throw CommandFailedException.unusable(
          "--json and --json-patch are two forms of one answer; ask for one of them.");
    }
    String from = named(given, FROM);
    String to = named(given, TO);
    Dossier dossier = given.file().readValid();
    Resolution before = text(dossier, from);
    Resolution after = text(dossier, to);
    if (patch) {
      output.print(TextPatch.between(before, after));
    } else if (output.json()) {
      output.print(DiffJson.of(dossier, before, after));
    } else {
      new DiffScreen(dossier, output.screen()).show(before, after);
    }
  }

  private static String named(Given given, Option text) {
    return given
        .value(text)
        .orElseThrow(
            () ->
                CommandFailedException.unusable(
                    "--"
                        + text.getLongOpt()
                        + " DRAFT is missing. Give two texts of the record with --from and --to, or"
                        + " a second record."));
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
