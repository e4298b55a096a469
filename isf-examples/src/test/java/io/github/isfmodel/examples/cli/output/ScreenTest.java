package io.github.isfmodel.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ScreenTest {

  private static String written(Ansi ansi, Consumer<Screen> what) {
    StringWriter text = new StringWriter();
    what.accept(new Screen(new PrintWriter(text), ansi));
    return text.toString();
  }

  @Test
  void headingsAreBoldOnATerminalOnly() {
    assertThat(written(Ansi.ON, screen -> screen.heading("Votes")))
        .isEqualToIgnoringNewLines("\u001B[1mVotes\u001B[0m");
    assertThat(written(Ansi.OFF, screen -> screen.heading("Votes")))
        .isEqualToIgnoringNewLines("Votes");
  }

  @Test
  void textOfARecordIsNeverMarkup() {
    assertThat(written(Ansi.ON, screen -> screen.heading("@|red a|@")))
        .isEqualToIgnoringNewLines("\u001B[1m@|red a|@\u001B[0m");
  }

  @Test
  void longLinesGoOnUnderTheirIndentation() {
    String text = "word ".repeat(30).strip();

    assertThat(written(Ansi.OFF, screen -> screen.line(1, text)).lines())
        .hasSize(2)
        .allMatch(line -> line.length() <= 100)
        .last()
        .asString()
        .startsWith("      word");
  }
}
