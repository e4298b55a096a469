package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;
import java.time.LocalDate;

/** Takes the tokens of one document. Used by one thread. */
public abstract class JsonOut {

  private static final int LAST_YEAR = 9999;

  private int depth;

  public abstract void startObject();

  public abstract void endObject();

  public abstract void startList();

  public abstract void endList();

  public abstract void name(Name name);

  /** Writes a string; the text must be of whole characters and not be longer than is read. */
  public abstract void string(String text);

  /** Writes a short string that is likely to be written again: an identifier or a code. */
  public void symbol(String text) {
    string(text);
  }

  public abstract void number(long value);

  public abstract void truth(boolean value);

  /** Writes a day of the years 0000 to 9999. */
  public abstract void date(LocalDate date);

  /** Goes into an object or a list; refuses one that no reader would take. */
  protected final void enter() {
    if (++depth > Limits.DEPTH) {
      throw new InvalidValueException(
          "document", "nests values more than " + Limits.DEPTH + " deep", "flatten its conditions");
    }
  }

  /** Goes out again. */
  protected final void leave() {
    depth--;
  }

  /** Refuses a text that no reader would take. */
  protected static void checkText(String text) {
    if (text.length() > Limits.STRING) {
      throw new InvalidValueException(
          "text", text, "is longer than " + Limits.STRING + " characters", "shorten it");
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        wholeCharacter(text, i++);
      }
    }
  }

  static int wholeCharacter(String text, int at) {
    int point = text.codePointAt(at);
    if (!Character.isSupplementaryCodePoint(point)) {
      throw new InvalidValueException(
          "text",
          text,
          "contains half of a surrogate pair, which is no character",
          "give both halves or neither");
    }
    return point;
  }

  protected static void checkYear(String what, Object given, int year) {
    if (year < 0 || year > LAST_YEAR) {
      throw outsideYears(what, given);
    }
  }

  static InvalidValueException outsideYears(String what, Object given) {
    return new InvalidValueException(
        what,
        given.toString(),
        "is outside the years 0000 to 9999",
        "give a time within them, or leave it out");
  }
}
