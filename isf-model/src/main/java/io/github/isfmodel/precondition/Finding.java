package io.github.isfmodel.precondition;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a record says about one proposition on a day.
 *
 * @param truth the truth value
 * @param evidence what decides it, all sides where it is contested; empty where it is unknown
 */
public record Finding(Truth truth, List<Evidence> evidence) implements Serializable {

  /** Nothing is known. */
  public static final Finding NOTHING = new Finding(Truth.UNKNOWN, List.of());

  /** Copies the evidence. */
  public Finding {
    Objects.requireNonNull(truth, "truth");
    Objects.requireNonNull(evidence, "evidence");
    evidence = List.copyOf(evidence);
  }
}
