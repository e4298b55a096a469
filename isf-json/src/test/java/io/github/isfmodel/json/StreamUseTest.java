package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.dossier.Dossier;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever callers, their streams and their listeners do: no document is lost or told twice. */
class StreamUseTest {

  private static final String A =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"A\",\"asOf\":\"2025-11-17\"}";

  /** In which thread documents are found and read. */
  enum Way {
    ONE_BY_ONE,
    AHEAD;

    private <R> DocumentStream<R> of(DocumentStream<R> documents) {
      return this == AHEAD ? documents.readAhead(Runnable::run, 2) : documents;
    }
  }

  private static DocumentStream<Reading<Dossier>> read(InputStream in) throws IOException {
    return DocumentStream.read(in, DocumentType.DOSSIER);
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(Json.bytes(text));
  }

  @ParameterizedTest
  @EnumSource
  void aStreamThatWasClosedSaysSo(Way way) throws IOException {
    DocumentStream<Reading<Dossier>> documents = way.of(read(in((A + "\n").repeat(5))));
    assertThat(documents.next().index()).isZero();
    assertThat(documents.hasNext()).isTrue();
    documents.close();
    documents.close();
    String closed = "the stream was closed; read its documents before closing it";
    assertThatThrownBy(documents::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage(closed);
    assertThatThrownBy(documents::next)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage(closed);
  }

  @ParameterizedTest
  @EnumSource
  void whoNeedsFewDocumentsLeavesTheRest(Way way) throws IOException {
    List<String> told = new ArrayList<>();
    InputStream in =
        new FilterInputStream(in((A + "\n").repeat(5))) {
          @Override
          public void close() {
            told.add("closed");
          }
        };
    try (Stream<StreamItem<Reading<Dossier>>> items = way.of(read(in)).stream()) {
      assertThat(items.limit(2).map(StreamItem::index)).containsExactly(0L, 1L);
    }
    assertThat(told).containsExactly("closed");
  }

  /** Behind such a failure nobody knows where in a document the stream stands. */
  @ParameterizedTest
  @EnumSource
  void aStreamThatFailsInItsOwnWayIsNotReadOn(Way way) throws IOException {
    IllegalStateException failure = new IllegalStateException("bug");
    InputStream in =
        new FilterInputStream(in(A + "\n" + A + "\n" + A)) {
          private int calls;

          @Override
          public int read(byte[] into, int at, int length) throws IOException {
            if (length > 10 && ++calls == 3) {
              throw failure;
            }
            return super.read(into, at, Math.min(length, 50));
          }
        };
    DocumentStream<Reading<Dossier>> documents = way.of(read(in));
    assertThat(documents.next().reading().value()).isPresent();
    for (int asked = 0; asked < 3; asked++) {
      assertThatThrownBy(documents::hasNext).isSameAs(failure);
      assertThatThrownBy(documents::next).isSameAs(failure);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentWhoseReadingFailsIsCounted(Way way) throws IOException {
    StreamMethod<String> method =
        document -> {
          String text = Json.text(document.bytes());
          if (text.equals("deep")) {
            throw new StackOverflowError(text);
          }
          return text;
        };
    DocumentStream<String> documents =
        way.of(DocumentStream.open(in("a\ndeep\nb\n"), method, null));
    assertThat(documents.next()).isEqualTo(new StreamItem<>(0, 1, false, "a"));
    assertThatThrownBy(documents::next).isInstanceOf(StackOverflowError.class).hasMessage("deep");
    assertThat(documents.next()).isEqualTo(new StreamItem<>(2, 3, false, "b"));
    assertThat(documents.hasNext()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void whatAListenerThrowsIsThrownOnceAndCostsItsDocumentOnly(Way way) throws IOException {
    DocumentStream<Reading<Dossier>> documents =
        way.of(read(in(A + "\n" + A + "\n")))
            .onProgress(
                (bytes, number) -> {
                  throw new IllegalStateException("enough of " + number);
                });
    assertThatThrownBy(documents::next).hasMessage("enough of 1");
    assertThatThrownBy(documents::next).hasMessage("enough of 2");
    assertThatThrownBy(documents::hasNext).hasMessage("enough of 2");
    assertThat(documents.hasNext()).isFalse();
    assertThatThrownBy(documents::next).isInstanceOf(NoSuchElementException.class);
  }

  /** A read that gives nothing is not the end, whatever it is. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStreamThatGivesNothingNowAndThenIsReadToItsEnd(boolean packed) throws IOException {
    byte[] text = Json.bytes(A + "\n" + A);
    InputStream in =
        new FilterInputStream(new ByteArrayInputStream(packed ? Json.packed(text) : text)) {
          private int calls;

          @Override
          public int read(byte[] into, int at, int length) throws IOException {
            return ++calls % 2 == 0 ? 0 : super.read(into, at, Math.min(length, 7));
          }
        };
    try (DocumentStream<Reading<Dossier>> documents = read(in)) {
      assertThat(documents.stream().map(item -> item.reading().value().isPresent()))
          .containsExactly(true, true);
    }
  }

  /** A list of a hundred thousand records is often one line. */
  @Test
  void aLineMayHaveMoreColumnsThanAnIntegerCounts() throws IOException {
    InputStream in =
        new SequenceInputStream(
            Collections.enumeration(List.of(in("[\""), new Endless('x', 1L << 31), in("\",7]"))));
    try (DocumentStream<Reading<Dossier>> documents = read(in)) {
      documents.next();
      assertThat(documents.next().reading().problems())
          .singleElement()
          .satisfies(
              problem -> assertThat(problem.toString()).startsWith("line 1, column 2147483647,"));
    }
  }
}
