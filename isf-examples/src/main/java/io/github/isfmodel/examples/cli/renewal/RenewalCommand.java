package io.github.isfmodel.examples.cli.renewal;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.ForceOption;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.Usage;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.cli.Option;

/** What the renewal of a mandate needs on a day. */
public final class RenewalCommand implements Command {

  private static final Option ON =
      Usage.required(
          "on", "DATE", "The day on which the renewal would be decided, such as 2027-11-30.");

  private static final Option TEXT =
      Usage.optional("text", "ID", "Only the clause of this text, such as us-draft-2025-11-03.");

  @Override
  public Usage usage() {
    return Usage.of(
            "Tells what the renewal of a mandate needs on a day: by when, from whom, after what has"
                + " taken place with whom; what is on record, and what is missing. A draft's clause"
                + " is shown beside the one in force; it was never in force itself.")
        .file()
        .options(ON, ForceOption.FORCE, TEXT, Usage.JSON);
  }

  @Override
  public int run(Given given) {
    LocalDate on = given.day(ON).orElseThrow();
    Dossier dossier = given.file().readValid();
    List<RenewalView> views =
        ForceOption.in(given, dossier).stream()
            .flatMap(
                each -> RenewalView.of(dossier, each, on, given.value(TEXT).orElse(null)).stream())
            .toList();
    if (given.output().json()) {
      given.output().print(RenewalJson.of(dossier, on, views));
    } else {
      RenewalScreen screen = new RenewalScreen(dossier, given.output().screen());
      views.forEach(screen::show);
      screen.sources();
    }
    return ExitCodes.OK;
  }
}
