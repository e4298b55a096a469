package io.github.isfmodel.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one type, in the order in which they are written. A property is added by naming
 * it; the handle that comes back takes its value while an object is built, and writes it. Handles
 * are records, kept in constants: so the compiler knows what they hold, and needs to look nothing
 * up at run time.
 */
public final class Table {

  private final String what;
  private final List<Field> fields = new ArrayList<>();

  public Table(String what) {
    this.what = what;
  }

  /** A property that is always there. */
  public <V> Required<V> required(String name, Codec<V> codec) {
    return added(new Required<>(Name.of(name), fields.size(), present(name, codec)));
  }

  /** A property that may be absent. */
  public <V> Maybe<V> optional(String name, Codec<V> codec) {
    return added(new Maybe<>(Name.of(name), fields.size(), present(name, codec)));
  }

  /** A list, left out where it is empty. */
  public <V> Many<V> list(String name, Codec<V> item) {
    return list(name, 0, item);
  }

  /** A list of at least so many elements; its owner is not built with fewer. */
  public <V> Many<V> list(String name, int least, Codec<V> item) {
    return many(name, item, new ListCodec<>(present(name, item), least));
  }

  /** A list of at least one element, none of them twice; its owner is not built with another. */
  public <V> Many<V> distinct(String name, Codec<V> item) {
    return many(name, item, ListCodec.distinct(present(name, item)));
  }

  private <V> Many<V> many(String name, Codec<V> item, ListCodec<V> codec) {
    return added(new Many<>(Name.of(name), fields.size(), codec, item));
  }

  /** A whole number of 32 bits, not less than the least. */
  public IntField integer(String name, int least) {
    NumberCodec codec = new NumberCodec(least, Integer.MAX_VALUE);
    return added(new IntField(Name.of(name), fields.size(), codec));
  }

  /** A whole number between two, both inclusive. */
  public LongField whole(String name, long least, long greatest) {
    NumberCodec codec = new NumberCodec(least, greatest);
    return added(new LongField(Name.of(name), fields.size(), codec));
  }

  public Flag flag(String name) {
    return added(new Flag(Name.of(name), fields.size()));
  }

  public MaybeInt optionalInteger(String name, int least) {
    NumberCodec codec = new NumberCodec(least, Integer.MAX_VALUE);
    return added(new MaybeInt(Name.of(name), fields.size(), codec));
  }

  /** A codec is missing where tables that refer to each other are set up in the wrong order. */
  private static <C> C present(String name, C codec) {
    return Objects.requireNonNull(codec, name);
  }

  private <F extends Field> F added(F field) {
    fields.add(field);
    return field;
  }

  /** What a value of the type is. */
  String what() {
    return what;
  }

  /** The properties so far. */
  List<Field> fields() {
    return List.copyOf(fields);
  }

  /** A property that is always there. */
  public record Required<V>(Name key, int at, Codec<V> codec) implements Field {

    @SuppressWarnings({"unchecked", "NullAway"}) // build runs only when the slot is filled
    public V of(Values in) {
      return in instanceof PlainIn plain ? plain.property(key, codec) : (V) slot(in, at);
    }

    public void write(V value, JsonOut out) {
      out.name(key);
      codec.write(value, out);
    }

    @Override
    public Presence presence() {
      return Presence.REQUIRED;
    }
  }

  /** A property that may be absent. */
  public record Maybe<V>(Name key, int at, Codec<V> codec) implements Field {

    @SuppressWarnings("unchecked")
    public Optional<V> of(Values in) {
      if (in instanceof PlainIn plain) {
        return plain.isAt(key) ? Optional.of(codec.plain(plain)) : Optional.empty();
      }
      return Optional.ofNullable((V) slot(in, at));
    }

    public void write(Optional<V> value, JsonOut out) {
      if (value.isPresent()) {
        out.name(key);
        codec.write(value.get(), out);
      }
    }

    @Override
    public Presence presence() {
      return Presence.OPTIONAL;
    }
  }

  /** A list. */
  public record Many<V>(Name key, int at, ListCodec<V> codec, Codec<V> item) implements Field {

    @SuppressWarnings("unchecked")
    public List<V> of(Values in) {
      if (in instanceof PlainIn plain) {
        return plain.isAt(key) ? codec.plain(plain, item) : codec.absent();
      }
      @Nullable Object list = slot(in, at);
      return list == null ? List.of() : (List<V>) list;
    }

    /** The elements, to be copied before anything else is asked for. */
    @SuppressWarnings("unchecked")
    public Iterable<V> elements(Values in) {
      if (in instanceof PlainIn plain) {
        return plain.isAt(key) ? codec.elements(plain, item) : codec.noElements(plain);
      }
      @Nullable Object list = slot(in, at);
      return list == null ? new Elements<>() : (List<V>) list;
    }

    public void write(List<V> list, JsonOut out) {
      if (!list.isEmpty()) {
        out.name(key);
        ListCodec.write(list, item, out);
      }
    }

    @Override
    public Presence presence() {
      return Presence.LIST;
    }
  }

  /** A whole number of 32 bits. */
  public record IntField(Name key, int at, NumberCodec codec) implements Field {

    public int of(Values in) {
      return (int) (in instanceof PlainIn plain ? plain.number(key, codec) : number(in, at));
    }

    public void write(int value, JsonOut out) {
      out.name(key);
      out.number(value);
    }

    @Override
    public Presence presence() {
      return Presence.REQUIRED;
    }
  }

  /** A whole number of 64 bits. */
  public record LongField(Name key, int at, NumberCodec codec) implements Field {

    public long of(Values in) {
      return in instanceof PlainIn plain ? plain.number(key, codec) : number(in, at);
    }

    public void write(long value, JsonOut out) {
      out.name(key);
      out.number(value);
    }

    @Override
    public Presence presence() {
      return Presence.REQUIRED;
    }
  }

  /** True or false. */
  public record Flag(Name key, int at) implements Field {

    public boolean of(Values in) {
      return (in instanceof PlainIn plain ? plain.number(key, codec()) : number(in, at)) != 0;
    }

    public void write(boolean value, JsonOut out) {
      out.name(key);
      out.truth(value);
    }

    @Override
    public FlagCodec codec() {
      return FlagCodec.FLAG;
    }

    @Override
    public Presence presence() {
      return Presence.REQUIRED;
    }
  }

  /** A whole number of 32 bits that may be absent. */
  public record MaybeInt(Name key, int at, NumberCodec codec) implements Field {

    public OptionalInt of(Values in) {
      if (in instanceof PlainIn plain) {
        return plain.isAt(key)
            ? OptionalInt.of((int) codec.plainNumber(plain))
            : OptionalInt.empty();
      }
      return slot(in, at) == null ? OptionalInt.empty() : OptionalInt.of((int) number(in, at));
    }

    public void write(OptionalInt value, JsonOut out) {
      if (value.isPresent()) {
        out.name(key);
        out.number(value.getAsInt());
      }
    }

    @Override
    public Presence presence() {
      return Presence.OPTIONAL;
    }
  }

  private static @Nullable Object slot(Values in, int at) {
    JsonIn slots = (JsonIn) in;
    return slots.slots[slots.base + at];
  }

  private static long number(Values in, int at) {
    JsonIn slots = (JsonIn) in;
    return slots.numbers[slots.base + at];
  }
}
