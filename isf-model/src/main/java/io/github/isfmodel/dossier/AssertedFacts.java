package io.github.isfmodel.dossier;

import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.List;

/** Weighs the events and claims that assert one proposition. */
final class AssertedFacts {

  private AssertedFacts() {}

  /** The assertions are in the order of time. */
  static Finding judge(List<AssertedFact> assertions, LocalDate on) {
    List<AssertedFact> known =
        assertions.stream().filter(fact -> fact.when().certainlyBy(on)).toList();
    List<AssertedFact> verified = known.stream().filter(AssertedFact::isVerified).toList();
    if (verified.isEmpty()) {
      return new Finding(Truth.UNKNOWN, evidence(known));
    }
    AssertedFact latest = verified.get(verified.size() - 1);
    List<AssertedFact> concerned =
        known.stream().filter(fact -> !fact.when().span().before(latest.when().span())).toList();
    boolean agreed = concerned.stream().allMatch(fact -> fact.holds() == latest.holds());
    if (!agreed || concerned.stream().anyMatch(AssertedFact::isContested)) {
      return new Finding(Truth.CONTESTED, evidence(concerned));
    }
    return new Finding(latest.holds() ? Truth.MET : Truth.NOT_MET, evidence(concerned));
  }

  private static List<Evidence> evidence(List<AssertedFact> facts) {
    return facts.stream().map(AssertedFact::asEvidence).toList();
  }
}
