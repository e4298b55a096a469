package io.github.isfmodel.json;

/**
 * How one document of a stream is read. Safe for use by several threads.
 *
 * @param <R> what comes of it
 */
@FunctionalInterface
interface StreamMethod<R> {

  R read(StreamDocument document);
}
