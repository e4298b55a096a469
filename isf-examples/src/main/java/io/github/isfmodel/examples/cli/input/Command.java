package io.github.isfmodel.examples.cli.input;

/** One command of the program. */
public interface Command {

  /** What it is for, and what may be given to it. */
  Usage usage();

  /** Does its work; the answer is one of the {@link ExitCodes}. */
  int run(Given given);
}
