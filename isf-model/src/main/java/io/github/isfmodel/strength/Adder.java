package io.github.isfmodel.strength;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.NotAddableException;
import io.github.isfmodel.quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up, unit by unit, and keeps what is left out. */
final class Adder {

  private final Map<Unit, Bounds> bounds = new LinkedHashMap<>();
  private final Map<Unit, List<Counted>> parts = new LinkedHashMap<>();
  private final List<Uncounted> beside = new ArrayList<>();

  /** False, and nothing added, if the sum would be too large. */
  boolean add(Counted part) {
    Unit unit = part.measure().unit();
    Bounds own = part.measure().quantity().bounds();
    try {
      bounds.merge(unit, own, Bounds::plus);
    } catch (NotAddableException tooLarge) {
      return false;
    }
    parts.computeIfAbsent(unit, key -> new ArrayList<>()).add(part);
    return true;
  }

  /** Nobody knows how much comes on top, so the sum has no upper bound any more. */
  void leaveOpen(Part part, Unit unit, UncountedReason reason) {
    bounds.merge(unit, Bounds.UNKNOWN, Bounds::plus);
    leaveOut(part, reason);
  }

  void leaveOut(Part part, UncountedReason reason) {
    PledgeStanding standing = part.standing();
    beside.add(
        ImmutableUncounted.builder()
            .pledge(standing.pledge().id())
            .state(part.state())
            .measure(part.phase().map(Phase::measure))
            .reason(reason)
            .citations(
                part.phase().isPresent() ? Part.citations(standing) : standing.step().citations())
            .build());
  }

  StrengthTally tally() {
    List<UnitSum> sums = new ArrayList<>();
    bounds.forEach((unit, sum) -> sums.add(sum(unit, sum)));
    return new StrengthTally(sums, beside);
  }

  private UnitSum sum(Unit unit, Bounds sum) {
    List<Counted> own = parts.getOrDefault(unit, List.of());
    return new UnitSum(unit, new Bounds(StrengthTally.least(own.stream()).sum(), sum.max()), own);
  }
}
