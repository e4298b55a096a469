package io.github.isfmodel.json;

/**
 * What came of one document of a stream.
 *
 * @param <R> a {@link Reading} or a {@link TolerantReading}
 * @param index the place of the document in the stream, from 0; blank lines do not count
 * @param line the line on which it begins, from 1
 * @param reading the value or the problems; their pointers are those of the document, and their
 *     lines and columns those of the stream
 */
public record StreamItem<R>(long index, long line, R reading) {}
