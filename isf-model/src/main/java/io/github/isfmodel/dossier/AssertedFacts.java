package io.github.isfmodel.dossier;

import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Weighs the events and claims that assert one proposition. */
final class AssertedFacts {

  private AssertedFacts() {}

  /** The assertions are in the order of their last possible days, which both searches rely on. */
  static Finding judge(List<AssertedFact> assertions, LocalDate on) {
    List<AssertedFact> known = assertions.subList(0, first(assertions, last -> last.isAfter(on)));
    int lastVerified = known.size() - 1;
    while (lastVerified >= 0 && !known.get(lastVerified).isVerified()) {
      lastVerified--;
    }
    if (lastVerified < 0) {
      return new Finding(Truth.UNKNOWN, evidence(known));
    }
    AssertedFact latest = known.get(lastVerified);
    LocalDate begin = latest.when().earliest();
    List<AssertedFact> concerned =
        known.subList(first(known, last -> !last.isBefore(begin)), known.size());
    return new Finding(truth(latest, concerned), evidence(concerned));
  }

  private static Truth truth(AssertedFact latest, List<AssertedFact> concerned) {
    for (AssertedFact fact : concerned) {
      if (fact.isContested() || fact.holds() != latest.holds()) {
        return Truth.CONTESTED;
      }
    }
    return latest.holds() ? Truth.MET : Truth.NOT_MET;
  }

  /** The index of the first fact whose last possible day is late enough, or the size if none is. */
  private static int first(List<AssertedFact> facts, Predicate<LocalDate> isLateEnough) {
    int low = 0;
    int high = facts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isLateEnough.test(facts.get(middle).lastDay())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static List<Evidence> evidence(List<AssertedFact> facts) {
    List<Evidence> evidence = new ArrayList<>();
    for (AssertedFact fact : facts) {
      evidence.add(fact.asEvidence());
    }
    return evidence;
  }
}
