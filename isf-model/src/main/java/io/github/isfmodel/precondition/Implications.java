package io.github.isfmodel.precondition;

import io.github.isfmodel.rule.check.InWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which propositions follow from which, whatever a record says. Where the stronger of two is met,
 * so is the weaker; where the weaker is not met, neither is the stronger; from what is unknown or
 * contested nothing follows.
 *
 * <ul>
 *   <li>A ceasefire that is fully observed is in effect.
 *   <li>What somebody has verified to be done is done.
 *   <li>An instrument of whatever kind that carries a force is an international mandate; and what
 *       is so of the mandate of one force is so of some force.
 *   <li>When a day has come, every earlier one has.
 *   <li>Pledges that reach a strength reach every smaller one; troops, police and others count as
 *       personnel, and those in uniform as uniformed personnel.
 *   <li>Where funds are secured, every smaller amount of the same currency is; "so much or more" is
 *       the least amount of it, and of "up to" or "about" so much nothing follows.
 * </ul>
 *
 * <p>A value of this class relates some propositions with each other, without comparing those that
 * have nothing to do with each other. Immutable and safe for use by several threads.
 */
public final class Implications {

  private final Map<InWords, List<Proposition>> stronger = new HashMap<>();
  private final Map<InWords, List<Proposition>> weaker = new HashMap<>();
  private final Ladders ladders = new Ladders();
  private final List<Proposition> apart = new ArrayList<>();

  /**
   * A step from what comes about with some propositions to what comes about with stronger ones, or
   * with weaker ones.
   *
   * @param added what comes about beside all that did on the rungs before
   * @param with the propositions with each of which comes about what did so far, and nothing else;
   *     may be empty
   */
  public record Rung(List<Proposition> added, List<Proposition> with) {
    /** Copies the lists. */
    public Rung {
      Objects.requireNonNull(added, "added");
      Objects.requireNonNull(with, "with");
      added = List.copyOf(added);
      with = List.copyOf(with);
    }
  }

  /**
   * Relates propositions with each other.
   *
   * @param propositions the propositions; equal ones count once
   */
  public Implications(Collection<? extends Proposition> propositions) {
    Set<InWords> each = new LinkedHashSet<>();
    for (Proposition proposition : propositions) {
      each.add(new InWords(proposition));
    }
    for (InWords key : each) {
      Proposition proposition = (Proposition) key.value();
      Ladder.step(proposition)
          .ifPresentOrElse(step -> ladders.enter(proposition, step), () -> apart.add(proposition));
      for (Proposition implied : implied(proposition)) {
        add(stronger, implied, proposition);
        if (each.contains(new InWords(implied))) {
          add(weaker, proposition, implied);
        }
      }
    }
  }

  private static void add(Map<InWords, List<Proposition>> lists, Proposition of, Proposition one) {
    lists.computeIfAbsent(new InWords(of), key -> new ArrayList<>()).add(one);
  }

  /**
   * The propositions of these that imply another one.
   *
   * @param proposition a proposition, of these or not
   * @return all that imply it except itself, in the order in which they were given
   */
  public List<Proposition> stronger(Proposition proposition) {
    Optional<Ladder.Step> step = Ladder.step(proposition);
    return step.isPresent()
        ? without(proposition, ladders.stronger(step.get()))
        : listed(proposition, stronger);
  }

  /**
   * The propositions of these that one of them implies.
   *
   * @param proposition one of these
   * @return all that it implies except itself
   */
  public List<Proposition> weaker(Proposition proposition) {
    Optional<Ladder.Step> step = Ladder.step(proposition);
    return step.isPresent()
        ? without(proposition, ladders.weaker(step.get()))
        : listed(proposition, weaker);
  }

  private static List<Proposition> without(Proposition one, List<Proposition> all) {
    return all.stream().filter(other -> !other.equals(one)).toList();
  }

  private static List<Proposition> listed(
      Proposition proposition, Map<InWords, List<Proposition>> lists) {
    return List.copyOf(lists.getOrDefault(new InWords(proposition), List.of()));
  }

