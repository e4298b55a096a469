package io.github.isfmodel.council;

import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The Council's vote on the question "is this matter procedural?". A ballot in favour says that it
 * is. The question is decided like a substantive matter; if it is not carried, the matter is
 * substantive. Immutable and safe for use by several threads.
 */
@IsfStyle
@Value.Immutable
public abstract sealed class PreliminaryVote
    implements WithPreliminaryVote, PreliminaryQuestion, Serializable
    permits ImmutablePreliminaryVote {

  PreliminaryVote() {}

  @Override
  public abstract List<Ballot> ballots();

  @Override
  public abstract Optional<Tally> tally();

  /** {@return a builder without any attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link PreliminaryVote}. Nothing is required. Of a list, as {@code ballots},
   * the method of that name replaces all elements, and {@code addBallot} adds to them. Null is
   * refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutablePreliminaryVote.Builder {
    Builder() {}
  }
}
