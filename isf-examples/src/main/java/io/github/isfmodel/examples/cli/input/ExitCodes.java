package io.github.isfmodel.examples.cli.input;

/** What the program tells the shell. */
public final class ExitCodes {

  /** All is well. */
  public static final int OK = 0;

  /** The input was read, and there are problems in it. */
  public static final int PROBLEMS = 1;

  /** The command was misused, or the input could not be read at all. */
  public static final int UNUSABLE = 2;

  private ExitCodes() {}
}
