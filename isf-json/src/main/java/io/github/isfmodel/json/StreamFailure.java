package io.github.isfmodel.json;

import java.io.IOException;

/** What went wrong with a stream or a document, kept until the caller has come to it. */
final class StreamFailure {

  private final Throwable cause;

  StreamFailure(Throwable cause) {
    this.cause = cause;
  }

  /** Throws it as it was thrown first. */
  void rethrow() throws IOException {
    if (cause instanceof IOException exception) {
      throw exception;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) cause;
  }
}
