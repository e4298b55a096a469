package io.github.isfmodel.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.isfmodel.json.DocumentStream;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.DocumentWriter;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.StreamItem;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.pledge.Pledge;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;

/**
 * Reads one file of many small documents, generated pledges, on the caller's thread and on others
 * beside it, and the same documents one by one from memory. How much memory it needs, {@code -Xmx}
 * shows. On a busy machine the processor time tells more than the documents a second.
 */
public final class Streams {

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int ROUNDS = 3;
  private static final int OF_ONE_RECORD = 1000;
  private static final int AHEAD = 1000;
  private static final int IN_MEMORY = 2000;

  private final String form;
  private final int count;
  private final int threads;
  private double bytes;
  private long wall;
  private long processor;

  private Streams(String form, int count, int threads) {
    this.form = form;
    this.count = count;
    this.threads = threads;
  }

  /**
   * Runs.
   *
   * @param arguments the form (lines, list or gzip), how many documents, and how many threads read
   *     beside the caller's
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Files.createTempFile("streams", ".json");
    try {
      new Streams(arguments[0], Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]))
          .run(file);
    } finally {
      Files.delete(file);
    }
  }

  private void run(Path file) throws IOException {
    write(file);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    for (int round = 1; round <= ROUNDS; round++) {
      fromMemory();
      report("one by one from memory");
      try (DocumentStream<Reading<Pledge>> stream = open(file)) {
        fromStream(stream);
      }
      report("stream");
      try (DocumentStream<Reading<Pledge>> stream = open(file).readAhead(executor, AHEAD)) {
        fromStream(stream);
      }
      report("stream, more threads: " + threads);
    }
    executor.shutdown();
  }

  private Iterator<Pledge> pledges() {
    FixtureRequest first = FixtureRequest.of(FixtureStage.DEPLOYING, OF_ONE_RECORD, 1);
    return LongStream.rangeClosed(0, count / OF_ONE_RECORD)
        .boxed()
        .flatMap(record -> Fixtures.pledges(first.at(record)))
        .limit(count)
        .iterator();
  }

  private void write(Path file) throws IOException {
    OutputStream plain = Files.newOutputStream(file);
    OutputStream out = form.equals("gzip") ? new GZIPOutputStream(plain) : plain;
    try (DocumentWriter writer =
        form.equals("list") ? DocumentWriter.list(out) : DocumentWriter.lines(out)) {
      writer.onProgress((written, documents) -> bytes = written);
      Iterator<Pledge> pledges = pledges();
      while (pledges.hasNext()) {
        writer.write(DocumentType.PLEDGE, pledges.next());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d documents of %.0f bytes, file of %,d bytes%n",
        count,
        bytes / count,
        Files.size(file));
  }

  private static DocumentStream<Reading<Pledge>> open(Path file) throws IOException {
    return DocumentStream.read(Files.newInputStream(file), DocumentType.PLEDGE);
  }

  private void fromStream(DocumentStream<Reading<Pledge>> stream) {
    int read = 0;
    start();
    while (stream.hasNext()) {
      StreamItem<Reading<Pledge>> item = stream.next();
      read += item.reading().value().isPresent() ? 1 : 0;
    }
    stop();
    if (read != count) {
      throw new IllegalStateException("read " + read + " documents without an error");
    }
  }

  /** The reading alone is measured; some documents at a time are generated between. */
  private void fromMemory() {
    Iterator<Pledge> pledges = pledges();
    while (pledges.hasNext()) {
      List<byte[]> documents = new ArrayList<>();
      while (pledges.hasNext() && documents.size() < IN_MEMORY) {
        documents.add(IsfJson.write(DocumentType.PLEDGE, pledges.next()));
      }
      start();
      documents.forEach(each -> IsfJson.read(each, DocumentType.PLEDGE).orElseThrow());
      stop();
    }
  }

  private void start() {
    wall -= System.nanoTime();
    processor -= PROCESS.getProcessCpuTime();
  }

  private void stop() {
    wall += System.nanoTime();
    processor += PROCESS.getProcessCpuTime();
  }

  private void report(String what) {
    System.out.printf(
        Locale.ROOT,
        "%-26s %,10.0f documents a second, %6.1f MB/s; %5.2f microseconds of processor time each%n",
        what,
        count / (wall / 1e9),
        bytes / 1e6 / (wall / 1e9),
        processor / 1e3 / count);
    wall = 0;
    processor = 0;
  }
}
