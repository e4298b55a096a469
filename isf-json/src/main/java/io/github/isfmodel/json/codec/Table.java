package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Field.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one type, in the order in which they are written. A property is added by naming
 * it; the handle that comes back takes its value while an object is built.
 *
 * @param <T> the type
 */
public final class Table<T> {

  private final String what;
  private final List<Field<T>> fields = new ArrayList<>();

  public Table(String what) {
    this.what = what;
  }

  /** A property that is always there. */
  public <V> Required<T, V> required(String name, Codec<V> codec, Function<T, V> accessor) {
    return added(new Required<>(name, fields.size(), codec, accessor));
  }

  /** A property that may be absent. */
  public <V> Maybe<T, V> optional(String name, Codec<V> codec, Function<T, Optional<V>> accessor) {
    return added(new Maybe<>(name, fields.size(), codec, accessor));
  }

  /** A list, left out where it is empty. */
  public <V> Many<T, V> list(String name, Codec<V> item, Function<T, List<V>> accessor) {
    return list(name, 0, item, accessor);
  }

  /** A list of at least so many elements; its owner is not built with fewer. */
  public <V> Many<T, V> list(String name, int least, Codec<V> item, Function<T, List<V>> accessor) {
    return added(new Many<>(name, fields.size(), new ListCodec<>(item, least), accessor));
  }

  /** A whole number of 32 bits, not less than the least. */
  public IntField<T> integer(String name, int least, ToIntFunction<T> accessor) {
    NumberCodec codec = new NumberCodec(least, Integer.MAX_VALUE);
    return added(new IntField<>(name, fields.size(), codec, accessor));
  }

  /** A whole number between two, both inclusive. */
  public LongField<T> whole(String name, long least, long greatest, ToLongFunction<T> accessor) {
    NumberCodec codec = new NumberCodec(least, greatest);
    return added(new LongField<>(name, fields.size(), codec, accessor));
  }

  public Flag<T> flag(String name, Predicate<T> accessor) {
    return added(new Flag<>(name, fields.size(), accessor));
  }

  public MaybeInt<T> optionalInteger(String name, Function<T, OptionalInt> accessor) {
    return added(new MaybeInt<>(name, fields.size(), accessor));
  }

  private <F extends Field<T>> F added(F field) {
    Objects.requireNonNull(field.codec, field.name());
    fields.add(field);
    return field;
  }

  /** The codec; the function builds a value when all that is required is there. */
  public ObjectCodec<T> build(Function<JsonIn, T> build) {
    return new ObjectCodec<>(what, fields, build);
  }

  /** A property that is always there. */
  public static final class Required<T, V> extends Field<T> {
    private final Codec<V> values;
    private final Function<T, V> accessor;

    Required(String name, int at, Codec<V> codec, Function<T, V> accessor) {
      super(name, at, codec, Presence.REQUIRED);
      this.values = codec;
      this.accessor = accessor;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // build runs only when the slot is filled
    public V of(JsonIn in) {
      return (V) in.slots[in.base + at];
    }

    @Override
    void write(T owner, JsonOut out) {
      out.name(name);
      values.write(accessor.apply(owner), out);
    }
  }

  /** A property that may be absent. */
  public static final class Maybe<T, V> extends Field<T> {
    private final Codec<V> values;
    private final Function<T, Optional<V>> accessor;

    Maybe(String name, int at, Codec<V> codec, Function<T, Optional<V>> accessor) {
      super(name, at, codec, Presence.OPTIONAL);
      this.values = codec;
      this.accessor = accessor;
    }

    @SuppressWarnings("unchecked")
    public Optional<V> of(JsonIn in) {
      return Optional.ofNullable((V) in.slots[in.base + at]);
    }

    @Override
    void write(T owner, JsonOut out) {
      Optional<V> value = accessor.apply(owner);
      if (value.isPresent()) {
        out.name(name);
        values.write(value.get(), out);
      }
    }
  }

  /** A list. */
  public static final class Many<T, V> extends Field<T> {
    private final ListCodec<V> values;
    private final Function<T, List<V>> accessor;

    Many(String name, int at, ListCodec<V> codec, Function<T, List<V>> accessor) {
      super(name, at, codec, Presence.LIST);
      this.values = codec;
      this.accessor = accessor;
    }

    @SuppressWarnings("unchecked")
    public List<V> of(JsonIn in) {
      @Nullable Object list = in.slots[in.base + at];
      return list == null ? List.of() : (List<V>) list;
    }

    @Override
    void write(T owner, JsonOut out) {
      List<V> list = accessor.apply(owner);
      if (!list.isEmpty()) {
        out.name(name);
        values.write(list, out);
      }
    }
  }

  /** A whole number of 32 bits. */
  public static final class IntField<T> extends Field<T> {
    private final ToIntFunction<T> accessor;

    IntField(String name, int at, NumberCodec codec, ToIntFunction<T> accessor) {
      super(name, at, codec, Presence.REQUIRED);
      this.accessor = accessor;
    }

    public int of(JsonIn in) {
      return (int) in.numbers[in.base + at];
    }

    @Override
    void write(T owner, JsonOut out) {
      out.name(name);
      out.number(accessor.applyAsInt(owner));
    }
  }

  /** A whole number of 64 bits. */
  public static final class LongField<T> extends Field<T> {
    private final ToLongFunction<T> accessor;

    LongField(String name, int at, NumberCodec codec, ToLongFunction<T> accessor) {
      super(name, at, codec, Presence.REQUIRED);
      this.accessor = accessor;
    }

    public long of(JsonIn in) {
      return in.numbers[in.base + at];
    }

    @Override
    void write(T owner, JsonOut out) {
      out.name(name);
      out.number(accessor.applyAsLong(owner));
    }
  }

  /** True or false. */
  public static final class Flag<T> extends Field<T> {
    private final Predicate<T> accessor;

    Flag(String name, int at, Predicate<T> accessor) {
      super(name, at, FlagCodec.FLAG, Presence.REQUIRED);
      this.accessor = accessor;
    }

    public boolean of(JsonIn in) {
      return in.numbers[in.base + at] != 0;
    }

    @Override
    void write(T owner, JsonOut out) {
      out.name(name);
      out.truth(accessor.test(owner));
    }
  }

  /** A whole number of 32 bits that may be absent. */
  public static final class MaybeInt<T> extends Field<T> {
    private final Function<T, OptionalInt> accessor;

    MaybeInt(String name, int at, Function<T, OptionalInt> accessor) {
      super(name, at, NumberCodec.INTEGER, Presence.OPTIONAL);
      this.accessor = accessor;
    }

    public OptionalInt of(JsonIn in) {
      return in.slots[in.base + at] == null
          ? OptionalInt.empty()
          : OptionalInt.of((int) in.numbers[in.base + at]);
    }

    @Override
    void write(T owner, JsonOut out) {
      OptionalInt value = accessor.apply(owner);
      if (value.isPresent()) {
        out.name(name);
        out.number(value.getAsInt());
      }
    }
  }
}
