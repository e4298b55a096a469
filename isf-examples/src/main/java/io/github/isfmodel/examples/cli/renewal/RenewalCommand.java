package io.github.isfmodel.examples.cli.renewal;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.ForceOption;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.output.Output;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "renewal",
    description = {
      "Tells what the renewal of a mandate needs on a day: by when, from whom, after what has taken"
          + " place with whom; what is on record, and what is missing.",
      "A draft's clause is shown beside the one in force; it was never in force itself."
    },
    mixinStandardHelpOptions = true)
public final class RenewalCommand implements Callable<Integer> {

  @Mixin private InputFile input = new InputFile();

  @Mixin private ForceOption force = new ForceOption();

  @Mixin private Output output = new Output();

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "The day on which the renewal would be decided, such as 2027-11-30.")
  private LocalDate on = LocalDate.EPOCH;

  @Option(
      names = "--text",
      paramLabel = "ID",
      description = "Only the clause of this text, such as us-draft-2025-11-03.")
  private @Nullable String text;

  @Override
  public Integer call() {
    Dossier dossier = input.readValid();
    List<RenewalView> views =
        force.in(dossier).stream()
            .flatMap(each -> RenewalView.of(dossier, each, on, text).stream())
            .toList();
    if (output.json()) {
      output.print(RenewalJson.of(dossier, on, views));
    } else {
      RenewalScreen screen = new RenewalScreen(dossier, output.screen());
      views.forEach(screen::show);
      screen.sources();
    }
    return ExitCodes.OK;
  }
}
