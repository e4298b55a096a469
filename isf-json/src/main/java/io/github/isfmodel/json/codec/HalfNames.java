package io.github.isfmodel.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of properties in a UTF-8 document that contain half of a surrogate pair. They are proper
 * JSON, and parsers end there all the same; so parsers are given others in their place.
 */
public final class HalfNames {

  /** None, for input whose text is not at hand. */
  public static final HalfNames NONE = new HalfNames(new byte[0]);

  /** Four hexadecimal digits. */
  private static final byte[] QUESTION_MARK = "003f".getBytes(StandardCharsets.US_ASCII);

  private final byte[] document;
  private final Map<Integer, String> names = new HashMap<>();
  private byte[] readable;
  private int at;

  private HalfNames(byte[] document) {
    this.document = document;
    this.readable = document;
  }

  /** Looks for them in a document, which is not changed. */
  public static HalfNames in(byte[] document) {
    HalfNames found = new HalfNames(document);
    if (hasSurrogate(document, 0, document.length)) {
      while (found.at < document.length) {
        found.token();
      }
    }
    return found;
  }

  private static boolean hasSurrogate(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isSurrogate(bytes, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an escape of a surrogate begins at an offset. */
  private static boolean isSurrogate(byte[] bytes, int i) {
    return bytes[i] == '\\'
        && i + 3 < bytes.length
        && bytes[i + 1] == 'u'
        && (bytes[i + 2] | ' ') == 'd'
        && bytes[i + 3] >= '8';
  }

  private void token() {
    if (document[at] != '"') {
      at++;
      return;
    }
    int quote = at;
    at = Excerpt.afterString(document, quote, document.length);
    if (isName() && hasSurrogate(document, quote, at)) {
      name(quote);
    }
  }

  private boolean isName() {
    int next = at;
    while (next < document.length && Excerpt.isBlank(document[next])) {
      next++;
    }
    return next < document.length && document[next] == ':';
  }

  private void name(int quote) {
    String quoted = new String(document, quote + 1, at - quote - 2, StandardCharsets.UTF_8);
    try {
      String name = Escapes.units(quoted);
      if (CharIn.hasHalfCharacter(name)) {
        names.put(quote, name);
        replace(quote);
      }
    } catch (NotPlain e) {
      // what is wrong with its other escapes is the parser's to tell
    }
  }

  @SuppressWarnings("ReferenceEquality") // Whether it is the document itself, not one like it.
  private void replace(int quote) {
    if (readable == document) {
      readable = document.clone();
    }
    for (int i = quote + 1; i < at; i++) {
      if (isSurrogate(document, i)) {
        System.arraycopy(QUESTION_MARK, 0, readable, i + 2, QUESTION_MARK.length);
      }
    }
  }

  /** The document with other names, which take as many bytes, in the place of these. */
  public byte[] readable() {
    return readable;
  }

  /** The name that stands at an offset of the document, given the one that was read there. */
  public String name(int offset, String read) {
    return names.getOrDefault(offset, read);
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }
}
