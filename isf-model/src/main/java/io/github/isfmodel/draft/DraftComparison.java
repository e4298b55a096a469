package io.github.isfmodel.draft;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What changed between two texts of an act, clause by clause. Only what the record holds of the
 * texts is compared: of a draft that is known from reports alone, a clause that no report mentions
 * counts as not in it. Paragraphs, tasks and other clauses are matched by their content first, then
 * by what they are about; their order in the record does not matter. What is no part of the text is
 * not compared: its symbol, title and version, what became of it, who read it, the vote, and the
 * citations.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class DraftComparison implements Serializable
    permits ImmutableDraftComparison {

  DraftComparison() {}

  /** {@return the first text} */
  public abstract ResolutionId before();

  /** {@return the second text} */
  public abstract ResolutionId after();

  /**
   * {@return the differences, in the order of the kinds of clauses, then of paragraphs; empty if
   * the texts are the same}
   */
  public abstract List<Difference> differences();

  /**
   * Compares two texts.
   *
   * @param before the one
   * @param after the other
   * @return the differences, as seen from the first
   */
  public static DraftComparison between(Resolution before, Resolution after) {
    return ImmutableDraftComparison.builder()
        .before(before.id())
        .after(after.id())
        .differences(Comparer.differences(before, after))
        .build();
  }
}
