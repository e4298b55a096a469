package io.github.isfmodel.examples.cli.milestones;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.assume.AssumeOption;
import io.github.isfmodel.examples.cli.assume.AssumedFacts;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.ForceOption;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.Usage;
import io.github.isfmodel.examples.cli.output.Output;
import java.time.LocalDate;
import org.apache.commons.cli.Option;

/** How the milestones of a record stand on a day. */
public final class MilestonesCommand implements Command {

  private static final Option ON =
      Usage.required(
          "on",
          "DATE",
          "The day to look at, such as 2026-03-01; what is of later days is not known.");

  private static final Option FORMAT =
      Usage.optional(
          "format",
          "FORM",
          "text; mermaid or dot (Graphviz) for the graph of what waits for what.");

  @Override
  public Usage usage() {
    return Usage.of(
            "Tells how the milestones stand on a day: declared against verified, what they wait for,"
                + " which deadlock, when they can be reached at first, what decides that, how"
                + " forecasts moved. Milestones belong to the record. --force chooses whose pledges"
                + " are shown among what waits. With --assume all that is shown as it would be if"
                + " the facts were so, and what that changes.")
        .file()
        .options(ON, ForceOption.FORCE, AssumeOption.ASSUME, FORMAT, Usage.JSON);
  }

  @Override
  public int run(Given given) {
    LocalDate on = given.day(ON).orElseThrow();
    Output output = given.output();
    String format = given.value(FORMAT).orElse("text");
    checkFormat(format, output);
    Dossier dossier = given.file().readValid();
    AssumedFacts facts = AssumeOption.in(given, dossier, on);
    MilestonesView view =
        MilestonesView.of(dossier, on, ForceOption.ifAny(given, dossier), facts.assumptions());
    if (output.json()) {
      output.print(MilestonesJson.of(view, facts));
    } else if (format.equals("text")) {
      new MilestonesScreen(view, output.screen()).show();
    } else {
      WaitGraph graph = WaitGraph.of(view);
      output.out().print(format.equals("dot") ? graph.dot() : graph.mermaid());
    }
    return ExitCodes.OK;
  }

  private static void checkFormat(String format, Output output) {
    if (!format.equals("text") && !format.equals("mermaid") && !format.equals("dot")) {
      throw CommandFailedException.unusable(
          "'" + format + "' is no form to write in; write text, mermaid or dot.");
    }
    if (output.json() && !format.equals("text")) {
      throw CommandFailedException.unusable(
          "--json and --format " + format + " are two forms of one answer; ask for one of them.");
    }
  }
}
