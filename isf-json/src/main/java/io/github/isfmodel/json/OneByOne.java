package io.github.isfmodel.json;

import java.io.IOException;

/**
 * Reads each document when it is asked for, in the caller's thread.
 *
 * @param <R> what comes of a document
 */
final class OneByOne<R> implements Upcoming<R> {

  private final StreamSplitter splitter;
  private final StreamMethod<R> method;

  OneByOne(StreamSplitter splitter, StreamMethod<R> method) {
    this.splitter = splitter;
    this.method = method;
  }

  @Override
  public boolean hasNext() throws IOException {
    return splitter.next();
  }

  @Override
  public StreamReading<R> next() {
    StreamReading<R> next = new StreamReading<>(splitter.document());
    next.read(method);
    return next;
  }

  @Override
  public long held() {
    return 0;
  }

  @Override
  public void close() {}
}
