package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Envelope;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads each document when it is asked for, in the caller's thread.
 *
 * @param <R> what comes of a document
 */
final class OneByOne<R> implements Upcoming<R> {

  private final StreamSplitter splitter;
  private final StreamMethod<R> method;
  private final @Nullable Envelope expected;

  /** Reads with a method; or sooner, if an envelope is given, what is plain and of its types. */
  OneByOne(StreamSplitter splitter, StreamMethod<R> method, @Nullable Envelope expected) {
    this.splitter = splitter;
    this.method = method;
    this.expected = expected;
  }

  @Override
  public boolean hasNext() throws IOException {
    return splitter.next(expected);
  }

  @Override
  public StreamReading<R> next() {
    StreamReading<R> next = new StreamReading<>(splitter.document());
    next.read(method);
    return next;
  }

  @Override
  public void close() {}
}
