package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reading ahead with executors that do what they like, and whatever may happen on the way. */
@Timeout(60)
class ReadAheadTest {

  private static final String A =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"A\",\"asOf\":\"2025-11-17\"}";

  /** A document is read as its own text; "error" and "exception" cannot be read. */
  private static String read(StreamDocument document) {
    String text = Json.text(document.bytes());
    if (text.equals("error")) {
      throw new StackOverflowError("deep");
    }
    if (text.equals("exception")) {
      throw new IllegalStateException("bug");
    }
    return document.line() + " " + text;
  }

  private static ReadAhead<String> ahead(
      String stream, Executor executor, int documents, StreamMethod<String> method)
      throws IOException {
    StreamSource source = new StreamSource(new ByteArrayInputStream(Json.bytes(stream)));
    return new ReadAhead<>(
        new StreamSplitter(source, 1000), new StreamReaders<>(executor, method), documents);
  }

  private static List<String> all(ReadAhead<String> ahead) throws IOException {
    List<String> all = new ArrayList<>();
    while (ahead.hasNext()) {
      all.add(ahead.next().get());
    }
    return all;
  }

  private static String lines(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "d" + i + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> expected(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> i + " d" + i).toList();
  }

  /** Runs each task in a thread of its own to its end. */
  private static void inAnotherThread(Runnable task) {
    Thread thread = new Thread(task);
    thread.start();
    join(thread);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void documentsAreReadByTheExecutor() throws IOException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    StreamMethod<String> method =
        document -> {
          threads.add(Thread.currentThread());
          return read(document);
        };
    assertThat(all(ahead(lines(50), ReadAheadTest::inAnotherThread, 40, method)))
        .isEqualTo(expected(50));
    assertThat(threads).hasSize(10).doesNotContain(Thread.currentThread());
  }

  @Test
  void smallDocumentsAreHandedOverTogether() throws IOException {
    AtomicInteger tasks = new AtomicInteger();
    Executor counting =
        task -> {
          tasks.incrementAndGet();
          task.run();
        };
    assertThat(all(ahead(lines(10_000), counting, 1000, ReadAheadTest::read)))
        .isEqualTo(expected(10_000));
    assertThat(tasks).hasValue(80);
    tasks.set(0);
    assertThat(all(ahead(lines(1280), counting, 1_000_000, ReadAheadTest::read))).hasSize(1280);
    assertThat(tasks).hasValue(10);
    tasks.set(0);
    assertThat(all(ahead(lines(3), counting, 1, ReadAheadTest::read))).hasSize(3);
    assertThat(tasks).hasValue(3);
  }

  @Test
  void anExecutorThatNeverRunsAnythingIsNotAskedForEver() throws IOException {
    Queue<Runnable> tasks = new ArrayDeque<>();
    assertThat(all(ahead(lines(100_000), tasks::add, 1000, ReadAheadTest::read)))
        .isEqualTo(expected(100_000));
    assertThat(tasks).hasSize(8);
    tasks.forEach(Runnable::run);
  }

  @Test
  void anExecutorThatRefusesIsAskedAgain() throws IOException {
    AtomicInteger tasks = new AtomicInteger();
    Executor refusing =
        task -> {
          tasks.incrementAndGet();
          throw new RejectedExecutionException("full");
        };
    assertThat(all(ahead(lines(1000), refusing, 8, ReadAheadTest::read))).isEqualTo(expected(1000));
    assertThat(tasks).hasValue(1000);
  }