  /**
   * What comes about with each of these, itself included, as what is added to what comes about with
   * another one, so that all of it is told without saying again for each day which ones are before
   * it.
   *
   * @param met true for what is met if a proposition is met, false for what is not met if it is not
   * @return sequences of rungs; each of these propositions is among those {@linkplain Rung#with
   *     with} which everything up to one rung comes about
   */
  public List<List<Rung>> ladders(boolean met) {
    List<List<Rung>> all = new ArrayList<>();
    for (Proposition one : apart) {
      List<Proposition> added = new ArrayList<>(listed(one, met ? weaker : stronger));
      added.add(one);
      all.add(List.of(new Rung(added, List.of(one))));
    }
    all.addAll(ladders.climbed(met));
    return List.copyOf(all);
  }

  /**
   * Whether one proposition follows from another; each follows from itself.
   *
   * @param stronger what is taken to be so
   * @param weaker what may follow from it
   * @return true if the second is so whenever the first is
   */
  public static boolean implies(Proposition stronger, Proposition weaker) {
    if (stronger instanceof Proposition.DateReached day
        && weaker instanceof Proposition.DateReached other) {
      return !day.date().isBefore(other.date());
    }
    if (stronger instanceof Proposition.PledgesReach more
        && weaker instanceof Proposition.PledgesReach less
        && reaches(more, less)) {
      return true;
    }
    return stronger.equals(weaker)
        || implied(stronger).contains(weaker)
        || (stronger instanceof Proposition.FundingSecured
            && weaker instanceof Proposition.FundingSecured
            && isHigher(Ladder.step(stronger), Ladder.step(weaker)));
  }

  private static boolean isHigher(Optional<Ladder.Step> one, Optional<Ladder.Step> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().ladder().equals(other.get().ladder())
        && one.get().height() >= other.get().height();
  }

  /** A strength in words is reached by no other. */
  private static boolean reaches(Proposition.PledgesReach more, Proposition.PledgesReach less) {
    OptionalLong reached = more.threshold().quantity().asThreshold();
    OptionalLong asked = less.threshold().quantity().asThreshold();
    return more.force().equals(less.force())
        && less.threshold().unit().includes(more.threshold().unit())
        && reached.isPresent()
        && asked.isPresent()
        && reached.getAsLong() >= asked.getAsLong();
  }

  /**
   * What follows from a proposition, but for days, strengths and funds, of which there is no end.
   *
   * @param proposition the proposition
   * @return all that it implies except itself; none for a day, a strength or funds
   */
  public static List<Proposition> implied(Proposition proposition) {
    if (proposition instanceof Proposition.CeasefireHolds ceasefire) {
      return ceasefire.state() == CeasefireState.FULLY_OBSERVED
          ? List.of(new Proposition.CeasefireHolds(ceasefire.between(), CeasefireState.IN_EFFECT))
          : List.of();
    }
    if (proposition instanceof Proposition.ComplianceVerified verified) {
      return List.of(new Proposition.ActDone(verified.of(), verified.act()));
    }
    if (proposition instanceof Proposition.InstrumentExists exists) {
      return implied(exists);
    }
    return proposition instanceof Proposition.MandateProvides provides
            && provides.force().isPresent()
        ? List.of(new Proposition.MandateProvides(provides.feature()))
        : List.of();
  }

  private static List<Proposition> implied(Proposition.InstrumentExists exists) {
    List<Proposition> implied = new ArrayList<>();
    boolean specific = !exists.instrument().equals(InstrumentKind.INTERNATIONAL_MANDATE);
    if (specific) {
      implied.add(
          new Proposition.InstrumentExists(InstrumentKind.INTERNATIONAL_MANDATE, exists.force()));
    }
    if (exists.force().isPresent()) {
      implied.add(new Proposition.InstrumentExists(exists.instrument()));
      if (specific) {
        implied.add(new Proposition.InstrumentExists(InstrumentKind.INTERNATIONAL_MANDATE));
      }
    }
    return List.copyOf(implied);
  }
}
