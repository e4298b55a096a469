package io.github.isfmodel.examples.cli.rules;

import io.github.isfmodel.examples.cli.input.ExitCodes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "rules",
    description = "Prints the catalogue of all rules, as Markdown.",
    mixinStandardHelpOptions = true)
public final class RulesCommand implements Callable<Integer> {

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    command.commandLine().getOut().print(RuleCatalogue.markdown());
    return ExitCodes.OK;
  }
}
