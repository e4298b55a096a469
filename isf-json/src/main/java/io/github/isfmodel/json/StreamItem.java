package io.github.isfmodel.json;

import java.util.Objects;

/**
 * What came of one document of a stream, or what is wrong with the stream itself: with its list, or
 * with how it is packed.
 *
 * @param <R> a {@link Reading} or a {@link TolerantReading}
 * @param index how many documents come before it: the place of the document in the stream, from 0
 * @param line the line on which it begins, from 1
 * @param ofStream whether it is no document, but a problem of the stream itself
 * @param reading the value or the problems; their pointers are those of the document, and their
 *     lines and columns those of the stream
 */
public record StreamItem<R>(long index, long line, boolean ofStream, R reading) {
  /** Refuses null. */
  public StreamItem {
    Objects.requireNonNull(reading, "reading");
  }
}
