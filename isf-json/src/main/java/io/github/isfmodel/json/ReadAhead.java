package io.github.isfmodel.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents ahead of the caller, in the caller's thread, and has them read by others.
 *
 * @param <R> what comes of a document
 */
final class ReadAhead<R> implements Upcoming<R> {

  /** No batch is begun while so many bytes wait. */
  static final int BYTES = 8 * 1024 * 1024;

  /** What a document takes beside its bytes, before it is read and after, if it is a small one. */
  private static final int BESIDE = 1024;

  private static final int BATCHES = 8;

  private final StreamSplitter splitter;
  private final StreamReaders<R> readers;
  private final int most;
  private final int batchSize;
  private final Deque<StreamBatch<R>> batches = new ArrayDeque<>();
  private long documents;
  private long bytes;
  private boolean ended;
  private @Nullable Throwable failure;

  /** At most so many documents wait. */
  ReadAhead(StreamSplitter splitter, StreamReaders<R> readers, int most) {
    this.splitter = splitter;
    this.readers = readers;
    this.most = most;
    this.batchSize = Math.max(1, Math.min(StreamBatch.DOCUMENTS, most / BATCHES));
  }

  @Override
  public boolean hasNext() throws IOException {
    StreamBatch<R> first = batches.peek();
    if (first != null && first.isEmpty()) {
      batches.remove();
      documents -= first.documents();
      bytes -= first.bytes();
    }
    fill();
    if (batches.isEmpty() && failure != null) {
      Throwable kept = failure;
      failure = null;
      StreamFailure.rethrow(kept);
    }
    return !batches.isEmpty();
  }

  /** There is room for a batch only where there is room for a whole one: else they would shrink. */
  private void fill() {
    while (!ended && failure == null && documents + batchSize <= most && held() < BYTES) {
      StreamBatch<R> batch = gather();
      if (batch.documents() > 0) {
        documents += batch.documents();
        bytes += batch.bytes();
        batches.add(batch);
        readers.add(batch);
      }
    }
  }

  private long held() {
    return bytes + BESIDE * documents;
  }

  private StreamBatch<R> gather() {
    StreamBatch<R> batch = new StreamBatch<>();
    while (batch.documents() < batchSize && batch.bytes() < StreamBatch.BYTES && find()) {
      batch.add(splitter.document().kept());
    }
    return batch;
  }

  /** Finds one more document. What fails here is told when those before it were delivered. */
  private boolean find() {
    try {
      ended = !splitter.next();
      return !ended;
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
      return false;
    }
  }

  @Override
  public StreamReading<R> next() {
    StreamBatch<R> first = batches.element();
    readers.await(first);
    return first.take();
  }

  @Override
  public void close() {
    batches.clear();
    readers.close();
  }
}
