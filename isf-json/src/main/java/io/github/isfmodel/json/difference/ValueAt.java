package io.github.isfmodel.json.difference;

import io.github.isfmodel.rule.Pointer;
import java.io.Serializable;
import java.util.Objects;

/**
 * A value in one of two versions of a record.
 *
 * @param at where it is in that version
 * @param json its text in JSON, on one line, as {@link io.github.isfmodel.json.IsfJson#write}
 *     writes it within the document
 */
public record ValueAt(Pointer at, String json) implements Serializable {
  /** Refuses null. */
  public ValueAt {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(json, "json");
  }
}
