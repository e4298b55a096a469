package io.github.isfmodel.examples.cli.status;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.ForceOption;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.Usage;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.force.Force;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.cli.Option;

/** How a force stands on a day. */
public final class StatusCommand implements Command {

  private static final Option ON =
      Usage.required(
          "on", "DATE", "The day to look at, such as 2025-12-12; days are counted in New York.");

  @Override
  public Usage usage() {
    return Usage.of(
            "Tells how a force stands on a day: mandate, renewal, reports, pledges, milestones,"
                + " claims.")
        .file()
        .options(ON, ForceOption.FORCE, Usage.JSON);
  }

  @Override
  public int run(Given given) {
    LocalDate on = given.day(ON).orElseThrow();
    Output output = given.output();
    Dossier dossier = given.file().readValid();
    List<Force> forces = ForceOption.in(given, dossier);
    if (output.json()) {
      output.print(StatusJson.of(dossier, forces, on));
    } else {
      for (Force each : forces) {
        show(dossier, each, on, output.screen());
      }
    }
    return ExitCodes.OK;
  }

  private static void show(Dossier dossier, Force force, LocalDate on, Screen screen) {
    Situation situation = Situation.of(dossier, force.id(), on).orElseThrow();
    LineOfActs line = LineOfActs.of(dossier, force, on);
    new StatusScreen(situation, line, dossier, screen).show();
  }
}
