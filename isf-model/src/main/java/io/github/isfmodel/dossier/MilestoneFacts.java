package io.github.isfmodel.dossier;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers from a milestone's declarations whether it is reached: of each who declares something,
 * the last word counts. Declared is not verified; only the verifier's dispute decides that it is
 * not reached; and what began or was announced may be reached or not.
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
      if (declaration.when().certainlyBy(on) && Citation.isAnyVerified(declaration.citations())) {
        known.add(declaration);
        evidence.add(evidence(milestone, declaration));
      }
    }
    return new Finding(truth(milestone, known), evidence);
  }

  private static Truth truth(Milestone milestone, List<Declaration> known) {
    List<Declaration> last = lastWords(known);
    Optional<Declaration> deciding = Optional.empty();
    for (Declaration each : last) {
      if (decides(each, milestone)) {
        deciding = Optional.of(each);
      }
    }
    if (deciding.isPresent()) {
      return truth(deciding.get(), last);
    }
    boolean undisputed = last.stream().allMatch(MilestoneFacts::supports);
    if (last.isEmpty() || last.stream().noneMatch(MilestoneFacts::supports)) {
      return Truth.UNKNOWN;
    }
    return undisputed && milestone.verifier().isEmpty() ? Truth.MET : Truth.CONTESTED;
  }

  /**
   * What whoever declared something declared last; nobody can tell who those without a name are.
   */
  private static List<Declaration> lastWords(List<Declaration> known) {
    List<Declaration> words = new ArrayList<>(known);
    words.removeIf(each -> !supports(each) && each.kind() != DeclarationKind.DISPUTED);
    Map<ActorId, Declaration> last = new HashMap<>();
    for (Declaration each : words) {
      if (each.by().isPresent()) {
        last.put(each.by().get(), each);
      }
    }
    words.removeIf(each -> each.by().isPresent() && !each.equals(last.get(each.by().get())));
    return words;
  }

  private static boolean decides(Declaration declaration, Milestone milestone) {
    return declaration.kind() == DeclarationKind.VERIFIED
        || (declaration.kind() == DeclarationKind.DISPUTED
            && milestone.verifier().isPresent()
            && milestone.verifier().equals(declaration.by()));
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
