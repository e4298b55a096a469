package io.github.isfmodel.json.codec;

/**
 * Objects of a type without properties.
 *
 * @param <T> the type
 */
public final class Empty<T> extends ObjectCodec<T> {

  private final T value;

  public Empty(String what, T value) {
    super(new Table(what));
    this.value = value;
  }

  @Override
  protected T build(Values in) {
    return value;
  }

  @Override
  protected void members(T same, JsonOut out) {
    // there are none
  }
}
