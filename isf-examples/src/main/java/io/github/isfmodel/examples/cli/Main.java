package io.github.isfmodel.examples.cli;

import io.github.isfmodel.examples.cli.calendar.CalendarCommand;
import io.github.isfmodel.examples.cli.claims.ClaimsCommand;
import io.github.isfmodel.examples.cli.diff.DiffCommand;
import io.github.isfmodel.examples.cli.fixtures.FixturesCommand;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.Meant;
import io.github.isfmodel.examples.cli.milestones.MilestonesCommand;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.examples.cli.pledges.PledgesCommand;
import io.github.isfmodel.examples.cli.renewal.RenewalCommand;
import io.github.isfmodel.examples.cli.rules.RulesCommand;
import io.github.isfmodel.examples.cli.show.ShowCommand;
import io.github.isfmodel.examples.cli.status.StatusCommand;
import io.github.isfmodel.examples.cli.validate.ValidateCommand;
import io.github.isfmodel.examples.cli.votes.VotesCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command line of isf. */
public final class Main {

  private Main() {}

  /**
   * Runs a command and exits with its code.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    if (arguments.length > 1) {
      new ClassesAhead().start();
    }
    PrintWriter out = utf8(FileDescriptor.out);
    System.exit(run(new Output(out, utf8(FileDescriptor.err), false), arguments));
  }

  /**
   * Runs a command.
   *
   * @param output takes what it writes, and what goes wrong
   * @param arguments the command and its arguments
   * @return 0 if all is well, 1 if the input has problems, 2 for bad usage or unreadable input
   */
  static int run(Output output, String... arguments) {
    int code = told(output, List.of(arguments));
    if (output.out().checkError()) {
      output.note("the answer could not be written to its end; check the disk, or what reads it.");
      code = ExitCodes.UNUSABLE;
    }
    output.err().flush();
    return code;
  }

  private static int told(Output output, List<String> arguments) {
    try {
      return answered(output, arguments);
    } catch (CommandFailedException e) {
      output.note(e.told());
      return e.exitCode();
    } catch (OutOfMemoryError e) {
      output.note(
          "there is not enough memory for this input; give Java more of it, as in \"java -Xmx4g"
              + " -jar isf.jar\", or split the input.");
      return ExitCodes.UNUSABLE;
    } catch (RuntimeException | Error e) {
      output.note("this should not happen; please report it with the command and the input: " + e);
      return ExitCodes.UNUSABLE;
    }
  }

  private static int answered(Output output, List<String> arguments) {
    String name = arguments.isEmpty() ? "help" : arguments.get(0);
    List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    switch (name) {
      case "help", "-h", "--help" -> new Help(output.screen()).show(rest);
      case "-V", "--version" -> output.out().println("isf " + Version.text());
      default -> {
        return Help.isAskedFor(rest)
            ? answered(output, List.of("help", name))
            : run(name, rest, output);
      }
    }
    return ExitCodes.OK;
  }

  private static int run(String name, List<String> arguments, Output output) {
    Command command = command(name);
    return command.run(command.usage().read(name, arguments, output));
  }

  /** Sets up no other command, as each takes time. */
  static Command command(String name) {
    return switch (name) {
      case "validate" -> new ValidateCommand();
      case "status" -> new StatusCommand();
      case "renewal" -> new RenewalCommand();
      case "votes" -> new VotesCommand();
      case "claims" -> new ClaimsCommand();
      case "pledges" -> new PledgesCommand();
      case "milestones" -> new MilestonesCommand();
      case "diff" -> new DiffCommand();
      case "calendar" -> new CalendarCommand();
      case "show" -> new ShowCommand();
      case "fixtures" -> new FixturesCommand();
      case "rules" -> new RulesCommand();
      default ->
          throw CommandFailedException.unusable(
              "'"
                  + name
                  + "' is no command of isf; there are "
                  + String.join(", ", Help.COMMANDS)
                  + "."
                  + Meant.among(Help.COMMANDS, name));
    };
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
