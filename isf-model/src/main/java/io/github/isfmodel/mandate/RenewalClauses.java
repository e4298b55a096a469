package io.github.isfmodel.mandate;

import io.github.isfmodel.resolution.RenewalClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which clauses on the renewal of a mandate are in force under an act. */
final class RenewalClauses {

  private RenewalClauses() {}

  /**
   * Its own clauses take the place of earlier ones, and a mandate that is given begins without any;
   * else they go on.
   *
   * @param again whether its body only gives again what it has given
   * @param before the act before it, whose mandate goes on
   */
  static List<GivenClause> under(AdoptedAct act, boolean again, Optional<GoverningAct> before) {
    List<GivenClause> own = act.brings(before) || act.isOfTextOf(before) ? own(act) : List.of();
    boolean goesOn = before.isPresent() && own.isEmpty() && (again || !act.establishes());
    return goesOn ? before.get().renewalClauses() : own;
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
    return List.copyOf(own);
  }
}
