package io.github.isfmodel.json;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into its documents: one on each line, or the elements of one list. */
final class StreamSplitter {

  private enum State {
    LINES,
    LIST_BEGUN,
    AFTER_COMMA,
    AFTER_ELEMENT,
    LIST_ENDED,
    OVER
  }

  private final StreamSource source;
  private final StreamPiece piece;
  private final int limit;
  private State state = State.LINES;
  private boolean marked;
  private @Nullable Problem problem;

  /** Cuts a stream into documents of so many bytes at most. */
  StreamSplitter(StreamSource source, int limit) throws IOException {
    this.source = source;
    this.piece = new StreamPiece(limit);
    this.limit = limit;
    this.marked = source.isMarked();
    source.skipBlanks();
    if (source.peek() == '[') {
      source.advance();
      state = State.LIST_BEGUN;
    }
  }

  /** What was gone to: its place and, where there is no problem, its bytes. */
  StreamPiece piece() {
    return piece;
  }

  /** What is wrong with the stream, or with the length of the document, there; else null. */
  @Nullable Problem problem() {
    return problem;
  }

  /** Goes to the next document, or to a problem of the stream itself; false at the end. */
  boolean next() throws IOException {
    if (state == State.OVER) {
      return false;
    }
    problem = null;
    source.skipBlanks();
    piece.begin(source);
    int b = source.peek();
    if (b == StreamSource.END) {
      return end();
    }
    return switch (state) {
      case LINES -> {
        mark();
        source.line(piece);
        yield document();
      }
      case AFTER_ELEMENT -> b == ',' ? beyond(State.AFTER_COMMA) : close(b);
      case LIST_BEGUN -> b == ']' ? close(b) : element(b);
      case AFTER_COMMA -> element(b);
      default ->
          over(
              StructuralRule.TRAILING_TEXT,
              "something follows the end of the list of documents",
              "remove it, or put it into a file of its own");
    };
  }

  private boolean end() {
    State last = state;
    state = State.OVER;
    return switch (source.damage()) {
      case CUT_OFF ->
          over(
              StructuralRule.TRUNCATED,
              "the gzip data ends before it is complete",
              "check whether it was cut off");
      case BROKEN ->
          over(StructuralRule.WRONG_ENCODING, "the gzip data is damaged", "fetch it again");
      case NONE ->
          last != State.LINES
              && last != State.LIST_ENDED
              && over(
                  StructuralRule.TRUNCATED,
                  "the list of documents ends before it is closed",
                  "check whether it was cut off");
    };
  }

  private boolean beyond(State next) throws IOException {
    source.advance();
    state = next;
    return next();
  }

  private boolean close(int b) throws IOException {
    return b == ']' ? beyond(State.LIST_ENDED) : broken();
  }

  private boolean broken() {
    return over(
        StructuralRule.NOT_JSON,
        "the list of documents is broken here, and the rest of it is not read",
        "put one document on each line: then a broken one loses only itself");
  }

  private boolean over(StructuralRule rule, String message, String remedy) {
    state = State.OVER;
    problem = Problem.of(rule, Pointer.ROOT, Place.START, message, remedy);
    return true;
  }

  /** The documents of a marked stream are refused as a marked document is, from the first on. */
  private void mark() {
    if (marked) {
      piece.add(StreamSource.BYTE_ORDER_MARK, 0, StreamSource.BYTE_ORDER_MARK.length);
      marked = false;
    }
  }

  private boolean element(int first) throws IOException {
    if (first == ',' || first == ':' || first == ']' || first == '}') {
      return broken();
    }
    mark();
    int depth = 0;
    int b = first;
    while (b != StreamSource.END && (depth > 0 || !isEnd(b))) {
      if (b == '"') {
        string();
      } else {
        depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
        take(b);
      }
      b = depth == 0 && (piece.last() == '}' || piece.last() == ']') ? ',' : source.peek();
    }
    boolean whole = b != StreamSource.END || source.damage() != StreamSource.Damage.NONE;
    state = whole ? State.AFTER_ELEMENT : State.OVER;
    return document();
  }

  private static boolean isEnd(int b) {
    return b == ',' || b == ']' || b == '}' || b <= ' ';
  }

  /** Takes a string; one that goes beyond its line is no string and ends with the line. */
  private void string() throws IOException {
    boolean escaped = true;
    int b = source.peek();
    do {
      take(b);
      escaped = !escaped && b == '\\';
      b = source.peek();
    } while (b != StreamSource.END && b != '\n' && (escaped || b != '"'));
    if (b == '"') {
      take(b);
    }
  }

  private void take(int b) {
    piece.add(b);
    source.advance();
  }

  private boolean document() {
    if (piece.isTooLong()) {
      problem =
          Problem.of(
              StructuralRule.TOO_LONG,
              Pointer.ROOT,
              Place.START,
              "the document is longer than " + limit + " bytes",
              "split it");
    }
    return true;
  }
}
