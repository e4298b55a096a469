package io.github.isfmodel.json.codec;

import java.util.Arrays;

/** Lays compact JSON out for people: two blanks for each level, line feeds, one at the end. */
public final class Indented {

  private final byte[] compact;
  private final int most;
  private byte[] out;
  private int size;
  private int depth;

  private Indented(byte[] compact, int most) {
    this.compact = compact;
    this.most = most;
    this.out = new byte[2 * compact.length + 1];
  }

  /** The same document with indentation; the input has no blanks between its tokens. */
  public static byte[] of(byte[] compact) {
    return of(compact, Limits.DOCUMENT);
  }

  /** The same of so many bytes at most. */
  public static byte[] of(byte[] compact, int most) {
    return new Indented(compact, most).laidOut();
  }

  private byte[] laidOut() {
    boolean inString = false;
    for (int i = 0; i < compact.length; i++) {
      byte b = compact[i];
      if (inString) {
        put(b);
        if (b == '\\') {
          put(compact[++i]);
        }
        inString = b != '"';
      } else {
        inString = b == '"';
        token(b, i + 1 < compact.length ? compact[i + 1] : 0);
      }
    }
    put('\n');
    Limits.checkDocument(size, most);
    return Arrays.copyOf(out, size);
  }

  private void token(byte b, byte following) {
    switch (b) {
      case '{', '[' -> {
        put(b);
        depth++;
        if (following != '}' && following != ']') {
          newLine();
        }
      }
      case '}', ']' -> {
        depth--;
        if (out[size - 1] != '{' && out[size - 1] != '[') {
          newLine();
        }
        put(b);
      }
      case ',' -> {
        put(b);
        newLine();
      }
      case ':' -> {
        put(b);
        put(' ');
      }
      default -> put(b);
    }
  }

  private void newLine() {
    put('\n');
    for (int i = 0; i < 2 * depth; i++) {
      put(' ');
    }
  }

  private void put(int b) {
    if (size == out.length) {
      Limits.checkDocument(size, most);
      out = Arrays.copyOf(out, 2 * size);
    }
    out[size++] = (byte) b;
  }
}
