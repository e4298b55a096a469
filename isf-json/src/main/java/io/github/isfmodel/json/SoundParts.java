package io.github.isfmodel.json;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleBook;
import io.github.isfmodel.json.codec.Gaps;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of a record whose form is right, in a document with others whose form is wrong. Rules
 * about one part alone hold for these as ever; what they say of the others, and what rules say of
 * how parts go together, might only be so because something is missing.
 */
final class SoundParts {

  private final Gaps gaps;
  private final Set<Pointer> unsound = new HashSet<>();

  SoundParts(Gaps gaps, List<Problem> ofForm) {
    this.gaps = gaps;
    for (Problem problem : ofForm) {
      unsound.add(part(problem.at()));
    }
  }

  List<Violation> only(List<Violation> violations) {
    List<Violation> sound = new ArrayList<>();
    for (Violation violation : violations) {
      if (isAboutOnePart(violation) && isSound(gaps.inDocument(violation.at()))) {
        sound.add(violation);
      }
    }
    return sound;
  }

  /** A list with something wrong at itself may not be the one that was read: it may stand twice. */
  private boolean isSound(Pointer at) {
    return !unsound.contains(part(at)) && !unsound.contains(Pointer.of(at.steps().get(0)));
  }

  private static boolean isAboutOnePart(Violation violation) {
    return RuleBook.find(violation.rule()).orElseThrow().appliesTo() != Dossier.class;
  }

  /** The list and the place in it; or what is nearer to the top. */
  private static Pointer part(Pointer at) {
    List<String> steps = at.steps();
    return steps.size() < 2 ? at : Pointer.of(steps.get(0), steps.get(1));
  }
}
