package io.github.isfmodel.examples.cli;

import io.github.isfmodel.examples.cli.output.Output;
import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the program: what it wrote and how it ended. */
public record Run(int code, String out, String err) {

  public static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new Output(new PrintWriter(out), new PrintWriter(err), false), arguments);
    return new Run(code, out.toString(), err.toString());
  }

  /**
   * The output with every stretch of white space as one blank, so that wrapping does not matter.
   */
  public String text() {
    return out.replaceAll("\\s+", " ");
  }
}
