package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/** Checks bytes that are read as JSON: that there are some, and that they are UTF-8. */
public final class Utf8 {

  /** The byte order mark. */
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private static final String MARK_MESSAGE = "the input begins with a byte order mark";
  private static final String MARK_REMEDY = "save it as UTF-8 without a byte order mark";

  private final byte[] bytes;
  private final int end;

  private Utf8(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  /**
   * The bytes without the beginning of a last character that is cut off. Notes the first other
   * thing that is wrong, and ends the reading then.
   *
   * @param pointers what of the document is being read at an offset
   */
  public static byte[] checked(byte[] bytes, Problems problems, IntFunction<Pointer> pointers) {
    int end = new Utf8(bytes, bytes.length).check(problems, pointers);
    return end < bytes.length ? Arrays.copyOf(bytes, end) : bytes;
  }

  /** The bytes without a byte order mark, which is noted if there is one. */
  public static byte[] unmarked(byte[] bytes, Problems problems) {
    int length = MARK.length;
    boolean marked = bytes.length >= length && Arrays.equals(bytes, 0, length, MARK, 0, length);
    if (marked) {
      wrongEncoding(problems, MARK_MESSAGE, MARK_REMEDY);
    }
    return marked ? Arrays.copyOfRange(bytes, length, bytes.length) : bytes;
  }

  /** That there is a byte order mark. */
  public static Problem marked() {
    return StructuralProblem.of(
        StructuralRule.WRONG_ENCODING, Pointer.ROOT, Places.START, MARK_MESSAGE, MARK_REMEDY);
  }

  /** Whether a problem is that of {@link #unmarked}. */
  public static boolean isOfMark(Problem problem) {
    return problem.rule().equals(StructuralRule.WRONG_ENCODING.id())
        && problem.message().equals(MARK_MESSAGE);
  }

  /** Whether the bytes between two offsets are UTF-8. */
  static boolean isIn(byte[] bytes, int from, int to) {
    return new Utf8(bytes, to).wrong(from) == to;
  }

  /** Where the whole characters end. */
  private int check(Problems problems, IntFunction<Pointer> pointers) {
    if (isBlank(end)) {
      throw refused(
          problems,
          StructuralRule.EMPTY_INPUT,
          Places.START,
          bytes.length == 0 ? "the input is empty" : "the input is blank",
          "give a JSON document");
    }
    checkMarks(problems);
    int at = wrong(0);
    if (at < end && !isCutOff(at)) {
      problems.add(
          StructuralRule.WRONG_ENCODING,
          pointers.apply(at),
          place(bytes, at),
          "the input is not UTF-8: byte "
              + String.format(Locale.ROOT, "0x%02X", bytes[at] & 0xff)
              + " cannot stand here",
          "save it as UTF-8");
      throw new Stop();
    }
    return at;
  }

  /** Whether a character begins here and the input, in which there is another, ends within it. */
  private boolean isCutOff(int at) {
    int present = end - at;
    if (isBlank(at)) {
      return false;
    }
    if (present == 1) {
      return at(at) >= 0xc2 && at(at) <= 0xf4;
    }
    byte[] filled = Arrays.copyOfRange(bytes, at, at + 4);
    Arrays.fill(filled, Math.min(present, 4), 4, (byte) 0x80);
    return new Utf8(filled, 4).sequence(0) > present;
  }

  /** The first byte from an offset on that cannot stand where it does; else the end. */
  private int wrong(int from) {
    int at = afterAscii(from);
    while (at < end) {
      int length = sequence(at);
      if (length == 0) {
        return at;
      }
      at = afterAscii(at + length);
    }
    return at;
  }

  private boolean isBlank(int to) {
    for (int i = 0; i < to; i++) {
      if (!Excerpt.isBlank(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /** Ends the reading if the first bytes are those of something else. */
  private void checkMarks(Problems problems) {
    if (isGzip()) {
      throw wrongEncoding(
          problems,
          "the input is packed with gzip",
          "unpack it, or read it from an input stream, which is unpacked");
    }
    if (isZip()) {
      throw wrongEncoding(
          problems,
          "the input is a ZIP archive, as word processors and spreadsheets write too",
          "unpack it, or save it as JSON");
    }
    if (at(0) == '%' && at(1) == 'P' && at(2) == 'D' && at(3) == 'F') {
      throw wrongEncoding(
          problems, "the input is a PDF file, not JSON", "get the document itself in JSON");
    }
    if (isUtf32()) {
      throw wide(problems, "UTF-32");
    }
    if (isUtf16()) {
      throw wide(problems, "UTF-16");
    }
    if (at(0) == 0 || at(1) == 0) {
      throw nul(problems, at(0) == 0 ? 0 : 1);
    }
  }

  private boolean isGzip() {
    return at(0) == 0x1f && at(1) == 0x8b;
  }

  private boolean isZip() {
    return at(0) == 'P' && at(1) == 'K' && at(2) == 3 && at(3) == 4;
  }

  /**
   * Whether there is a byte order mark of four bytes, or zeros as around a character in four bytes.
   */
  private boolean isUtf32() {
    boolean big = at(0) == 0 && at(1) == 0;
    boolean little = at(2) == 0 && at(3) == 0;
    return big && (isMark(at(2), at(3)) || at(2) == 0 ^ at(3) == 0)
        || little && (isMark(at(0), at(1)) || at(0) == 0 ^ at(1) == 0);
  }

  /**
   * Whether there is a byte order mark of two bytes, or zeros as around a character in two bytes.
   */
  private boolean isUtf16() {
    boolean big = at(0) == 0 && at(1) > 0 && at(2) <= 0;
    boolean little = at(0) > 0 && at(1) == 0 && (at(2) < 0 || at(3) == 0);
    return isMark(at(0), at(1)) || big || little;
  }

  private static boolean isMark(int first, int second) {
    return first == 0xfe && second == 0xff || first == 0xff && second == 0xfe;
  }

  private int at(int i) {
    return i < end ? bytes[i] & 0xff : -1;
  }

  private static Stop wide(Problems problems, String encoding) {
    return wrongEncoding(
        problems, "the input looks like " + encoding + ", not UTF-8", "save it as UTF-8");
  }

  private static Stop wrongEncoding(Problems problems, String message, String remedy) {
    return refused(problems, StructuralRule.WRONG_ENCODING, Places.START, message, remedy);
  }

  /** A parser would guess another encoding from it, and then tell nonsense. */
  private Stop nul(Problems problems, int at) {
    return refused(
        problems,
        StructuralRule.NOT_JSON,
        place(bytes, at),
        Syntax.controlMessage(0),
        Wording.REMOVE);
  }

  private int afterAscii(int from) {
    int at = from;
    while (at + Long.BYTES <= end && EightBytes.isAscii(EightBytes.at(bytes, at))) {
      at += Long.BYTES;
    }
    while (at < end && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** The length of the sequence that begins here; 0 if it is none of the Unicode Standard's. */
  private int sequence(int at) {
    int first = at(at);
    int second = at(at + 1);
    if (first >= 0xc2 && first <= 0xdf) {
      return isNext(second) ? 2 : 0;
    }
    if (first >= 0xe0 && first <= 0xef) {
      boolean overlong = first == 0xe0 && second < 0xa0;
      boolean surrogate = first == 0xed && second > 0x9f;
      return isNext(second) && isNext(at(at + 2)) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
      boolean overlong = first == 0xf0 && second < 0x90;
      boolean beyond = first == 0xf4 && second > 0x8f;
      boolean rest = isNext(second) && isNext(at(at + 2)) && isNext(at(at + 3));
      return rest && !overlong && !beyond ? 4 : 0;
    }
    return 0;
  }

  private static boolean isNext(int b) {
    return b >= 0x80 && b <= 0xbf;
  }

  /** The line of an offset, and its column in bytes. */
  static Place place(byte[] bytes, int at) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < at; i++) {
      boolean end =
          bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
      if (end) {
        line++;
        start = i + 1;
      }
    }
    return new Place(line, at - start + 1);
  }

  private static Stop refused(
      Problems problems, StructuralRule rule, Place place, String message, String remedy) {
    problems.add(rule, Pointer.ROOT, place, message, remedy);
    return new Stop();
  }
}
