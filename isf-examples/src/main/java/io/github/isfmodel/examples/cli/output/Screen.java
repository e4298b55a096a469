package io.github.isfmodel.examples.cli.output;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Lines for a terminal: titles, and text that is wrapped under its own indentation. */
public final class Screen {

  private static final int WIDTH = 100;
  private static final Pattern WORDS = Pattern.compile(" ");

  private final PrintWriter out;
  private final Ansi ansi;

  public Screen(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  public void title(String text) {
    out.println();
    heading(text);
  }

  public void heading(String text) {
    out.println(ansi.enabled() ? Style.bold.on() + text + Style.reset.on() : text);
  }

  /** Indents by two blanks a level; the rest of a long line by four more. */
  public void line(int level, String text) {
    String indent = "  ".repeat(level);
    StringBuilder line = new StringBuilder(indent);
    boolean fresh = true;
    for (String word : WORDS.splitAsStream(text).toList()) {
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
