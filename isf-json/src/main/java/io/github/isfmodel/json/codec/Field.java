package io.github.isfmodel.json.codec;

/** One property of a type: a row of its table. */
public sealed interface Field
    permits Table.Required,
        Table.Maybe,
        Table.Many,
        Table.IntField,
        Table.LongField,
        Table.Flag,
        Table.MaybeInt {

  /** Whether a property can be left out. */
  enum Presence {
    /** Always there. */
    REQUIRED,

    /** Left out where there is no value. */
    OPTIONAL,

    /** A list, left out where it is empty. */
    LIST
  }

  /** Its name, with the bytes of it. */
  Name key();

  /** Its place in the table, from 0. */
  int at();

  /** The codec of the value; for a list, of the whole list. */
  Codec<?> codec();

  Presence presence();

  default String name() {
    return key().text();
  }

  /**
   * Whether its owner is not read without it: it is always there, or a list that is never empty.
   */
  default boolean isNeeded() {
    return presence() == Presence.REQUIRED
        || (codec() instanceof ListCodec<?> list && list.least() > 0);
  }
}
