package io.github.isfmodel.council;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What became of a vote under the Council's voting rules. {@link Adopted}, {@link NotEnoughVotes}
 * and {@link Blocked} hold for every way to fill in what the record leaves open; if that is not so,
 * the outcome is {@link Undeterminable}. Without a vote it can be {@link AdoptedWithoutVote}.
 */
public sealed interface Outcome extends Serializable {

  /** {@return whether the proposal was adopted for certain} */
  default boolean isAdopted() {
    return this instanceof Adopted || this instanceof AdoptedWithoutVote;
  }

  /** {@return the outcome as a sentence without a full stop} */
  String message();

  /**
   * Adopted.
   *
   * @param inFavour the votes in favour against those needed
   * @param disregarded ballots of members that had to abstain and did not; counted as abstentions
   */
  record Adopted(Majority inFavour, List<Ballot> disregarded) implements Outcome {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if a part is null
     */
    public Adopted {
      Objects.requireNonNull(inFavour, "inFavour");
      Objects.requireNonNull(disregarded, "disregarded");
      disregarded = List.copyOf(disregarded);
    }

    @Override
    public String message() {
      return "adopted: " + inFavour;
    }
  }

  /**
   * Adopted by consensus or acclamation, as the source reports it: no ballots were cast, and none
   * are missing.
   */
  record AdoptedWithoutVote() implements Outcome {
    @Override
    public String message() {
      return "adopted without a vote";
    }
  }

  /**
   * Failed for want of votes. That permanent members voted against as well makes no difference.
   *
   * @param inFavour the votes in favour against those needed
   * @param opposed the permanent members known by name to have voted against
   * @param disregarded ballots of members that had to abstain and did not; counted as abstentions
   */
  record NotEnoughVotes(Majority inFavour, List<Member> opposed, List<Ballot> disregarded)
      implements Outcome {
    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public NotEnoughVotes {
      Objects.requireNonNull(inFavour, "inFavour");
      Objects.requireNonNull(opposed, "opposed");
      Objects.requireNonNull(disregarded, "disregarded");
      opposed = List.copyOf(opposed);
      disregarded = List.copyOf(disregarded);
    }

    @Override
    public String message() {
      return "not adopted for want of votes: " + inFavour;
    }
  }

  /**
   * Blocked: enough votes in favour, but a permanent member voted against (the veto).
   *
   * @param inFavour the votes in favour against those needed
   * @param by the permanent members known by name to have voted against
   * @param allNamed whether {@code by} names all of them for certain
   * @param disregarded ballots of members that had to abstain and did not; counted as abstentions
   */
  record Blocked(Majority inFavour, List<Member> by, boolean allNamed, List<Ballot> disregarded)
      implements Outcome {
    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public Blocked {
      Objects.requireNonNull(inFavour, "inFavour");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(disregarded, "disregarded");
      by = List.copyOf(by);
      disregarded = List.copyOf(disregarded);
    }

    @Override
    public String message() {
      return "not adopted: " + inFavour + ", but blocked by the negative vote of " + names();
    }

    private String names() {
      String named = by.stream().map(Member::toString).collect(Collectors.joining(", "));
      if (allNamed) {
        return named;
      }
      return by.isEmpty() ? "an unnamed permanent member" : named + " and perhaps others";
    }
  }

  /**
   * Cannot be said from this record.
   *
   * @param reason why not, as a stable value
   * @param explanation why not, as a sentence without a full stop
   */
  record Undeterminable(Reason reason, String explanation) implements Outcome {
    /**
     * Checks that both parts are there.
     *
     * @throws NullPointerException if a part is null
     */
    public Undeterminable {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(explanation, "explanation");
    }

    @Override
    public String message() {
      return "cannot be said: " + explanation;
    }
  }

  /** Why an outcome cannot be said. */
  enum Reason {
    /** The record of the Council's members does not cover the day. */
    COUNCIL_UNKNOWN,
    /** The tally does not fit the named ballots or the size of the Council. */
    CONTRADICTORY,
    /** Ballots are missing, and they could decide. */
    BALLOTS_MISSING,
    /** All ballots are counted, but who cast them is not said, and that could decide. */
    NAMES_MISSING,
    /** Whether the matter is procedural cannot be said, and it decides. */
    MATTER_UNKNOWN
  }
}
