package io.github.isfmodel.json;

import java.io.InputStream;
import java.util.Arrays;

/** So many bytes of one kind, of which none is kept. */
final class Endless extends InputStream {

  private final byte each;
  private long left;

  Endless(char each, long count) {
    this.each = (byte) each;
    this.left = count;
  }

  @Override
  public int read() {
    return left-- > 0 ? each : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (left <= 0) {
      return -1;
    }
    int count = (int) Math.min(length, left);
    Arrays.fill(target, offset, offset + count, each);
    left -= count;
    return count;
  }
}
