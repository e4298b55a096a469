package io.github.isfmodel.precondition;

import io.github.isfmodel.id.ForceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
 *       personnel.
 * </ul>
 *
 * <p>A value of this class relates some propositions with each other, without comparing those that
 * have nothing to do with each other. Immutable and safe for use by several threads.
 */
public final class Implications {

  private final Map<Key, List<Proposition>> stronger = new HashMap<>();
  private final Map<Key, List<Proposition>> weaker = new HashMap<>();
  private final Map<Ladder, List<Proposition>> ladders = new HashMap<>();

  /** Ordered by its words, so that looking it up stays quick whatever texts a document chooses. */
  private record Key(Proposition proposition) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      return proposition.toString().compareTo(other.proposition.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && proposition.equals(that.proposition);
    }

    @Override
    public int hashCode() {
      return proposition.hashCode();
    }
  }

  /** Of what there are more or less without end: days, or the pledges to a force. */
  private record Ladder(Optional<ForceId> force) {

    static Optional<Ladder> of(Proposition proposition) {
      if (proposition instanceof Proposition.PledgesReach reach) {
        return Optional.of(new Ladder(Optional.of(reach.force())));
      }
      return proposition instanceof Proposition.DateReached
          ? Optional.of(new Ladder(Optional.empty()))
          : Optional.empty();
    }
  }

  /**
   * Relates propositions with each other.
   *
   * @param propositions the propositions; equal ones count once
   */
  public Implications(Collection<? extends Proposition> propositions) {
    Map<Key, Proposition> each = new LinkedHashMap<>();
    propositions.forEach(proposition -> each.putIfAbsent(new Key(proposition), proposition));
    for (Proposition proposition : each.values()) {
      Ladder.of(proposition)
          .ifPresent(
              ladder -> ladders.computeIfAbsent(ladder, key -> new ArrayList<>()).add(proposition));
      for (Proposition implied : implied(proposition)) {
        add(stronger, implied, proposition);
        if (each.containsKey(new Key(implied))) {
          add(weaker, proposition, implied);
        }
      }
    }
  }

  private static void add(Map<Key, List<Proposition>> lists, Proposition of, Proposition one) {
    lists.computeIfAbsent(new Key(of), key -> new ArrayList<>()).add(one);
  }

  /**
   * The propositions of these that imply another one.
   *
   * @param proposition a proposition, of these or not
   * @return all that imply it except itself, in the order in which they were given
   */
  public List<Proposition> stronger(Proposition proposition) {
    return related(proposition, stronger, other -> implies(other, proposition));
  }

  /**
   * The propositions of these that one of them implies.
   *
   * @param proposition one of these
   * @return all that it implies except itself
   */
  public List<Proposition> weaker(Proposition proposition) {
    return related(proposition, weaker, other -> implies(proposition, other));
  }

  private List<Proposition> related(
      Proposition proposition, Map<Key, List<Proposition>> lists, Predicate<Proposition> which) {
    Optional<Ladder> ladder = Ladder.of(proposition);
    if (ladder.isEmpty()) {
      return List.copyOf(lists.getOrDefault(new Key(proposition), List.of()));
    }
    return ladders.getOrDefault(ladder.get(), List.of()).stream()
        .filter(other -> !other.equals(proposition))
        .filter(which)
        .toList();
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
    return stronger.equals(weaker) || implied(stronger).contains(weaker);
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
   * What follows from a proposition, but for days and strengths, of which there is no end.
   *
   * @param proposition the proposition
   * @return all that it implies except itself; none for a day or a strength
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
    return implied;
  }
}
