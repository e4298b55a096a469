package io.github.isfmodel.json;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;

/**
 * Documents that are read together, since handing over each alone would cost more than reading it.
 * The caller's thread fills it, one thread reads it, and the caller's thread empties it.
 *
 * @param <R> what comes of a document
 */
final class StreamBatch<R> {

  /** At most so many documents; and as soon as there are so many bytes, no more. */
  static final int DOCUMENTS = 128;

  static final int BYTES = 64 * 1024;

  private final Queue<StreamReading<R>> readings = new ArrayDeque<>();
  private final CountDownLatch read = new CountDownLatch(1);
  private int documents;
  private long bytes;

  void add(StreamDocument document) {
    readings.add(new StreamReading<>(document));
    documents++;
    bytes += document.length();
  }

  /** How many documents were put in. */
  int documents() {
    return documents;
  }

  /** How many bytes were put in. */
  long bytes() {
    return bytes;
  }

  /** Reads all documents; once, and in one thread. */
  void read(StreamMethod<R> method) {
    try {
      readings.forEach(reading -> reading.read(method));
    } finally {
      read.countDown();
    }
  }

  boolean isRead() {
    return read.getCount() == 0;
  }

  /** Waits until all is read. An interrupt does not lose documents: it is kept for the caller. */
  void await() {
    boolean interrupted = false;
    while (!isRead()) {
      try {
        read.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all were taken out. */
  boolean isEmpty() {
    return readings.isEmpty();
  }

  /** Takes out the next one; only after all were read. */
  StreamReading<R> take() {
    return readings.remove();
  }
}
