package io.github.isfmodel.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip parts that stand one after the other (RFC 1952). What is cut off or damaged ends in
 * a {@link DamagedPackingException}; so does anything behind a part that is no other part, which
 * the JDK's own class takes for the end. A failure of the packed input is thrown on as it is.
 */
final class GzipParts extends InputStream {

  /** How many bytes it takes to know a part. */
  static final int HEAD = 2;

  private static final int END = -1;
  private static final int MAGIC = 0x1f;
  private static final int MAGIC_TOO = 0x8b;
  private static final int DEFLATED = 8;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;
  private static final int TIME_EXTRA_FLAGS_AND_SYSTEM = 6;

  private final InputStream in;
  private final byte[] packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private int at;
  private int limit;
  private boolean within;
  private boolean damaged;

  /** Takes so many packed bytes at once. */
  GzipParts(InputStream in, int size) {
    this.in = in;
    this.packed = new byte[size];
  }

  /** Whether these are the first bytes of a part. */
  static boolean isStart(byte[] head) {
    return head.length == HEAD && (head[0] & 0xff) == MAGIC && (head[1] & 0xff) == MAGIC_TOO;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) == END ? END : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = 0;
    while (count == 0 && (within || begin())) {
      if (inflater.finished()) {
        end();
      } else {
        count = inflate(target, offset, length);
      }
    }
    return count == 0 ? END : count;
  }

  private int inflate(byte[] target, int offset, int length) throws IOException {
    check(!damaged);
    long before = inflater.getBytesWritten();
    try {
      inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      damaged = true;
    }
    // What was unpacked before the damage counts.
    int count = (int) (inflater.getBytesWritten() - before);
    checksum.update(target, offset, count);
    // Not sooner: what was taken in may hold more than there was room for.
    if (count == 0 && !damaged && inflater.needsInput()) {
      fillIfEmpty();
      inflater.setInput(packed, at, limit - at);
      at = limit;
    }
    return count;
  }

  /** Begins the next part; false if there is none. */
  private boolean begin() throws IOException {
    if (at == limit && !fill()) {
      return false;
    }
    checksum.reset();
    check(header() == MAGIC && header() == MAGIC_TOO && header() == DEFLATED);
    int flags = header();
    check((flags & RESERVED) == 0);
    skip(TIME_EXTRA_FLAGS_AND_SYSTEM);
    if ((flags & EXTRA) != 0) {
      skip(header() | header() << 8);
    }
    skipText((flags & NAME) != 0);
    skipText((flags & COMMENT) != 0);
    if ((flags & HEADER_CHECKSUM) != 0) {
      int expected = (int) checksum.getValue() & 0xffff;
      check((next() | next() << 8) == expected);
    }
    checksum.reset();
    inflater.reset();
    within = true;
    return true;
  }

  /** Ends a part, whose checksum and size follow. */
  private void end() throws IOException {
    at = limit - inflater.getRemaining();
    check(number() == (int) checksum.getValue());
    check(number() == (int) inflater.getBytesWritten());
    within = false;
  }

  private int number() throws IOException {
    return next() | next() << 8 | next() << 16 | next() << 24;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      header();
    }
  }

  /** Goes beyond a text of the header and the zero that ends it. */
  private void skipText(boolean isThere) throws IOException {
    int b = isThere ? header() : 0;
    while (b != 0) {
      b = header();
    }
  }

  /** The next byte of a header, which its checksum covers. */
  private int header() throws IOException {
    int b = next();
    checksum.update(b);
    return b;
  }

  private int next() throws IOException {
    fillIfEmpty();
    return packed[at++] & 0xff;
  }

  private void fillIfEmpty() throws IOException {
    if (at == limit && !fill()) {
      throw new DamagedPackingException(PackingDamage.CUT_OFF);
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    limit = StreamSource.some(in, packed);
    return limit > 0;
  }

  private static void check(boolean sound) throws DamagedPackingException {
    if (!sound) {
      throw new DamagedPackingException(PackingDamage.BROKEN);
    }
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
