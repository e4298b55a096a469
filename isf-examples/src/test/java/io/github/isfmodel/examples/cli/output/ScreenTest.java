package io.github.isfmodel.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ScreenTest {

  private static String written(Consumer<Screen> what) {
    StringWriter text = new StringWriter();
    what.accept(new Screen(new PrintWriter(text)));
    return text.toString();
  }

  @Test
  void textOfARecordIsNeverMarkup() {
    assertThat(written(screen -> screen.heading("@|red a|@")))
        .isEqualToIgnoringNewLines("@|red a|@");
  }

  @Test
  void whatCannotBeSeenIsEscaped() {
    String text = "\u001b[31m red\n\u202e\u009b";
    String escaped = "\\u001b[31m red\\u000a\\u202e\\u009b";

    assertThat(written(screen -> screen.heading(text))).isEqualToIgnoringNewLines(escaped);
    assertThat(written(screen -> screen.line(0, text))).isEqualToIgnoringNewLines(escaped);
  }

  @Test
  void longLinesGoOnUnderTheirIndentation() {
    String text = "word ".repeat(30).strip();

    assertThat(written(screen -> screen.line(1, text)).lines())
        .hasSize(2)
        .allMatch(line -> line.length() <= 100)
        .last()
        .asString()
        .startsWith("      word");
  }
}
