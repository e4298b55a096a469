package io.github.isfmodel.precondition;

import static io.github.isfmodel.precondition.Truth.CONTESTED;
import static io.github.isfmodel.precondition.Truth.MET;
import static io.github.isfmodel.precondition.Truth.NOT_MET;
import static io.github.isfmodel.precondition.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TruthTest {

  private static Truth and(Truth one, Truth other) {
    return Truth.all(List.of(one, other));
  }

  private static Truth or(Truth one, Truth other) {
    return Truth.any(List.of(one, other));
  }

  @Test
  void kleenesTables() {
    assertThat(and(MET, MET)).isEqualTo(MET);
    assertThat(and(MET, UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(and(MET, NOT_MET)).isEqualTo(NOT_MET);
    assertThat(and(UNKNOWN, UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(and(UNKNOWN, NOT_MET)).isEqualTo(NOT_MET);
    assertThat(and(NOT_MET, NOT_MET)).isEqualTo(NOT_MET);
    assertThat(or(MET, MET)).isEqualTo(MET);
    assertThat(or(MET, UNKNOWN)).isEqualTo(MET);
    assertThat(or(MET, NOT_MET)).isEqualTo(MET);
    assertThat(or(UNKNOWN, UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(or(UNKNOWN, NOT_MET)).isEqualTo(UNKNOWN);
    assertThat(or(NOT_MET, NOT_MET)).isEqualTo(NOT_MET);
  }

  @Test
  void contestedBehavesLikeUnknownAndPrevailsOverIt() {
    assertThat(and(CONTESTED, MET)).isEqualTo(CONTESTED);
    assertThat(and(CONTESTED, UNKNOWN)).isEqualTo(CONTESTED);
    assertThat(and(CONTESTED, NOT_MET)).isEqualTo(NOT_MET);
    assertThat(or(CONTESTED, MET)).isEqualTo(MET);
    assertThat(or(CONTESTED, UNKNOWN)).isEqualTo(CONTESTED);
    assertThat(or(CONTESTED, NOT_MET)).isEqualTo(CONTESTED);
    assertThat(and(CONTESTED, CONTESTED)).isEqualTo(CONTESTED);
  }

  @Test
  void negation() {
    assertThat(MET.not()).isEqualTo(NOT_MET);
    assertThat(NOT_MET.not()).isEqualTo(MET);
    assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    assertThat(CONTESTED.not()).isEqualTo(CONTESTED);
  }

  @Test
  void joinsOfNothing() {
    assertThat(Truth.all(List.of())).isEqualTo(MET);
    assertThat(Truth.any(List.of())).isEqualTo(NOT_MET);
  }

  @Test
  void theLawsHoldForAllCombinations() {
    for (Truth a : Truth.values()) {
      assertThat(a.not().not()).isEqualTo(a);
      assertThat(and(a, a)).isEqualTo(a);
      assertThat(or(a, a)).isEqualTo(a);
      assertThat(and(a, MET)).isEqualTo(a);
      assertThat(or(a, NOT_MET)).isEqualTo(a);
      assertThat(and(a, NOT_MET)).isEqualTo(NOT_MET);
      assertThat(or(a, MET)).isEqualTo(MET);
      for (Truth b : Truth.values()) {
        assertThat(and(a, b)).isEqualTo(and(b, a));
        assertThat(or(a, b)).isEqualTo(or(b, a));
        assertThat(and(a, b).not()).as("De Morgan %s %s", a, b).isEqualTo(or(a.not(), b.not()));
        assertThat(or(a, b).not()).as("De Morgan %s %s", a, b).isEqualTo(and(a.not(), b.not()));
        for (Truth c : Truth.values()) {
          assertThat(and(and(a, b), c)).isEqualTo(and(a, and(b, c)));
          assertThat(or(or(a, b), c)).isEqualTo(or(a, or(b, c)));
          assertThat(Truth.all(List.of(a, b, c))).isEqualTo(and(a, and(b, c)));
          assertThat(Truth.any(List.of(a, b, c))).isEqualTo(or(a, or(b, c)));
        }
      }
    }
  }

  @Test
  void absorptionHoldsForKleenesThreeValues() {
    for (Truth a : EnumSet.of(MET, NOT_MET, UNKNOWN)) {
      for (Truth b : EnumSet.of(MET, NOT_MET, UNKNOWN)) {
        assertThat(and(a, or(a, b))).isEqualTo(a);
        assertThat(or(a, and(a, b))).isEqualTo(a);
      }
    }
  }

  @Property
  void learningMoreNeverOverturnsADecision(
      @ForAll @Size(max = 5) List<Truth> parts,
      @ForAll @IntRange(max = 5) int count,
      @ForAll @IntRange(max = 4) int index,
      @ForAll boolean met) {
    Truth before = Truth.atLeast(count, parts);
    if (index < parts.size() && isOpen(parts.get(index)) && !isOpen(before)) {
      List<Truth> learned = new ArrayList<>(parts);
      learned.set(index, met ? MET : NOT_MET);
      assertThat(Truth.atLeast(count, learned)).isEqualTo(before);
    }
  }

  @Property
  void onePartMoreThatIsMetNeverMakesItWorse(
      @ForAll @Size(max = 5) List<Truth> parts, @ForAll @IntRange(max = 5) int count) {
    List<Truth> more = new ArrayList<>(parts);
    more.add(MET);
    if (Truth.atLeast(count, parts) == MET) {
      assertThat(Truth.atLeast(count, more)).isEqualTo(MET);
    }
    if (Truth.atLeast(count, more) == NOT_MET) {
      assertThat(Truth.atLeast(count, parts)).isEqualTo(NOT_MET);
    }
  }

  private static boolean isOpen(Truth truth) {
    return truth == UNKNOWN || truth == CONTESTED;
  }

  @Property(tries = 1000)
  void atLeastIsWhatAllWaysToSettleTheOpenPartsAgreeOn(
      @ForAll @Size(max = 6) List<Truth> parts, @ForAll @IntRange(max = 7) int count) {
    Set<Boolean> answers = answers(count, parts, 0, 0);
    Truth open = parts.contains(CONTESTED) ? CONTESTED : UNKNOWN;
    Truth expected = answers.size() > 1 ? open : answers.contains(true) ? MET : NOT_MET;
    assertThat(Truth.atLeast(count, parts)).isEqualTo(expected);
  }

  /** The answers over all ways to make each open part true or false. */
  private static Set<Boolean> answers(int count, List<Truth> parts, int from, int met) {
    if (from == parts.size()) {
      return Set.of(met >= count);
    }
    Truth part = parts.get(from);
    Set<Boolean> found = new HashSet<>();
    if (part != NOT_MET) {
      found.addAll(answers(count, parts, from + 1, met + 1));
    }
    if (part != MET) {
      found.addAll(answers(count, parts, from + 1, met));
    }
    return found;
  }
}
