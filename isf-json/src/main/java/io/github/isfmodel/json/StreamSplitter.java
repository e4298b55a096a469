package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Element;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.codec.Places;
import io.github.isfmodel.json.codec.StructuralProblem;
import io.github.isfmodel.json.codec.Utf8;
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
    COMMA_MISSING,
    LIST_ENDED,
    OVER
  }

  private final StreamSource source;
  private StreamPiece piece;
  private State state = State.LINES;
  private final boolean list;
  private boolean marked;
  private @Nullable Problem problem;
  private boolean ofStream;
  private @Nullable Throwable failure;

  /** Cuts a stream into documents of so many bytes at most. */
  StreamSplitter(StreamSource source, int limit) throws IOException {
    this.source = source;
    this.piece = new StreamPiece(limit);
    this.marked = source.isMarked();
    source.skipBlanks();
    this.list = source.peek() == '[';
    if (list) {
      source.advance();
      state = State.LIST_BEGUN;
    }
  }

  /** Sets another bound, before the first document. */
  void setLimit(int limit) {
    piece = new StreamPiece(limit);
  }

  boolean isList() {
    return list;
  }

  /** The document, or the problem of the stream, that was gone to last. */
  StreamDocument document() {
    return new StreamDocument(piece, source.taken(), problem, ofStream);
  }

  /** How much memory is held between documents. */
  int held() {
    return piece.held();
  }

  /** Goes to the next document, or to a problem of the stream itself; false at the end. */
  boolean next() throws IOException {
    return next(null);
  }

  /**
   * The same; but an element of a list is read at once if it is plain and an envelope is given.
   * What fails is thrown again whenever it is asked for more: it may stand within a document.
   */
  boolean next(@Nullable Envelope expected) throws IOException {
    if (failure != null) {
      StreamFailure.rethrow(failure);
    }
    try {
      return goOn(expected);
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
      throw e;
    }
  }

  private boolean goOn(@Nullable Envelope expected) throws IOException {
    if (state == State.OVER) {
      return false;
    }
    problem = null;
    ofStream = false;
    source.skipBlanks();
    piece.begin(source);
    int b = source.peek();
    if (b == StreamSource.END) {
      return end();
    }
    return switch (state) {
      case LINES -> {
        mark();
        yield source.line(piece) || !isDamaged() || isWhole() ? tooLong() : end();
      }
      case AFTER_ELEMENT -> afterElement(b, expected);
      case LIST_BEGUN -> b == ']' ? close(b, expected) : element(b, expected);
      case AFTER_COMMA, COMMA_MISSING -> element(b, expected);
      default ->
          over(
              StructuralRule.TRAILING_TEXT,
              "something follows the end of the list of documents",
              "remove it, or put it into a file of its own");
    };
  }

  private boolean end() {
    if (marked) {
      return markAlone();
    }
    State last = state;
    state = State.OVER;
    PackingDamage damage = source.damage();
    if (damage != null) {
      return told(State.OVER, damage.problem());
    }
    return last != State.LINES
        && last != State.LIST_ENDED
        && over(
            StructuralRule.TRUNCATED,
            "the list of documents ends before it is closed",
            "check whether it was cut off");
  }

  private boolean isDamaged() {
    return source.damage() != null;
  }

  /** Whether a document ends within the line; what damage cuts short is told by it alone. */
  private boolean isWhole() {
    Element element = new Element();
    element.end(piece.source(), piece.from(), piece.to());
    return element.isOver();
  }

  private boolean beyond(State next, @Nullable Envelope expected) throws IOException {
    source.advance();
    state = next;
    return goOn(expected);
  }

  private boolean afterElement(int b, @Nullable Envelope expected) throws IOException {
    return switch (b) {
      case ',' -> comma(expected);
      case '{' ->
          told(
              State.COMMA_MISSING,
              StructuralRule.NOT_JSON,
              "a comma is missing before this document of the list",
              "put it in");
      default -> close(b, expected);
    };
  }

  /** Goes beyond a comma; one that stands before the end of the list is told at its own place. */
  private boolean comma(@Nullable Envelope expected) throws IOException {
    source.advance();
    source.skipBlanks();
    if (source.peek() != ']') {
      state = State.AFTER_COMMA;
      return goOn(expected);
    }
    source.advance();
    return told(
        State.LIST_ENDED,
        StructuralRule.NOT_JSON,
        "a comma stands before the closing bracket",
        "remove the comma");
  }

  private boolean close(int b, @Nullable Envelope expected) throws IOException {
    return b == ']' ? beyond(State.LIST_ENDED, expected) : broken();
  }

  private boolean broken() {
    return over(
        StructuralRule.NOT_JSON,
        "the list of documents is broken here, and the rest of it is not read",
        "put one document on each line: then a broken one loses only itself");
  }

  private boolean over(StructuralRule rule, String message, String remedy) {
    return marked ? markAlone() : told(State.OVER, rule, message, remedy);
  }

  private boolean told(State next, StructuralRule rule, String message, String remedy) {
    return told(next, StructuralProblem.of(rule, Pointer.ROOT, Places.START, message, remedy));
  }

  private boolean told(State next, Problem told) {
    state = next;
    problem = told;
    ofStream = true;
    return true;
  }

  /** The documents of a marked stream are refused as a marked document is, from the first on. */
  private void mark() {
    if (marked) {
      piece.addMark();
      marked = false;
    }
  }

  /** A mark behind which no document stands is told where it stands, then what comes here. */
  private boolean markAlone() {
    marked = false;
    piece.setAtStart();
    return told(state, Utf8.marked());
  }

  private boolean element(int first, @Nullable Envelope expected) throws IOException {
    if (first == ',' || first == ':' || first == ']' || first == '}') {
      return broken();
    }
    mark();
    boolean closed = source.element(piece, expected);
    if (!closed && isDamaged()) {
      return end();
    }
    state = closed ? stateAfter(first) : State.OVER;
    return tooLong();
  }

  /** An object that lacks a brace takes the end of the list along. */
  private State stateAfter(int first) {
    boolean otherEnd = first == '{' && piece.to() > 0 && piece.source()[piece.to() - 1] == ']';
    return otherEnd ? State.LIST_ENDED : State.AFTER_ELEMENT;
  }

  private boolean tooLong() {
    if (piece.isTooLong()) {
      problem = DocumentReader.tooLong(piece.limit());
    }
    return true;
  }
}
