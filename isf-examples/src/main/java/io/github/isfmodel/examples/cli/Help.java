package io.github.isfmodel.examples.cli;

import io.github.isfmodel.examples.cli.output.Screen;
import java.util.List;

/** Tells what the commands are for and what they take. */
final class Help {

  /** All commands, those that most users want first. */
  static final List<String> COMMANDS =
      List.of(
          "validate",
          "status",
          "renewal",
          "votes",
          "claims",
          "pledges",
          "milestones",
          "diff",
          "calendar",
          "show",
          "fixtures",
          "rules");

  private static final int NAME_WIDTH = 12;

  private final Screen screen;

  Help(Screen screen) {
    this.screen = screen;
  }

  /** What stands behind two hyphens is no option. */
  static boolean isAskedFor(List<String> arguments) {
    int end = arguments.indexOf("--");
    List<String> options = end < 0 ? arguments : arguments.subList(0, end);
    return options.contains("--help") || options.contains("-h");
  }

  /** About one command, or about all. */
  void show(List<String> command) {
    if (command.isEmpty()) {
      all();
    } else {
      Main.command(command.get(0)).usage().show(command.get(0), screen);
    }
  }

  private void all() {
    screen.heading("isf COMMAND ...");
    screen.line(1, "Reads, checks and explains the record of an internationally mandated force.");
    screen.title("Commands");
    for (String each : COMMANDS) {
      entry(each, firstSentence(Main.command(each).usage().purpose()));
    }
    entry("help", "Tells what a command takes: isf help COMMAND.");
    screen.line(0, "");
    screen.line(
        0,
        "FILE is a JSON file, or shipped:NAME for a record that ships with isf (see fixtures"
            + " --list). isf --version tells the version.");
    screen.line(
        0, "Exit codes: 0 all is well, 1 the input has problems, 2 bad usage or unreadable input.");
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private void entry(String name, String purpose) {
    screen.line(1, name + " ".repeat(NAME_WIDTH - name.length()) + purpose);
  }
}
