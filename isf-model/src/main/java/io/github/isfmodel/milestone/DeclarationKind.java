package io.github.isfmodel.milestone;

/** What somebody declares about a milestone. */
public enum DeclarationKind {
  /** It has begun; it may be reached since or not. */
  BEGUN,

  /** It was announced or agreed on; it may be reached since or not. */
  ANNOUNCED,

  /** It is reached. */
  REACHED,

  /** The verifier confirms that it is reached. */
  VERIFIED,

  /** It is not reached, or not endorsed. */
  DISPUTED;

  /** {@return whether it says that the milestone is reached} */
  public boolean saysReached() {
    return this == REACHED || this == VERIFIED;
  }
}
