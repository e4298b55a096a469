package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.DocumentStream;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.DocumentWriter;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;

/**
 * Generates records, writes them, reads them again and checks them, and tells how long each step
 * took: one record after the other through a packed file, or one large record in memory. How much
 * memory it needs, {@code -Xmx} shows.
 */
public final class Volume {

  private long before = System.nanoTime();

  private Volume() {}

  /**
   * Runs.
   *
   * @param arguments the stage, the pledges of each record, and how many records
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] arguments) throws IOException {
    FixtureRequest first =
        FixtureRequest.of(FixtureStage.of(arguments[0]), Integer.parseInt(arguments[1]), 1);
    long count = Long.parseLong(arguments[2]);
    if (count == 1) {
      new Volume().one(first);
    } else {
      Path file = Files.createTempFile("volume", ".ndjson.gz");
      try {
        new Volume().many(first, count, file);
      } finally {
        Files.delete(file);
      }
    }
  }

  private void one(FixtureRequest request) {
    byte[] document = written(request);
    Reading<Dossier> reading = IsfJson.readDossier(document);
    lap("read and checked, " + reading.errors().size() + " errors");
  }

  /** What is generated is let go before it is read again. */
  private byte[] written(FixtureRequest request) {
    Dossier record = Fixtures.record(request);
    lap("generated");
    byte[] document = IsfJson.write(record);
    lap("written, " + document.length + " bytes");
    int violations = record.violations().size();
    lap("checked, " + violations + " violations");
    return document;
  }

  private void many(FixtureRequest first, long count, Path file) throws IOException {
    try (DocumentWriter out =
        DocumentWriter.lines(new GZIPOutputStream(Files.newOutputStream(file)))) {
      Iterator<Dossier> records = Fixtures.records(first, count).iterator();
      while (records.hasNext()) {
        out.write(DocumentType.DOSSIER, records.next());
      }
    }
    lap(count + " generated and written, " + Files.size(file) + " bytes packed");
    long taken = 0;
    try (DocumentStream<Reading<Dossier>> in =
        DocumentStream.read(Files.newInputStream(file), DocumentType.DOSSIER)) {
      while (in.hasNext()) {
        taken += in.next().reading().value().isPresent() ? 1 : 0;
      }
    }
    lap(taken + " read and checked without an error");
  }

  private void lap(String what) {
    long now = System.nanoTime();
    System.out.printf("%8.2f s  %s%n", (now - before) / 1e9, what);
    before = now;
  }
}
