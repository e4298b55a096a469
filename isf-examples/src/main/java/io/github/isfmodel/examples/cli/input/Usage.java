package io.github.isfmodel.examples.cli.input;

import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.examples.cli.output.Screen;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.MissingOptionException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** What a command is for and what it takes. */
public final class Usage {

  /** An answer for machines. */
  public static final Option JSON = flag("json", "Writes JSON for machines instead of text.");

  private record Parameter(String label, String description, boolean needed, boolean repeated) {}

  private final String purpose;
  private final List<Parameter> parameters = new ArrayList<>();
  private final Options options = new Options();

  private Usage(String purpose) {
    this.purpose = purpose;
  }

  /** {@return the usage of a command for this purpose, which takes nothing yet} */
  public static Usage of(String purpose) {
    return new Usage(purpose);
  }

  /** {@return an option without a value} */
  public static Option flag(String name, String description) {
    return Option.builder().longOpt(name).desc(description).get();
  }

  /** {@return an option with a value, which may be left out} */
  public static Option optional(String name, String label, String description) {
    return Option.builder().longOpt(name).hasArg().argName(label).desc(description).get();
  }

  /** {@return an option with a value, which must be given} */
  public static Option required(String name, String label, String description) {
    Option option = optional(name, label, description);
    option.setRequired(true);
    return option;
  }

  /** {@return an option that may be repeated, or take several values separated by commas} */
  public static Option several(String name, String label, String description) {
    Option option = optional(name, label, description);
    option.setValueSeparator(',');
    return option;
  }

  /** Takes a record. */
  public Usage file() {
    return parameter("FILE", "A JSON file, or shipped:NAME for a record that ships with isf.");
  }

  /** Takes one file or more, of documents of any type. */
  public Usage files() {
    parameters.add(
        new Parameter(
            "FILE",
            "One document in JSON, or many: one on each line or in a list, packed with gzip or not."
                + " A hyphen is the standard input, shipped:NAME a record that ships with isf.",
            true,
            true));
    return this;
  }

  /** Takes a value by its place; it must be given. */
  public Usage parameter(String label, String description) {
    parameters.add(new Parameter(label, description, true, false));
    return this;
  }

  /** Takes a value by its place, which may be left out; none that must be given comes after it. */
  public Usage optionalParameter(String label, String description) {
    parameters.add(new Parameter(label, description, false, false));
    return this;
  }

  /** Takes options, in any order and anywhere. */
  public Usage options(Option... taken) {
    for (Option each : taken) {
      options.addOption(each);
    }
    return this;
  }

  /** {@return what the command is for} */
  public String purpose() {
    return purpose;
  }

  /**
   * Reads what was given to the command.
   *
   * @throws CommandFailedException if it is not what the command takes
   */
  public Given read(String command, List<String> arguments, Output output) {
    try {
      CommandLine line = parsed(command, arguments);
      checkParameters(line.getArgList());
      checkRepeated(line);
      return new Given(line, output.asJson(line.hasOption(JSON)));
    } catch (CommandFailedException e) {
      throw CommandFailedException.unusable(
          e.told() + ". \"isf help " + command + "\" tells what it takes.");
    }
  }

  private CommandLine parsed(String command, List<String> arguments) {
    try {
      return DefaultParser.builder()
          .setAllowPartialMatching(false)
          .setStripLeadingAndTrailingQuotes(false)
          .get()
          .parse(options, arguments.toArray(new String[0]));
    } catch (UnrecognizedOptionException e) {
      throw CommandFailedException.unusable("'" + e.getOption() + "' is no option of " + command);
    } catch (MissingArgumentException e) {
      throw CommandFailedException.unusable(written(e.getOption()) + " has no value");
    } catch (MissingOptionException e) {
      Option missing = options.getOption(e.getMissingOptions().get(0).toString());
      throw CommandFailedException.unusable(written(missing) + " is missing");
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private void checkParameters(List<String> given) {
    if (given.size() < parameters.size() && parameters.get(given.size()).needed()) {
      throw CommandFailedException.unusable(parameters.get(given.size()).label() + " is missing");
    }
    boolean anyNumber = !parameters.isEmpty() && parameters.get(parameters.size() - 1).repeated();
    if (given.size() > parameters.size() && !anyNumber) {
      throw CommandFailedException.unusable(
          "'" + given.get(parameters.size()) + "' is one argument too many");
    }
  }

  private static void checkRepeated(CommandLine line) {
    for (Option each : line.getOptions()) {
      if (!each.hasValueSeparator() && each.hasArg() && line.getOptionValues(each).length > 1) {
        throw CommandFailedException.unusable(written(each) + " is given more than once");
      }
    }
  }

  /** Shows the usage as a page of help. */
  public void show(String command, Screen screen) {
    screen.heading("isf " + command + synopsis());
    screen.line(1, purpose);
    screen.line(0, "");
    for (Parameter each : parameters) {
      screen.line(1, each.label());
      screen.line(3, each.description());
    }
    for (Option each : options.getOptions()) {
      screen.line(1, written(each));
      screen.line(3, each.getDescription());
    }
  }

  private String synopsis() {
    StringBuilder words = new StringBuilder();
    for (Parameter each : parameters) {
      words.append(each.needed() ? " " + each.label() : " [" + each.label() + "]");
      words.append(each.repeated() ? "..." : "");
    }
    for (Option each : options.getOptions()) {
      words.append(each.isRequired() ? " " + written(each) : " [" + written(each) + "]");
      words.append(each.hasValueSeparator() ? "..." : "");
    }
    return words.toString();
  }

  private static String written(Option option) {
    return "--" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
  }
}
