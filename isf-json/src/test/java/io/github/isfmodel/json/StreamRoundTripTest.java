package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Streams of documents of every type, in every form, come back equal and in order. */
class StreamRoundTripTest {

  private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

  @AfterContainer
  static void end() {
    POOL.shutdown();
  }

  @Provide
  Arbitrary<ManyDocuments<?>> many() {
    return ManyDocuments.any();
  }

  @Property(tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void whatIsWrittenIsReadAgain(
      @ForAll("many") ManyDocuments<?> many,
      @ForAll boolean list,
      @ForAll boolean packed,
      @ForAll @IntRange(max = 4) int ahead)
      throws IOException {
    check(many, written(many, list, packed), list ? 2 : 1, ahead);
  }

  @Property(tries = 100)
  void listsOfDocumentsOnManyLinesAreReadToo(
      @ForAll("many") ManyDocuments<?> many, @ForAll @IntRange(max = 4) int ahead)
      throws IOException {
    assertThat(tolerant(many, indented(many), ahead)).isEqualTo(many.values());
  }

  private static <T> byte[] written(ManyDocuments<T> many, boolean list, boolean packed)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream out = packed ? new GZIPOutputStream(bytes) : bytes;
    try (DocumentWriter writer = list ? DocumentWriter.list(out) : DocumentWriter.lines(out)) {
      for (T value : many.values()) {
        writer.write(many.type(), value);
      }
    }
    return bytes.toByteArray();
  }

  private static <T> byte[] indented(ManyDocuments<T> many) {
    List<String> documents = new ArrayList<>();
    many.values()
        .forEach(value -> documents.add(Json.text(IsfJson.writeIndented(many.type(), value))));
    return Json.bytes("[" + String.join(",", documents) + "]");
  }

  private static <T> void check(ManyDocuments<T> many, byte[] stream, int firstLine, int ahead)
      throws IOException {
    assertThat(tolerant(many, stream, ahead)).isEqualTo(many.values());
    List<StreamItem<Reading<T>>> items = new ArrayList<>();
    try (DocumentStream<Reading<T>> documents =
        DocumentStream.read(new ByteArrayInputStream(stream), many.type())) {
      ahead(documents, ahead).forEachRemaining(items::add);
    }
    assertThat(items).hasSameSizeAs(many.values());
    for (StreamItem<Reading<T>> item : items) {
      T value = many.values().get((int) item.index());
      Reading<T> alone = IsfJson.read(IsfJson.write(many.type(), value), many.type());
      assertThat(item.line()).isEqualTo(item.index() + firstLine);
      assertThat(item.reading().value()).isEqualTo(alone.value());
      assertThat(item.reading().problems()).noneMatch(Json::isOfTheForm);
      item.reading().value().ifPresent(read -> assertThat(read).isEqualTo(value));
      Statistics.label("whole record")
          .collect(alone.value().isPresent() && many.type().equals(DocumentType.DOSSIER))
          .coverage(read -> read.check(true).percentage(share -> share > 1));
    }
  }

  private static <T> List<T> tolerant(ManyDocuments<T> many, byte[] stream, int ahead)
      throws IOException {
    List<T> values = new ArrayList<>();
    try (DocumentStream<TolerantReading<T>> documents =
        DocumentStream.readTolerantly(new ByteArrayInputStream(stream), many.type())) {
      ahead(documents, ahead).forEachRemaining(item -> values.add(item.reading().orElseThrow()));
    }
    return values;
  }

  /** As many ahead as is asked for; one by one for 0. */
  private static <R> DocumentStream<R> ahead(DocumentStream<R> documents, int ahead) {
    return ahead == 0 ? documents : documents.readAhead(POOL, ahead);
  }
}
