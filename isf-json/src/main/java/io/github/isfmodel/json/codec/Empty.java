package io.github.isfmodel.json.codec;

import java.util.function.Supplier;

/**
 * Objects of a type without properties.
 *
 * @param <T> the type
 */
public final class Empty<T> extends ObjectCodec<T> {

  private final Supplier<T> build;

  public Empty(String what, Supplier<T> build) {
    super(new Table(what));
    this.build = build;
  }

  @Override
  protected T build(Values in) {
    return build.get();
  }

  @Override
  protected void members(T value, JsonOut out) {
    // there are none
  }
}
