package io.github.isfmodel.benchmarks;

import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How many people what one body gave a force allows.
 *
 * @param mandate what one body gave
 * @param alone whether no other body gave a mandate, without which it limits nothing once it is
 *     over
 */
record HandBodyLimits(Mandate mandate, boolean alone) {

  private boolean isOver(LocalDate day) {
    return !alone && mandate.latestWindUpOn(day).orElse(LocalDate.MAX).isBefore(day);
  }

  /** The ceiling that is exceeded on each of some days; of the last if it is another then. */
  Optional<Measure> exceeded(Measure measure, LocalDate first, LocalDate last) {
    if (isOver(first) || isOver(last)) {
      return Optional.empty();
    }
    if (first.equals(last)) {
      return exceeded(measure, first);
    }
    if (exceeded(measure, first).isEmpty() || isAllowedAfter(first, last, measure)) {
      return Optional.empty();
    }
    return exceeded(measure, last);
  }

  /** Whether another ceiling begins to hold that allows it. */
  private boolean isAllowedAfter(LocalDate first, LocalDate last, Measure measure) {
    for (GoverningAct act : mandate.acts()) {
      if (isAllowedOn(act.effectiveFrom(), first, last, measure)) {
        return true;
      }
      for (Ceiling ceiling : act.ceilings()) {
        if (ceiling.since().isPresent()
            && isAllowedOn(ceiling.since().get(), first, last, measure)) {
          return true;
        }
        if (ceiling.until().isPresent()
            && ceiling.until().get().isBefore(last)
            && isAllowedOn(ceiling.until().get().plusDays(1), first, last, measure)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAllowedOn(LocalDate day, LocalDate first, LocalDate last, Measure measure) {
    return day.isAfter(first) && !day.isAfter(last) && exceeded(measure, day).isEmpty();
  }

  /** Whether so many are more than all of a unit allowed on a day, and the most of one sort not. */
  boolean isOnlyTogetherTooMany(long sum, long most, LocalDate day, Unit all) {
    GoverningAct act = mandate.governingOn(day).orElse(null);
    if (act == null || isOver(day)) {
      return false;
    }
    Optional<Measure> allowed = own(act.ceilingsOn(day), all);
    long limit = allowed.isPresent() ? allowed.get().quantity().bounds().max() : Long.MAX_VALUE;
    return sum > limit && most <= limit;
  }

  private Optional<Measure> exceeded(Measure measure, LocalDate day) {
    GoverningAct act = mandate.governingOn(day).orElse(null);
    if (act == null || act.ceilings().isEmpty()) {
      return Optional.empty();
    }
    Optional<Measure> limit = limit(act.ceilingsOn(day), measure.unit());
    return limit.isPresent()
            && measure.quantity().bounds().min() > limit.get().quantity().bounds().max()
        ? limit
        : Optional.empty();
  }

  /** A category has its own limit; without one, that of all in uniform or of all personnel. */
  private static Optional<Measure> limit(List<Ceiling> ceilings, Unit unit) {
    Optional<Measure> limit = own(ceilings, unit);
    if (limit.isEmpty() && HandPeople.isInUniform(unit)) {
      limit = own(ceilings, Unit.UNIFORMED_PERSONNEL);
    }
    return limit.isEmpty() && unit.isPeopleOfForce() ? own(ceilings, Unit.PERSONNEL) : limit;
  }

  private static Optional<Measure> own(List<Ceiling> ceilings, Unit unit) {
    Optional<Measure> part = Optional.empty();
    for (Ceiling ceiling : ceilings) {
      if (ceiling.total().unit().equals(unit)) {
        return Optional.of(ceiling.total());
      }
      part = part.isPresent() ? part : part(ceiling, unit);
    }
    return part;
  }

  /** What the parts of a unit allow together; nothing can be told of those without an end. */
  private static Optional<Measure> part(Ceiling ceiling, Unit unit) {
    Measure one = null;
    long sum = 0;
    int count = 0;
    for (int i = 0; i < ceiling.parts().size(); i++) {
      Measure part = ceiling.parts().get(i);
      if (part.unit().equals(unit)) {
        long most = part.quantity().bounds().max();
        sum = most > Quantity.GREATEST - sum ? Long.MAX_VALUE : sum + most;
        one = part;
        count++;
      }
    }
    if (one == null || isMinimum(one.quantity())) {
      return Optional.empty();
    }
    if (count == 1) {
      return Optional.of(one);
    }
    return sum == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(Measure.of(new Quantity.AtMost(sum), unit));
  }

  private static boolean isMinimum(Quantity part) {
    return part instanceof Quantity.AtLeast || part instanceof Quantity.MoreThan;
  }
}
