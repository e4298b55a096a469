package io.github.isfmodel.schedule;

import io.github.isfmodel.milestone.DeclarationKind;
import java.util.List;

/**
 * How far a milestone is declared; declared is not verified. Only what a verified source tells of
 * counts as declared.
 */
public enum DeclaredState {
  /** Nobody declared anything about it. */
  NOTHING_DECLARED,

  /** It was announced or begun, and nobody declared it reached. */
  UNDER_WAY,

  /** It was declared reached, and nobody is named to verify it. */
  DECLARED,

  /** It was declared reached, and the verifier has not confirmed it. */
  DECLARED_NOT_VERIFIED,

  /** The verifier confirmed it. */
  VERIFIED,

  /** Somebody says that it is not reached or does not endorse it, and nobody verified it. */
  DISPUTED;

  static DeclaredState of(List<DeclarationKind> declared, boolean hasVerifier) {
    if (declared.contains(DeclarationKind.VERIFIED)) {
      return VERIFIED;
    }
    if (declared.contains(DeclarationKind.DISPUTED)) {
      return DISPUTED;
    }
    if (declared.contains(DeclarationKind.REACHED)) {
      return hasVerifier ? DECLARED_NOT_VERIFIED : DECLARED;
    }
    return declared.isEmpty() ? NOTHING_DECLARED : UNDER_WAY;
  }
}