  @Test
  void anExecutorThatIsShutDownOnTheWayLosesNothing() throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    ReadAhead<String> ahead = ahead(lines(5000), executor, 300, ReadAheadTest::read);
    List<String> items = new ArrayList<>();
    while (ahead.hasNext()) {
      items.add(ahead.next().get());
      if (items.size() == 1000) {
        executor.shutdownNow();
      }
    }
    assertThat(items).isEqualTo(expected(5000));
  }

  @Test
  void theCallerMayBeTheOnlyThreadOfTheExecutor() throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      assertThat(
              executor
                  .submit(() -> all(ahead(lines(1000), executor, 100, ReadAheadTest::read)))
                  .get())
          .isEqualTo(expected(1000));
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void aFailureOfTheExecutorIsThrownAndLosesNothing() throws IOException {
    AtomicInteger tasks = new AtomicInteger();
    Executor failing =
        task -> {
          if (tasks.incrementAndGet() == 2) {
            throw new IllegalStateException("no such pool");
          }
          task.run();
        };
    ReadAhead<String> ahead = ahead(lines(1000), failing, 80, ReadAheadTest::read);
    assertThatThrownBy(ahead::hasNext)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no such pool");
    assertThat(all(ahead)).isEqualTo(expected(1000));
    assertThat(tasks).as("it is asked again").hasValue(100);
  }

  @Test
  void whatFailsInAnotherThreadIsThrownInItsPlace() throws IOException {
    for (int documents : new int[] {1, 3, 1000}) {
      ReadAhead<String> ahead =
          ahead(
              "a\nerror\nb\nexception\nc",
              ReadAheadTest::inAnotherThread,
              documents,
              ReadAheadTest::read);
      assertThat(next(ahead)).isEqualTo("1 a");
      assertThatThrownBy(() -> next(ahead))
          .isInstanceOf(StackOverflowError.class)
          .hasMessage("deep");
      assertThat(next(ahead)).isEqualTo("3 b");
      assertThatThrownBy(() -> next(ahead))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("bug");
      assertThat(next(ahead)).isEqualTo("5 c");
      assertThat(ahead.hasNext()).isFalse();
      assertThat(ahead.hasNext()).isFalse();
    }
  }

  private static String next(ReadAhead<String> ahead) throws IOException {
    assertThat(ahead.hasNext()).isTrue();
    return ahead.next().get();
  }

  @Test
  void anInterruptDoesNotEndTheWaitingAndIsKept() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Executor slow =
        task -> {
          new Thread(task).start();
          ReadAheadTest.await(begun);
        };
    ReadAhead<String> ahead =
        ahead(
            "a",
            slow,
            1,
            document -> {
              begun.countDown();
              ReadAheadTest.await(release);
              return read(document);
            });
    assertThat(ahead.hasNext()).isTrue();
    Thread caller = Thread.currentThread();
    Thread releasing =
        new Thread(
            () -> {
              while (caller.isInterrupted() || caller.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
              }
              release.countDown();
            });
    caller.interrupt();
    releasing.start();
    assertThat(ahead.next().get()).isEqualTo("1 a");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ahead.hasNext()).isFalse();
    releasing.join();
  }

  @Test
  void closingDropsWhatNobodyHasBegun() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    AtomicInteger read = new AtomicInteger();
    List<Runnable> tasks = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    Executor oneThread =
        task -> {
          if (threads.isEmpty()) {
            threads.add(new Thread(task));
            threads.get(0).start();
            ReadAheadTest.await(begun);
          } else {
            tasks.add(task);
          }
        };
    ReadAhead<String> ahead =
        ahead(
            lines(100),
            oneThread,
            80,
            document -> {
              begun.countDown();
              ReadAheadTest.await(release);
              read.incrementAndGet();
              return read(document);
            });
    assertThat(ahead.hasNext()).isTrue();
    ahead.close();
    release.countDown();
    threads.forEach(ReadAheadTest::join);
    tasks.forEach(Runnable::run);
    assertThat(tasks).hasSize(7);
    assertThat(read).hasValue(10);
  }

  private static DocumentStream<Reading<Dossier>> plain(String stream) throws IOException {
    return DocumentStream.read(new ByteArrayInputStream(Json.bytes(stream)), DocumentType.DOSSIER);
  }

  @Test
  void aBoundBelowOneIsRefused() throws IOException {
    DocumentStream<Reading<Dossier>> documents = plain(A);
    assertThatThrownBy(() -> documents.readAhead(Runnable::run, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("number of documents to read ahead '0' is less than 1; give 1 or more");
  }

  @Test
  void whatHasBegunCannotBeChanged() throws IOException {
    DocumentStream<Reading<Dossier>> documents = plain(A);
    assertThat(documents.hasNext()).isTrue();
    assertThatThrownBy(() -> documents.readAhead(Runnable::run, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("reading has begun; ask for reading ahead before the first document");
    assertThat(documents.next().reading().value()).isPresent();
  }

  /** A stream of one line again and again, which counts what it gave. */
  private static final class Repeating extends InputStream {
    private final byte[] line;
    private final long length;
    private long given;

    Repeating(byte[] line, long count) {
      this.line = line;
      this.length = count * line.length;
    }

    @Override
    public int read() {
      return given == length ? -1 : line[(int) (given++ % line.length)];
    }

    @Override
    public int read(byte[] into, int at, int length) {
      int filled = 0;
      while (filled < length && given < this.length) {
        into[at + filled++] = (byte) read();
      }
      return filled == 0 ? -1 : filled;
    }
  }

  @Test
  void noMoreDocumentsWaitThanAskedFor() throws Exception {
    byte[] line = Json.bytes(A + "\n");
    Repeating stream = new Repeating(line, 200_000);
    ExecutorService executor = Executors.newFixedThreadPool(3);
    long read = 0;
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(stream, DocumentType.DOSSIER).readAhead(executor, 500)) {
      while (documents.hasNext()) {
        assertThat(documents.next().reading().value()).isPresent();
        read++;
        assertThat(stream.given - read * line.length)
            .isLessThanOrEqualTo(500 * line.length + 64 * 1024L + 3);
      }
    } finally {
      executor.shutdown();
    }
    assertThat(read).isEqualTo(200_000);
    assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void noMoreBytesWaitThanMemoryIsGiven() throws IOException {
    byte[] line = Json.bytes(A.replace("\"A\"", "\"" + "A".repeat(300_000) + "\"") + "\n");
    Repeating stream = new Repeating(line, 100);
    int read = 0;
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(stream, DocumentType.DOSSIER)
            .readAhead(ReadAheadTest::inAnotherThread, 1_000_000)) {
      while (documents.hasNext()) {
        documents.next();
        read++;
        assertThat(stream.given - (long) read * line.length)
            .isLessThanOrEqualTo(8L * 1024 * 1024 + 4L * line.length);
      }
    }
    assertThat(read).isEqualTo(100);
  }

  @Test
  void smallDocumentsAreNotWithoutWeight() throws IOException {
    Repeating stream = new Repeating(Json.bytes("{}\n"), 1_000_000);
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(stream, DocumentType.DOSSIER)
            .readAhead(task -> {}, Integer.MAX_VALUE)) {
      assertThat(documents.hasNext()).isTrue();
      assertThat(stream.given).isLessThanOrEqualTo((8 * 1024 + 128) * 3 + 64 * 1024);
    }
  }
}
