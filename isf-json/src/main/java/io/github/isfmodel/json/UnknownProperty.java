package io.github.isfmodel.json;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.rule.Pointer;
import java.io.Serializable;
import java.util.Objects;

/**
 * A property that its type does not have, as tolerant reading keeps it.
 *
 * @param at where it is in the document that was read
 * @param json its value as it stands in the document, character by character
 */
public record UnknownProperty(Pointer at, String json) implements Serializable {
  /**
   * Refuses null.
   *
   * @throws InvalidValueException if it is said to be the document itself, which has no name
   */
  public UnknownProperty {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(json, "json");
    if (at.equals(Pointer.ROOT)) {
      throw new InvalidValueException(
          "place of a property", "is the document itself", "name the property in it");
    }
  }

  /** {@return the last step of the pointer: the name} */
  public String name() {
    return at.steps().get(at.steps().size() - 1);
  }
}
