package io.github.isfmodel.claim;

/** In what sense a claim is made, firmest first. */
public enum Modality {
  /** As a fact. */
  FACT,

  /** As authorized. */
  AUTHORIZED,

  /** As decided. */
  DECIDED,

  /** As planned. */
  PLANNED,

  /** As expected. */
  EXPECTED,

  /** As possible. */
  POSSIBLE,

  /** As proposed, such as in a draft. */
  PROPOSED,

  /** As demanded or required. */
  DEMANDED,

  /** Under a condition. */
  CONDITIONAL,

  /** As an opinion. */
  OPINION,

  /** As an illustration. */
  HYPOTHETICAL
}
