package io.github.isfmodel.dossier;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.rule.check.Sourcing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers from a milestone's declarations whether it is reached. Declared is not verified; and what
 * began or was announced may be reached or not.
 */
final class MilestoneFacts {

  private MilestoneFacts() {}

  static Finding reached(Proposition.MilestoneReached wanted, Dossier dossier, LocalDate on) {
    Optional<Milestone> milestone = dossier.index().milestone(wanted.milestone());
    return milestone.isPresent() ? judge(milestone.get(), on) : Finding.NOTHING;
  }

  private static Finding judge(Milestone milestone, LocalDate on) {
    List<Declaration> known = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Declaration declaration : milestone.declarations()) {
      if (declaration.when().certainlyBy(on) && Sourcing.isVerified(declaration.citations())) {
        known.add(declaration);
        evidence.add(evidence(milestone, declaration));
      }
    }
    return new Finding(truth(milestone, known), evidence);
  }

  private static Truth truth(Milestone milestone, List<Declaration> known) {
    if (has(known, DeclarationKind.VERIFIED)) {
      return Truth.MET;
    }
    boolean disputed = has(known, DeclarationKind.DISPUTED);
    if (has(known, DeclarationKind.REACHED)) {
      return disputed || milestone.verifier().isPresent() ? Truth.CONTESTED : Truth.MET;
    }
    return disputed ? Truth.NOT_MET : Truth.UNKNOWN;
  }

  private static boolean has(List<Declaration> declarations, DeclarationKind kind) {
    for (Declaration declaration : declarations) {
      if (declaration.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private static Evidence evidence(Milestone milestone, Declaration declaration) {
    boolean supports =
        declaration.kind() == DeclarationKind.REACHED
            || declaration.kind() == DeclarationKind.VERIFIED;
    return Evidence.builder()
        .entity(milestone.id())
        .supports(supports)
        .when(declaration.when())
        .note(ConstantText.words(declaration.kind()))
        .citations(declaration.citations())
        .build();
  }
}
