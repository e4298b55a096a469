package io.github.isfmodel.examples.cli.milestones;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.assume.AssumeOption;
import io.github.isfmodel.examples.cli.assume.AssumedFacts;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.ForceOption;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.output.Output;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "milestones",
    description = {
      "Tells how the milestones stand on a day: declared against verified, what they wait for, which"
          + " deadlock, when they can be reached at first, what decides that, how forecasts moved.",
      "Milestones belong to the record. --force chooses whose pledges are shown among what waits.",
      "With --assume all that is shown as it would be if the facts were so, and what that changes."
    },
    mixinStandardHelpOptions = true)
public final class MilestonesCommand implements Callable<Integer> {

  @Mixin private InputFile input = new InputFile();

  @Mixin private ForceOption force = new ForceOption();

  @Mixin private AssumeOption assume = new AssumeOption();

  @Mixin private Output output = new Output();

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "The day to look at, such as 2026-03-01; what is of later days is not known.")
  private LocalDate on = LocalDate.EPOCH;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text; mermaid or dot (Graphviz) for the graph of what waits for what.")
  private String format = "text";

  @Override
  public Integer call() {
    checkFormat();
    Dossier dossier = input.readValid();
    AssumedFacts facts = assume.in(dossier, on);
    MilestonesView view = MilestonesView.of(dossier, on, force.in(dossier), facts.assumptions());
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

  private void checkFormat() {
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
