package io.github.isfmodel.json;

import io.github.isfmodel.rule.Pointer;
import java.io.Serializable;
import java.util.Objects;

/**
 * What tolerant reading left out of the value for no other reason than that it has a code of a
 * closed enumeration, or a shape, that this release does not know, as later ones may. It is kept
 * with its text.
 *
 * @param at where it is in the document that was read: an element of a list, an optional property,
 *     or the whole document
 * @param json its text as it stands in the document, character by character, without the blanks
 *     around it
 */
public record UnknownPart(Pointer at, String json) implements Serializable {
  /** Refuses null. */
  public UnknownPart {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(json, "json");
  }
}
