package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;

/** How much a document may hold; the writer keeps to what the reader accepts. */
public final class Limits {

  /** Objects and lists within each other. */
  public static final int DEPTH = 200;

  /** Characters (UTF-16 units) of a string. */
  public static final int STRING = 1_000_000;

  /** Bytes of a property name. */
  public static final int NAME = 200;

  /** Digits of a number. */
  public static final int NUMBER = 100;

  /** Bytes of a document. */
  public static final int DOCUMENT = 256 * 1024 * 1024;

  /** Problems that are reported. */
  public static final int PROBLEMS = 1000;

  private Limits() {}

  /** Refuses a document of so many bytes, if that is more than are read. */
  static void checkDocument(int size, int most) {
    if (size > most) {
      throw new InvalidValueException(
          "document", size + " bytes", "is longer than " + most + " bytes", "split it");
    }
  }
}
