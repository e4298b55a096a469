package io.github.isfmodel.json;

import io.github.isfmodel.rule.Pointer;
import java.io.Serializable;
import java.util.Objects;

/**
 * A code of an open enumeration that this release does not know, as tolerant reading keeps it.
 *
 * @param at where it is in the document that was read
 * @param json its text as it stands in the document, character by character, with the quotes
 */
public record UnknownCode(Pointer at, String json) implements Serializable {
  /** Refuses null. */
  public UnknownCode {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(json, "json");
  }
}
