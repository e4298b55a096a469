package io.github.isfmodel.milestone;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What counts on a day of what was declared about a milestone: what a verified source tells of, and
 * of each who declares that it is reached, or disputes it, the last word. Immutable and safe for
 * use by several threads.
 */
public final class LastWords {

  private final Milestone milestone;
  private final List<Declaration> known;
  private final List<Declaration> last;

  private LastWords(Milestone milestone, List<Declaration> known) {
    this.milestone = milestone;
    this.known = List.copyOf(known);
    this.last = List.copyOf(last(known));
  }

  /**
   * Looks at a milestone on a day.
   *
   * @param milestone the milestone
   * @param on the day, inclusive; what was declared certainly by then counts
   * @return its last words
   */
  public static LastWords of(Milestone milestone, LocalDate on) {
    List<Declaration> known = new ArrayList<>();
    for (Declaration each : milestone.declarations()) {
      if (each.when().certainlyBy(on) && Citation.isAnyVerified(each.citations())) {
        known.add(each);
      }
    }
    return new LastWords(milestone, known);
  }

  /** What those without a name declared stands: nobody can tell who they are. */
  private static List<Declaration> last(List<Declaration> known) {
    List<Declaration> words = new ArrayList<>(known);
    words.removeIf(each -> !isSaid(each) && each.kind() != DeclarationKind.DISPUTED);
    Map<ActorId, Declaration> last = new HashMap<>();
    for (Declaration each : words) {
      if (each.by().isPresent()) {
        last.put(each.by().get(), each);
      }
    }
    words.removeIf(each -> each.by().isPresent() && !each.equals(last.get(each.by().get())));
    return words;
  }

  private static boolean isSaid(Declaration declaration) {
    return declaration.kind().saysReached();
  }

  /** {@return all that was declared by the day and a verified source tells of, in its order} */
  public List<Declaration> known() {
    return known;
  }

  /** {@return the last words, in their order; none that tell only that it began or is planned} */
  public List<Declaration> all() {
    return last;
  }

  /**
   * {@return the last word that decides: what {@link Milestone#isVerifiedBy verifies it}, or the
   * verifier's dispute}
   */
  public Optional<Declaration> deciding() {
    Optional<Declaration> deciding = Optional.empty();
    for (Declaration each : last) {
      if (milestone.isVerifiedBy(each) || isVerifiersDispute(milestone, each)) {
        deciding = Optional.of(each);
      }
    }
    return deciding;
  }

  /**
   * {@return the first declaration that it is reached which neither its author nor the verifier
   * disputed afterwards; empty if there is none}
   */
  public Optional<Declaration> firstThatStands() {
    return standing(milestone, known).stream().findFirst();
  }

  /** What says that it is reached, and neither its author nor the verifier disputed afterwards. */
  static List<Declaration> standing(Milestone milestone, List<Declaration> declared) {
    List<Declaration> standing = new ArrayList<>();
    for (Declaration each : declared) {
      if (isSaid(each)) {
        standing.add(each);
      } else if (isVerifiersDispute(milestone, each)) {
        standing.clear();
      } else if (each.kind() == DeclarationKind.DISPUTED && each.by().isPresent()) {
        standing.removeIf(said -> said.by().equals(each.by()));
      }
    }
    return standing;
  }

  private static boolean isVerifiersDispute(Milestone milestone, Declaration declaration) {
    return declaration.kind() == DeclarationKind.DISPUTED
        && milestone.verifier().isPresent()
        && milestone.verifier().equals(declaration.by());
  }
}
