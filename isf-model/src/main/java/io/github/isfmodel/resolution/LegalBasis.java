package io.github.isfmodel.resolution;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an act rests on. Chapter and use of force are kept apart: neither is inferred from the
 * other. Source of the distinctions: Security Council practice; an act binds without naming a
 * chapter (Charter, Article 25).
 */
public sealed interface LegalBasis extends Serializable {

  /**
   * The act names chapters.
   *
   * @param chapters the chapters, at least one
   */
  record Explicit(List<Chapter> chapters) implements LegalBasis {
    /**
     * Copies the chapters.
     *
     * @throws io.github.isfmodel.code.InvalidValueException if there is none
     */
    public Explicit {
      Objects.requireNonNull(chapters, "chapters");
      chapters = ClauseChecks.atLeast(1, chapters, "chapters", "name the chapter");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Explicit that && chapters.equals(that.chapters);
    }

    @Override
    public int hashCode() {
      return chapters.hashCode();
    }
  }

  /**
   * The act names no chapter, but its wording points to one.
   *
   * @param chapter the chapter
   * @param evidence the wording that points to it, paraphrased, at least one
   */
  record Implicit(Chapter chapter, List<String> evidence) implements LegalBasis {
    /**
     * Copies the evidence.
     *
     * @throws io.github.isfmodel.code.InvalidValueException if there is none
     */
    public Implicit {
      Objects.requireNonNull(chapter, "chapter");
      Objects.requireNonNull(evidence, "evidence");
      evidence = ClauseChecks.atLeast(1, evidence, "evidence", "say what points to the chapter");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Implicit that
          && chapter.equals(that.chapter)
          && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
      return 31 * chapter.hashCode() + evidence.hashCode();
    }
  }

  /** The act names no chapter, and nothing is read into that. */
  record Unspecified() implements LegalBasis {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Unspecified;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /**
   * Readers disagree.
   *
   * @param readings the readings, at least two; none is preferred
   */
  record Contested(List<LegalReading> readings) implements LegalBasis {
    /**
     * Copies the readings.
     *
     * @throws io.github.isfmodel.code.InvalidValueException if there are fewer than two
     */
    public Contested {
      Objects.requireNonNull(readings, "readings");
      readings = ClauseChecks.atLeast(2, readings, "readings", "give each reading with its author");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Contested that && readings.equals(that.readings);
    }

    @Override
    public int hashCode() {
      return readings.hashCode();
    }
  }
}
