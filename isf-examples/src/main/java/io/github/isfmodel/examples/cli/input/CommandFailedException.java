package io.github.isfmodel.examples.cli.input;

import java.io.Serial;

/** Says in one sentence for the user why a command cannot go on. */
public final class CommandFailedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String told;

  private CommandFailedException(int exitCode, String told) {
    super(told);
    this.exitCode = exitCode;
    this.told = told;
  }

  /** The command was misused, or its input cannot be read. */
  public static CommandFailedException unusable(String told) {
    return new CommandFailedException(ExitCodes.UNUSABLE, told);
  }

  /** The input was read and has errors that keep the command from its work. */
  public static CommandFailedException problems(String told) {
    return new CommandFailedException(ExitCodes.PROBLEMS, told);
  }

  public int exitCode() {
    return exitCode;
  }

  public String told() {
    return told;
  }
}
