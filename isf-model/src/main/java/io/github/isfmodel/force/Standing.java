package io.github.isfmodel.force;

/** How settled something is. */
public enum Standing {
  /** Somebody considers it. */
  CONSIDERED,

  /** It is proposed. */
  PROPOSED,

  /** It is planned. */
  PLANNED,

  /** It is expected. */
  EXPECTED,

  /** It is agreed or decided. */
  AGREED,

  /** It is so. */
  IN_EFFECT,

  /** Sources disagree. */
  CONTESTED,

  /** It was so and is no more. */
  ENDED;

  /** {@return whether it is so or was so, and is not only to come} */
  public boolean hasComeAbout() {
    return this == IN_EFFECT || this == ENDED;
  }

  /** {@return whether it is agreed or in effect, so that others may build on it} */
  public boolean isSettled() {
    return this == AGREED || this == IN_EFFECT;
  }
}
