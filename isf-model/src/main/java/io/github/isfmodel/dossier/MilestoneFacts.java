package io.github.isfmodel.dossier;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.LastWords;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Answers from a milestone's declarations whether it is reached: of each who declares something,
 * the last word counts. Declared is not verified: where a verifier is named, only its word decides,
 * also that it is not reached; and what began or was announced may be reached or not.
 */
final class MilestoneFacts {

  private MilestoneFacts() {}

  static Finding reached(Proposition.MilestoneReached wanted, Dossier dossier, LocalDate on) {
    Optional<Milestone> milestone = dossier.index().milestone(wanted.milestone());
    return milestone.isPresent() ? judge(milestone.get(), on) : Finding.NOTHING;
  }

  private static Finding judge(Milestone milestone, LocalDate on) {
    LastWords words = LastWords.of(milestone, on);
    List<Evidence> evidence =
        words.known().stream().map(each -> evidence(milestone, each)).toList();
    return new Finding(truth(milestone, words), evidence);
  }

  private static Truth truth(Milestone milestone, LastWords words) {
    List<Declaration> last = words.all();
    Optional<Declaration> deciding = words.deciding();
    if (deciding.isPresent()) {
      return truth(deciding.get(), last);
    }
    boolean undisputed = last.stream().allMatch(MilestoneFacts::supports);
    if (last.isEmpty() || last.stream().noneMatch(MilestoneFacts::supports)) {
      return Truth.UNKNOWN;
    }
    if (!undisputed) {
      return Truth.CONTESTED;
    }
    return milestone.verifier().isEmpty() ? Truth.MET : Truth.UNKNOWN;
  }

  /** What is said at the same time or later to the contrary leaves what was decided contested. */
  private static Truth truth(Declaration deciding, List<Declaration> last) {
    for (Declaration each : last) {
      if (supports(each) != supports(deciding) && !each.when().certainlyBefore(deciding.when())) {
        return Truth.CONTESTED;
      }
    }
    return supports(deciding) ? Truth.MET : Truth.NOT_MET;
  }

  private static boolean supports(Declaration declaration) {
    return declaration.kind().saysReached();
  }

  private static Evidence evidence(Milestone milestone, Declaration declaration) {
    return Evidence.builder()
        .entity(milestone.id())
        .supports(supports(declaration))
        .when(declaration.when())
        .note(ConstantText.words(declaration.kind()))
        .citations(declaration.citations())
        .build();
  }
}
