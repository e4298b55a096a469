package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever the stream, the executor and the bound: reading ahead gives what one thread gives. */
class ReadAheadPropertiesTest {

  private static final String GOOD =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"A\",\"asOf\":\"2025-11-17\"}";
  private static final List<String> DOCUMENTS =
      List.of(
          GOOD,
          GOOD.replace(",", ",\r\r\t"),
          GOOD.replace("A", "\u00e9, ]}\\\""),
          GOOD.replace("1.0", "1.0\" , \"x\":\"0"),
          GOOD.replace("\"A\"", "7"),
          "{}",
          "[1,[2]]",
          "rubbish",
          "{\"a\":\"b",
          "\"\\",
          "",
          " ",
          "7");

  private static final AtomicInteger ASKED = new AtomicInteger();
  private static final List<ExecutorService> POOLS =
      List.of(
          Executors.newSingleThreadExecutor(),
          Executors.newFixedThreadPool(2),
          Executors.newFixedThreadPool(3),
          Executors.newFixedThreadPool(8),
          new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(1)));

  private static final Executor SAME_THREAD = Runnable::run;
  private static final Executor NEVER = task -> {};
  private static final Executor REFUSING =
      task -> {
        throw new RejectedExecutionException("closed");
      };
  private static final Executor SOMETIMES =
      task -> (ASKED.incrementAndGet() % 3 == 0 ? POOLS.get(1) : REFUSING).execute(task);

  /** What a stream is made of. */
  record Form(String start, String between, String end, boolean packed) {

    byte[] of(List<String> documents) {
      byte[] text = Json.bytes(start + String.join(between, documents) + end);
      return packed ? Json.packed(text) : text;
    }
  }

  @AfterContainer
  static void end() {
    POOLS.forEach(ExecutorService::shutdown);
  }

  @Property(tries = 1000)
  void theSameComesOfReadingAhead(
      @ForAll("streams") byte[] stream,
      @ForAll("executors") Executor executor,
      @ForAll("bounds") int bound,
      @ForAll @IntRange(min = 1, max = 300) int chunk,
      @ForAll @IntRange(max = 40) int failing) {
    List<Object> one = told(input(stream, chunk, failing), documents -> documents);
    List<Object> ahead =
        told(input(stream, chunk, failing), documents -> documents.readAhead(executor, bound));
    assertThat(ahead).isEqualTo(one);
  }

  @Property(tries = 300)
  void theSameComesOfReadingAheadTolerantly(
      @ForAll("streams") byte[] stream,
      @ForAll("executors") Executor executor,
      @ForAll("bounds") int documents)
      throws IOException {
    List<Object> one = new ArrayList<>();
    List<Object> ahead = new ArrayList<>();
    tolerantly(stream).forEachRemaining(item -> one.add(told(item)));
    tolerantly(stream)
        .readAhead(executor, documents)
        .forEachRemaining(item -> ahead.add(told(item)));
    assertThat(ahead).isEqualTo(one);
  }

  private static DocumentStream<TolerantReading<Dossier>> tolerantly(byte[] stream)
      throws IOException {
    return DocumentStream.readTolerantly(new ByteArrayInputStream(stream), DocumentType.DOSSIER);
  }

  private static List<Object> told(StreamItem<TolerantReading<Dossier>> item) {
    TolerantReading<Dossier> reading = item.reading();
    return List.of(
        item.index(),
        item.line(),
        reading.value(),
        reading.problems(),
        reading.unknownProperties());
  }

  /** Gives a few bytes at a time; one call fails, and those after it would go on. */
  private static InputStream input(byte[] stream, int chunk, int failing) {
    return new FilterInputStream(new ByteArrayInputStream(stream)) {
      private int calls;

      @Override
      public int read(byte[] into, int at, int length) throws IOException {
        if (length > 10 && ++calls == failing) {
          throw new IOException("cable");
        }
        return super.read(into, at, Math.min(chunk, length));
      }
    };
  }

  /** Everything that a caller and a listener are told. */
  private static List<Object> told(
      InputStream stream, UnaryOperator<DocumentStream<Reading<Dossier>>> how) {
    List<Object> told = new ArrayList<>();
    try {
      tell(how.apply(DocumentStream.read(stream, DocumentType.DOSSIER)), told);
    } catch (IOException e) {
      told.add(e.getMessage());
    }
    return told;
  }

  private static void tell(DocumentStream<Reading<Dossier>> documents, List<Object> told) {
    documents.onProgress((bytes, number) -> told.add(bytes + " bytes, " + number));
    boolean more = true;
    for (int failures = 0; more && failures < 2; ) {
      try {
        more = documents.hasNext();
        if (more) {
          StreamItem<Reading<Dossier>> item = documents.next();
          told.add(List.of(item.index(), item.line(), item.reading().value()));
          told.add(item.reading().problems());
        }
      } catch (UncheckedIOException e) {
        failures++;
        told.add(e.getMessage());
      }
    }
  }

  @Provide
  Arbitrary<byte[]> streams() {
    Arbitrary<List<String>> documents =
        Arbitraries.of(DOCUMENTS)
            .list()
            .ofMaxSize(60)
            .withSizeDistribution(RandomDistribution.uniform());
    Arbitrary<Double> kept = Arbitraries.of(1.0, 1.0, 1.0, 0.99, 0.9, 0.5, 0.1);
    return Combinators.combine(documents, forms(), kept)
        .as(
            (each, form, share) -> {
              byte[] whole = form.of(each);
              return Arrays.copyOf(whole, (int) (whole.length * share));
            });
  }

  private static Arbitrary<Form> forms() {
    return Arbitraries.of(
            new Form("", "\n", "\n", false),
            new Form("\uFEFF", "\r\n", "", false),
            new Form("[", ",", "]", false),
            new Form(" [\n", " ,\n", "\n] rest", false),
            new Form("[", "\n", "]", false))
        .flatMap(form -> Arbitraries.of(form, new Form(form.start, form.between, form.end, true)));
  }

  @Provide
  Arbitrary<Executor> executors() {
    List<Executor> all = new ArrayList<>(POOLS);
    all.addAll(List.of(SAME_THREAD, NEVER, REFUSING, SOMETIMES));
    return Arbitraries.of(all);
  }

  @Provide
  Arbitrary<Integer> bounds() {
    return Arbitraries.of(1, 2, 3, 7, 8, 16, 17, 40, 100, 1000, Integer.MAX_VALUE);
  }
}
