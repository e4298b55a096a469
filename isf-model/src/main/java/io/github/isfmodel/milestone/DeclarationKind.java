package io.github.isfmodel.milestone;

/** What somebody declares about a milestone. */
public enum DeclarationKind {
  /** It has begun. */
  BEGUN,

  /** It was announced or agreed on. */
  ANNOUNCED,

  /** It is reached. */
  REACHED,

  /** The verifier confirms that it is reached. */
  VERIFIED,

  /** It is not reached, or not endorsed. */
  DISPUTED
}
