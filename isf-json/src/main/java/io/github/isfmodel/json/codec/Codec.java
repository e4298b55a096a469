package io.github.isfmodel.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type. A class and not an interface, because calls to it are on
 * the hot path of every reading.
 *
 * @param <T> the type
 */
public abstract class Codec<T> {

  /**
   * Reads the value that begins at the current token, and stops at its last token.
   *
   * @return null if there was a problem, which is noted by then
   */
  public abstract @Nullable T read(JsonIn in);

  /** Reads a value that begins here, and with which nothing may be wrong. */
  abstract T plain(PlainIn in);

  public abstract void write(T value, JsonOut out);

  /** What a value is, in the reader's words. */
  public abstract String what();

  /** The same for one who is asked to give a value, with what there is to choose from. */
  String wanted() {
    return what();
  }
}
