package io.github.isfmodel.examples.cli.validate;

import java.io.BufferedInputStream;
import java.io.IOException;

/**
 * Tells a stream of documents from a single one by how it begins: it is packed with gzip, it is a
 * list of objects, or its second line begins with an object for which the first does not ask. No
 * sound document begins like that, however it is laid out.
 */
final class StreamSign {

  private static final int END = -1;
  private static final int BYTE_ORDER_MARK = 0xef;
  private static final int GZIP = 0x1f;
  private static final int GZIP_TOO = 0x8b;

  /** What a line ends with where an object may stand on the next one. */
  private static final String ASKS = "[:,";

  /** A line that never ends is no reason to keep it all. */
  private static final long MOST = 256L * 1024 * 1024;

  private final BufferedInputStream in;
  private final byte[] stretch = new byte[8192];
  private int at;
  private int limit;
  private long taken;

  private StreamSign(BufferedInputStream in) {
    this.in = in;
  }

  /** Whether a stream begins here; nothing is taken from the input. */
  static boolean isAtStartOf(BufferedInputStream in) throws IOException {
    in.mark(Integer.MAX_VALUE);
    boolean found = new StreamSign(in).isThere();
    in.reset();
    // Or all that is read from now on would be kept for another reset.
    in.mark(0);
    return found;
  }

  private boolean isThere() throws IOException {
    int first = visible();
    if (first == BYTE_ORDER_MARK) {
      next();
      next();
      first = visible();
    }
    if (first == GZIP) {
      return next() == GZIP_TOO;
    }
    if (first == '[') {
      return visible() == '{';
    }
    return isObjectOnNextLine(first);
  }

  private boolean isObjectOnNextLine(int first) throws IOException {
    int last = first;
    for (int b = next(); b != '\n'; b = next()) {
      if (b == END) {
        return false;
      }
      last = isBlank(b) ? last : b;
    }
    return ASKS.indexOf(last) < 0 && visible() == '{';
  }

  private int visible() throws IOException {
    int b = next();
    while (isBlank(b)) {
      b = next();
    }
    return b;
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  private int next() throws IOException {
    if (at == limit) {
      at = 0;
      limit = taken < MOST ? Math.max(0, in.read(stretch)) : 0;
      taken += limit;
    }
    return at < limit ? stretch[at++] & 0xff : END;
  }
}
