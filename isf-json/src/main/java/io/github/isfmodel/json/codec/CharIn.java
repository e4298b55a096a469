package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.StructuralRule;
import java.nio.CharBuffer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tokens whose strings and numbers are at hand as characters. */
public abstract class CharIn extends JsonIn {

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");

  private int depth;

  protected CharIn(Problems problems, UnknownCodes unknownCodes, @Nullable Tolerance tolerance) {
    super(problems, unknownCodes, tolerance);
  }

  /** The characters of the current string or number, from {@link #charsAt} on. */
  protected abstract char[] chars();

  protected abstract int charsAt();

  protected abstract int length();

  /** A decimal of a tree is one too if it has no places. */
  @Override
  final boolean isWhole() {
    return super.isWhole() || kind() == FRACTION && DIGITS.matcher(raw()).matches();
  }

  @Override
  final int nextField(Names names, int expected) {
    String name = nextName();
    return name == null ? END_OF_FIELDS : names.find(name, expected);
  }

  @Override
  final @Nullable String text() {
    char[] chars = chars();
    int offset = charsAt();
    int length = length();
    if (length > Limits.STRING) {
      refuseTooLong();
      return null;
    }
    int bits = 0;
    for (int i = offset, end = offset + length; i < end; i++) {
      bits |= chars[i];
    }
    if (bits >= Character.MIN_SURROGATE
        && hasHalfCharacter(CharBuffer.wrap(chars, offset, length))) {
      problem(StructuralRule.HALF_CHARACTER, subject() + Wording.HALF, Wording.BOTH_HALVES);
      return null;
    }
    return new String(chars, offset, length);
  }

  /** Notes the strings on the way that are too long; half characters are no matter there. */
  @Override
  public final void skip() {
    int open = 0;
    for (int kind = kind(); kind != END; kind = next()) {
      if (kind == OBJECT || kind == LIST) {
        open++;
      } else if (kind == OBJECT_END || kind == LIST_END) {
        open--;
      } else if (kind == STRING && length() > Limits.STRING) {
        refuseTooLong();
      }
      if (open == 0) {
        return;
      }
    }
  }

  private void refuseTooLong() {
    problems.add(
        StructuralRule.TOO_LONG,
        pointer(),
        place(),
        "a string is longer than " + Limits.STRING + " characters here",
        "shorten it");
  }

  /** Counts how deep it goes; ends where that is deeper than is written, if the parser does not. */
  protected final int counted(int kind) {
    if (kind == OBJECT_END || kind == LIST_END) {
      depth--;
    } else if ((kind == OBJECT || kind == LIST) && ++depth > Limits.DEPTH) {
      throw tooDeep();
    }
    return kind;
  }

  private Stop tooDeep() {
    problems.add(
        StructuralRule.TOO_DEEP,
        pointer(),
        place(),
        "lists and objects are nested more than " + Limits.DEPTH + " deep here",
        "flatten the document");
    return new Stop();
  }

  static boolean hasHalfCharacter(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  @Override
  final <T> @Nullable T known(Known<T> values) {
    return values.find(chars(), charsAt(), length());
  }

  @Override
  final String raw() {
    return new String(chars(), charsAt(), length());
  }
}
