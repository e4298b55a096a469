package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Writes compact UTF-8. After every value comes a comma, which the closing bracket overwrites. */
public final class ByteOut extends JsonOut {

  private static final int FIRST_SIZE = 8 * 1024;
  private static final int LARGEST_SPARE = 64 * 1024;
  private static final int LARGEST_PART = 1024 * 1024;
  private static final int LONGEST_ESCAPE = 6;
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final boolean[] PLAIN = new boolean[128];

  static {
    Arrays.fill(PLAIN, ' ', PLAIN.length, true);
    PLAIN['"'] = false;
    PLAIN['\\'] = false;
  }

  private static final byte[] NONE = {};
  private static final Written WRITTEN = new Written(4096);

  /** The memory of an earlier document, if no other took it; most documents are small. */
  private static final AtomicReference<byte[]> SPARE = new AtomicReference<>();

  private final int most;

  /**
   * What was written before the bytes, in parts, as to copy it into ever larger ones takes long.
   */
  private final List<Part> parts = new ArrayList<>(0);

  /** How many bytes are in the parts. */
  private int before;

  private byte[] bytes;
  private int size;

  private static final class Part {
    final byte[] bytes;
    final int size;

    Part(byte[] bytes, int size) {
      this.bytes = bytes;
      this.size = size;
    }
  }

  /** Takes as much as is read. */
  public ByteOut() {
    this(Limits.DOCUMENT);
  }

  /** Takes so many bytes at most. */
  public ByteOut(int most) {
    this.most = most;
    byte[] spare = SPARE.getAndSet(null);
    this.bytes = spare == null ? new byte[FIRST_SIZE] : spare;
  }

  /** Ends the document, and returns it without the comma after it. */
  public byte[] finish() {
    Limits.checkDocument(before + size - 1, most);
    byte[] document = new byte[before + size - 1];
    int at = 0;
    for (Part part : parts) {
      System.arraycopy(part.bytes, 0, document, at, part.size);
      at += part.size;
    }
    System.arraycopy(bytes, 0, document, at, size - 1);
    if (bytes.length <= LARGEST_SPARE) {
      SPARE.set(bytes);
    }
    parts.clear();
    before = 0;
    bytes = NONE;
    size = 0;
    return document;
  }

  @Override
  public void startObject() {
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void startList() {
    open('[');
  }

  @Override
  public void endList() {
    close(']');
  }

  private void open(char bracket) {
    enter();
    reserve(1);
    bytes[size++] = (byte) bracket;
  }

  private void close(char bracket) {
    leave();
    reserve(2);
    int at = bytes[size - 1] == ',' ? size - 1 : size;
    bytes[at] = (byte) bracket;
    bytes[at + 1] = ',';
    size = at + 2;
  }

  @Override
  public void name(Name name) {
    put(name.quoted());
  }

  private void put(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  @Override
  public void number(long value) {
    ascii(Long.toString(value));
  }

  @Override
  public void truth(boolean value) {
    ascii(Boolean.toString(value));
  }

  private void ascii(String text) {
    int length = text.length();
    reserve(length + 1);
    for (int i = 0; i < length; i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
    bytes[size++] = ',';
  }

  @Override
  public void date(LocalDate date) {
    int year = date.getYear();
    checkYear("date", date, year);
    reserve(13);
    int at = size;
    bytes[at] = '"';
    twoDigits(at + 1, year / 100);
    twoDigits(at + 3, year % 100);
    bytes[at + 5] = '-';
    twoDigits(at + 6, date.getMonthValue());
    bytes[at + 8] = '-';
    twoDigits(at + 9, date.getDayOfMonth());
    bytes[at + 11] = '"';
    bytes[at + 12] = ',';
    size = at + 13;
  }

  private void twoDigits(int at, int number) {
    bytes[at] = (byte) ('0' + number / 10);
    bytes[at + 1] = (byte) ('0' + number % 10);
  }

  @Override
  public void symbol(String text) {
    byte[] known = WRITTEN.find(text);
    if (known != null) {
      put(known);
      return;
    }
    reserve(LONGEST_ESCAPE * text.length() + 3);
    int from = size;
    string(text);
    if (size - from <= Written.LONGEST && WRITTEN.isWaiting(text)) {
      WRITTEN.remember(text, Arrays.copyOfRange(bytes, from, size));
    }
  }

  @Override
  public void string(String text) {
    int length = text.length();
    if (length > Limits.STRING) {
      throw new InvalidValueException(
          "text", text, "is longer than " + Limits.STRING + " characters", "shorten it");
    }
    reserve(LONGEST_ESCAPE * length + 3);
    byte[] target = bytes;
    int at = size;
    target[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= PLAIN.length || !PLAIN[c]) {
        at = special(text, i, at);
        break;
      }
      target[at++] = (byte) c;
    }
    target[at++] = '"';
    target[at++] = ',';
    size = at;
  }

  private int special(String text, int from, int start) {
    int at = start;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < PLAIN.length) {
        at = PLAIN[c] ? put(at, c) : escaped(at, c);
      } else if (Character.isSurrogate(c)) {
        at = encoded(at, wholeCharacter(text, i++));
      } else {
        at = encoded(at, c);
      }
    }
    return at;
  }

  private int put(int at, int b) {
    bytes[at] = (byte) b;
    return at + 1;
  }

  private int escaped(int start, char c) {
    int at = put(start, '\\');
    switch (c) {
      case '"', '\\' -> at = put(at, c);
      case '\b' -> at = put(at, 'b');
      case '\t' -> at = put(at, 't');
      case '\n' -> at = put(at, 'n');
      case '\f' -> at = put(at, 'f');
      case '\r' -> at = put(at, 'r');
      default -> {
        at = put(put(put(at, 'u'), '0'), '0');
        at = put(put(at, HEX[c >> 4]), HEX[c & 0xf]);
      }
    }
    return at;
  }

  private int encoded(int start, int point) {
    if (point < 0x800) {
      return put(put(start, 0xc0 | point >> 6), 0x80 | point & 0x3f);
    }
    if (point < 0x10000) {
      int at = put(start, 0xe0 | point >> 12);
      return put(put(at, 0x80 | point >> 6 & 0x3f), 0x80 | point & 0x3f);
    }
    int at = put(put(start, 0xf0 | point >> 18), 0x80 | point >> 12 & 0x3f);
    return put(put(at, 0x80 | point >> 6 & 0x3f), 0x80 | point & 0x3f);
  }

  private void reserve(int count) {
    if (size + count > bytes.length) {
      Limits.checkDocument(before + size - 1, most);
      grow(count);
    }
  }

  /** Begins another part with the last byte, which may be a comma that is overwritten. */
  private void grow(int count) {
    byte[] next = new byte[Math.max(Math.min(2 * bytes.length, LARGEST_PART), count + 1)];
    if (size > 0) {
      int kept = size - 1;
      next[0] = bytes[kept];
      parts.add(new Part(2 * kept < bytes.length ? Arrays.copyOf(bytes, kept) : bytes, kept));
      before += kept;
      size = 1;
    }
    bytes = next;
  }
}
