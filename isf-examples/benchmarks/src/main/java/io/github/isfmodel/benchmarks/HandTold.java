package io.github.isfmodel.benchmarks;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What events and claims tell about propositions. */
final class HandTold {

  private final Map<Proposition, List<Fact>> facts = new HashMap<>();

  /** That something is so or not, from some day between two on. */
  private record Fact(
      LocalDate first,
      LocalDate last,
      LocalDate until,
      boolean holds,
      boolean contested,
      boolean verified) {}

  HandTold(Dossier record, HandIndex index) {
    for (int i = 0; i < record.events().size(); i++) {
      Event event = record.events().get(i);
      for (Assertion each : event.asserts()) {
        boolean contested = event.standing() == EventStanding.CONTESTED;
        boolean decides = contested || event.standing() == EventStanding.OCCURRED;
        boolean verified = decides && HandTruth.isVerified(event.citations());
        add(each.proposition(), event.when(), LocalDate.MAX, each.holds(), contested, verified);
      }
    }
    for (int i = 0; i < record.claims().size(); i++) {
      Claim claim = record.claims().get(i);
      if (claim.modality() == Modality.FACT && claim.statement() instanceof Statement.That that) {
        HandClaim stated = new HandClaim(claim, that.proposition(), index);
        boolean verified = HandTruth.isVerified(claim.citations()) && !stated.isOwnPraise();
        LocalDate until = stated.until(record.claims());
        add(that.proposition(), stated.from(), until, stated.affirms(), false, verified);
      }
    }
    for (List<Fact> each : facts.values()) {
      each.sort(Comparator.comparing(Fact::last));
    }
  }

  private void add(
      Proposition what,
      When when,
      LocalDate until,
      boolean holds,
      boolean contested,
      boolean verified) {
    facts
        .computeIfAbsent(what, key -> new ArrayList<>())
        .add(
            new Fact(HandDays.first(when), HandDays.last(when), until, holds, contested, verified));
  }

  Truth on(LocalDate day, Proposition proposition) {
    List<Fact> known = known(day, proposition);
    int latest = known.size() - 1;
    while (latest >= 0 && !known.get(latest).verified()) {
      latest--;
    }
    return latest < 0 ? Truth.UNKNOWN : weighed(known, known.get(latest));
  }

  private List<Fact> known(LocalDate day, Proposition proposition) {
    List<Fact> known = new ArrayList<>();
    for (Fact fact : facts.getOrDefault(proposition, List.of())) {
      if (!fact.last().isAfter(day) && !fact.until().isBefore(day)) {
        known.add(fact);
      }
    }
    return known;
  }

  /** Whatever may be as late as the latest that is verified can make it contested. */
  private static Truth weighed(List<Fact> known, Fact latest) {
    for (int i = known.size() - 1; i >= 0 && !known.get(i).last().isBefore(latest.first()); i--) {
      if (known.get(i).contested() || known.get(i).holds() != latest.holds()) {
        return Truth.CONTESTED;
      }
    }
    return latest.holds() ? Truth.MET : Truth.NOT_MET;
  }

  /** Whether what is told speaks for something from some day after another one on. */
  boolean isAfter(LocalDate ended, LocalDate day, Proposition proposition) {
    Truth truth = on(day, proposition);
    if (truth != Truth.MET && truth != Truth.CONTESTED) {
      return false;
    }
    for (Fact fact : known(day, proposition)) {
      if (fact.holds() && fact.first().isAfter(ended)) {
        return true;
      }
    }
    return false;
  }
}
