package io.github.isfmodel.draft;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.Resolution;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What changed between two texts of an act, clause by clause. Only what the record holds of the
 * texts is compared: of a draft that is known from reports alone, a clause that no report mentions
 * counts as not in it. Paragraphs, tasks and other clauses are matched by their content first, then
 * by what they are about; their order in the record does not matter. What is no part of the text is
 * not compared: its symbol, title and version, what became of it, who read it, the vote, and the
 * citations.
 *
 * @param before the first text
 * @param after the second text
 * @param differences the differences, in the order of the kinds of clauses, then of paragraphs;
 *     empty if the texts are the same
 */
public record DraftComparison(ResolutionId before, ResolutionId after, List<Difference> differences)
    implements Serializable {

  /** Copies the list. */
  public DraftComparison {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(differences, "differences");
    differences = List.copyOf(differences);
  }

  /**
   * Compares two texts.
   *
   * @param before the one
   * @param after the other
   * @return the differences, as seen from the first
   */
  public static DraftComparison of(Resolution before, Resolution after) {
    return new DraftComparison(before.id(), after.id(), Comparer.differences(before, after));
  }

  /** {@return the same differences with the two texts swapped} */
  public DraftComparison mirrored() {
    return new DraftComparison(
        /* before= */ after,
        /* after= */ before,
        Comparer.sorted(differences.stream().map(Difference::mirrored)));
  }
}
