package io.github.isfmodel.fuzzing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.DocumentStream;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.StreamItem;
import io.github.isfmodel.json.TolerantReading;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Any bytes, given to every way of reading. Whatever they are, there is an answer: a value or
 * located problems, and no exception. What was read can be written, and reads back the same.
 */
public final class Readers {

  /** How a first byte chooses the way of reading. */
  static final String WAYS = "dtsm";

  private static final ObjectMapper MAPPER = IsfJson.mapper();

  private Readers() {}

  /**
   * Tries one input; the fuzzer calls it.
   *
   * @param input the way of reading in the first byte, then the document
   * @throws IOException never, as nothing is read but memory
   */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    byte[] document = Arrays.copyOfRange(input, 1, input.length);
    switch (WAYS.charAt(Math.floorMod(input[0], WAYS.length()))) {
      case 'd' -> strictly(document);
      case 't' -> tolerantly(document);
      case 's' -> asStream(document);
      default -> throughMapper(document);
    }
  }

  private static void strictly(byte[] document) {
    Reading<Object> reading = IsfJson.read(document);
    check(reading.value().isPresent() == reading.errors().isEmpty(), "a value or errors");
    if (reading.value().isPresent()) {
      TolerantReading<Object> tolerant = IsfJson.readTolerantly(document);
      check(tolerant.value().equals(reading.value()), "both ways read the same");
      check(tolerant.problems().equals(reading.problems()), "both ways find the same");
    }
    if (reading.value().orElse(null) instanceof Dossier dossier) {
      byte[] written = IsfJson.write(dossier);
      Dossier again = IsfJson.readDossier(written).orElseThrow();
      check(again.equals(dossier), "what is written reads back");
      check(IsfJson.contentHash(again).equals(IsfJson.contentHash(dossier)), "one hash");
    }
    check(reading.problemDocument().toBytes().length > 0, "a problem document");
  }

  private static void tolerantly(byte[] document) {
    TolerantReading<Object> reading = IsfJson.readTolerantly(document);
    if (reading.value().isPresent()) {
      TolerantReading<Object> again = IsfJson.readTolerantly(reading.write());
      check(again.value().equals(reading.value()), "what is written reads back");
    }
    check(reading.problemDocument().toBytes().length > 0, "a problem document");
  }

  /** Read ahead, each document is found before it is read; else, most are found by reading. */
  private static void asStream(byte[] document) throws IOException {
    List<String> readAhead = new ArrayList<>();
    try (DocumentStream<Reading<Dossier>> stream = stream(document)) {
      stream.readAhead(Runnable::run, 16).forEachRemaining(item -> readAhead.add(text(item)));
    }
    List<String> oneByOne = new ArrayList<>();
    try (DocumentStream<Reading<Dossier>> stream = stream(document)) {
      stream.forEachRemaining(item -> oneByOne.add(text(item)));
    }
    check(oneByOne.equals(readAhead), "both ways read the same");
  }

  private static DocumentStream<Reading<Dossier>> stream(byte[] document) throws IOException {
    return DocumentStream.read(new ByteArrayInputStream(document), DocumentType.DOSSIER);
  }

  private static String text(StreamItem<Reading<Dossier>> item) {
    Reading<Dossier> reading = item.reading();
    return item + " " + reading.value() + " " + reading.problems();
  }

  /** Jackson's own exceptions are what its users expect. */
  private static void throughMapper(byte[] document) throws IOException {
    try {
      Dossier dossier = MAPPER.readValue(document, Dossier.class);
      if (dossier != null) {
        check(
            MAPPER.readValue(MAPPER.writeValueAsBytes(dossier), Dossier.class).equals(dossier),
            "what is written reads back");
      }
    } catch (JsonProcessingException | CharConversionException e) {
      check(e.getMessage() != null, "a message");
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("not so: " + what);
    }
  }
}
