package io.github.isfmodel.json.codec;

import java.util.function.Function;

/**
 * Leaf values with a form of their own: identifiers, symbols, references.
 *
 * @param <T> the type
 */
public final class ParsedCodec<T> extends StringCodec<T> {

  private final String what;
  private final Form form;
  private final Function<String, T> parse;
  private final Function<T, String> print;

  /**
   * Describes a leaf type.
   *
   * @param what what a value is
   * @param form how its text looks
   * @param parse reads a text and throws {@code InvalidValueException} if it cannot
   * @param print writes a value, so that it reads back as the same
   */
  public ParsedCodec(String what, Form form, Function<String, T> parse, Function<T, String> print) {
    super(1024);
    this.what = what;
    this.form = form;
    this.parse = parse;
    this.print = print;
  }

  @Override
  T of(String text) {
    return parse.apply(text);
  }

  @Override
  public void write(T value, JsonOut out) {
    out.symbol(print.apply(value));
  }

  @Override
  public String what() {
    return Wording.article(what);
  }

  /** How the text of every value looks. */
  public Form form() {
    return form;
  }
}
