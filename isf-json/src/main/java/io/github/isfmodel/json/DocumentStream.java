package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads many documents one after the other, in memory for one of them. The stream holds one
 * document on each line (NDJSON), or is a JSON list of documents; and it may be packed with gzip.
 * Which of these it is, it shows itself: its first byte is {@code [}, or its first two are those of
 * gzip.
 *
 * <p>A document that is bad loses only itself; so does a last one that is cut off. Only in a list,
 * one whose brackets or quotes do not match may take those behind it along. What is wrong with the
 * stream itself (its list is broken or not closed, its packing is damaged) comes as a last item
 * with one problem. Blank lines are passed over. Lines end with LF or CR LF. A byte order mark at
 * the beginning is refused as in any document, and the first document with it. A line, or an
 * element of the list, is at most as long as a document.
 *
 * <p>Everything happens in the caller's thread, unless {@link #readAhead} is asked for. Not safe
 * for use by several threads.
 *
 * @param <R> what comes of a document: a {@link Reading} or a {@link TolerantReading}
 */
public final class DocumentStream<R> implements Iterator<StreamItem<R>>, Closeable {

  private final StreamSource source;
  private final StreamSplitter splitter;
  private final Upcoming<R> upcoming;
  private Progress progress = (bytes, documents) -> {};
  private @Nullable Boolean hasNext;
  private long index;

  private DocumentStream(InputStream in, StreamMethod<R> method) throws IOException {
    this.source = new StreamSource(in);
    this.splitter = new StreamSplitter(source, Limits.DOCUMENT);
    this.upcoming = new OneByOne<>(splitter, method);
  }

  /**
   * Reads strictly.
   *
   * @param <T> the type of the values
   * @param in the stream; closed with this
   * @param type the type of document; any other is a problem
   * @return the readings
   * @throws IOException if the stream cannot be read
   */
  public static <T> DocumentStream<Reading<T>> read(InputStream in, DocumentType<T> type)
      throws IOException {
    return new DocumentStream<>(
        in,
        document -> {
          Problem problem = document.problem();
          Reading<T> reading =
              problem == null ? IsfJson.read(document.bytes(), type) : Reading.of(problem);
          return reading.within(document);
        });
  }

  /**
   * Reads what is good in each document, as {@link IsfJson#readTolerantly(byte[])} does.
   *
   * @param <T> the type of the values
   * @param in the stream; closed with this
   * @param type the type of document; any other is a problem
   * @return the readings
   * @throws IOException if the stream cannot be read
   */
  public static <T> DocumentStream<TolerantReading<T>> readTolerantly(
      InputStream in, DocumentType<T> type) throws IOException {
    return new DocumentStream<>(
        in,
        document -> {
          Problem problem = document.problem();
          TolerantReading<T> reading =
              problem == null
                  ? IsfJson.readTolerantly(document.bytes(), type)
                  : TolerantReading.of(problem);
          return reading.within(document);
        });
  }

  /**
   * Tells somebody how far reading has come.
   *
   * @param listener who is told
   * @return this
   */
  public DocumentStream<R> onProgress(Progress listener) {
    this.progress = listener;
    return this;
  }

  /**
   * {@return whether there is another document, or a problem of the stream itself}
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  @Override
  public boolean hasNext() {
    if (hasNext == null) {
      try {
        hasNext = upcoming.hasNext();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (!hasNext) {
        progress.made(source.taken(), index);
      }
    }
    return hasNext;
  }

  /**
   * Reads the next document.
   *
   * @return what came of it
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if the stream cannot be read
   */
  @Override
  public StreamItem<R> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the stream has no more documents");
    }
    hasNext = null;
    StreamReading<R> next;
    R reading;
    try {
      next = upcoming.next();
      reading = next.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StreamItem<R> item = new StreamItem<>(index++, next.line(), reading);
    progress.made(next.taken(), index);
    return item;
  }

  /** {@return the documents that are left, one after the other; closing it closes this} */
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

  /** How many bytes of memory are held for documents that were not delivered yet. */
  long held() {
    return splitter.held() + upcoming.held();
  }

  @Override
  public void close() throws IOException {
    upcoming.close();
    source.close();
  }
}
