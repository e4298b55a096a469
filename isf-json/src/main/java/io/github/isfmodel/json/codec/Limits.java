package io.github.isfmodel.json.codec;

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
}
