package io.github.isfmodel.json.codec;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Objects that a builder builds. A reading uses one builder for all objects of a type, one after
 * the other, as the lists within builders are half of what reading would allocate.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public abstract class BuiltCodec<T, B> extends ObjectCodec<T> {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int place = COUNT.getAndIncrement();

  /** Takes the properties that the table has by now. */
  protected BuiltCodec(Table table) {
    super(table);
  }

  /** How many there are by now; the places are those below. */
  static int count() {
    return COUNT.get();
  }

  /** A builder with nothing set. */
  protected abstract B builder();

  /**
   * Builds a value from its properties, as {@link ObjectCodec#build} does. The builder may hold
   * those of an earlier value, so every one is to be set, also to none.
   */
  protected abstract T build(B builder, Values in);

  @Override
  @SuppressWarnings("unchecked") // only builders of this type have this place
  protected final T build(Values in) {
    @Nullable Object spare = in.takeBuilder(place);
    B builder = spare == null ? builder() : (B) spare;
    T value = build(builder, in);
    in.putBuilder(place, builder);
    return value;
  }
}
