package io.github.isfmodel.council;

import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A separate vote on a part of a draft, such as one paragraph or an amendment. The same rule
 * decides it as the whole, and each may end differently. Immutable and safe for use by several
 * threads.
 */
@IsfStyle
@Value.Immutable
public abstract sealed class PartialVote implements WithPartialVote, Balloting, Serializable
    permits ImmutablePartialVote {

  PartialVote() {}

  /** {@return what part was voted on} */
  public abstract PartialVoteKind kind();

  /** {@return which part, in the words or numbers of the source, such as "OP8"} */
  public abstract String subject();

  @Override
  public abstract List<Ballot> ballots();

  @Override
  public abstract Optional<Tally> tally();

  /** {@return a builder without any attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link PartialVote}. Required are {@code kind} and {@code subject}; {@code
   * build} throws {@link IllegalStateException}, which names those that are not set. Of a list, as
   * {@code ballots}, the method of that name replaces all elements, and {@code addBallot} adds to
   * them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutablePartialVote.Builder {
    Builder() {}
  }
}
