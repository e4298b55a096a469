package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Streams that are written, byte for byte. */
class DocumentWriterTest {

  private static final Dossier DOSSIER =
      Dossier.builder().title("t").asOf(LocalDate.of(2025, 11, 17)).build();
  private static final String TEXT =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}";

  private static String written(Function<OutputStream, DocumentWriter> form, int count)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentWriter writer = form.apply(out);
    for (int i = 0; i < count; i++) {
      writer.write(DocumentType.DOSSIER, DOSSIER);
    }
    writer.close();
    writer.close();
    return Json.text(out.toByteArray());
  }

  @Test
  void formsByteForByte() throws IOException {
    assertThat(written(DocumentWriter::lines, 0)).isEmpty();
    assertThat(written(DocumentWriter::lines, 2)).isEqualTo(TEXT + "\n" + TEXT + "\n");
    assertThat(written(DocumentWriter::list, 0)).isEqualTo("[]\n");
    assertThat(written(DocumentWriter::list, 1)).isEqualTo("[\n" + TEXT + "\n]\n");
    assertThat(written(DocumentWriter::list, 2)).isEqualTo("[\n" + TEXT + ",\n" + TEXT + "\n]\n");
  }

  @Test
  void aValueThatIsRefusedLeavesNoTrace() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DocumentWriter writer = DocumentWriter.list(out)) {
      assertThatThrownBy(
              () -> writer.write(DocumentType.DOSSIER, DOSSIER.withAsOf(LocalDate.of(-1, 1, 1))))
          .isInstanceOf(InvalidValueException.class);
      writer.write(DocumentType.DOSSIER, DOSSIER);
    }
    assertThat(Json.text(out.toByteArray())).isEqualTo("[\n" + TEXT + "\n]\n");
  }

  @Test
  void whatWasWrittenIsHandedOnWhenThatIsAskedFor() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DocumentWriter writer = DocumentWriter.lines(out)) {
      writer.write(DocumentType.DOSSIER, DOSSIER);
      assertThat(out.size()).isZero();
      writer.flush();
      assertThat(Json.text(out.toByteArray())).isEqualTo(TEXT + "\n");
    }
  }

  @Test
  void whatIsWrittenAfterClosingIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentWriter writer = DocumentWriter.lines(out);
    writer.close();
    assertThatThrownBy(() -> writer.write(DocumentType.DOSSIER, DOSSIER))
        .isInstanceOf(IOException.class)
        .hasMessage("the writer was closed; write all documents before closing it");
    assertThatThrownBy(writer::flush)
        .hasMessage("the writer was closed; write all documents before closing it");
    assertThat(out.size()).isZero();
  }

  /** A list that looks whole would hide what is missing, and a line would go on with the next. */
  @Test
  void nothingFollowsADocumentThatCouldNotBeWrittenToItsEnd() throws IOException {
    ByteArrayOutputStream disk = new ByteArrayOutputStream();
    boolean[] full = {true};
    OutputStream out =
        new FilterOutputStream(disk) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            if (full[0]) {
              throw new IOException("disk full");
            }
            disk.write(bytes, offset, length);
          }
        };
    Dossier large = DOSSIER.withTitle("t".repeat(100_000));
    DocumentWriter writer = DocumentWriter.list(out);
    assertThatThrownBy(() -> writer.write(DocumentType.DOSSIER, large)).hasMessage("disk full");
    full[0] = false;
    assertThatThrownBy(() -> writer.write(DocumentType.DOSSIER, DOSSIER))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "a document before this one was not written to its end; write all of them anew");
    writer.close();
    assertThat(Json.text(disk.toByteArray())).isEqualTo("[\n");
  }

  @Test
  void aListenerThatFailsLosesNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentWriter writer =
        DocumentWriter.list(out)
            .onProgress(
                (bytes, documents) -> {
                  throw new IllegalStateException("enough");
                });
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> writer.write(DocumentType.DOSSIER, DOSSIER)).hasMessage("enough");
    }
    assertThatThrownBy(writer::close).hasMessage("enough");
    assertThat(Json.text(out.toByteArray())).isEqualTo("[\n" + TEXT + ",\n" + TEXT + "\n]\n");
  }

  @Test
  void progressIsTold() throws IOException {
    List<String> told = new ArrayList<>();
    try (DocumentWriter writer =
        DocumentWriter.list(OutputStream.nullOutputStream())
            .onProgress((bytes, documents) -> told.add(bytes + " " + documents))) {
      writer.write(DocumentType.DOSSIER, DOSSIER);
    }
    assertThat(told).containsExactly(TEXT.length() + 2 + " 1", TEXT.length() + 5 + " 1");
  }
}
