package io.github.isfmodel.schedule;

import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.LastWords;
import io.github.isfmodel.milestone.Milestone;
import java.time.LocalDate;

/**
 * How far a milestone is declared; declared is not verified. Only what a verified source tells of
 * counts as declared, and of each who declares something the last word.
 */
public enum DeclaredState {
  /** Nobody declared anything about it. */
  NOTHING_DECLARED,

  /** It was announced or begun, and nobody declared it reached. */
  UNDER_WAY,

  /** It was declared reached, and nobody is named to verify it. */
  DECLARED,

  /**
   * It was declared reached, or verified, by others than the verifier, who has not confirmed it.
   */
  DECLARED_NOT_VERIFIED,

  /**
   * The verifier confirmed it, or declared it reached; where none is named, somebody verified it.
   */
  VERIFIED,

  /** Somebody says that it is not reached or does not endorse it, and nobody verified it. */
  DISPUTED;

  static DeclaredState of(Milestone milestone, LocalDate on) {
    LastWords words = LastWords.of(milestone, on);
    if (words.deciding().filter(milestone::isVerifiedBy).isPresent()) {
      return VERIFIED;
    }
    if (words.all().stream().anyMatch(each -> each.kind() == DeclarationKind.DISPUTED)) {
      return DISPUTED;
    }
    if (!words.all().isEmpty()) {
      return milestone.verifier().isPresent() ? DECLARED_NOT_VERIFIED : DECLARED;
    }
    return words.known().isEmpty() ? NOTHING_DECLARED : UNDER_WAY;
  }
}
