package io.github.isfmodel.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A record that ships with this library. */
public enum ShippedRecord {
  /** The International Stabilization Force for Gaza, from five articles and resolution 2803. */
  ISF_GAZA("isf-gaza", "the International Stabilization Force for Gaza (2025-)"),

  /** The United Nations Interim Force in Lebanon, to resolution 2790. */
  UNIFIL("unifil", "the United Nations Interim Force in Lebanon (1978-)");

  private final String id;
  private final String subject;

  ShippedRecord(String id, String subject) {
    this.id = id;
    this.subject = subject;
  }

  /** {@return the short name, such as "isf-gaza"} */
  public String id() {
    return id;
  }

  /** {@return what the record is about} */
  public String subject() {
    return subject;
  }

  /** {@return the name of the file, such as "isf-gaza.json"} */
  public String fileName() {
    return id + ".json";
  }

  /**
   * Finds a record by its short name.
   *
   * @param id the short name
   * @return the record, or empty if none has that name
   */
  public static Optional<ShippedRecord> named(String id) {
    for (ShippedRecord each : values()) {
      if (each.id.equals(id)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** {@return the record as JSON} */
  public byte[] json() {
    try (InputStream in = ShippedRecord.class.getResourceAsStream(fileName())) {
      if (in == null) {
        throw new IllegalStateException("the record " + fileName() + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
