package io.github.isfmodel.json;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.table.Types;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads many documents one after the other, with one of them in memory at a time. The stream holds
 * one document on each line (NDJSON), or is a JSON list of documents; and it may be packed with
 * gzip. Its beginning tells which: a list begins with {@code [}, and packed data with the two bytes
 * that mark gzip. {@link #isStream} tells a stream from one document on several lines.
 *
 * <p>A bad document does not affect the others, nor does a last one that is cut off. Only in a list
 * can a document whose brackets or quotes do not match take those behind it along. What is wrong
 * with the stream itself (its list is broken or not closed, its packing is damaged) comes as a last
 * item with one problem, which also stands for the document that damaged packing cut short; a comma
 * that is missing before a document of a list, or stands before its end, comes so at its place, and
 * what follows is read. Blank lines are passed over. Documents are parted by LF or CR LF; a CR
 * alone only begins another line of what is told. A byte order mark at the beginning is a problem
 * of the first document, as of any; where there is no document, of the stream itself. A line, or an
 * element of the list, is at most as long as a document, or as {@link #bytesPerDocument} says; what
 * is longer is passed over and told as that document's only problem. The stream may have any
 * length.
 *
 * <p>Everything happens in the caller's thread, unless {@link #readAhead} is asked for. Not safe
 * for use by several threads.
 *
 * @param <R> what comes of a document: a {@link Reading} or a {@link TolerantReading}
 */
public final class DocumentStream<R> implements Iterator<StreamItem<R>>, Closeable {

  private final StreamSource source;
  private final StreamSplitter splitter;
  private final StreamMethod<R> method;
  private Upcoming<R> upcoming;
  private Progress progress = (bytes, documents) -> {};
  private boolean begun;
  private @Nullable Boolean hasNext;
  private boolean closed;
  private long index;

  private DocumentStream(InputStream in, StreamMethod<R> method, @Nullable Envelope expected)
      throws IOException {
    this.source = new StreamSource(in);
    this.splitter = new StreamSplitter(source, Limits.DOCUMENT);
    this.method = method;
    this.upcoming = new OneByOne<>(splitter, method, expected);
  }

  /** Reads how a stream begins; if that fails, nobody else can close it. */
  static <R> DocumentStream<R> open(
      InputStream in, StreamMethod<R> method, @Nullable Envelope expected) throws IOException {
    try {
      return new DocumentStream<>(in, method, expected);
    } catch (IOException | RuntimeException | Error e) {
      try (in) {
        throw e;
      }
    }
  }

  /**
   * Tells a stream of documents from one document by how its text begins, packed or not: it is a
   * list that is empty or begins with an object; or its first line is a whole object, and anything
   * but blanks follows, or a comma and another object; or its second line that is not blank is a
   * whole object, and the first does not end in {@code [}, {@code :} or {@code ,}, after which an
   * object may follow. No sound document begins like that, however it is laid out. If the answer is
   * no, use {@link IsfJson#read(InputStream)}; a stream would take each line of the document for a
   * document of its own.
   *
   * <p>As much is looked at as it takes: most often a line or two. All that was looked at stays in
   * memory until it is read; of any input, packed or not, that is at most 258 MiB, and at most 1
   * MiB more than it unpacks to. Where that does not do, the answer is no.
   *
   * @param in the input; what was looked at is still to be read from it
   * @return whether it is a stream
   * @throws IOException if the input cannot be read
   */
  public static boolean isStream(BufferedInputStream in) throws IOException {
    Objects.requireNonNull(in, "in");
    return StreamSign.isAtStartOf(in);
  }

  /**
   * Reads documents of any type strictly; the property "type" of each tells which, and they need
   * not be of the same.
   *
   * @param in the stream; closed with this, and if its beginning cannot be read
   * @return the readings; the values are of the types that {@link DocumentType#javaType()} tells
   * @throws IOException if the beginning of the stream cannot be read
   */
  public static DocumentStream<Reading<Object>> read(InputStream in) throws IOException {
    Objects.requireNonNull(in, "in");
    return strict(in, Types.ANY);
  }

  /**
   * Reads strictly.
   *
   * @param <T> the type of the values
   * @param in the stream; closed with this, and if its beginning cannot be read
   * @param type the type of document; any other is a problem
   * @return the readings
   * @throws IOException if the beginning of the stream cannot be read
   */
  public static <T> DocumentStream<Reading<T>> read(InputStream in, DocumentType<T> type)
      throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(type, "type");
    return strict(in, type.codec().envelope());
  }

  @SuppressWarnings("unchecked")
  private static <T> DocumentStream<Reading<T>> strict(InputStream in, Envelope expected)
      throws IOException {
    return open(
        in,
        document -> {
          Problem problem = document.problem();
          Reading<T> reading =
              problem == null
                  ? (Reading<T>) DocumentReader.read(document, expected)
                  : Reading.of(problem);
          return reading.within(document);
        },
        expected);
  }

  /**
   * Reads what is good in each document, of any type, as {@link IsfJson#readTolerantly(byte[])}
   * does. {@link DocumentWriter#write(TolerantReading)} writes it back.
   *
   * @param in the stream; closed with this, and if its beginning cannot be read
   * @return the readings; the values are of the types that {@link DocumentType#javaType()} tells
   * @throws IOException if the beginning of the stream cannot be read
   */
  public static DocumentStream<TolerantReading<Object>> readTolerantly(InputStream in)
      throws IOException {
    Objects.requireNonNull(in, "in");
    return tolerant(in, Types.ANY);
  }

  /**
   * Reads what is good in each document, as {@link IsfJson#readTolerantly(byte[], DocumentType)}
   * does. {@link DocumentWriter#write(TolerantReading)} writes it back.
   *
   * @param <T> the type of the values
   * @param in the stream; closed with this, and if its beginning cannot be read
   * @param type the type of document; any other is a problem
   * @return the readings
   * @throws IOException if the beginning of the stream cannot be read
   */
  public static <T> DocumentStream<TolerantReading<T>> readTolerantly(
      InputStream in, DocumentType<T> type) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(type, "type");
    return tolerant(in, type.codec().envelope());
  }

  @SuppressWarnings("unchecked")
  private static <T> DocumentStream<TolerantReading<T>> tolerant(InputStream in, Envelope expected)
      throws IOException {
    return open(
        in,
        document -> {
          Problem problem = document.problem();
          TolerantReading<T> reading =
              problem == null
                  ? (TolerantReading<T>) DocumentReader.readTolerantly(document.bytes(), expected)
                  : TolerantReading.of(problem);
          return reading.within(document);
        },
        null);
  }

  /**
   * Sets the listener that is told how far reading has come.
   *
   * @param listener is called in the thread that asks for the documents; replaces the one before
   * @return this
   */
  public DocumentStream<R> onProgress(Progress listener) {
    this.progress = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Sets how long each document may be, where documents come from anybody: reading one takes up to
   * some 60 times its length of memory, and a few bytes of gzip unpack to very many.
   *
   * @param bytes how many bytes a document has at most, unpacked, from 1 on; no document is read of
   *     more than 256 MiB
   * @return this
   * @throws io.github.isfmodel.code.InvalidValueException if the number is less than 1
   * @throws IllegalStateException if reading has begun
   */
  public DocumentStream<R> bytesPerDocument(int bytes) {
    int most = DocumentReader.most(bytes);
    refuseBegun("say how long documents may be before the first one");
    splitter.setLimit(most);
    return this;
  }

  private void refuseBegun(String remedy) {
    if (begun) {
      throw new IllegalStateException("reading has begun; " + remedy);
    }
  }

  /**
   * Reads on the threads of an executor too, ahead of the caller. The items are the same, in the
   * same order, and so is what the listener is told. The caller's thread goes on finding where
   * documents begin and end; while it waits for the next item it reads documents as well. So an
   * executor that has no free thread, refuses its tasks or was shut down costs speed and nothing
   * else, and the caller may itself run on one of its threads. An executor with one thread is
   * enough to use two cores.
   *
   * <p>Documents are handed over some dozens at a time. What fails on the way, in the stream or in
   * another thread, is thrown to the caller where a single thread would have thrown it, after the
   * documents before it. An interrupt does not end the waiting, and the caller's thread stays
   * interrupted. Closing this drops what no thread has begun and does not wait for the rest, which
   * is at most some dozens of documents a thread.
   *
   * <p>The stream is read as far ahead as the bound allows before the first item comes. Do not ask
   * for this where the sender waits for an answer to a document before it sends the next.
   *
   * @param executor runs the tasks; it stays open
   * @param documents how many documents may wait at most, read or not, from 1 on; a thousand or
   *     more are good for small ones. However many, no more are taken while 8 MiB of them wait,
   *     each counted as 1 KiB more than it is long
   * @return this
   * @throws io.github.isfmodel.code.InvalidValueException if the number is less than 1
   * @throws IllegalStateException if reading has begun
   */
  public DocumentStream<R> readAhead(Executor executor, int documents) {
    Objects.requireNonNull(executor, "executor");
    if (documents < 1) {
      throw new InvalidValueException(
          "number of documents to read ahead",
          Integer.toString(documents),
          "is less than 1",
          "give 1 or more");
    }
    refuseBegun("ask for reading ahead before the first document");
    upcoming = new ReadAhead<>(splitter, new StreamReaders<>(executor, method), documents);
    return this;
  }

  /**
   * {@return whether the stream is a JSON list of documents, possibly an empty one, and not lines}
   */
  public boolean isList() {
    return splitter.isList();
  }

  /**
   * {@return whether there is another document, or a problem of the stream itself}
   *
   * @throws UncheckedIOException if the stream cannot be read; every later call throws it again, as
   *     it is not known where in a document the stream stands. Likewise if this was closed
   */
  @Override
  public boolean hasNext() {
    refuseClosed();
    if (hasNext == null) {
      begun = true;
      hasNext = goOn();
      if (!hasNext) {
        progress.made(source.taken(), index);
      }
    }
    return hasNext;
  }

  private boolean goOn() {
    try {
      return upcoming.hasNext();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refuseClosed() {
    if (closed) {
      throw new UncheckedIOException(
          new IOException("the stream was closed; read its documents before closing it"));
    }
  }

  /**
   * Reads the next document.
   *
   * @return what came of it
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException as {@link #hasNext()}
   */
  @Override
  public StreamItem<R> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the stream has no more documents");
    }
    hasNext = null;
    StreamReading<R> next = upcoming.next();
    long before = index;
    index += next.isOfStream() ? 0 : 1;
    StreamItem<R> item = new StreamItem<>(before, next.line(), next.isOfStream(), next.get());
    progress.made(next.taken(), index);
    return item;
  }

  /** {@return the remaining documents, in order; closing the result closes this} */
  public Stream<StreamItem<R>> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::closeUnchecked);
  }

  private void closeUnchecked() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the stream; what was not read of it can no longer be. A second call does nothing. */
  @Override
  public void close() throws IOException {
    closed = true;
    upcoming.close();
    source.close();
  }
}
