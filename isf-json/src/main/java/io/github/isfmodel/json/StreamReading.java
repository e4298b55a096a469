package io.github.isfmodel.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One document of a stream, then what came of reading it. It is read by one thread, and by another
 * asked for only afterwards.
 *
 * @param <R> what comes of it
 */
final class StreamReading<R> {

  private final long line;
  private final long taken;
  private final boolean ofStream;
  private @Nullable StreamDocument document;
  private @Nullable R reading;
  private @Nullable Throwable failure;

  StreamReading(StreamDocument document) {
    this.document = document;
    this.line = document.line();
    this.taken = document.taken();
    this.ofStream = document.isOfStream();
  }

  /** Reads the document and lets its bytes go; a failure is kept for whoever asks. */
  void read(StreamMethod<R> method) {
    try {
      reading = method.read(Objects.requireNonNull(document));
    } catch (RuntimeException | Error e) {
      failure = e;
    }
    document = null;
  }

  long line() {
    return line;
  }

  /** Whether it is no document, but a problem of the stream itself. */
  boolean isOfStream() {
    return ofStream;
  }

  /** How many bytes were taken from the stream given when the document was found. */
  long taken() {
    return taken;
  }

  /** What came of it; throws the failure if there was one. */
  R get() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    return Objects.requireNonNull(reading);
  }
}
