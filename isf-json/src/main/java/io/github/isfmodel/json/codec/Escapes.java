package io.github.isfmodel.json.codec;

/** Undoes the escapes of a string. */
final class Escapes {

  private static final int HEX_DIGITS = 4;

  private final String text;
  private final StringBuilder undone;
  private int at;

  private Escapes(String text) {
    this.text = text;
    this.undone = new StringBuilder(text.length());
  }

  /** The characters that a string stands for; throws {@link NotPlain} where it is no proper one. */
  static String undone(String text) {
    String undone = units(text);
    if (CharIn.hasHalfCharacter(undone)) {
      throw new NotPlain();
    }
    return undone;
  }

  /** The same, where halves of surrogate pairs may be alone. */
  static String units(String text) {
    Escapes escapes = new Escapes(text);
    while (escapes.at < text.length()) {
      escapes.step();
    }
    return escapes.undone.toString();
  }

  private void step() {
    char c = text.charAt(at++);
    undone.append(c == '\\' ? escape() : c);
  }

  private char escape() {
    char c = text.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw new NotPlain();
    };
  }

  private char unit() {
    if (at + HEX_DIGITS > text.length()) {
      throw new NotPlain();
    }
    int unit = 0;
    for (int end = at + HEX_DIGITS; at < end; at++) {
      char c = text.charAt(at);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw new NotPlain();
      }
      unit = 16 * unit + digit;
    }
    return (char) unit;
  }
}
