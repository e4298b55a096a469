package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.StructuralRule;
import org.jspecify.annotations.Nullable;

/** Plain text. */
public final class TextCodec extends StringCodec<String> {

  /** Any text. */
  public static final TextCodec TEXT = new TextCodec(true);

  /** Text with something to read in it. */
  public static final TextCodec NOT_BLANK = new TextCodec(false);

  private final boolean mayBeBlank;

  private TextCodec(boolean mayBeBlank) {
    super(1024);
    this.mayBeBlank = mayBeBlank;
  }

  @Override
  @Nullable String of(String text) {
    return mayBeBlank || !text.isBlank() ? text : null;
  }

  @Override
  @Nullable String other(JsonIn in, String text) {
    in.problem(
        StructuralRule.INVALID_VALUE, in.subject() + " is blank", "give the words that were used");
    return null;
  }

  @Override
  String sample() {
    return "write the text in double quotes";
  }

  @Override
  public void write(String value, JsonOut out) {
    out.string(value);
  }

  @Override
  public String what() {
    return STRING;
  }

  /** Whether a text without anything to read is taken. */
  public boolean mayBeBlank() {
    return mayBeBlank;
  }
}
