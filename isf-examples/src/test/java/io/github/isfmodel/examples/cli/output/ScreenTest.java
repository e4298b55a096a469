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
