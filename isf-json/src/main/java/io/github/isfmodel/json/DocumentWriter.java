package io.github.isfmodel.json;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Writes many documents one after the other, with one of them in memory at a time. To pack them,
 * give a {@code GZIPOutputStream}. Not safe for use by several threads.
 */
public final class DocumentWriter implements Closeable, Flushable {

  private static final int BUFFER = 64 * 1024;

  private final OutputStream out;
  private final boolean list;
  private Progress progress = (bytes, documents) -> {};
  private long bytes;
  private long documents;
  private boolean whole = true;
  private boolean closed;

  private DocumentWriter(OutputStream out, boolean list) {
    this.out = new BufferedOutputStream(Objects.requireNonNull(out, "out"), BUFFER);
    this.list = list;
  }

  /**
   * Writes each document on a line of its own (NDJSON); every line ends with a line feed.
   *
   * @param out the stream to write to; closed with this
   * @return the writer
   */
  public static DocumentWriter lines(OutputStream out) {
    return new DocumentWriter(out, false);
  }

  /**
   * Writes a JSON list of the documents, each on a line of its own. The list is whole when the
   * writer is closed.
   *
   * @param out the stream to write to; closed with this
   * @return the writer
   */
  public static DocumentWriter list(OutputStream out) {
    return new DocumentWriter(out, true);
  }

  /**
   * Sets the listener that is told how far writing has come.
   *
   * @param listener is called in the thread that writes; replaces the one before
   * @return this
   */
  public DocumentWriter onProgress(Progress listener) {
    this.progress = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Writes a document. If its value is refused, nothing is written and the next can follow. After a
   * failure to write none can, as the place where one would begin is lost.
   *
   * @param <T> the type of the value
   * @param type the type of document
   * @param value the value
   * @throws IOException if it cannot be written, or if the writer was closed
   * @throws io.github.isfmodel.code.InvalidValueException if the value holds what no reader would
   *     take, as with {@link IsfJson#write(DocumentType, Object)}
   */
  public <T> void write(DocumentType<T> type, T value) throws IOException {
    putDocument(IsfJson.write(type, value));
  }

  /**
   * Writes back a document that was read tolerantly, with all that {@link TolerantReading#write()}
   * writes. Line breaks between the tokens of what was kept are left out; no line break stands
   * within a token. If there is nothing to write, nothing is written and the next can follow.
   *
   * @param reading what came of the document
   * @throws IOException if it cannot be written, or if the writer was closed
   * @throws InvalidDocumentException if there is no value, and that is not only because of an
   *     unknown code or shape; it holds all problems
   */
  public void write(TolerantReading<?> reading) throws IOException {
    Objects.requireNonNull(reading, "reading");
    putDocument(onOneLine(reading.write()));
  }

  private static byte[] onOneLine(byte[] document) {
    byte[] line = new byte[document.length];
    int length = 0;
    for (byte b : document) {
      if (b != '\n' && b != '\r') {
        line[length++] = b;
      }
    }
    return Arrays.copyOf(line, length);
  }

  private void putDocument(byte[] document) throws IOException {
    refuseMore();
    whole = false;
    if (list) {
      put(documents == 0 ? "[\n" : ",\n");
    }
    put(document);
    if (!list) {
      put("\n");
    }
    whole = true;
    documents++;
    progress.made(bytes, documents);
  }

  private void refuseMore() throws IOException {
    if (closed) {
      throw new IOException("the writer was closed; write all documents before closing it");
    }
    if (!whole) {
      throw new IOException(
          "a document before this one was not written to its end; write all of them anew");
    }
  }

  private void put(String text) throws IOException {
    put(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void put(byte[] more) throws IOException {
    out.write(more);
    bytes += more.length;
  }

  /**
   * Hands on what was written so far, so that who reads at the other end of a pipe or connection
   * has every document that is whole. A {@code GZIPOutputStream} hands on only what it was made to
   * flush.
   *
   * @throws IOException if that fails, if the writer was closed, or if a document before was not
   *     written to its end
   */
  @Override
  public void flush() throws IOException {
    refuseMore();
    out.flush();
  }

  /**
   * Ends the list, if it is one and no writing failed, and closes the stream; a second call does
   * nothing.
   */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      if (list && whole) {
        put(documents == 0 ? "[]\n" : "\n]\n");
      }
    }
    progress.made(bytes, documents);
  }
}
