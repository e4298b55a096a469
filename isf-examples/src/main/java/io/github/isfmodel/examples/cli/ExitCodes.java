package io.github.isfmodel.examples.cli;

/** What the program tells the shell. */
final class ExitCodes {

  /** All is well. */
  static final int OK = 0;

  /** The input was read, and there are problems in it. */
  static final int PROBLEMS = 1;

  /** The command was misused, or the input could not be read at all. */
  static final int UNUSABLE = 2;

  private ExitCodes() {}
}
