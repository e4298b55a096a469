package io.github.isfmodel.council;

import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One vote of the Security Council, as sources report it. A vote can hold contradictory reports;
 * {@link #defects()} names them and {@link #outcome()} says what can still be concluded. Immutable
 * and safe for use by several threads.
 */
@IsfStyle
@Value.Immutable
public abstract sealed class Vote implements WithVote, Balloting, Serializable
    permits ImmutableVote {

  Vote() {}

  /** {@return the day of the vote in New York; it decides who sat on the Council} */
  public abstract LocalDate heldOn();

  /** {@return the moment of the vote} */
  public abstract Optional<Instant> moment();

  /** {@return the number of the Council's meeting, counted from 1} */
  public abstract OptionalInt meeting();

  /** {@return what kind of question was voted on} */
  public abstract VotedMatter matter();

  @Override
  public abstract List<Ballot> ballots();

  @Override
  public abstract Optional<Tally> tally();

  /** {@return how the source characterises the result} */
  public abstract Optional<ReportedResult> reportedAs();

  /** {@return the members that are themselves involved in the matter; some may have to abstain} */
  public abstract List<Involvement> involvements();

  /** {@return separate votes on paragraphs and amendments, in their order} */
  public abstract List<PartialVote> partialVotes();

  /** {@return how it was settled before the vote whether the matter is procedural} */
  public abstract Optional<PreliminaryQuestion> preliminaryQuestion();

  /**
   * {@return what became of the vote by the Charter as written, under the Council of that day as
   * this library knows it; a ballot of a member that had to abstain counts as an abstention}
   */
  public final Outcome outcome() {
    return VotingProcedure.judge(this);
  }

  /**
   * {@return what became of the vote if each ballot counts as it was cast, as the Council counts;
   * the same as {@link #outcome()} where no member had to abstain}
   */
  public final Outcome outcomeAsCast() {
    return VotingProcedure.judgeAsCast(this, Council.on(heldOn()));
  }

  /**
   * {@return everything in which the report of the vote contradicts itself or the Council of the
   * day, in the order of the attributes; empty if nothing does. Looked for at the first call and
   * kept}
   */
  @Value.Lazy
  public List<VoteDefect> defects() {
    return new VoteCheck(this, Council.on(heldOn())).defects();
  }

  /** {@return a builder without any attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Vote}. Required are {@code heldOn} and {@code matter}; {@code build}
   * throws {@link IllegalStateException}, which names those that are not set. Of a list, as {@code
   * ballots}, the method of that name replaces all elements, and {@code addBallot} adds to them.
   * Null is refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableVote.Builder {
    Builder() {}
  }
}
