package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.codec.Problems;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small stream that ends, or fails, behind each of its bytes in turn. */
class EndsOfStreamTest {

  private static final String CUT_OFF =
      "the top: the gzip data ends before it is complete; check whether it was cut off"
          + " [ISF-JSON-022]";

  private static final List<String> TITLES = List.of("A", "B", "C");

  /** The same three documents in each form that a stream has. */
  enum Form {
    LINES("%s\n%s\n%s\n"),
    LIST("[%s,\n%s,%s]"),
    PACKED_LINES("%s\n%s\n|%s\n"),
    PACKED_LIST("[%s,|%s,|%s]");

    private final String layout;

    Form(String layout) {
      this.layout = layout;
    }

    /** One part if it is not packed. */
    private List<byte[]> parts() {
      List<byte[]> parts = new ArrayList<>();
      Object[] documents = TITLES.stream().map(EndsOfStreamTest::dossier).toArray();
      for (String part : String.format(layout, documents).split("\\|", -1)) {
        parts.add(isPacked() ? Packing.PLAIN.part(Json.bytes(part)) : Json.bytes(part));
      }
      return parts;
    }

    boolean isPacked() {
      return name().startsWith("PACKED");
    }

    byte[] bytes() {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      parts().forEach(all::writeBytes);
      return all.toByteArray();
    }

    /** Whether the packing is whole behind so many bytes. */
    boolean isWhole(int length) {
      int end = 0;
      boolean whole = false;
      for (byte[] part : parts()) {
        end += part.length;
        whole |= end == length;
      }
      return whole;
    }
  }

  private static String dossier(String title) {
    return "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\""
        + title
        + "\",\"asOf\":\"2025-11-17\"}";
  }

  private static DocumentStream<Reading<Dossier>> oneByOne(InputStream in) throws IOException {
    return DocumentStream.read(in, DocumentType.DOSSIER);
  }

  /** Titles and problems as they come. */
  private static void read(
      InputStream in, UnaryOperator<DocumentStream<Reading<Dossier>>> how, List<String> told)
      throws IOException {
    try (DocumentStream<Reading<Dossier>> documents = how.apply(oneByOne(in))) {
      documents.forEachRemaining(
          item ->
              told.add(
                  item.reading()
                      .value()
                      .map(Dossier::title)
                      .orElseGet(() -> Problems.text(item.reading().problems()))));
    }
  }

  private static List<String> read(byte[] stream) throws IOException {
    List<String> told = new ArrayList<>();
    read(new ByteArrayInputStream(stream), documents -> documents, told);
    return told;
  }

  @ParameterizedTest
  @EnumSource
  void whereverAStreamEndsTheDocumentsBeforeAreReadAndTheRestIsTold(Form form) throws IOException {
    byte[] whole = form.bytes();
    assertThat(read(whole)).isEqualTo(TITLES);
    for (int length = 2; length < whole.length; length++) {
      List<String> told = read(Arrays.copyOf(whole, length));
      int sound = (int) told.stream().filter(TITLES::contains).count();
      assertThat(told.subList(0, sound))
          .as("cut at %d", length)
          .isEqualTo(TITLES.subList(0, sound));
      assertThat(told.size() - sound).as("cut at %d", length).isBetween(0, 1);
      if (form.isPacked() && !form.isWhole(length)) {
        assertThat(told.get(sound)).as("cut at %d", length).endsWith(CUT_OFF);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFailureOfTheStreamIsThrownWhereverItIsAndWhateverItIs(Form form) {
    byte[] whole = form.bytes();
    List<UnaryOperator<DocumentStream<Reading<Dossier>>>> ways =
        List.of(documents -> documents, documents -> documents.readAhead(Runnable::run, 2));
    for (int length = 0; length <= whole.length; length++) {
      for (IOException failure : List.of(new EOFException("cable"), new ZipException("disk"))) {
        for (UnaryOperator<DocumentStream<Reading<Dossier>>> way : ways) {
          InputStream in = BrokenInput.after(Arrays.copyOf(whole, length), failure);
          List<String> told = new ArrayList<>();
          assertThatThrownBy(() -> read(in, way, told))
              .as("%s at %d", failure, length)
              .satisfies(thrown -> assertThat(cause(thrown)).isSameAs(failure));
          assertThat(told).isEqualTo(TITLES.subList(0, told.size()));
        }
      }
    }
  }

  /** The caller has nothing to close then. */
  @ParameterizedTest
  @EnumSource
  void aStreamWhoseBeginningCannotBeReadIsClosed(Form form) {
    int start = form.isPacked() ? 5 : 1;
    for (boolean closes : new boolean[] {true, false}) {
      IOException failure = new IOException("cable");
      List<String> told = new ArrayList<>();
      InputStream in =
          new FilterInputStream(BrokenInput.after(Arrays.copyOf(form.bytes(), start), failure)) {
            @Override
            public void close() throws IOException {
              told.add("closed");
              if (!closes) {
                throw new IOException("no answer");
              }
            }
          };
      assertThatThrownBy(() -> DocumentStream.read(in)).isSameAs(failure);
      assertThat(told).containsExactly("closed");
      assertThat(failure.getSuppressed())
          .extracting(Throwable::getMessage)
          .isEqualTo(closes ? List.of() : List.of("no answer"));
    }
  }

  private static Throwable cause(Throwable thrown) {
    return thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
  }

  @ParameterizedTest
  @EnumSource
  void aFailureOfTheInputOfOneDocumentIsThrownWhereverItIs(Form form) {
    byte[] whole = form.bytes();
    EOFException failure = new EOFException("cable");
    for (int length = 0; length <= whole.length; length++) {
      byte[] start = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> IsfJson.read(BrokenInput.after(start, failure)))
          .as("at %d", length)
          .isSameAs(failure);
      assertThatThrownBy(() -> IsfJson.readTolerantly(BrokenInput.after(start, failure)))
          .as("at %d", length)
          .isSameAs(failure);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whetherItIsAStreamIsToldBeforeTheFailureOrTheFailureIsThrown(Form form) throws IOException {
    byte[] whole = form.bytes();
    EOFException failure = new EOFException("cable");
    int told = 0;
    for (int length = 0; length <= whole.length; length++) {
      InputStream in = BrokenInput.after(Arrays.copyOf(whole, length), failure);
      try {
        told += DocumentStream.isStream(new BufferedInputStream(in)) ? 1 : 0;
      } catch (EOFException e) {
        assertThat(e).isSameAs(failure);
        assertThat(told).as("at %d", length).isZero();
      }
    }
    assertThat(told).isPositive();
  }
}
