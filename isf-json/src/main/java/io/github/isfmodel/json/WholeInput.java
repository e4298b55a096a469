package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Overrun;
import io.github.isfmodel.json.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one document from an input, unpacked if they are packed with gzip, but for those
 * that follow the first thing in it that is beyond a limit.
 *
 * @param bytes the bytes; none if there is a problem
 * @param problem the damage of the packing, or that there are too many bytes; else null
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares or keeps it.
record WholeInput(byte[] bytes, @Nullable Problem problem) {

  private static final int PACKED = 8 * 1024;

  /** An input of which the first bytes were looked at, and which nobody closes but its owner. */
  private static final class Given extends PushbackInputStream {
    Given(InputStream in, byte[] head) throws IOException {
      super(in, GzipParts.HEAD);
      unread(head);
    }

    @Override
    public void close() {}
  }

  /** Takes all of an input that has so many bytes at most once it is unpacked. */
  static WholeInput of(InputStream in, int most) throws IOException {
    try (InputStream text = unpacked(in)) {
      byte[] first = text.readNBytes(Math.min(Overrun.STRETCH, most + 1));
      if (first.length > most) {
        return tooLong(most);
      }
      return first.length < Overrun.STRETCH
          ? new WholeInput(first, null)
          : large(first, text, most);
    } catch (DamagedPackingException e) {
      return new WholeInput(new byte[0], e.damage().problem());
    }
  }

  private static WholeInput tooLong(int most) {
    return new WholeInput(new byte[0], DocumentReader.tooLong(most));
  }

  private static WholeInput large(byte[] first, InputStream text, int most) throws IOException {
    Overrun overrun = new Overrun();
    List<byte[]> chunks = new ArrayList<>();
    int size = 0;
    byte[] next = first;
    while (next.length > 0 && !overrun.isOver()) {
      int end = overrun.end(next, 0, next.length);
      size += end;
      if (size > most) {
        return tooLong(most);
      }
      chunks.add(end < next.length ? Arrays.copyOf(next, end) : next);
      next = text.readNBytes(Overrun.STRETCH);
    }
    return new WholeInput(joined(chunks, size), null);
  }

  private static byte[] joined(List<byte[]> chunks, int size) {
    byte[] all = new byte[size];
    int at = 0;
    for (byte[] each : chunks) {
      System.arraycopy(each, 0, all, at, each.length);
      at += each.length;
    }
    return all;
  }

  /** The text of an input, packed or not; to close it leaves the input open. */
  static InputStream unpacked(InputStream in) throws IOException {
    byte[] head = in.readNBytes(GzipParts.HEAD);
    InputStream given = new Given(in, head);
    return GzipParts.isStart(head) ? new GzipParts(given, PACKED) : given;
  }
}
