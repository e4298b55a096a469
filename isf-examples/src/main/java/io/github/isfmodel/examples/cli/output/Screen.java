package io.github.isfmodel.examples.cli.output;

import io.github.isfmodel.json.problem.Printable;
import java.io.PrintWriter;

/**
 * Lines for people: titles, and text that is wrapped under its own indentation. What cannot be seen
 * is escaped.
 */
public final class Screen {

  private static final int WIDTH = 100;

  private final PrintWriter out;

  public Screen(PrintWriter out) {
    this.out = out;
  }

  public void title(String text) {
    out.println();
    heading(text);
  }

  public void heading(String text) {
    out.println(Printable.of(text));
  }

  /** Indents by two blanks a level; the rest of a long line by four more. */
  public void line(int level, String text) {
    String indent = "  ".repeat(level);
    StringBuilder line = new StringBuilder(indent);
    boolean fresh = true;
    for (String word : Printable.of(text).split(" ", -1)) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(indent).append("    ");
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    out.println(line);
  }
}
