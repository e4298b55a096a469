package io.github.isfmodel.dossier;

import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.source.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Answers from a milestone's declarations whether it is reached; declared is not verified. */
final class MilestoneFacts {

  private MilestoneFacts() {}

  static Finding reached(Proposition.MilestoneReached wanted, Dossier dossier, LocalDate on) {
    return dossier
        .index()
        .milestone(wanted.milestone())
        .map(milestone -> judge(milestone, on))
        .orElse(Finding.NOTHING);
  }

  private static Finding judge(Milestone milestone, LocalDate on) {
    List<Declaration> known =
        milestone.declarations().stream()
            .filter(each -> each.when().certainlyBy(on))
            .filter(each -> each.citations().stream().anyMatch(Citation::isVerified))
            .toList();
    List<Evidence> evidence = known.stream().map(each -> evidence(milestone, each)).toList();
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
    return known.isEmpty() ? Truth.UNKNOWN : Truth.NOT_MET;
  }

  private static boolean has(List<Declaration> declarations, DeclarationKind kind) {
    return declarations.stream().anyMatch(each -> each.kind() == kind);
  }

  private static Evidence evidence(Milestone milestone, Declaration declaration) {
    boolean supports =
        declaration.kind() == DeclarationKind.REACHED
            || declaration.kind() == DeclarationKind.VERIFIED;
    return Evidence.builder()
        .entity(milestone.id())
        .supports(supports)
        .when(declaration.when())
        .note(declaration.kind().name().toLowerCase(Locale.ROOT))
        .citations(declaration.citations())
        .build();
  }
}
