package io.github.isfmodel.compiled;

import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Assumed facts of one day, to be laid over the {@link CompiledAssessment} that made it by {@link
 * CompiledAssessment#overlay}, and over no other. What {@linkplain
 * io.github.isfmodel.precondition.Implications follows} from an assumption is assumed with it. It
 * can be changed and used again without allocating anything, but where something follows. Not safe
 * for use by several threads; each has its own.
 */
public final class FactOverlay {

  private final CompiledAssessment owner;
  private final List<Proposition> propositions;
  private final Places places;
  private final long[][] pledgesOf;
  private final long[] touched;
  private final long[] assumed;
  private final long[] literals;
  private final long[] merged;
  private final Relations relations;

  /** What was assumed of each proposition itself, and when; empty where nothing follows. */
  private final @Nullable Truth[] stated;

  private final long[] order;
  private long calls;

  /** With each proposition comes which pledges wait for it, as bits. */
  FactOverlay(CompiledAssessment owner, Places places, long[][] pledgesOf, Relations relations) {
    this.owner = owner;
    this.relations = relations;
    this.propositions = owner.propositions();
    this.places = places;
    int words = places.words();
    this.pledgesOf = pledgesOf;
    this.touched = new long[owner.words()];
    this.assumed = new long[words];
    this.literals = new long[words];
    this.merged = new long[words];
    int ordered = relations.isAnyRelated() ? propositions.size() : 0;
    this.stated = new Truth[ordered];
    this.order = new long[ordered];
  }

  /** Assumes nothing any more. */
  public void clear() {
    Arrays.fill(assumed, 0);
    Arrays.fill(literals, 0);
    Arrays.fill(touched, 0);
    Arrays.fill(stated, null);
  }

  /**
   * Assumes a truth value, in place of one that was assumed of the same proposition before. What
   * follows from it is assumed with it, unless something is assumed of that itself; of several from
   * which it follows the one assumed last counts.
   *
   * @param slot the place of the proposition in {@link CompiledAssessment#propositions}, from 0
   * @param truth its truth value
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public void assume(int slot, Truth truth) {
    Objects.checkIndex(slot, propositions.size());
    Truth before = state(slot, truth);
    if (relations.isRelated(slot)) {
      for (int other : relations.around(slot)) {
        if (stated[other] == null) {
          follow(other, slot, before);
        }
      }
    }
  }

  /** What was stated of it before, if anything. */
  private @Nullable Truth state(int slot, Truth truth) {
    enter(slot, truth);
    if (!relations.isRelated(slot)) {
      return null;
    }
    Truth before = stated[slot];
    stated[slot] = truth;
    order[slot] = calls++;
    return before;
  }

  /** The others are looked through only if it may have followed from what is stated no longer. */
  private void follow(int slot, int last, @Nullable Truth before) {
    Truth truth = Objects.requireNonNull(stated[last]);
    if (relations.follows(slot, last, truth)) {
      enter(slot, truth);
    } else if (before != null && relations.follows(slot, last, before)) {
      follow(slot);
    }
  }

  private void follow(int slot) {
    forget(slot);
    long last = -1;
    for (int other : relations.around(slot)) {
      Truth truth = stated[other];
      if (truth != null && order[other] > last && relations.follows(slot, other, truth)) {
        last = order[other];
        enter(slot, truth);
      }
    }
  }

  private void forget(int slot) {
    for (int place : places.ofSlot(slot)) {
      assumed[place >> 5] &= ~(3L << (2 * place));
      literals[place >> 5] &= ~(3L << (2 * place));
    }
  }

  private void enter(int slot, Truth truth) {
    for (int place : places.ofSlot(slot)) {
      int word = place >> 5;
      int bit = 2 * place;
      assumed[word] |= 3L << bit;
      literals[word] &= ~(3L << bit);
      if (truth == Truth.MET) {
        literals[word] |= 1L << bit;
      } else if (truth == Truth.NOT_MET) {
        literals[word] |= 2L << bit;
      }
    }
    for (int i = 0; i < touched.length; i++) {
      touched[i] |= pledgesOf[slot][i];
    }
  }

  /**
   * Assumes what assumptions say of the facts of a day, and nothing else. For this, unlike for all
   * else here, memory is allocated.
   *
   * @param assumptions the assumptions; a proposition that no pledge waits for is left aside, as it
   *     changes no answer
   * @param on the day
   * @throws InvalidValueException if steps of pledges are assumed: they change the record, so lay
   *     them over it by {@link Assumptions#applyTo} before it is compiled; or if a fact is assumed
   *     of what the record does not hold, as {@link Assumptions#requireHeldBy} tells
   */
  public void load(Assumptions assumptions, LocalDate on) {
    if (!assumptions.steps().isEmpty()) {
      throw new InvalidValueException(
          "assumptions",
          Integer.toString(assumptions.steps().size()),
          "hold steps of pledges, and an overlay takes facts only",
          "apply them to the record and compile that");
    }
    assumptions.requireHeldBy(owner.dossier());
    clear();
    for (int slot = 0; slot < propositions.size(); slot++) {
      int place = slot;
      assumptions.truthOf(propositions.get(slot), on).ifPresent(truth -> state(place, truth));
    }
  }

  boolean belongsTo(CompiledAssessment assessment) {
    return owner == assessment;
  }

  /** The pledges that wait for a proposition that something is assumed of, as bits. */
  long[] touched() {
    return touched;
  }

  /** The literals of the record with those assumed in place of them; good until the next call. */
  long[] over(long[] recorded) {
    for (int i = 0; i < merged.length; i++) {
      merged[i] = (recorded[i] & ~assumed[i]) | literals[i];
    }
    return merged;
  }
}
