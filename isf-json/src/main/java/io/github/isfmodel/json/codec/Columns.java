package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts lines and columns, the columns in characters, while it goes through a text. */
public final class Columns {

  private final byte[] bytes;
  private int at;
  private int line = 1;
  private int beginning;
  private int column = 1;

  /** At the beginning of a text. */
  Columns(byte[] utf8) {
    this.bytes = utf8;
  }

  /** Goes on to an offset, not before the last one. */
  Place at(int offset) {
    while (at < offset) {
      int printable = printable(offset);
      at += printable;
      column += printable;
      if (at + Long.BYTES <= offset) {
        pass(EightBytes.at(bytes, at));
      } else if (at < offset) {
        step();
      }
    }
    return new Place(line, column);
  }

  /** How many bytes from here on are printable ASCII, as far as that is seen at a glance. */
  private int printable(int end) {
    int next = at;
    while (next + 4 * Long.BYTES <= end && EightBytes.arePrintable(bytes, next)) {
      next += 4 * Long.BYTES;
    }
    while (next + Long.BYTES <= end && EightBytes.isPrintable(EightBytes.at(bytes, next))) {
      next += Long.BYTES;
    }
    return next - at;
  }

  /** Goes beyond eight bytes. */
  private void pass(long word) {
    if (EightBytes.marked(word, '\r') != 0) {
      for (int i = 0; i < Long.BYTES; i++) {
        step();
      }
      return;
    }
    long ends = EightBytes.marked(word, '\n');
    long onLine = -1;
    if (ends != 0) {
      long last = Long.highestOneBit(ends);
      onLine = -(last << 1);
      line += Long.bitCount(ends);
      beginning = at + (Long.numberOfTrailingZeros(last) >>> 3) + 1;
      column = 1;
    }
    column += Long.bitCount(EightBytes.beginnings(word) & onLine);
    at += Long.BYTES;
  }

  /** The problems in document order, with the columns that a reader of the text counts. */
  public static List<Problem> inCharacters(List<Problem> problems, byte[] utf8) {
    List<Problem> sorted = new ArrayList<>(problems);
    Collections.sort(sorted);
    Columns columns = new Columns(utf8);
    List<Problem> counted = new ArrayList<>(sorted.size());
    for (Problem problem : sorted) {
      counted.add(
          problem
              .place()
              .map(place -> Places.moved(problem, columns.inCharacters(place)))
              .orElse(problem));
    }
    return List.copyOf(counted);
  }

  private Place inCharacters(Place inBytes) {
    while (at < bytes.length
        && (line < inBytes.line()
            || line == inBytes.line() && at - beginning + 1 < inBytes.column())) {
      step();
    }
    return new Place(inBytes.line(), column);
  }

  private void step() {
    byte b = bytes[at++];
    boolean lineEnd = b == '\n' || b == '\r' && (at == bytes.length || bytes[at] != '\n');
    if (lineEnd) {
      line++;
      beginning = at;
      column = 1;
    } else {
      column += (b & 0xc0) == 0x80 ? 0 : 1;
    }
  }
}
