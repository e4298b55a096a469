package io.github.isfmodel.dossier;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the events and claims of a record assert, and how those of one proposition are weighed. */
final class AssertedFacts {

  private final Map<Asserted, List<AssertedFact>> byProposition = new HashMap<>();

  /**
   * A proposition as a key, ordered by its words, so that looking it up stays quick whatever texts
   * a document chooses.
   */
  private record Asserted(Proposition proposition) implements Comparable<Asserted> {

    @Override
    public int compareTo(Asserted other) {
      return proposition.toString().compareTo(other.proposition.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Asserted that && proposition.equals(that.proposition);
    }

    @Override
    public int hashCode() {
      return proposition.hashCode();
    }
  }

  AssertedFacts(Dossier dossier) {
    ClaimedTimes times = new ClaimedTimes(dossier.claims());
    InterestedParties interested = new InterestedParties(dossier);
    for (Event event : dossier.events()) {
      for (Assertion assertion : event.asserts()) {
        enter(assertion.proposition(), AssertedFact.of(event, assertion));
      }
    }
    for (Claim claim : dossier.claims()) {
      if (claim.statement() instanceof Statement.That that && claim.modality() == Modality.FACT) {
        boolean isOwnPraise = interested.isOwnPraise(claim, that.proposition());
        LocalDate until = times.until(claim, that.proposition());
        enter(that.proposition(), AssertedFact.of(claim, isOwnPraise, until));
      }
    }
    for (List<AssertedFact> facts : byProposition.values()) {
      facts.sort((one, other) -> one.lastDay().compareTo(other.lastDay()));
    }
  }

  private void enter(Proposition proposition, AssertedFact fact) {
    byProposition.computeIfAbsent(new Asserted(proposition), key -> new ArrayList<>()).add(fact);
  }

  /** Whether a proposition is met on a day, by what asserts it or its opposite. */
  Finding finding(Proposition proposition, LocalDate on) {
    return judge(byProposition.getOrDefault(new Asserted(proposition), List.of()), on);
  }

  /** The assertions are in the order of their last possible days, which both searches rely on. */
  private static Finding judge(List<AssertedFact> assertions, LocalDate on) {
    List<AssertedFact> known = assertions.subList(0, first(assertions, last -> last.isAfter(on)));
    int lastVerified = known.size() - 1;
    while (lastVerified >= 0 && !decides(known.get(lastVerified), on)) {
      lastVerified--;
    }
    if (lastVerified < 0) {
      return new Finding(Truth.UNKNOWN, evidence(about(on, known)));
    }
    AssertedFact latest = known.get(lastVerified);
    LocalDate begin = latest.when().earliest();
    List<AssertedFact> concerned =
        about(on, known.subList(first(known, last -> !last.isBefore(begin)), known.size()));
    return new Finding(truth(latest, concerned), evidence(concerned));
  }

  private static boolean decides(AssertedFact fact, LocalDate on) {
    return fact.isVerified() && fact.isAbout(on);
  }

  private static List<AssertedFact> about(LocalDate on, List<AssertedFact> facts) {
    return facts.stream().filter(fact -> fact.isAbout(on)).toList();
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
