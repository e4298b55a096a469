package io.github.isfmodel.claim;

import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.source.Citation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The claims that their authors have replaced by later ones of the same list. What is said of a
 * later time only takes nothing back, and neither does what no citation verifies.
 */
final class TakenBack {

  private final Set<ClaimId> claims = new HashSet<>();

  TakenBack(List<Filed> all) {
    Map<ClaimId, Filed> byId = new HashMap<>();
    all.forEach(filed -> byId.put(filed.claim().id(), filed));
    for (Filed later : all) {
      if (Citation.isAnyVerified(later.claim().citations())) {
        for (ClaimId replaced : later.claim().supersedes()) {
          Filed earlier = byId.get(replaced);
          if (earlier != null && !earlier.before(later)) {
            claims.add(replaced);
          }
        }
      }
    }
  }

  boolean contains(Filed filed) {
    return claims.contains(filed.claim().id());
  }

  List<Filed> without(List<Filed> some) {
    return some.stream().filter(filed -> !contains(filed)).toList();
  }
}
