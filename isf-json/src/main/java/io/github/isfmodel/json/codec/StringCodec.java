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

  private final Known<T> known;

  /** Remembers so many values that were read, a power of two. */
  StringCodec(int remembered) {
    this.known = new Known<>(remembered);
  }

  @Override
  public final @Nullable T read(JsonIn in) {
    if (in.kind() != JsonIn.STRING) {
      in.wrongKind(wanted(), "write it in double quotes");
      return null;
    }
    T value = in.known(known);
    return value != null ? value : readAnew(in);
  }

  private @Nullable T readAnew(JsonIn in) {
    try {
      T value = fromString(in);
      if (value != null && in.unknownCodes == UnknownCodes.REFUSE) {
        in.remember(known, value);
      }
      return value;
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
