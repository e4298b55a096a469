package io.github.isfmodel.json.codec;

/**
 * Leaf values with a form of their own: identifiers, symbols, references.
 *
 * @param <T> the type
 */
public abstract class ParsedCodec<T> extends StringCodec<T> {

  private final String what;
  private final Form form;

  /**
   * Describes a leaf type.
   *
   * @param what what a value is
   * @param form how its text looks
   */
  protected ParsedCodec(String what, Form form) {
    super(1024);
    this.what = what;
    this.form = form;
  }

  /**
   * Reads a text.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if it cannot
   */
  protected abstract T parse(String text);

  /** Writes a value, so that it reads back as the same. */
  protected abstract String print(T value);

  @Override
  final T of(String text) {
    return parse(text);
  }

  @Override
  final String sample() {
    return like(form);
  }

  @Override
  public final void write(T value, JsonOut out) {
    out.symbol(print(value));
  }

  @Override
  public final String what() {
    return Wording.article(what);
  }

  /** How the text of every value looks. */
  public final Form form() {
    return form;
  }
}
