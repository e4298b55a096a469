package io.github.isfmodel.examples.cli.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.quantity.QuantityText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record that a command works on. */
public final class InputFile {

  /** What stands for the standard input, where a command reads it. */
  public static final String STANDARD_INPUT = "-";

  private static final String SHIPPED = "shipped:";

  private final String name;

  InputFile(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** Reads the record, problems and all. */
  public Reading<Dossier> read() {
    try (InputStream in = open()) {
      return IsfJson.readDossier(in);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Reads a document of any type. */
  private Reading<Object> readAny() {
    try (InputStream in = open()) {
      return IsfJson.read(in);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Reads the record for a command that needs a sound one. */
  public Dossier readValid() {
    Reading<Dossier> reading = read();
    Optional<Dossier> record = reading.value();
    if (record.isEmpty()) {
      throw invalid(reading);
    }
    return record.get();
  }

  /**
   * The record of a reading for a command that shows some of its errors itself; with any other
   * error it is refused.
   */
  public Dossier despite(Reading<Dossier> reading, Predicate<Problem> shown) {
    return reading
        .value()
        .or(() -> reading.errors().stream().allMatch(shown) ? form() : Optional.empty())
        .orElseThrow(() -> invalid(reading));
  }

  /** The record whatever rules it breaks; its form is known to be right. */
  private Optional<Dossier> form() {
    try (InputStream in = open()) {
      return IsfJson.readTolerantly(in, DocumentType.DOSSIER).value();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private CommandFailedException invalid(Reading<Dossier> reading) {
    if (isOfNoType(reading) && !isOfNoType(readAny())) {
      return CommandFailedException.unusable(
          name
              + " is no record: "
              + reading.errors().get(0).message()
              + "; give a record (a dossier), which holds resolutions, forces, pledges and all"
              + " else.");
    }
    return CommandFailedException.problems(
        name
            + " has "
            + QuantityText.counted(reading.errors().size(), "error")
            + "; \"isf validate\" lists them. The first: "
            + reading.errors().get(0));
  }

  /** Whether it is no document of the type asked for; beside that only its format is told. */
  private static boolean isOfNoType(Reading<?> reading) {
    return reading.errors().stream()
        .anyMatch(problem -> problem.rule().equals(StructuralRule.DOCUMENT_TYPE.id()));
  }

  /** Reads the record, which must be a sound one, as the JSON that is written of it. */
  public JsonNode readTree() {
    try {
      return new ObjectMapper().readTree(IsfJson.write(readValid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes, to be closed; a file that is not there is refused. */
  public InputStream open() throws IOException {
    return name.startsWith(SHIPPED)
        ? new ByteArrayInputStream(shipped(name.substring(SHIPPED.length())))
        : file();
  }

  public CommandFailedException unreadable(IOException failure) {
    return CommandFailedException.unusable(name + " cannot be read: " + reason(failure) + ".");
  }

  private static byte[] shipped(String id) {
    Optional<ShippedRecord> shipped = ShippedRecord.named(id);
    if (shipped.isEmpty()) {
      throw CommandFailedException.unusable(noSuchRecord(id));
    }
    return shipped.get().json();
  }

  private static String noSuchRecord(String id) {
    return "No record called '"
        + id
        + "' ships with isf; there are "
        + Stream.of(ShippedRecord.values()).map(ShippedRecord::id).collect(Collectors.joining(", "))
        + ".";
  }

  private InputStream file() throws IOException {
    if (name.isBlank()) {
      throw noName();
    }
    try {
      Path path = Path.of(name);
      if (Files.notExists(path)) {
        if (name.equals(STANDARD_INPUT)) {
          throw CommandFailedException.unusable(
              "Only validate reads the standard input; save it as a file and name that.");
        }
        throw CommandFailedException.unusable(
            name + " is not there; check the path, or write shipped:NAME for a shipped record.");
      }
      if (Files.isDirectory(path)) {
        throw CommandFailedException.unusable(name + " is a folder; name a JSON file in it.");
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException e) {
      throw noName();
    }
  }

  private CommandFailedException noName() {
    return CommandFailedException.unusable("'" + name + "' cannot be the name of a file.");
  }

  /** The reason in words, those of the system where it gives one, without the path. */
  public static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "access is denied";
    }
    String reason =
        failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
    return "the system reports " + (reason == null ? "an error" : "\"" + reason + "\"");
  }
}
