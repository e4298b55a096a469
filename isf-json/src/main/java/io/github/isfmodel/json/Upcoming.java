package io.github.isfmodel.json;

import java.io.IOException;

/**
 * The documents of a stream that are still to come, in its order.
 *
 * @param <R> what comes of a document
 */
interface Upcoming<R> {

  /** Whether there is another one. */
  boolean hasNext() throws IOException;

  /** The next one, read; only after {@link #hasNext} said that there is one. */
  StreamReading<R> next();

  /** Lets go of what waits. */
  void close();
}
