package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.codec.Places;
import io.github.isfmodel.json.codec.Utf8;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One document of a stream before it is read: its bytes, and where it begins. The bytes are those
 * of the stream, and stand there until it goes on; who needs them longer takes a copy.
 */
final class StreamDocument {

  private static final byte[] NOTHING = {};

  private final byte[] source;
  private final int from;
  private final int to;
  private final boolean tried;
  private final boolean marked;
  private final @Nullable PlainReading reading;
  private final long line;
  private final long column;
  private final long taken;
  private final @Nullable Problem problem;
  private final boolean ofStream;

  /** The document that a piece holds; of one with a problem, which is not read, no bytes. */
  StreamDocument(StreamPiece piece, long taken, @Nullable Problem problem, boolean ofStream) {
    boolean none = problem != null;
    this.source = none ? NOTHING : piece.source();
    this.from = none ? 0 : piece.from();
    this.to = none ? 0 : piece.to();
    this.tried = piece.isTried();
    this.marked = piece.isMarked();
    this.reading = none ? null : piece.reading();
    this.line = piece.line();
    this.column = piece.column();
    this.taken = taken;
    this.problem = problem;
    this.ofStream = ofStream;
  }

  private StreamDocument(StreamDocument original) {
    this.source = original.bytes();
    this.from = 0;
    this.to = source.length;
    this.tried = original.tried;
    this.marked = original.marked;
    this.reading = original.reading;
    this.line = original.line;
    this.column = original.column;
    this.taken = original.taken;
    this.problem = original.problem;
    this.ofStream = original.ofStream;
  }

  /** The same with a copy of the bytes, for when the stream goes on. */
  StreamDocument kept() {
    return new StreamDocument(this);
  }

  /** A copy of the bytes. */
  byte[] bytes() {
    return Arrays.copyOfRange(source, from, to);
  }

  int length() {
    return to - from;
  }

  /** What it is read as, without a copy, if nothing is wrong with its form; else null. */
  @Nullable PlainReading plainly(Envelope expected) {
    return tried ? reading : PlainReading.whole(source, from, to, expected);
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

  /** Whether it is no document, but a problem of the stream itself. */
  boolean isOfStream() {
    return ofStream;
  }

  /** The same problem, with the line and column of the stream, with which a mark begins. */
  Problem inStream(Problem problem) {
    if (marked && Utf8.isOfMark(problem)) {
      return problem;
    }
    return problem.place().map(place -> Places.moved(problem, inStream(place))).orElse(problem);
  }

  private Place inStream(Place place) {
    long shift = place.line() == 1 ? column - 1 : 0;
    return new Place(most(line + place.line() - 1), most(place.column() + shift));
  }

  private static int most(long place) {
    return (int) Math.min(Integer.MAX_VALUE, place);
  }
}
