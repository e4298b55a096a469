package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many people contributors certainly bring, of whom some may be counted by two of them. */
final class HandShares {

  private static final class Share {
    final ActorId contributor;
    final Unit unit;
    final Set<ActorId> who = new HashSet<>();
    long least;
    boolean isDone;

    Share(ActorId contributor, Unit unit) {
      this.contributor = contributor;
      this.unit = unit;
    }

    boolean isGroup() {
      return who.size() > 1;
    }

    boolean mayHold(Share other) {
      if (contributor.equals(other.contributor) || !HandPeople.mayBe(unit, other.unit)) {
        return false;
      }
      for (ActorId actor : who) {
        if (other.who.contains(actor)) {
          return true;
        }
      }
      return false;
    }
  }

  private final HandIndex index;
  private final LocalDate day;
  private final List<Share> shares = new ArrayList<>();

  HandShares(HandIndex index, LocalDate day) {
    this.index = index;
    this.day = day;
  }

  void add(ActorId contributor, Unit unit, long least) {
    for (Share share : shares) {
      if (share.contributor.equals(contributor) && share.unit.equals(unit)) {
        share.least = HandReach.sum(share.least, least);
        return;
      }
    }
    Share share = new Share(contributor, unit);
    share.least = least;
    enter(contributor, share.who);
    shares.add(share);
  }

  private void enter(ActorId actor, Set<ActorId> who) {
    Actor group = index.actors.get(actor);
    if (who.add(actor) && group != null) {
      for (Membership each : group.members()) {
        boolean tooEarly =
            each.since().isPresent() && day.isBefore(HandDays.first(each.since().get()));
        boolean tooLate =
            each.until().isPresent() && HandDays.last(each.until().get()).isBefore(day);
        if (!tooEarly && !tooLate) {
          enter(each.member(), who);
        }
      }
    }
  }

  long least() {
    long least = 0;
    for (Share share : shares) {
      List<Share> linked = new ArrayList<>();
      link(share, linked);
      least = HandReach.sum(least, most(linked));
    }
    return least;
  }

  private void link(Share share, List<Share> linked) {
    if (!share.isDone) {
      share.isDone = true;
      linked.add(share);
      for (Share other : shares) {
        if (share.mayHold(other)) {
          link(other, linked);
        }
      }
    }
  }

  private static long most(List<Share> linked) {
    long most = without(null, linked);
    for (Share group : linked) {
      if (group.isGroup()) {
        most = Math.max(most, without(group.contributor, linked));
      }
    }
    return most;
  }

  /** What is no group and not within this one, and this one itself. */
  private static long without(@Nullable ActorId group, List<Share> linked) {
    long sum = 0;
    for (Share share : linked) {
      boolean counts = share.contributor.equals(group) || !share.isGroup();
      for (Share other : linked) {
        counts &= !other.contributor.equals(group) || !other.mayHold(share);
      }
      sum = counts ? HandReach.sum(sum, share.least) : sum;
    }
    return sum;
  }
}
