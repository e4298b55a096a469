package io.github.isfmodel.json.codec;

import org.jspecify.annotations.Nullable;

/** A codec whose values travel as numbers, without a box. */
abstract class PrimitiveCodec<T> extends Codec<T> {

  /** Reads into {@code in.number}; false if there was a problem, which is noted by then. */
  abstract boolean readNumber(JsonIn in);

  /** Reads a number with which nothing may be wrong. */
  abstract long plainNumber(PlainIn in);

  abstract T boxed(long number);

  @Override
  public final @Nullable T read(JsonIn in) {
    return readNumber(in) ? boxed(in.number) : null;
  }

  @Override
  final T plain(PlainIn in) {
    return boxed(plainNumber(in));
  }
}
