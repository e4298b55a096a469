package io.github.isfmodel.draft;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing in which one text of an act differs from another. The clauses carry the paragraphs and
 * the citations of both sides. Immutable and safe for use by several threads.
 */
public sealed interface Difference extends Serializable
    permits Difference.Added, Difference.Removed, Difference.OfPair {

  /** {@return the clause in the first text; empty if it has none such} */
  Optional<Clause> from();

  /** {@return the clause in the second text; empty if it has none such} */
  Optional<Clause> to();

  /** {@return one neutral line} */
  String message();

  /** A difference between two clauses that answer to each other. */
  sealed interface OfPair extends Difference
      permits Moved,
          Reworded,
          Changed,
          WithTrend,
          TaskDifference,
          RenewalDifference,
          TermDifference,
          TextDifference {

    /** {@return the clause in the first text} */
    Clause before();

    /** {@return the clause in the second text} */
    Clause after();

    @Override
    default Optional<Clause> from() {
      return Optional.of(before());
    }

    @Override
    default Optional<Clause> to() {
      return Optional.of(after());
    }
  }

  /** A difference between two clauses that may have a direction. */
  sealed interface WithTrend extends OfPair
      permits TaskDifference.VerbChanged,
          TaskDifference.UseOfForceChanged,
          RenewalDifference.ConsultationChanged,
          RenewalDifference.BindingnessChanged,
          TermDifference.ExpiryMoved,
          TermDifference.CeilingChanged,
          TermDifference.CadenceChanged {

    /** {@return which way the clause changed} */
    Trend trend();
  }

  /**
   * The second text has a clause that the first has not.
   *
   * @param clause the clause
   */
  record Added(Clause clause) implements Difference {
    /** Refuses null. */
    public Added {
      Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Optional<Clause> from() {
      return Optional.empty();
    }

    @Override
    public Optional<Clause> to() {
      return Optional.of(clause);
    }

    @Override
    public String message() {
      return ClauseWords.said(clause) + " is recorded of the second text only";
    }
  }

  /**
   * The first text has a clause that the second has not.
   *
   * @param clause the clause
   */
  record Removed(Clause clause) implements Difference {
    /** Refuses null. */
    public Removed {
      Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Optional<Clause> from() {
      return Optional.of(clause);
    }

    @Override
    public Optional<Clause> to() {
      return Optional.empty();
    }

    @Override
    public String message() {
      return ClauseWords.said(clause) + " is recorded of the first text only";
    }
  }

  /**
   * The clause stands in another paragraph.
   *
   * @param before the clause in the first text
   * @param after the clause in the second text
   */
  record Moved(Clause before, Clause after) implements OfPair {
    /** Refuses null. */
    public Moved {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public String message() {
      return before.title() + " stands in " + place(after) + ", before in " + place(before);
    }

    private static String place(Clause clause) {
      return clause.paragraph().map(ref -> "paragraph " + ref).orElse("no stated paragraph");
    }
  }

  /**
   * The clause says the same kind of thing in other words, as far as the record paraphrases it.
   *
   * @param before the clause in the first text
   * @param after the clause in the second text
   */
  record Reworded(Clause before, Clause after) implements OfPair {
    /** Refuses null. */
    public Reworded {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public String message() {
      return before.title() + " is reworded";
    }
  }

  /**
   * Another attribute of a clause is different.
   *
   * @param before the clause in the first text
   * @param after the clause in the second text
   * @param attribute the name of the attribute, as documents have it
   * @param valueBefore its value in the first text, in words
   * @param valueAfter its value in the second text, in words
   */
  record Changed(
      Clause before, Clause after, String attribute, String valueBefore, String valueAfter)
      implements OfPair {
    /** Refuses null. */
    public Changed {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(attribute, "attribute");
      Objects.requireNonNull(valueBefore, "valueBefore");
      Objects.requireNonNull(valueAfter, "valueAfter");
    }

    @Override
    public String message() {
      return ClauseWords.becomes(
          before.title() + ": \"" + attribute + "\"", valueBefore, valueAfter);
    }
  }
}
