package io.github.isfmodel.fuzzing;

import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.TolerantReading;
import java.io.IOException;
import java.util.Arrays;

/**
 * Any bytes, given to every way of reading. Whatever they are, there is an answer: a value or
 * located problems, and no exception. What was read can be written, and reads back the same.
 */
public final class Readers {

  /** How a first byte chooses the way of reading; what is left of it chooses the type. */
  static final String WAYS = "dtsem";

  private Readers() {}

  /** The first byte of an input. */
  static int choice(char way, DocumentType<?> type) {
    return WAYS.length() * DocumentType.all().indexOf(type) + WAYS.indexOf(way);
  }

  /**
   * Tries one input; the fuzzer calls it.
   *
   * @param input the way of reading and the type in the first byte, then the document
   * @throws IOException never, as nothing is read but memory
   */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    int choice = Byte.toUnsignedInt(input[0]);
    int types = DocumentType.all().size();
    DocumentType<?> type = DocumentType.all().get(choice / WAYS.length() % types);
    byte[] document = Arrays.copyOfRange(input, 1, input.length);
    switch (WAYS.charAt(choice % WAYS.length())) {
      case 'd' -> strictly(document);
      case 't' -> tolerantly(document);
      case 's' -> Streams.strictly(document, type);
      case 'e' -> Streams.tolerantly(document, type);
      default -> Mappers.read(document, type);
    }
  }

  private static void strictly(byte[] document) {
    Reading<Object> reading = IsfJson.read(document);
    check(reading.value().isPresent() == reading.errors().isEmpty(), "a value or errors");
    if (reading.value().isPresent()) {
      Object value = reading.value().get();
      writes(DocumentType.of(value), value, document, reading);
    }
    check(reading.problemDocument().toBytes().length > 0, "a problem document");
  }

  private static <T> void writes(
      DocumentType<T> type, Object read, byte[] document, Reading<Object> reading) {
    T value = type.javaType().cast(read);
    TolerantReading<Object> tolerant = IsfJson.readTolerantly(document);
    check(tolerant.value().equals(reading.value()), "both ways read the same");
    check(tolerant.problems().equals(reading.problems()), "both ways find the same");
    byte[] written = IsfJson.write(type, value);
    check(Arrays.equals(tolerant.write(), written), "both ways write the same");
    T again = IsfJson.read(written, type).orElseThrow();
    check(again.equals(value), "what is written reads back");
    check(IsfJson.contentHash(type, again).equals(IsfJson.contentHash(type, value)), "one hash");
  }

  private static void tolerantly(byte[] document) {
    TolerantReading<Object> reading = IsfJson.readTolerantly(document);
    if (reading.value().isPresent()) {
      byte[] written = reading.write();
      TolerantReading<Object> again = IsfJson.readTolerantly(written);
      check(again.value().equals(reading.value()), "what is written reads back");
      check(again.leftOut().size() == again.unknownParts().size(), "only the unknown is left out");
      check(again.unknownParts().size() == reading.unknownParts().size(), "all unknown is kept");
      check(Arrays.equals(again.write(), written), "it is written the same again");
    }
    check(reading.problemDocument().toBytes().length > 0, "a problem document");
  }

  static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("not so: " + what);
    }
  }
}
