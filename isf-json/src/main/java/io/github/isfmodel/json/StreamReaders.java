package io.github.isfmodel.json;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The batches that nobody has begun to read, and those who read them: threads of an executor, each
 * asked for one batch, and whoever waits for one. So what an executor refuses, forgets or never
 * comes to is read all the same.
 *
 * @param <R> what comes of a document
 */
final class StreamReaders<R> {

  private final Executor executor;
  private final StreamMethod<R> method;
  private final Queue<StreamBatch<R>> unread = new ConcurrentLinkedQueue<>();

  /** How many tasks the executor has not begun; it never holds more than there were batches. */
  private final AtomicInteger asked = new AtomicInteger();

  StreamReaders(Executor executor, StreamMethod<R> method) {
    this.executor = executor;
    this.method = method;
  }

  void add(StreamBatch<R> batch) {
    unread.add(batch);
    if (asked.get() < unread.size()) {
      ask();
    }
  }

  private void ask() {
    asked.incrementAndGet();
    try {
      executor.execute(this::answer);
    } catch (RejectedExecutionException e) {
      asked.decrementAndGet();
    } catch (RuntimeException | Error e) {
      asked.decrementAndGet();
      throw e;
    }
  }

  private void answer() {
    asked.decrementAndGet();
    readOne();
  }

  /** Reads the oldest batch that nobody has begun; false if there is none. */
  private boolean readOne() {
    StreamBatch<R> batch = unread.poll();
    if (batch != null) {
      batch.read(method);
    }
    return batch != null;
  }

  /** Returns when a batch is read, and lends a hand until then. */
  void await(StreamBatch<R> batch) {
    while (!batch.isRead()) {
      if (!readOne()) {
        batch.await();
      }
    }
  }

  /** Lets go of what nobody has begun. */
  void close() {
    unread.clear();
  }
}
