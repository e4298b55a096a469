package io.github.isfmodel.examples.cli;

import io.github.isfmodel.examples.cli.calendar.CalendarCommand;
import io.github.isfmodel.examples.cli.claims.ClaimsCommand;
import io.github.isfmodel.examples.cli.diff.DiffCommand;
import io.github.isfmodel.examples.cli.fixtures.FixturesCommand;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.OptionValues;
import io.github.isfmodel.examples.cli.milestones.MilestonesCommand;
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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of isf. */
@Command(
    name = "isf",
    description = "Reads, checks and explains the record of an internationally mandated force.",
    mixinStandardHelpOptions = true,
    version = "isf 0.1.0-SNAPSHOT",
    footer = {
      "",
      "FILE is a JSON file, or shipped:NAME for a record that ships with isf (see fixtures --list).",
      "Exit codes: 0 all is well, 1 the input has problems, 2 bad usage or unreadable input."
    })
public final class Main {

  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("validate", ValidateCommand.class);
    COMMANDS.put("status", StatusCommand.class);
    COMMANDS.put("renewal", RenewalCommand.class);
    COMMANDS.put("votes", VotesCommand.class);
    COMMANDS.put("claims", ClaimsCommand.class);
    COMMANDS.put("pledges", PledgesCommand.class);
    COMMANDS.put("milestones", MilestonesCommand.class);
    COMMANDS.put("diff", DiffCommand.class);
    COMMANDS.put("calendar", CalendarCommand.class);
    COMMANDS.put("show", ShowCommand.class);
    COMMANDS.put("fixtures", FixturesCommand.class);
    COMMANDS.put("rules", RulesCommand.class);
    COMMANDS.put("help", HelpCommand.class);
  }

  private Main() {}

  /**
   * Runs a command and exits with its code.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
  }

  /**
   * Runs a command.
   *
   * @param out takes what it writes
   * @param err takes what goes wrong
   * @param arguments the command and its arguments
   * @return 0 if all is well, 1 if the input has problems, 2 for bad usage or unreadable input
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    String[] given = arguments.length == 0 ? new String[] {"help"} : arguments;
    int code =
        commandLine(given[0])
            .registerConverter(LocalDate.class, OptionValues::day)
            .registerConverter(Integer.class, text -> OptionValues.number(text, Integer::valueOf))
            .registerConverter(Long.class, text -> OptionValues.number(text, Long::valueOf))
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, err))
            .execute(given);
    out.flush();
    err.flush();
    return code;
  }

  /** Sets up the one command that is asked for, as all take longer to set up than one to run. */
  private static CommandLine commandLine(String first) {
    CommandLine line = new CommandLine(new Main());
    Class<?> only = first.equals("help") ? null : COMMANDS.get(first);
    COMMANDS.forEach(
        (name, command) -> {
          if (only == null || only == command) {
            line.addSubcommand(name, command);
          }
        });
    return line;
  }

  private static int tell(Exception failure, PrintWriter err) {
    if (failure instanceof CommandFailedException known) {
      err.println("isf: " + known.told());
      return known.exitCode();
    }
    err.println(
        "isf: this should not happen; please report it with the command and the input: " + failure);
    return ExitCodes.UNUSABLE;
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
