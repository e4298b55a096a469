package io.github.isfmodel.benchmarks;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes conditions as they are walked through, each with what is told about it. */
final class Walking {

  private final Dossier dossier;

  Walking(Dossier dossier) {
    this.dossier = dossier;
  }

  WalkedCondition condition(Condition condition) {
    List<WalkedCondition> parts = condition.parts().stream().map(this::condition).toList();
    if (condition instanceof Condition.AllOf) {
      return new WalkedCondition.AtLeast(parts.size(), parts);
    }
    if (condition instanceof Condition.AnyOf) {
      return new WalkedCondition.AtLeast(1, parts);
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return new WalkedCondition.AtLeast(atLeast.count(), parts);
    }
    return condition instanceof Condition.Not
        ? new WalkedCondition.Not(parts.get(0))
        : proposition((Proposition) condition);
  }

  private WalkedCondition proposition(Proposition proposition) {
    if (proposition instanceof Proposition.InstrumentExists exists) {
      unlessOf(exists.force(), proposition);
      return new WalkedCondition.Exists(exists.instrument().code(), told(proposition));
    }
    if (proposition instanceof Proposition.MandateProvides provides) {
      unlessOf(provides.force(), proposition);
      if (provides.feature().equals(MandateFeature.REPORTING_TO_COUNCIL)) {
        return new WalkedCondition.Reports(told(proposition));
      }
      if (provides.feature().equals(MandateFeature.CHAPTER_VII)) {
        return new WalkedCondition.ChapterVii(told(proposition));
      }
    }
    if (proposition instanceof Proposition.MilestoneReached reached) {
      return new WalkedCondition.Reached(reached.milestone().value());
    }
    if (proposition instanceof Proposition.DateReached
        || proposition instanceof Proposition.PledgesReach) {
      throw notWalked(proposition);
    }
    return told(proposition);
  }

  /** The record that is walked through has one force, and asks of none. */
  private static void unlessOf(Optional<ForceId> force, Proposition proposition) {
    if (force.isPresent()) {
      throw notWalked(proposition);
    }
  }

  private static IllegalArgumentException notWalked(Proposition proposition) {
    return new IllegalArgumentException("not walked through: " + proposition);
  }

  private WalkedCondition.Told told(Proposition proposition) {
    List<WalkedCondition.Fact> facts = new ArrayList<>();
    for (Event event : dossier.events()) {
      boolean contested = event.standing() == EventStanding.CONTESTED;
      boolean verified =
          (contested || event.standing() == EventStanding.OCCURRED)
              && isVerified(event.citations());
      for (Assertion assertion : event.asserts()) {
        if (assertion.proposition().equals(proposition)) {
          facts.add(fact(event.when(), assertion.holds(), contested, verified));
        }
      }
    }
    for (Claim claim : dossier.claims()) {
      if (claim.modality() == Modality.FACT
          && claim.statement() instanceof Statement.That that
          && that.proposition().equals(proposition)) {
        boolean holds = claim.polarity() == Polarity.AFFIRMED;
        facts.add(fact(claim.attribution().said(), holds, false, isVerified(claim.citations())));
      }
    }
    facts.sort(Comparator.comparing(WalkedCondition.Fact::to));
    return new WalkedCondition.Told(List.copyOf(facts));
  }

  private static WalkedCondition.Fact fact(
      When when, boolean holds, boolean contested, boolean verified) {
    Span span = when.span();
    return new WalkedCondition.Fact(span.earliest(), span.latest(), holds, contested, verified);
  }

  static boolean isVerified(List<Citation> citations) {
    return citations.stream().anyMatch(Citation::isVerified);
  }
}
