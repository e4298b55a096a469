package io.github.isfmodel.council;

import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ruling of the President of the Council on whether the matter is procedural. It stands unless
 * the Council overrules it (provisional rules of procedure, rule 30). If the ruling was challenged,
 * the ballots are those on overruling it: a ballot in favour wants it overruled, and the motion is
 * decided like a procedural matter. Without ballots and tally the ruling was not challenged.
 * Immutable and safe for use by several threads.
 */
@IsfStyle
@Value.Immutable
public abstract sealed class PresidentialRuling
    implements WithPresidentialRuling, PreliminaryQuestion, Serializable
    permits ImmutablePresidentialRuling {

  PresidentialRuling() {}

  /** {@return whether the President ruled the matter to be procedural; else it is substantive} */
  public abstract boolean procedural();

  @Override
  public abstract List<Ballot> ballots();

  @Override
  public abstract Optional<Tally> tally();

  /** {@return a builder without any attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link PresidentialRuling}. Required is {@code procedural}; without it {@code
   * build} throws {@link IllegalStateException}, which names it. Of a list, as {@code ballots}, the
   * method of that name replaces all elements, and {@code addBallot} adds to them. Null is refused.
   * Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutablePresidentialRuling.Builder {
    Builder() {}
  }
}
