package io.github.isfmodel.compiled;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Proposition;
import java.util.List;
import java.util.Optional;

/**
 * The pledges to one force, made ready for asking which of them are blocked on a day and under
 * assumed facts. The conditions are compiled once; between two days on which something can change,
 * everything is worked out beforehand. The answers are those of {@link
 * io.github.isfmodel.assessment.Situation}, without the reasons. Immutable and safe for use by
 * several threads.
 */
public final class CompiledAssessment {

  private final Dossier dossier;
  private final List<Pledge> pledges;
  private final Places places;
  private final long[][] pledgesOf;
  private final Relations relations;
  private final PledgeConditions links;
  private final long[] starts;
  private final Stretch[] stretches;

  CompiledAssessment(
      Dossier dossier,
      List<Pledge> pledges,
      Places places,
      long[][] pledgesOf,
      PledgeConditions links,
      long[] starts,
      Stretch[] stretches) {
    this.dossier = dossier;
    this.pledges = List.copyOf(pledges);
    this.places = places;
    this.pledgesOf = pledgesOf;
    this.relations = new Relations(places.propositions());
    this.links = links;
    this.starts = starts;
    this.stretches = stretches;
  }

  /**
   * Compiles the pledges to a force.
   *
   * @param dossier the record
   * @param force the force
   * @return the compiled form, or empty if the record holds no such force
   */
  public static Optional<CompiledAssessment> of(Dossier dossier, ForceId force) {
    return dossier.index().force(force).map(found -> new Compiler(dossier, found.id()).compile());
  }

  /**
   * {@return the pledges, in the order of the record; the place of each is its bit in an answer}
   */
  public List<Pledge> pledges() {
    return pledges;
  }

  /**
   * {@return the propositions that pledges wait for; the place of each is its slot in an overlay}
   */
  public List<Proposition> propositions() {
    return places.propositions();
  }

  /** The record that was compiled. */
  Dossier dossier() {
    return dossier;
  }

  /** {@return how many longs an answer takes} */
  public int words() {
    return (pledges.size() + 63) >> 6;
  }

  /** {@return a new overlay that assumes nothing, for this assessment only} */
  public FactOverlay overlay() {
    return new FactOverlay(this, places, pledgesOf, relations);
  }

  /**
   * Tells which pledges are blocked on a day by what the record says.
   *
   * @param epochDay the day, as {@link java.time.LocalDate#toEpochDay} counts
   * @param answer where to put the answer: bit n of word n / 64 is set if the pledge in place n
   *     exists by that day and is blocked; at least {@link #words} long, and the rest stays as it
   *     is
   * @return how many are blocked
   * @throws IndexOutOfBoundsException if the answer has no room
   */
  public int blocked(long epochDay, long[] answer) {
    long[] blocked = stretches[stretch(epochDay)].blocked;
    int count = 0;
    for (int i = 0; i < blocked.length; i++) {
      answer[i] = blocked[i];
      count += Long.bitCount(blocked[i]);
    }
    return count;
  }

  /**
   * Tells which pledges are blocked on a day under assumed facts.
   *
   * @param epochDay the day, as {@link java.time.LocalDate#toEpochDay} counts
   * @param overlay the assumed facts, made by {@link #overlay} of this very assessment: its slots
   *     mean nothing to another one
   * @param answer where to put the answer, as in {@link #blocked(long, long[])}
   * @return how many are blocked
   * @throws IllegalArgumentException if another assessment made the overlay
   * @throws IndexOutOfBoundsException if the answer has no room
   */
  public int blocked(long epochDay, FactOverlay overlay, long[] answer) {
    if (!overlay.belongsTo(this)) {
      throw new IllegalArgumentException(
          "the overlay was made by another assessment; make one by overlay() of this");
    }
    Stretch stretch = stretches[stretch(epochDay)];
    long[] touched = overlay.touched();
    int count = 0;
    for (int i = 0; i < touched.length; i++) {
      answer[i] = stretch.blocked[i] & ~touched[i];
      count += Long.bitCount(answer[i]);
    }
    long[] literals = overlay.over(stretch.literals);
    return count + links.assess(stretch.links, touched, literals, answer);
  }

  /** The last stretch that begins on the day or before it; the first begins before all days. */
  private int stretch(long epochDay) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= epochDay) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
