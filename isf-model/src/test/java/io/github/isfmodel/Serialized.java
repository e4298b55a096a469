package io.github.isfmodel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Values that travel by Java's own serialization. */
public final class Serialized {

  private Serialized() {}

  /**
   * Sends a value there and back.
   *
   * @param value the value
   * @return what arrives
   * @throws AssertionError if it cannot be sent
   */
  public static Object copyOf(Object value) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(value.getClass() + " does not travel", e);
    }
  }
}
