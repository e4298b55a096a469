package io.github.isfmodel.json;

import io.github.isfmodel.code.InvalidValueException;
import java.util.Objects;

/**
 * The result of reading one document of a stream, or a problem of the stream itself: of its list,
 * or of its packing.
 *
 * @param <R> a {@link Reading} or a {@link TolerantReading}
 * @param index the index of the document in the stream, counted from 0; of a problem of the stream,
 *     how many documents come before it
 * @param line the line on which it begins, counted from 1
 * @param ofStream whether this is a problem of the stream itself and not a document
 * @param reading the value or the problems; their pointers are those of the document, and their
 *     lines and columns those of the stream
 */
public record StreamItem<R>(long index, long line, boolean ofStream, R reading) {
  /**
   * Refuses what no stream has.
   *
   * @throws InvalidValueException if the index is less than 0 or the line less than 1
   */
  public StreamItem {
    Objects.requireNonNull(reading, "reading");
    check("index", index, 0);
    check("line", line, 1);
  }

  private static void check(String what, long given, int least) {
    if (given < least) {
      throw new InvalidValueException(
          what + " of an item",
          Long.toString(given),
          "is less than " + least,
          "count from " + least);
    }
  }
}
