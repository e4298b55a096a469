package io.github.isfmodel.json.codec;

/**
 * One property of a type: a row of its table.
 *
 * @param <T> the type
 */
public abstract class Field<T> {

  /** Whether a property can be left out. */
  public enum Presence {
    /** Always there. */
    REQUIRED,

    /** Left out where there is no value. */
    OPTIONAL,

    /** A list, left out where it is empty. */
    LIST
  }

  final Name name;
  final int at;
  final Codec<?> codec;
  private final Presence presence;

  Field(String name, int at, Codec<?> codec, Presence presence) {
    this.name = new Name(name);
    this.at = at;
    this.codec = codec;
    this.presence = presence;
  }

  abstract void write(T owner, JsonOut out);

  public final String name() {
    return name.text();
  }

  /** The codec of the value; for a list, of the whole list. */
  public final Codec<?> codec() {
    return codec;
  }

  public final Presence presence() {
    return presence;
  }

  /**
   * Whether its owner is not read without it: it is always there, or a list that is never empty.
   */
  public final boolean isNeeded() {
    return presence == Presence.REQUIRED
        || (codec instanceof ListCodec<?> list && list.least() > 0);
  }
}
