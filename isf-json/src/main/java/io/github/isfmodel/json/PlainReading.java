package io.github.isfmodel.json;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.codec.Landmarks;
import io.github.isfmodel.json.codec.NotPlain;
import io.github.isfmodel.json.codec.PlainIn;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document, with the form of which nothing is wrong, where it stands among
 * other bytes. Nothing of them is kept.
 *
 * @param value the value
 * @param end the offset behind the document
 * @param oneLine whether it is ASCII on one line, so that each byte is one column
 * @param landmarks where its long lists are, counted from its beginning; none are noted by {@link
 *     #first}
 */
record PlainReading(Object value, int end, boolean oneLine, Landmarks landmarks) {

  /** Reads the document that some bytes are; null, without a word, if there is anything wrong. */
  static @Nullable PlainReading whole(byte[] bytes, int from, int to, Envelope envelope) {
    PlainIn in = new PlainIn(bytes, from, to, Landmarks.within(from, to));
    PlainReading reading = read(in, envelope);
    return reading != null && in.isAtEnd() ? reading : null;
  }

  /** Reads the document that some bytes begin with, and leaves what follows alone. */
  static @Nullable PlainReading first(byte[] bytes, int from, int to, Envelope envelope) {
    return read(new PlainIn(bytes, from, to, Landmarks.NONE), envelope);
  }

  private static @Nullable PlainReading read(PlainIn in, Envelope envelope) {
    try {
      Object value = envelope.plain(in);
      return new PlainReading(value, in.at(), in.isOneLine(), in.landmarks());
    } catch (NotPlain | InvalidValueException e) {
      return null;
    }
  }
}
