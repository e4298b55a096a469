package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.examples.cli.output.Output;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A full disk, or a reader that goes away, is told of: half an answer looks like a whole one. */
class LostOutputTest {

  /** Takes nothing. */
  private static final class Full extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status shipped:isf-gaza --on 2025-12-12",
        "status shipped:isf-gaza --on 2025-12-12 --json",
        "show shipped:isf-gaza /title",
        "calendar shipped:isf-gaza",
        "validate shipped:isf-gaza --json",
        "diff shipped:isf-gaza --from us-draft-2025-11-03 --to unscr-2803 --json-patch",
        "rules",
        "help",
      })
  void anAnswerThatCannotBeWritten(String command) {
    StringWriter err = new StringWriter();

    int code =
        Main.run(
            new Output(new PrintWriter(new Full()), new PrintWriter(err), false),
            command.split(" ", -1));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString())
        .endsWith(
            "isf: the answer could not be written to its end; check the disk, or what reads it."
                + System.lineSeparator());
  }

  @Test
  void anAnswerThatIsWritten() {
    assertThat(Run.of("rules").code()).isZero();
  }
}
