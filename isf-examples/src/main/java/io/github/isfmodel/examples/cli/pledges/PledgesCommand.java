package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.assume.AssumeOption;
import io.github.isfmodel.examples.cli.assume.AssumedFacts;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.ForceOption;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.output.Output;
import java.time.LocalDate;
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
public final class PledgesCommand implements Callable<Integer> {

  @Mixin private InputFile input = new InputFile();

  @Mixin private ForceOption force = new ForceOption();

  @Mixin private AssumeOption assume = new AssumeOption();

  @Mixin private Output output = new Output();

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "The day to look at, such as 2026-03-01.")
  private LocalDate on = LocalDate.EPOCH;

  @Override
  public Integer call() {
    Dossier dossier = input.readValid();
    AssumedFacts facts = assume.in(dossier, on);
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
