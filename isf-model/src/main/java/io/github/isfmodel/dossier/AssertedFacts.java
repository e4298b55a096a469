package io.github.isfmodel.dossier;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Implications;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.rule.check.InWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the events and claims of a record assert, and how those of one proposition are weighed. */
final class AssertedFacts {

  private final Map<InWords, List<AssertedFact>> byProposition = new LinkedHashMap<>();
  private final Implications implications;
  private final InterestedParties interested;

  AssertedFacts(Dossier dossier) {
    ClaimedTimes times = new ClaimedTimes(dossier.claims());
    interested = new InterestedParties(dossier);
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
    byProposition.values().forEach(AssertedFacts::sort);
    implications = new Implications(propositions(byProposition.keySet()));
  }

  private static void sort(List<AssertedFact> facts) {
    facts.sort((one, other) -> one.lastDay().compareTo(other.lastDay()));
  }

  private static List<Proposition> propositions(Set<InWords> keys) {
    List<Proposition> propositions = new ArrayList<>();
    for (InWords key : keys) {
      propositions.add((Proposition) key.value());
    }
    return propositions;
  }

  private void enter(Proposition proposition, AssertedFact fact) {
    byProposition.computeIfAbsent(new InWords(proposition), key -> new ArrayList<>()).add(fact);
  }

  /**
   * Whether a proposition is met on a day, by what asserts it or its opposite, and by what it
   * follows from and what would follow from it. What others claim of a consent against the word of
   * whose it is makes it contested.
   */
  Finding finding(Proposition proposition, LocalDate on) {
    Finding all = finding(proposition, on, this::about);
    if (!(proposition instanceof Proposition.ConsentGiven consent)) {
      return all;
    }
    Finding own = finding(proposition, on, each -> withoutOthers(about(each), consent.by()));
    return own.truth() == Truth.UNKNOWN || own.truth() == all.truth()
        ? all
        : new Finding(Truth.CONTESTED, together(own.evidence(), all.evidence()));
  }

  /** The same where somebody judges, as {@link DossierFacts#judgedBy} tells. */
  Finding finding(Proposition proposition, LocalDate on, ActorId judge) {
    Finding judged = finding(proposition, on, each -> words(about(each), judge));
    Finding told = finding(proposition, on, each -> withoutOthers(about(each), judge));
    return judged.truth() == Truth.UNKNOWN
        ? told
        : new Finding(judged.truth(), together(judged.evidence(), told.evidence()));
  }

  private static List<Evidence> together(List<Evidence> deciding, List<Evidence> beside) {
    Set<Evidence> all = new LinkedHashSet<>(deciding);
    all.addAll(beside);
    return List.copyOf(all);
  }

  /** What somebody itself says or does; of its own conduct, too. */
  private List<AssertedFact> words(List<AssertedFact> facts, ActorId whose) {
    return facts.stream()
        .filter(fact -> interested.isSaidBy(whose, fact))
        .map(fact -> fact.isClaim() ? fact.asClaim(true) : fact)
        .toList();
  }

  /** All, of which the claims of others decide nothing. */
  private List<AssertedFact> withoutOthers(List<AssertedFact> facts, ActorId whose) {
    return facts.stream()
        .map(
            fact ->
                fact.isClaim() && !interested.isSaidBy(whose, fact) ? fact.asClaim(false) : fact)
        .toList();
  }

  private Finding finding(
      Proposition proposition, LocalDate on, Function<Proposition, List<AssertedFact>> about) {
    List<AssertedFact> own = about.apply(proposition);
    List<AssertedFact> following = following(proposition, on, about);
    List<AssertedFact> concerned =
        concerned(following.isEmpty() ? own : joined(own, following), on);
    return new Finding(truth(concerned, on), evidence(concerned));
  }

  private List<AssertedFact> about(Proposition proposition) {
    return byProposition.getOrDefault(new InWords(proposition), List.of());
  }

  private List<AssertedFact> following(
      Proposition proposition, LocalDate on, Function<Proposition, List<AssertedFact>> about) {
    List<AssertedFact> found = new ArrayList<>();
    for (Proposition stronger : implications.stronger(proposition)) {
      follow(about.apply(stronger), true, on, found);
    }
    Set<Proposition> implied = new LinkedHashSet<>(Implications.implied(proposition));
    implied.addAll(implications.weaker(proposition));
    for (Proposition weaker : implied) {
      follow(about.apply(weaker), false, on, found);
    }
    return found;
  }

  /** What is contested of the one is no less so of the other. */
  private static void follow(
      List<AssertedFact> from, boolean holds, LocalDate on, List<AssertedFact> found) {
    List<AssertedFact> concerned = concerned(from, on);
    boolean contested = truth(concerned, on) == Truth.CONTESTED;
    for (AssertedFact fact : concerned) {
      if (fact.holds() == holds) {
        found.add(contested ? fact.asContested() : fact);
      }
    }
  }

  /** What an event or a claim asserts in several ways counts once. */
  private static List<AssertedFact> joined(List<AssertedFact> own, List<AssertedFact> following) {
    Set<EntityId> saying = new HashSet<>();
    own.forEach(fact -> saying.add(fact.by()));
    List<AssertedFact> all = new ArrayList<>(own);
    for (AssertedFact fact : following) {
      if (saying.add(fact.by())) {
        all.add(fact);
      }
    }
    sort(all);
    return all;
  }

  /**
   * The assertions that count on a day and are about it: those of the time of the latest verified
   * one and later, or all known ones where none is verified. They come in the order of their last
   * possible days, which both searches rely on.
   */
  private static List<AssertedFact> concerned(List<AssertedFact> assertions, LocalDate on) {
    List<AssertedFact> known = assertions.subList(0, first(assertions, last -> last.isAfter(on)));
    int lastVerified = lastVerified(known, on);
    if (lastVerified < 0) {
      return about(on, known);
    }
    LocalDate begin = known.get(lastVerified).when().earliest();
    return about(on, known.subList(first(known, last -> !last.isBefore(begin)), known.size()));
  }

  private static List<AssertedFact> about(LocalDate on, List<AssertedFact> facts) {
    List<AssertedFact> about = new ArrayList<>();
    for (AssertedFact fact : facts) {
      if (fact.isAbout(on)) {
        about.add(fact);
      }
    }
    return about;
  }

  private static int lastVerified(List<AssertedFact> facts, LocalDate on) {
    int place = facts.size() - 1;
    while (place >= 0 && !(facts.get(place).isVerified() && facts.get(place).isAbout(on))) {
      place--;
    }
    return place;
  }

  private static Truth truth(List<AssertedFact> concerned, LocalDate on) {
    int lastVerified = lastVerified(concerned, on);
    if (lastVerified < 0) {
      return Truth.UNKNOWN;
    }
    AssertedFact latest = concerned.get(lastVerified);
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
