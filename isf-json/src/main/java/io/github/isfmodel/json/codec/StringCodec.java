package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Values that are written as one string.
 *
 * @param <T> the type
 */
public abstract class StringCodec<T> extends Codec<T> {

  static final String STRING = "a string";

  @Override
  public final @Nullable T read(JsonIn in) {
    if (in.kind() != JsonIn.STRING) {
      in.wrongKind(wanted(), "write it in double quotes");
      return null;
    }
    try {
      return fromString(in);
    } catch (InvalidValueException e) {
      in.invalid(e);
      return null;
    }
  }

  private String wanted() {
    return what().equals(STRING) ? STRING : STRING + " (" + what() + ")";
  }

  /** Reads the current string; null if there was a problem, which is noted by then. */
  abstract @Nullable T fromString(JsonIn in);
}
