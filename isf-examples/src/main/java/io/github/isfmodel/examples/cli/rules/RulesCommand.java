package io.github.isfmodel.examples.cli.rules;

import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.Usage;

/** The catalogue of all rules. */
public final class RulesCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of("Prints the catalogue of all rules, as Markdown.");
  }

  @Override
  public int run(Given given) {
    given.output().out().print(RuleCatalogue.markdown());
    return ExitCodes.OK;
  }
}
