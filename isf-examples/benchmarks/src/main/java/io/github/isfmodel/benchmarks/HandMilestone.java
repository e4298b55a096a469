package io.github.isfmodel.benchmarks;

import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Truth;
import java.util.List;

/** Whether a milestone is reached, by what is known to have been declared. */
final class HandMilestone {

  private HandMilestone() {}

  static Truth reached(Milestone milestone, List<Declaration> known) {
    Truth truth = Truth.UNKNOWN;
    boolean yes = false;
    boolean no = false;
    for (int i = 0; i < known.size(); i++) {
      Declaration declaration = known.get(i);
      if (isLastWord(known, i)) {
        yes |= isYes(declaration);
        no |= !isYes(declaration);
        if (decides(declaration, milestone)) {
          truth = weighed(declaration, known);
        }
      }
    }
    if (truth != Truth.UNKNOWN || !yes) {
      return truth;
    }
    if (no) {
      return Truth.CONTESTED;
    }
    return milestone.verifier().isPresent() ? Truth.UNKNOWN : Truth.MET;
  }

  private static boolean isYes(Declaration declaration) {
    return declaration.kind() == DeclarationKind.REACHED
        || declaration.kind() == DeclarationKind.VERIFIED;
  }

  private static boolean isSaid(Declaration declaration) {
    return isYes(declaration) || declaration.kind() == DeclarationKind.DISPUTED;
  }

  private static boolean isLastWord(List<Declaration> known, int at) {
    for (int i = at + 1; i < known.size() && known.get(at).by().isPresent(); i++) {
      if (isSaid(known.get(i)) && known.get(i).by().equals(known.get(at).by())) {
        return false;
      }
    }
    return isSaid(known.get(at));
  }

  private static boolean decides(Declaration declaration, Milestone milestone) {
    return milestone.verifier().isPresent()
        ? declaration.by().equals(milestone.verifier())
        : declaration.kind() == DeclarationKind.VERIFIED;
  }

  private static Truth weighed(Declaration deciding, List<Declaration> known) {
    for (int i = 0; i < known.size(); i++) {
      boolean earlier = HandDays.before(known.get(i).when(), deciding.when());
      if (isLastWord(known, i) && isYes(known.get(i)) != isYes(deciding) && !earlier) {
        return Truth.CONTESTED;
      }
    }
    return isYes(deciding) ? Truth.MET : Truth.NOT_MET;
  }
}
