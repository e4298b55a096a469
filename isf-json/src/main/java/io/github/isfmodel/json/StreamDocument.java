package io.github.isfmodel.json;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One document of a stream before it is read: its bytes, and where it begins. */
final class StreamDocument {

  private static final byte[] NOTHING = {};

  private final byte[] bytes;
  private final long line;
  private final int column;
  private final long taken;
  private final @Nullable Problem problem;

  /** The document that a piece holds; of one with a problem, which is not read, no bytes. */
  StreamDocument(StreamPiece piece, long taken, @Nullable Problem problem) {
    this.bytes = problem == null ? piece.bytes() : NOTHING;
    this.line = piece.line();
    this.column = piece.column();
    this.taken = taken;
    this.problem = problem;
  }

  byte[] bytes() {
    return bytes;
  }

  long line() {
    return line;
  }

  /** How many bytes were taken from the stream given when this one was found. */
  long taken() {
    return taken;
  }

  /** What is wrong with the stream, or with the length of the document, here; else null. */
  @Nullable Problem problem() {
    return problem;
  }

  /** The same problem, with the line and column of the stream. */
  Problem inStream(Problem problem) {
    if (problem.line() == 0) {
      return problem;
    }
    long inStream = line + problem.line() - 1;
    int shift = problem.line() == 1 ? column - 1 : 0;
    return problem.at(
        new Place((int) Math.min(Integer.MAX_VALUE, inStream), problem.column() + shift));
  }
}
