package io.github.isfmodel.source;

import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One use of a source: which, where in it, and how certain. */
@IsfStyle
@Value.Immutable
public abstract sealed class Citation implements WithCitation, Serializable
    permits ImmutableCitation {

  Citation() {}

  /** {@return the source} */
  public abstract SourceId source();

  /** {@return the place in the source: a claim number, a paragraph, a page} */
  public abstract Optional<String> locator();

  /** {@return how well the source carries what it is cited for} */
  public abstract Certainty certainty();

  /** {@return whether the citation counts as verified: stated, seen or derived} */
  public final boolean isVerified() {
    return certainty().compareTo(Certainty.DERIVED) <= 0;
  }

  /**
   * Whether what is cited for something verifies it.
   *
   * @param citations its citations
   * @return true if any of them is verified; false if there are none
   */
  public static boolean isAnyVerified(List<Citation> citations) {
    for (Citation citation : citations) {
      if (citation.isVerified()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether something is known from unverified sources alone, so that it decides nothing. What
   * cites nothing is not: it is taken as the word of the record itself, is shown as without a
   * source, and decides.
   *
   * @param citations its citations
   * @return true if there are some and none of them is verified
   */
  public static boolean areUnverified(List<Citation> citations) {
    return !citations.isEmpty() && !isAnyVerified(citations);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Citation}. Required are {@code source} and {@code certainty}; {@code
   * build} throws {@link IllegalStateException}, which names those that are not set. Null is
   * refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
