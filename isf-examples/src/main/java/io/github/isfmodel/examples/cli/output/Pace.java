package io.github.isfmodel.examples.cli.output;

import io.github.isfmodel.json.Progress;
import io.github.isfmodel.quantity.QuantityText;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Says from time to time how far long work has come; nothing of what is soon over. */
public final class Pace implements Progress {

  static final long EVERY = TimeUnit.SECONDS.toNanos(10);

  private final Output output;
  private final String what;
  private final LongSupplier nanos;
  private long next;

  /** About work that begins now, on something of this name. */
  public Pace(Output output, String what) {
    this(output, what, System::nanoTime);
  }

  Pace(Output output, String what, LongSupplier nanos) {
    this.output = output;
    this.what = what;
    this.nanos = nanos;
    this.next = nanos.getAsLong() + EVERY;
  }

  @Override
  public void made(long bytes, long documents) {
    long now = nanos.getAsLong();
    if (now - next >= 0) {
      next = now + EVERY;
      output.note(what + ": " + QuantityText.counted(documents, "document") + " so far");
      output.err().flush();
    }
  }
}
