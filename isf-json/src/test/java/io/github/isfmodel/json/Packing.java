package io.github.isfmodel.json;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * How one part of gzip data is packed: by RFC 1952, spelt out once more.
 *
 * @param flags what its header has besides: 1 for text, 2 for a checksum, 4 for an extra field, 8
 *     for a name, 16 for a comment
 * @param level from 0 for stored to 9
 */
record Packing(int flags, int level) {

  static final Packing PLAIN = new Packing(0, 6);

  byte[] part(byte[] content) {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    part.writeBytes(header());
    part.writeBytes(deflated(content));
    ByteBuffer trailer = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    part.writeBytes(trailer.putInt(checksum(content)).putInt(content.length).array());
    return part.toByteArray();
  }

  byte[] header() {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, (byte) flags, 1, 2, 3, 4, 0, 3});
    if ((flags & 4) != 0) {
      header.writeBytes(new byte[] {3, 1});
      header.writeBytes(new byte[0x103]);
    }
    header.writeBytes(Json.bytes((flags & 8) != 0 ? "records.ndjson\0" : ""));
    header.writeBytes(Json.bytes((flags & 16) != 0 ? "no comment\0" : ""));
    if ((flags & 2) != 0) {
      int checksum = checksum(header.toByteArray());
      header.writeBytes(new byte[] {(byte) checksum, (byte) (checksum >> 8)});
    }
    return header.toByteArray();
  }

  private byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(level, true);
    deflater.setInput(content);
    deflater.finish();
    byte[] packed = new byte[2 * content.length + 100];
    int size = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, size);
  }

  private static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
