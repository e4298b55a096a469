package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.StructuralRule;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plain text. */
public final class TextCodec extends StringCodec<String> {

  /** Any text. */
  public static final TextCodec TEXT = new TextCodec(true, text -> {});

  /** Text with something to read in it. */
  public static final TextCodec NOT_BLANK = new TextCodec(false, text -> {});

  private final boolean mayBeBlank;
  private final Consumer<String> check;

  private TextCodec(boolean mayBeBlank, Consumer<String> check) {
    super(1024);
    this.mayBeBlank = mayBeBlank;
    this.check = check;
  }

  /** Any text that its owner does not refuse; the check throws what the owner would. */
  public static TextCodec checked(Consumer<String> check) {
    return new TextCodec(true, check);
  }

  /** The current string; anything else is refused, with the texts that would do. */
  static @Nullable String oneOf(JsonIn in, Collection<String> texts) {
    if (in.kind() == JsonIn.STRING) {
      return TEXT.read(in);
    }
    if (in.kind() == JsonIn.NULL) {
      in.problem(StructuralRule.NULL_VALUE, in.subject() + " is null", Wording.oneOf(texts));
    } else {
      in.wrongKind(STRING, Wording.oneOf(texts));
    }
    return null;
  }

  @Override
  @Nullable String of(String text) {
    check.accept(text);
    return mayBeBlank || !text.isBlank() ? text : null;
  }

  @Override
  @Nullable String other(JsonIn in, String text) {
    in.problem(
        StructuralRule.INVALID_VALUE,
        in.subject() + (text.isEmpty() ? " is empty" : " is blank"),
        "give the words that were used");
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
