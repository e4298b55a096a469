package io.github.isfmodel.draft;

import io.github.isfmodel.id.ActorId;
import java.util.Objects;

/** A difference between the texts as wholes. */
public sealed interface TextDifference extends Difference.OfPair {

  /**
   * The second text has another sponsor.
   *
   * @param before the first text
   * @param after the second text
   * @param sponsor who joins
   */
  record SponsorAdded(Clause.Whole before, Clause.Whole after, ActorId sponsor)
      implements TextDifference {
    /** Refuses null. */
    public SponsorAdded {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(sponsor, "sponsor");
    }

    @Override
    public String message() {
      return "sponsor " + sponsor.value() + " is added";
    }
  }

  /**
   * The second text lacks a sponsor of the first.
   *
   * @param before the first text
   * @param after the second text
   * @param sponsor who leaves
   */
  record SponsorDropped(Clause.Whole before, Clause.Whole after, ActorId sponsor)
      implements TextDifference {
    /** Refuses null. */
    public SponsorDropped {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(sponsor, "sponsor");
    }

    @Override
    public String message() {
      return "sponsor " + sponsor.value() + " is dropped";
    }
  }

  /**
   * The texts rest on different things, or their readings do.
   *
   * @param before the first text
   * @param after the second text
   */
  record LegalBasisChanged(Clause.Whole before, Clause.Whole after) implements TextDifference {
    /** Refuses null. */
    public LegalBasisChanged {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public String message() {
      return ClauseWords.becomes(
          "legal basis",
          ClauseWords.of(before.text().legalBasis()),
          ClauseWords.of(after.text().legalBasis()));
    }
  }
}
