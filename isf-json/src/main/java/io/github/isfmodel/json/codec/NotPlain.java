package io.github.isfmodel.json.codec;

import java.io.Serial;

/**
 * Says that a document is not so plain that {@link PlainIn} reads it; of problems it knows none.
 */
public final class NotPlain extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  NotPlain() {
    super("not a plain document", null, false, false);
  }
}
