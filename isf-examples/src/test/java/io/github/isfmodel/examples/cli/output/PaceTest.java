package io.github.isfmodel.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final StringWriter err = new StringWriter();
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final Pace pace =
      new Pace(
          new Output(new PrintWriter(new StringWriter()), new PrintWriter(err), false),
          "pledges.ndjson",
          nanos::get);

  private String toldAfter(long passed) {
    nanos.addAndGet(passed);
    pace.made(1, 12_345);
    return err.toString();
  }

  @Test
  void nothingIsToldOfShortWork() {
    assertThat(toldAfter(0)).isEmpty();
    assertThat(toldAfter(Pace.EVERY - 1)).isEmpty();
  }

  @Test
  void longWorkIsToldOfFromTimeToTime() {
    String line = "isf: pledges.ndjson: 12,345 documents so far" + System.lineSeparator();

    assertThat(toldAfter(Pace.EVERY)).isEqualTo(line);
    assertThat(toldAfter(Pace.EVERY - 1)).isEqualTo(line);
    assertThat(toldAfter(1)).isEqualTo(line + line);
  }
}
