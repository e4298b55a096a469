package io.github.isfmodel.strength;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.dossier.sum.CertainLeast;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a set of pledges adds up to, unit by unit, and beside it what could not be added. The phases
 * of one pledge are parts of it and add up; the pledges of one contributor do too. What a group and
 * its members tell may be the same people: of that the least end of a sum holds the larger, and the
 * other end both. A size without bounds, such as "about 730" or "dozens", adds nothing certain and
 * leaves the sum in its unit without an upper bound. What was given no size at all, or has no named
 * contributor, stands beside the sums and may come on top.
 *
 * @param sums the sums, each unit once, in the order in which the units come up
 * @param beside what is not in the sums
 */
public record StrengthTally(List<UnitSum> sums, List<Uncounted> beside) implements Serializable {

  /** Copies the lists. */
  public StrengthTally {
    Objects.requireNonNull(sums, "sums");
    Objects.requireNonNull(beside, "beside");
    sums = List.copyOf(sums);
    beside = List.copyOf(beside);
  }

  /**
   * Adds pledges up.
   *
   * @param standings the pledges as they stand on one day
   * @return the sums
   */
  public static StrengthTally of(List<PledgeStanding> standings) {
    return ofParts(standings.stream().flatMap(Part::of).toList());
  }

  /**
   * Adds up what of pledges is not there yet: not their parts at {@link StrengthLevel#DEPLOYED}.
   *
   * @param standings pledges that are under way on one day
   * @return the sums; nothing in them and nothing beside them if all is there
   */
  public static StrengthTally toDeploy(List<PledgeStanding> standings) {
    return ofParts(
        standings.stream()
            .flatMap(Part::of)
            .filter(each -> each.isUnderWay() && each.level() != StrengthLevel.DEPLOYED)
            .toList());
  }

  /** {@return whether there is nothing, counted or beside the sums} */
  public boolean isEmpty() {
    return sums.isEmpty() && beside.isEmpty();
  }

  static StrengthTally ofParts(List<Part> parts) {
    Adder adder = new Adder();
    parts.forEach(part -> add(part, adder));
    return adder.tally();
  }

  private static void add(Part part, Adder adder) {
    if (!part.isUnderWay()) {
      adder.leaveOut(part, UncountedReason.NOT_UNDER_WAY);
    } else if (part.phase().isPresent()) {
      add(part, part.phase().get().measure(), adder);
    } else {
      adder.leaveOut(part, UncountedReason.NO_NUMBER);
    }
  }

  private static void add(Part part, Measure measure, Adder adder) {
    PledgeStanding standing = part.standing();
    if (!(standing.pledge().contributor() instanceof Contributor.Named named)) {
      adder.leaveOut(part, UncountedReason.CONTRIBUTOR_NOT_NAMED);
    } else if (measure.quantity().isInWords()) {
      adder.leaveOpen(part, measure.unit(), UncountedReason.IN_WORDS);
    } else if (measure.quantity() instanceof Quantity.About) {
      adder.leaveOpen(part, measure.unit(), UncountedReason.APPROXIMATE);
    } else {
      if (!adder.add(counted(standing, named.actor(), measure))) {
        adder.leaveOpen(part, measure.unit(), UncountedReason.SUM_TOO_LARGE);
      }
    }
  }

  private static Counted counted(PledgeStanding standing, ActorId contributor, Measure measure) {
    return new Counted(
        standing.pledge().id(), contributor, standing.members(), measure, Part.citations(standing));
  }

  /**
   * The sum of what was stated in a unit, and of nothing else: people counted as personnel are not
   * in that of a category, nor those of a category in that of personnel. How many people there can
   * be of a category, or, of {@link Unit#PERSONNEL}, altogether, tells {@link #peopleIn}.
   *
   * @param unit the unit
   * @return its bounds, 0 to 0 if nothing was stated in it
   */
  public Bounds statedIn(Unit unit) {
    return sums.stream()
        .filter(sum -> sum.unit().equals(unit))
        .findFirst()
        .map(UnitSum::bounds)
        .orElse(Bounds.NONE);
  }

  /**
   * How many of the people counted can belong to a category that a limit or a plan is set for:
   * those counted in it, and of those counted as personnel none to all. Of personnel as such,
   * everybody.
   *
   * @param unit the category; {@link Unit#PERSONNEL} for everybody
   * @return the bounds; without an upper one where that is too large to compute with
   */
  public Bounds peopleIn(Unit unit) {
    Bounds people =
        sums.stream()
            .map(sum -> unit.among(sum.unit(), sum.bounds()))
            .reduce(Bounds.NONE, Bounds::saturatedPlus);
    CertainLeast least = least(parts().filter(part -> unit.includes(part.measure().unit())));
    return new Bounds(least.sum(), people.max());
  }

  /**
   * {@return the groups whose people may be counted with another contributor too, each with these
   * contributors}
   */
  public Map<ActorId, Set<ActorId>> overlaps() {
    return least(parts()).overlaps();
  }

  private Stream<Counted> parts() {
    return sums.stream().flatMap(sum -> sum.parts().stream());
  }

  static CertainLeast least(Stream<Counted> parts) {
    CertainLeast least = new CertainLeast();
    parts.forEach(
        part -> {
          Measure measure = part.measure();
          long own = measure.quantity().bounds().min();
          least.add(part.contributor(), part.members(), measure.unit(), own);
        });
    return least;
  }
}
