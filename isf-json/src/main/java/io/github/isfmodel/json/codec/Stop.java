package io.github.isfmodel.json.codec;

import java.io.Serial;

/** Ends a reading after a problem, already noted, that nothing can be read beyond. */
public final class Stop extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public Stop() {
    super("reading has ended", null, false, false);
  }
}
