package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.assume.AssumeOption;
import io.github.isfmodel.examples.cli.assume.AssumedFacts;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.ForceOption;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.Usage;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.cli.Option;

/** How the pledges to a force stand on a day, and what follows from them. */
public final class PledgesCommand implements Command {

  private static final Option ON =
      Usage.required("on", "DATE", "The day to look at, such as 2026-03-01.");

  @Override
  public Usage usage() {
    return Usage.of(
            "Tells how the pledges to a force stand on a day: state, size, what blocks them; what they"
                + " add up to against ceiling and plan; which changes would free most; who will do"
                + " which task. With --assume all that is shown as it would be if the facts were so,"
                + " and what that changes.")
        .file()
        .options(ON, ForceOption.FORCE, AssumeOption.ASSUME, Usage.JSON);
  }

  @Override
  public int run(Given given) {
    LocalDate on = given.day(ON).orElseThrow();
    Dossier dossier = given.file().readValid();
    AssumedFacts facts = AssumeOption.in(given, dossier, on);
    List<PledgesView> views =
        ForceOption.in(given, dossier).stream()
            .map(each -> PledgesView.of(dossier, each.id(), on, facts))
            .toList();
    if (given.output().json()) {
      given.output().print(PledgesJson.of(dossier, on, facts, views));
    } else {
      PledgesScreen screen = new PledgesScreen(dossier, given.output().screen());
      views.forEach(screen::show);
      screen.sources();
    }
    return ExitCodes.OK;
  }
}
