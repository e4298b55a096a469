package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;

/** Which values can be keys of a map: those that are written as one string. */
public final class Keys {

  private Keys() {}

  /** Whether the values of a type can be keys. */
  public static boolean are(Codec<?> codec) {
    return codec instanceof StringCodec<?>;
  }

  /** Says that a value cannot be one. */
  public static InvalidValueException refused(Codec<?> codec, Object value) {
    return new InvalidValueException(
        "key",
        value.toString(),
        "is " + codec.what() + " and not written as a string",
        "write a list of pairs, or take an identifier as the key");
  }
}
