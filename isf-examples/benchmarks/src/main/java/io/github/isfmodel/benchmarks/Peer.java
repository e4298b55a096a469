package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A library that reads and writes documents of type "pledge" as a {@link Mirror}. */
interface Peer {

  ObjectMapper TREES = new ObjectMapper();

  Mirror.Pledge read(byte[] document) throws IOException;

  byte[] write(Mirror.Pledge pledge) throws IOException;

  static JsonNode tree(byte[] document) {
    try {
      return TREES.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes sure that nothing is lost or changed.
   *
   * @throws IllegalStateException if another document is written than was read
   */
  default void check(byte[] document) {
    try {
      JsonNode given = tree(document);
      JsonNode written = tree(write(read(document)));
      if (!given.equals(written)) {
        throw new IllegalStateException(getClass() + " makes of " + given + ": " + written);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads all, and keeps them. */
  default List<Mirror.Pledge> mirrored(List<byte[]> documents) {
    try {
      List<Mirror.Pledge> all = new ArrayList<>();
      for (byte[] each : documents) {
        all.add(read(each));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads all, and returns what was read last. */
  default Object readAll(List<byte[]> documents) {
    try {
      Object last = "";
      for (byte[] each : documents) {
        last = read(each);
      }
      return last;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes all, and returns what was written last. */
  default Object writeAll(List<Mirror.Pledge> pledges) {
    try {
      Object last = "";
      for (Mirror.Pledge each : pledges) {
        last = write(each);
      }
      return last;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
