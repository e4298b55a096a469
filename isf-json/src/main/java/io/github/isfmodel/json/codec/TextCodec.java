package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.StructuralRule;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Plain text. */
public final class TextCodec extends StringCodec<String> {

  /** Any text. */
  public static final TextCodec TEXT = new TextCodec(true, Limits.STRING, text -> true);

  /** Text with something to read in it. */
  public static final TextCodec NOT_BLANK =
      new TextCodec(false, Limits.STRING, text -> !text.isBlank());

  private final boolean mayBeBlank;
  private final int longest;
  private final Predicate<String> taken;
  private final UnaryOperator<String> mending;

  private TextCodec(boolean mayBeBlank, int longest, Predicate<String> taken) {
    this(mayBeBlank, longest, taken, UnaryOperator.identity());
  }

  private TextCodec(
      boolean mayBeBlank, int longest, Predicate<String> taken, UnaryOperator<String> mending) {
    super(1024);
    this.mending = mending;
    this.mayBeBlank = mayBeBlank;
    this.longest = longest;
    this.taken = taken;
  }

  /**
   * Any text that its owner does not refuse; the check throws what the owner would.
   *
   * @param mending takes common mistakes out of a text that is refused
   */
  public static TextCodec checked(Consumer<String> check, UnaryOperator<String> mending) {
    return new TextCodec(true, Limits.STRING, unlessRefused(check), mending);
  }

  /** Text that is not blank, of so many UTF-16 units at most; the check refuses any other. */
  public static TextCodec bounded(int longest, Consumer<String> check) {
    return new TextCodec(false, longest, unlessRefused(check));
  }

  private static Predicate<String> unlessRefused(Consumer<String> check) {
    return text -> {
      check.accept(text);
      return true;
    };
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
  protected String mended(String refused) {
    return mending.apply(refused);
  }

  @Override
  @Nullable String of(String text) {
    return taken.test(text) ? text : null;
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

  /** The most UTF-16 units. */
  public int longest() {
    return longest;
  }

  /** Whether a text without anything to read is taken. */
  public boolean mayBeBlank() {
    return mayBeBlank;
  }
}
