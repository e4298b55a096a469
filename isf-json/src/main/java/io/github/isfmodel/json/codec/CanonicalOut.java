package io.github.isfmodel.json.codec;

import java.util.TreeMap;

/**
 * Gathers a document and writes it in the one form that RFC 8785 gives it: names in the order of
 * their UTF-16 code units, no blanks, whole numbers in digits.
 */
public final class CanonicalOut extends TreeOut {

  /** Prepares to take one document. */
  public CanonicalOut() {
    super(TreeMap::new);
  }

  /** The document that was taken. */
  public byte[] toBytes() {
    return bytes(value());
  }
}
