package io.github.isfmodel.fuzzing;

import io.github.isfmodel.json.DocumentStream;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.DocumentWriter;
import io.github.isfmodel.json.InvalidDocumentException;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.StreamItem;
import io.github.isfmodel.json.TolerantReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Any bytes as a stream of documents. Read one by one, most documents are found by reading; read
 * ahead, each is found before it is read, by one thread or by several. The items are the same.
 */
final class Streams {

  private static final int AHEAD = 16;
  private static final Executor THREADS =
      Executors.newFixedThreadPool(
          2,
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });

  private static final List<Function<OutputStream, DocumentWriter>> FORMS =
      List.of(DocumentWriter::lines, DocumentWriter::list);

  private Streams() {}

  private interface Opening<R> {
    DocumentStream<R> of(InputStream in) throws IOException;
  }

  static <T> void strictly(byte[] bytes, DocumentType<T> type) throws IOException {
    items(bytes, in -> DocumentStream.read(in, type), Streams::told);
  }

  /** Tolerant reading finds the same documents, and of the sound ones it tells the same. */
  static <T> void tolerantly(byte[] bytes, DocumentType<T> type) throws IOException {
    List<StreamItem<TolerantReading<T>>> tolerant =
        items(bytes, in -> DocumentStream.readTolerantly(in, type), Streams::told);
    List<StreamItem<Reading<T>>> strict = oneByOne(DocumentStream.read(in(bytes), type));
    Readers.check(strict.size() == tolerant.size(), "both ways find as many");
    for (int i = 0; i < strict.size(); i++) {
      Reading<T> one = strict.get(i).reading();
      TolerantReading<T> other = tolerant.get(i).reading();
      Readers.check(strict.get(i).line() == tolerant.get(i).line(), "both ways begin there");
      Readers.check(
          one.value().isEmpty()
              || one.value().equals(other.value()) && one.problems().equals(other.problems()),
          "both ways read the same");
    }
    List<TolerantReading<T>> readings =
        tolerant.stream().map(StreamItem::reading).filter(Streams::isWritable).toList();
    for (Function<OutputStream, DocumentWriter> form : FORMS) {
      writesBack(readings, type, form);
    }
  }

  /** What has a value always is; of the rest only what a later release may know. */
  private static boolean isWritable(TolerantReading<?> reading) {
    try {
      return reading.write().length > 0;
    } catch (InvalidDocumentException e) {
      Readers.check(reading.value().isEmpty(), "a value is written");
      return false;
    }
  }

  private static <T> void writesBack(
      List<TolerantReading<T>> readings,
      DocumentType<T> type,
      Function<OutputStream, DocumentWriter> form)
      throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (DocumentWriter writer = form.apply(written)) {
      for (TolerantReading<T> reading : readings) {
        writer.write(reading);
      }
    }
    List<StreamItem<TolerantReading<T>>> again =
        oneByOne(DocumentStream.readTolerantly(in(written.toByteArray()), type));
    Readers.check(again.size() == readings.size(), "as many are written");
    for (int i = 0; i < readings.size(); i++) {
      TolerantReading<T> one = readings.get(i);
      TolerantReading<T> other = again.get(i).reading();
      Readers.check(other.value().equals(one.value()), "what is written reads back");
      Readers.check(other.unknownParts().size() == one.unknownParts().size(), "nothing is lost");
    }
  }

  /** The items, one by one, after they were read ahead in two ways and compared. */
  private static <R> List<StreamItem<R>> items(
      byte[] bytes, Opening<R> opening, Function<R, String> told) throws IOException {
    List<StreamItem<R>> oneByOne = oneByOne(opening.of(in(bytes)));
    List<String> expected = told(oneByOne, told);
    for (Executor executor : List.<Executor>of(Runnable::run, THREADS)) {
      List<StreamItem<R>> ahead = oneByOne(opening.of(in(bytes)).readAhead(executor, AHEAD));
      Readers.check(told(ahead, told).equals(expected), "all ways read the same");
    }
    return oneByOne;
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static <R> List<StreamItem<R>> oneByOne(DocumentStream<R> stream) throws IOException {
    try (stream) {
      List<StreamItem<R>> items = new ArrayList<>();
      stream.forEachRemaining(items::add);
      return items;
    }
  }

  private static <R> List<String> told(List<StreamItem<R>> items, Function<R, String> told) {
    return items.stream()
        .map(
            item ->
                item.index()
                    + " "
                    + item.line()
                    + " "
                    + item.ofStream()
                    + " "
                    + told.apply(item.reading()))
        .toList();
  }

  private static String told(Reading<?> reading) {
    return reading.value() + " " + reading.problems();
  }

  private static String told(TolerantReading<?> reading) {
    return reading.value()
        + " "
        + reading.problems()
        + " "
        + reading.leftOut()
        + " "
        + reading.unknownProperties()
        + " "
        + reading.unknownParts();
  }
}
