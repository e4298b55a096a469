package io.github.isfmodel.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Fails whenever it is read. */
final class BrokenInput extends InputStream {

  private final IOException failure;

  private BrokenInput(IOException failure) {
    this.failure = failure;
  }

  /** Gives some bytes, then fails. */
  static InputStream after(byte[] start, IOException failure) {
    return new SequenceInputStream(new ByteArrayInputStream(start), new BrokenInput(failure));
  }

  @Override
  public int read() throws IOException {
    throw failure;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    throw failure;
  }
}
