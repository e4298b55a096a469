package io.github.isfmodel.claim;

/** The senses in which one and the same sentence can be true and untrue at once. */
enum Sense {
  /** What is. */
  REALITY,
  /** What is allowed or laid down. */
  LAW,
  /** What is planned, expected or proposed. */
  INTENT,
  /** What somebody wants, or takes part in under a condition. */
  WISH,
  /** What somebody thinks. */
  JUDGEMENT;

  static Sense of(Modality modality) {
    return switch (modality) {
      case FACT -> REALITY;
      case AUTHORIZED, DECIDED -> LAW;
      case PLANNED, EXPECTED, POSSIBLE, PROPOSED -> INTENT;
      case DEMANDED, CONDITIONAL -> WISH;
      case OPINION, HYPOTHETICAL -> JUDGEMENT;
    };
  }

  boolean isSettled() {
    return this == REALITY || this == LAW;
  }
}
