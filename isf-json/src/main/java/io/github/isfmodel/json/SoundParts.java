package io.github.isfmodel.json;

import io.github.isfmodel.json.PartsOfRecord.OneKind;
import io.github.isfmodel.json.codec.Gaps;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of a record whose form is right, in a document with something else whose form is wrong.
 * Rules about one part alone hold for these as ever; what they say of the others, and what rules
 * say of how parts go together, might only be so because something is missing.
 */
final class SoundParts {

  private final Gaps gaps;
  private final Set<Pointer> unsound = new HashSet<>();

  /**
   * Knows which parts are not.
   *
   * @param gaps what was left out when the parts were read
   * @param ofForm what is wrong with the form of the document, all of it
   */
  SoundParts(Gaps gaps, List<Problem> ofForm) {
    this.gaps = gaps;
    for (Problem problem : ofForm) {
      unsound.add(part(problem.at()));
    }
  }

  /** What rules say of the sound ones among the parts that were read, at their places. */
  List<Violation> violations(PartsOfRecord read) {
    List<Violation> found = new ArrayList<>();
    for (OneKind<?> kind : read.lists()) {
      check(kind, found);
    }
    Collections.sort(found);
    return found;
  }

  /** A list with something wrong at itself may not be the one that was read: it may stand twice. */
  private <T> void check(OneKind<T> kind, List<Violation> found) {
    Pointer list = Pointer.of(kind.list());
    if (unsound.contains(list)) {
      return;
    }
    for (int i = 0; i < kind.parts().size(); i++) {
      Pointer at = gaps.inDocument(list.child(i));
      if (!unsound.contains(at)) {
        kind.rules().check(kind.parts().get(i), at, found);
      }
    }
  }

  /** The list and the place in it; or what is nearer to the top. */
  private static Pointer part(Pointer at) {
    List<String> steps = at.steps();
    return steps.size() < 2 ? at : Pointer.of(steps.get(0), steps.get(1));
  }
}
