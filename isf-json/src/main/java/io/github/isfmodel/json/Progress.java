package io.github.isfmodel.json;

/** A listener that is told how far the reading or writing of a stream has come. */
@FunctionalInterface
public interface Progress {

  /**
   * Called after every document, and at the end. What it throws is thrown to whoever reads or
   * writes; by then the document has been written, or is passed over by who reads on.
   *
   * @param bytes the bytes taken from the stream given, or handed to it, so far; compressed ones
   *     where the stream is compressed. Reading runs ahead by what its buffers hold
   * @param documents the documents read or written so far, bad ones included, problems of the
   *     stream itself not
   */
  void made(long bytes, long documents);
}
