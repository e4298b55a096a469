package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.RenewalClause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who gave a mandate, and which clauses on its renewal are in force under an act. */
final class Renewals {

  private Renewals() {}

  /**
   * Without a mandate on record that goes on, who acts first is taken to have given it.
   *
   * @param before the act before it, whose mandate goes on
   */
  static List<ActorId> givers(AdoptedAct act, Optional<GoverningAct> before) {
    ActorId issuer = act.resolution().issuer();
    if (before.isEmpty()) {
      return List.of(issuer);
    }
    List<ActorId> givers = before.get().givers();
    if (!act.establishes() || givers.contains(issuer)) {
      return givers;
    }
    return Inherited.and(givers, List.of(issuer));
  }

  /**
   * Its own clauses take the place of earlier ones, and a mandate that its body gives beside
   * another one begins without any; else they go on. Those of another body that gave the mandate
   * stay in either case.
   *
   * @param again whether its body only gives again what it has given
   * @param givers who gave the mandate that the act leaves
   */
  static List<GivenClause> clauses(
      AdoptedAct act, boolean again, Optional<GoverningAct> before, List<ActorId> givers) {
    List<GivenClause> own = List.copyOf(own(act));
    if (before.isEmpty()) {
      return own;
    }
    if (own.isEmpty() && (again || !act.establishes())) {
      return before.get().renewalClauses();
    }
    return Inherited.and(
        ofOthers(act.resolution().issuer(), before.get().renewalClauses(), givers), own);
  }

  /** The same list if all are. */
  private static List<GivenClause> ofOthers(
      ActorId body, List<GivenClause> clauses, List<ActorId> givers) {
    Set<ActorId> others = clauses.isEmpty() ? Set.of() : othersThan(body, givers);
    List<GivenClause> left = new ArrayList<>();
    for (GivenClause clause : clauses) {
      if (others.contains(clause.issuer())) {
        left.add(clause);
      }
    }
    return left.size() == clauses.size() ? clauses : List.copyOf(left);
  }

  /** The others that gave a mandate beside a body; none if it did not. */
  static Set<ActorId> othersThan(ActorId body, List<ActorId> givers) {
    Set<ActorId> others = new HashSet<>(givers);
    return others.remove(body) ? others : Set.of();
  }

  private static List<GivenClause> own(AdoptedAct act) {
    List<GivenClause> own = new ArrayList<>();
    for (RenewalClause clause : act.provisions().renewalClauses()) {
      own.add(
          ImmutableGivenClause.builder()
              .resolution(act.resolution().id())
              .issuer(act.resolution().issuer())
              .clause(clause)
              .build());
    }
    return own;
  }
}
