package io.github.isfmodel.json.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the properties of an object are read as, while it is built. They wait in the slots of a
 * {@link JsonIn}, or are read only when they are asked for, by a {@link PlainIn}; so they are to be
 * asked for in the order of their table.
 */
public abstract sealed class Values permits JsonIn, PlainIn {

  /** The builders that are not in use, by the places of their codecs. */
  private @Nullable Object[] builders = new @Nullable Object[0];

  /** Takes a builder to use, which an object within the one that it builds does not get. */
  @Nullable Object takeBuilder(int place) {
    if (place >= builders.length) {
      return null;
    }
    Object builder = builders[place];
    builders[place] = null;
    return builder;
  }

  /** Gives a builder back. */
  void putBuilder(int place, Object builder) {
    if (place >= builders.length) {
      builders = Arrays.copyOf(builders, BuiltCodec.count());
    }
    builders[place] = builder;
  }
}
