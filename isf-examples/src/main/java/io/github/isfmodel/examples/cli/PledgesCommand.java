package io.github.isfmodel.examples.cli;

import io.github.isfmodel.dossier.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "pledges",
    description = {
      "Tells how the pledges to a force stand on a day: state, size, what blocks them; what they add"
          + " up to against ceiling and plan; which changes would free most; who will do which task.",
      "With --assume all that is shown as it would be if the facts were so, and what that changes."
    },
    mixinStandardHelpOptions = true)
final class PledgesCommand implements Callable<Integer> {

  @Mixin private InputFile input = new InputFile();

  @Mixin private ForceOption force = new ForceOption();

  @Mixin private Output output = new Output();

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "The day to look at, such as 2026-03-01.")
  private LocalDate on = LocalDate.EPOCH;

  @Option(
      names = "--assume",
      paramLabel = "FACT",
      split = ",",
      description = {
        "PRECONDITION=met, not-met or unknown; PLEDGE=STATE, such as indonesia-troops=approved;",
        "or MILESTONE=reached. Repeat it, or separate several by commas."
      })
  private List<String> assumed = new ArrayList<>();

  @Override
  public Integer call() {
    Dossier dossier = input.readValid();
    AssumedFacts facts = AssumedFacts.read(assumed, dossier, on);
    List<PledgesView> views =
        force.in(dossier).stream()
            .map(each -> PledgesView.of(dossier, each.id(), on, facts))
            .toList();
    if (output.json()) {
      output.print(PledgesJson.of(dossier, on, facts, views));
    } else {
      PledgesScreen screen = new PledgesScreen(dossier, output.screen());
      views.forEach(screen::show);
      screen.sources();
    }
    return ExitCodes.OK;
  }
}
