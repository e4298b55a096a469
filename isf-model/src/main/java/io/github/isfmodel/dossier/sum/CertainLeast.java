package io.github.isfmodel.dossier.sum;

import io.github.isfmodel.dossier.PossibleMembers;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The least number that contributors certainly come to together. What a group tells may hold what
 * its members tell, and two groups may have members in common; of what may be the same people, only
 * the larger is certain. Not safe for use by several threads.
 */
public final class CertainLeast {

  private record Lot(ActorId contributor, Unit unit) {}

  private final Map<Lot, Long> lots = new LinkedHashMap<>();
  private final Map<ActorId, Set<ActorId>> groups = new LinkedHashMap<>();

  /** Of nobody yet. */
  public CertainLeast() {}

  /**
   * Adds what a contributor tells. What one contributor tells several times adds up.
   *
   * @param contributor the contributor
   * @param members who may belong to it, as {@link PossibleMembers} tells; the same each time
   * @param unit what is counted
   * @param least how many there are at least, 0 or more
   */
  public void add(ActorId contributor, Set<ActorId> members, Unit unit, long least) {
    lots.merge(new Lot(contributor, unit), least, CertainLeast::plus);
    if (!members.isEmpty()) {
      groups.put(contributor, members);
    }
  }

  private static long plus(long one, long other) {
    return Math.min(one + other, Quantity.GREATEST);
  }

  /**
   * {@return the groups with the other contributors that may count the same, as far as these were
   * added in the same unit, or in one that may hold it}
   */
  public Map<ActorId, Set<ActorId>> overlaps() {
    Map<ActorId, Set<ActorId>> overlaps = new LinkedHashMap<>();
    links()
        .forEach(
            (lot, others) -> {
              if (groups.containsKey(lot.contributor())) {
                Set<ActorId> with =
                    overlaps.computeIfAbsent(lot.contributor(), key -> new LinkedHashSet<>());
                others.forEach(other -> with.add(other.contributor()));
              }
            });
    overlaps.replaceAll((group, with) -> Collections.unmodifiableSet(with));
    return Collections.unmodifiableMap(overlaps);
  }

  /**
   * The least number. Of contributors that may count the same, directly or through others, it is
   * the most of these: what those tell that are no groups, and for each group what it tells and
   * what those of them tell that are not among its members.
   *
   * @return the number, {@link Quantity#GREATEST} at the most
   */
  public long sum() {
    Map<Lot, Set<Lot>> links = links();
    Set<Lot> done = new LinkedHashSet<>();
    long sum = 0;
    for (Lot lot : lots.keySet()) {
      if (!done.contains(lot)) {
        Set<Lot> linked = linked(lot, links);
        done.addAll(linked);
        sum = plus(sum, most(linked, links));
      }
    }
    return sum;
  }

  private Map<Lot, Set<Lot>> links() {
    Map<ActorId, List<Lot>> byActor = new LinkedHashMap<>();
    if (!groups.isEmpty()) {
      lots.keySet()
          .forEach(
              lot ->
                  who(lot)
                      .forEach(
                          actor ->
                              byActor.computeIfAbsent(actor, key -> new ArrayList<>()).add(lot)));
    }
    Map<Lot, Set<Lot>> links = new LinkedHashMap<>();
    for (List<Lot> same : byActor.values()) {
      for (Lot lot : same) {
        for (Lot other : groups.containsKey(lot.contributor()) ? same : List.<Lot>of()) {
          if (mayBeTheSame(lot, other)) {
            links.computeIfAbsent(lot, key -> new LinkedHashSet<>()).add(other);
            links.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(lot);
          }
        }
      }
    }
    return links;
  }

  private Set<ActorId> who(Lot lot) {
    Set<ActorId> who = new LinkedHashSet<>(Set.of(lot.contributor()));
    who.addAll(groups.getOrDefault(lot.contributor(), Set.of()));
    return who;
  }

  private static boolean mayBeTheSame(Lot one, Lot other) {
    return !one.contributor().equals(other.contributor())
        && (one.unit().mayBeAmong(other.unit()) || other.unit().mayBeAmong(one.unit()));
  }

  private static Set<Lot> linked(Lot first, Map<Lot, Set<Lot>> links) {
    Set<Lot> linked = new LinkedHashSet<>(Set.of(first));
    Deque<Lot> left = new ArrayDeque<>(linked);
    while (!left.isEmpty()) {
      for (Lot other : links.getOrDefault(left.pop(), Set.of())) {
        if (linked.add(other)) {
          left.add(other);
        }
      }
    }
    return linked;
  }

  private long most(Set<Lot> linked, Map<Lot, Set<Lot>> links) {
    Map<ActorId, Set<Lot>> byGroup = new LinkedHashMap<>();
    Set<Lot> single = new LinkedHashSet<>();
    for (Lot lot : linked) {
      if (groups.containsKey(lot.contributor())) {
        byGroup.computeIfAbsent(lot.contributor(), key -> new LinkedHashSet<>()).add(lot);
      } else {
        single.add(lot);
      }
    }
    long most = sum(single);
    for (Set<Lot> own : byGroup.values()) {
      Set<Lot> counted = new LinkedHashSet<>(single);
      own.forEach(lot -> counted.removeAll(links.getOrDefault(lot, Set.of())));
      counted.addAll(own);
      most = Math.max(most, sum(counted));
    }
    return most;
  }

  private long sum(Collection<Lot> some) {
    return some.stream().mapToLong(lot -> lots.getOrDefault(lot, 0L)).reduce(0, CertainLeast::plus);
  }
}
