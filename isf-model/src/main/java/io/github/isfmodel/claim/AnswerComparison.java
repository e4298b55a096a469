package io.github.isfmodel.claim;

import io.github.isfmodel.force.Scope;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.Span;
import java.util.Collections;
import java.util.Set;

/** Compares two answers to one question by the kind of their values. */
final class AnswerComparison {

  /** Of these several hold side by side, so that unequal values exclude nothing. */
  private static final Set<Aspect> MANY_VALUED =
      Set.of(
          Aspect.PURPOSE,
          Aspect.REASON,
          Aspect.OFFER,
          Aspect.SUPPORT,
          Aspect.NEXT_PHASE,
          Aspect.INTEREST,
          Aspect.ATTENDANCE,
          Aspect.CIRCULATION,
          Aspect.PRESENCE,
          Aspect.INVOLVEMENT,
          Aspect.ORIGIN,
          Aspect.ROLE,
          Aspect.TASK);

  private final Groups groups;

  AnswerComparison(Groups groups) {
    this.groups = groups;
  }

  /** The days are those on which it matters who belongs to a group. */
  Relation of(Question question, Answer a, Answer b, Span days) {
    boolean many =
        question instanceof Question.OfAspect aspect && MANY_VALUED.contains(aspect.aspect());
    if (a.value().equals(b.value()) && a.polarity() == b.polarity()) {
      return Relation.SAME;
    }
    if (a.polarity() == b.polarity()) {
      return a.polarity() == Polarity.AFFIRMED ? affirmed(many, a, b, days) : Relation.UNRELATED;
    }
    if (a.polarity() == Polarity.AFFIRMED) {
      return opposed(many, a, b, days);
    }
    return b.polarity() == Polarity.AFFIRMED ? opposed(many, b, a, days) : Relation.UNRELATED;
  }

  /**
   * Whether one answer holds where the other does not apply. A denial for one place or role leaves
   * the others open; a denial for all, or inside a territory, also denies what is narrower.
   */
  static boolean scopesApart(Answer a, Answer b) {
    if (a.scope().equals(b.scope())) {
      return false;
    }
    return !(a.polarity() == Polarity.DENIED && reaches(a.scope(), b.scope()))
        && !(b.polarity() == Polarity.DENIED && reaches(b.scope(), a.scope()));
  }

  private static boolean reaches(Scope wide, Scope narrow) {
    return wide.equals(Scope.ANY)
        || (wide.equals(Scope.INSIDE_TERRITORY) && narrow.equals(Scope.DAILY_INSIDE_TERRITORY));
  }

  private Relation affirmed(boolean many, Answer a, Answer b, Span days) {
    Object left = a.value();
    Object right = b.value();
    if (left instanceof ActorSet actors && right instanceof ActorSet others) {
      return actors(actors, others, days);
    }
    if (left instanceof Set<?> codes && right instanceof Set<?> others) {
      boolean apart = Collections.disjoint(codes, others);
      if (many) {
        return apart && scopesApart(a, b) ? Relation.INCOMPATIBLE : Relation.COMPATIBLE;
      }
      return exclusive(apart);
    }
    if (left instanceof Span span && right instanceof Span other) {
      return exclusive(!span.overlaps(other));
    }
    if (left instanceof Measure amount && right instanceof Measure other) {
      return amounts(amount, other);
    }
    if (left instanceof Stance stance && right instanceof Stance other) {
      return stances(stance, other);
    }
    if (left instanceof ConditionForm form && right instanceof ConditionForm other) {
      return form.sharesProposition(other) ? Relation.DIFFERENT : Relation.COMPATIBLE;
    }
    return Relation.UNRELATED;
  }

  private static Relation exclusive(boolean apart) {
    return apart ? Relation.INCOMPATIBLE : Relation.DIFFERENT;
  }

  private Relation actors(ActorSet a, ActorSet b, Span days) {
    if (a.isClosed() && b.isClosed()) {
      return Relation.INCOMPATIBLE;
    }
    if (!a.isClosed() && !b.isClosed()) {
      return Relation.COMPATIBLE;
    }
    ActorSet all = a.isClosed() ? a : b;
    ActorSet some = a.isClosed() ? b : a;
    return exclusive(leavesOut(all, some, days));
  }

  private boolean leavesOut(ActorSet all, ActorSet some, Span days) {
    for (ActorId actor : some.actors()) {
      if (!groups.covers(all.actors(), actor, days)) {
        return true;
      }
    }
    return false;
  }

  private static Relation amounts(Measure a, Measure b) {
    if (a.quantity().isInWords() || b.quantity().isInWords()) {
      return Relation.UNRELATED;
    }
    if (!a.unit().equals(b.unit())) {
      return isMoreThanAll(a, b) || isMoreThanAll(b, a)
          ? Relation.INCOMPATIBLE
          : Relation.UNRELATED;
    }
    return exclusive(
        a.quantity().bounds().max() < b.quantity().bounds().min()
            || b.quantity().bounds().max() < a.quantity().bounds().min());
  }

  /** Whether it is certainly more of some people than all people are. */
  private static boolean isMoreThanAll(Measure some, Measure all) {
    return all.unit().includes(some.unit())
        && some.quantity().bounds().min() > all.quantity().bounds().max();
  }

  private static Relation stances(Stance a, Stance b) {
    Direction left = Direction.of(a);
    Direction right = Direction.of(b);
    if (left == Direction.OPEN || right == Direction.OPEN) {
      return Relation.DIFFERENT;
    }
    return left == right ? Relation.COMPATIBLE : Relation.INCOMPATIBLE;
  }

  /** One affirms; the other denies, or says not yet. */
  private Relation opposed(boolean many, Answer yes, Answer no, Span days) {
    if (yes.value().equals(no.value()) || meets(yes.value(), no.value(), days)) {
      return Relation.INCOMPATIBLE;
    }
    return no.polarity() == Polarity.NOT_YET && !many ? Relation.DIFFERENT : Relation.UNRELATED;
  }

  private boolean meets(Object yes, Object no, Span days) {
    if (yes instanceof ActorSet affirmed && no instanceof ActorSet denied) {
      return meets(affirmed, denied, days);
    }
    if (yes instanceof Span affirmed && no instanceof Span denied) {
      return denied.hull(affirmed).equals(denied);
    }
    if (yes instanceof Measure affirmed && no instanceof Measure denied) {
      return isWithin(affirmed, denied);
    }
    return yes instanceof Set<?> affirmed && no instanceof Set<?> denied && meets(affirmed, denied);
  }

  private static boolean isWithin(Measure part, Measure whole) {
    Bounds inner = part.quantity().bounds();
    Bounds outer = whole.quantity().bounds();
    return part.unit().equals(whole.unit())
        && !whole.quantity().isInWords()
        && !whole.quantity().isApproximate()
        && outer.min() <= inner.min()
        && inner.max() <= outer.max();
  }

  private boolean meets(ActorSet affirmed, ActorSet denied, Span days) {
    for (ActorId actor : affirmed.actors()) {
      if (groups.covers(denied.actors(), actor, days)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(Set<?> affirmed, Set<?> denied) {
    for (Object yes : affirmed) {
      for (Object no : denied) {
        if (no.equals(yes) || taskCovers(no, yes)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean taskCovers(Object denied, Object affirmed) {
    return denied instanceof TaskScope no
        && affirmed instanceof TaskScope yes
        && no.task().equals(yes.task())
        && no.modality().isEmpty();
  }
}
