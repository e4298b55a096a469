package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.problem.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one document from an input, unpacked if they are packed with gzip. Of a document
 * that is too long there are so many bytes as it takes to see that.
 *
 * @param bytes the bytes; none if the packing is damaged
 * @param problem the damage; null if there is none
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

  /** Takes all of an input. */
  static WholeInput of(InputStream in) throws IOException {
    InputStream text = unpacked(in);
    try (text) {
      return new WholeInput(text.readNBytes(Limits.DOCUMENT + 1), null);
    } catch (EOFException | ZipException e) {
      return new WholeInput(new byte[0], damage(text, e).problem());
    }
  }

  /** What a failure says of the packing; of what is not packed it is thrown on. */
  private static PackingDamage damage(InputStream text, IOException failure) throws IOException {
    if (!(text instanceof GzipParts)) {
      throw failure;
    }
    return failure instanceof EOFException ? PackingDamage.CUT_OFF : PackingDamage.BROKEN;
  }

  /** The text of an input, packed or not; to close it leaves the input open. */
  static InputStream unpacked(InputStream in) throws IOException {
    byte[] head = in.readNBytes(GzipParts.HEAD);
    InputStream given = new Given(in, head);
    return GzipParts.isStart(head) ? new GzipParts(given, PACKED) : given;
  }
}
