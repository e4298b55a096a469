package io.github.isfmodel.json;

import java.io.IOException;

/** What went wrong with a stream or a document, and is told when the caller has come to it. */
final class StreamFailure {

  private StreamFailure() {}

  /** Throws what was caught as it was thrown first. */
  static void rethrow(Throwable caught) throws IOException {
    if (caught instanceof IOException exception) {
      throw exception;
    }
    if (caught instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) caught;
  }
}
