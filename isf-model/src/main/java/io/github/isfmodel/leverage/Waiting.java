package io.github.isfmodel.leverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What blocked pledges still wait for, once some changes are taken as made and others as not made.
 */
final class Waiting {

  /** Pledges that any of the sets frees. */
  record Group(List<BitSet> sets, BitSet asked, Worth worth) {}

  private final Literals literals;
  private final List<Group> groups = new ArrayList<>();
  private Worth freed = Worth.NOTHING;

  Waiting(Literals literals) {
    this.literals = literals;
  }

  /** Enters pledges that any of the sets frees; an empty one has freed them. */
  void add(List<BitSet> sets, Worth worth) {
    BitSet asked = new BitSet();
    for (BitSet set : sets) {
      if (set.isEmpty()) {
        freed = freed.plus(worth);
        return;
      }
      asked.or(set);
    }
    if (!sets.isEmpty()) {
      groups.add(new Group(sets, asked, worth));
    }
  }

  /** What is free without any further change. */
  Worth freed() {
    return freed;
  }

  /** How many changes are asked for in all sets. */
  long size() {
    long size = 0;
    for (Group group : groups) {
      for (BitSet set : group.sets()) {
        size += set.cardinality() + set.length() / Long.SIZE;
      }
    }
    return size;
  }

  /** What is so already and what no set would change any more is so in the end. */
  Waiting settled() {
    Waiting waiting = this;
    for (BitSet sure = sure(); !sure.isEmpty(); sure = waiting.sure()) {
      waiting = waiting.with(sure);
    }
    return waiting;
  }

  private BitSet sure() {
    BitSet asked = new BitSet();
    groups.forEach(group -> asked.or(group.asked()));
    BitSet sure = (BitSet) asked.clone();
    sure.and(literals.given());
    sure.andNot(literals.opposites(asked));
    return sure;
  }

  /** The rest if all of that is so in the end. */
  Waiting with(BitSet made) {
    BitSet opposites = literals.opposites(made);
    Waiting rest = rest();
    for (Group group : groups) {
      if (group.asked().intersects(made) || group.asked().intersects(opposites)) {
        rest.add(
            group.sets().stream()
                .filter(set -> !set.intersects(opposites))
                .map(set -> Literals.without(set, made))
                .toList(),
            group.worth());
      } else {
        rest.groups.add(group);
      }
    }
    return rest;
  }

  /** The rest if a change is not made. */
  Waiting without(int change) {
    Waiting rest = rest();
    for (Group group : groups) {
      if (group.asked().get(change)) {
        rest.add(group.sets().stream().filter(set -> !set.get(change)).toList(), group.worth());
      } else {
        rest.groups.add(group);
      }
    }
    return rest;
  }

  private Waiting rest() {
    Waiting rest = new Waiting(literals);
    rest.freed = freed;
    return rest;
  }

  List<Group> groups() {
    return groups;
  }

  /** The change that most sets ask for, of several the first. There has to be one. */
  int mostAsked() {
    int[] counts =
        new int[groups.stream().mapToInt(group -> group.asked().length()).max().orElse(0)];
    int most = -1;
    for (Group group : groups) {
      for (BitSet set : group.sets()) {
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
          counts[i] += literals.given().get(i) ? 0 : 1;
        }
      }
    }
    for (int i = 0; i < counts.length; i++) {
      most = most < 0 || counts[i] > counts[most] ? i : most;
    }
    return most;
  }

  /** What all sets with a change ask for: without the rest of it the change would be of no use. */
  BitSet goingWith(int change) {
    BitSet common = new BitSet();
    for (Group group : groups) {
      for (BitSet set : group.sets()) {
        if (set.get(change)) {
          if (common.isEmpty()) {
            common.or(set);
          }
          common.and(set);
        }
      }
    }
    return common;
  }

  /**
   * Splits the pledges so that no two parts have to do with each other. What is free is in none.
   */
  List<Waiting> parts() {
    LinkedChanges links = new LinkedChanges();
    for (Group group : groups) {
      links.join(MinimalTerms.union(group.asked(), literals.opposites(group.asked())));
    }
    Map<Integer, Waiting> parts = new LinkedHashMap<>();
    for (Group group : groups) {
      int part = links.group(group.asked().nextSetBit(0));
      parts.computeIfAbsent(part, key -> new Waiting(literals)).groups.add(group);
    }
    return List.copyOf(parts.values());
  }
}
