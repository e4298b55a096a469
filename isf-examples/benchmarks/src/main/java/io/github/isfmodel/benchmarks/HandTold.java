package io.github.isfmodel.benchmarks;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.precondition.Implications;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What events and claims tell about propositions. */
final class HandTold {

  private final Map<Proposition, List<Fact>> facts = new HashMap<>();
  private final Map<Proposition, List<Proposition>> stronger = new HashMap<>();

  /** That something is so or not, from some day between two on, and what tells it. */
  private record Fact(
      EntityId by,
      LocalDate first,
      LocalDate last,
      LocalDate until,
      boolean holds,
      boolean contested,
      boolean verified,
      boolean sourced,
      Set<ActorId> saying) {

    Fact asContested() {
      return new Fact(by, first, last, until, holds, true, verified, sourced, saying);
    }

    private Fact as(boolean deciding) {
      return by instanceof ClaimId
          ? new Fact(by, first, last, until, holds, contested, deciding, sourced, saying)
          : this;
    }

    /** As the word of somebody; null if it is not. */
    @Nullable Fact ownOf(ActorId whose) {
      return saying.contains(whose) ? as(sourced) : null;
    }

    /** As it counts until somebody speaks. */
    Fact besides(ActorId whose) {
      return saying.contains(whose) ? this : as(false);
    }

    boolean isKnown(LocalDate day) {
      return !last.isAfter(day) && !until.isBefore(day);
    }
  }

  HandTold(Dossier record, HandIndex index) {
    for (int i = 0; i < record.events().size(); i++) {
      Event event = record.events().get(i);
      for (Assertion each : event.asserts()) {
        boolean contested = event.standing() == EventStanding.CONTESTED;
        boolean decides = contested || event.standing() == EventStanding.OCCURRED;
        boolean verified = decides && HandTruth.isVerified(event.citations());
        add(
            event.id(),
            each.proposition(),
            event.when(),
            LocalDate.MAX,
            each.holds(),
            contested,
            verified,
            verified,
            belongings(event.actors(), index));
      }
    }
    for (int i = 0; i < record.claims().size(); i++) {
      Claim claim = record.claims().get(i);
      if (claim.modality() == Modality.FACT && claim.statement() instanceof Statement.That that) {
        HandClaim stated = new HandClaim(claim, that.proposition(), index);
        boolean verified = HandTruth.isVerified(claim.citations()) && !stated.isOwnPraise();
        LocalDate until = stated.until(record.claims());
        add(
            claim.id(),
            that.proposition(),
            stated.from(),
            until,
            stated.affirms(),
            false,
            verified,
            HandTruth.isVerified(claim.citations()),
            belongings(
                claim.attribution().speaker().actor().map(List::of).orElse(List.of()), index));
      }
    }
    for (List<Fact> each : facts.values()) {
      each.sort(Comparator.comparing(Fact::last));
    }
    for (Proposition each : facts.keySet()) {
      for (Proposition implied : Implications.implied(each)) {
        stronger.computeIfAbsent(implied, key -> new ArrayList<>()).add(each);
      }
    }
  }

  private static Set<ActorId> belongings(List<ActorId> saying, HandIndex index) {
    Set<ActorId> all = new HashSet<>();
    saying.forEach(each -> HandClaim.enter(each, index, all));
    return all;
  }

  private void add(
      EntityId by,
      Proposition what,
      When when,
      LocalDate until,
      boolean holds,
      boolean contested,
      boolean verified,
      boolean sourced,
      Set<ActorId> saying) {
    facts
        .computeIfAbsent(what, key -> new ArrayList<>())
        .add(
            new Fact(
                by,
                HandDays.first(when),
                HandDays.begun(when),
                until,
                holds,
                contested,
                verified,
                sourced,
                saying));
  }

  Truth on(LocalDate day, Proposition proposition) {
    Truth all = on(day, all(day, proposition, fact -> fact));
    if (!(proposition instanceof Proposition.ConsentGiven consent)) {
      return all;
    }
    Truth own = on(day, all(day, proposition, fact -> fact.besides(consent.by())));
    return own == Truth.UNKNOWN || own == all ? all : Truth.CONTESTED;
  }

  /** Where somebody judges; null if nobody does. */
  Truth on(LocalDate day, Proposition proposition, @Nullable ActorId judge) {
    if (judge == null) {
      return on(day, proposition);
    }
    Truth own = on(day, all(day, proposition, fact -> fact.ownOf(judge)));
    return own == Truth.UNKNOWN ? on(day, all(day, proposition, fact -> fact.besides(judge))) : own;
  }

  /** How a fact counts for somebody; null if it does not. */
  private interface View {
    @Nullable Fact of(Fact fact);
  }

  private List<Fact> facts(Proposition proposition, View view) {
    List<Fact> seen = new ArrayList<>();
    for (Fact fact : facts.getOrDefault(proposition, List.of())) {
      Fact counting = view.of(fact);
      if (counting != null) {
        seen.add(counting);
      }
    }
    return seen;
  }

  private List<Fact> all(LocalDate day, Proposition proposition, View view) {
    List<Fact> own = facts(proposition, view);
    boolean isFunding = proposition instanceof Proposition.FundingSecured;
    List<Proposition> from =
        isFunding
            ? facts.keySet().stream().filter(each -> isMore(each, proposition)).toList()
            : stronger.getOrDefault(proposition, List.of());
    List<Proposition> to =
        isFunding
            ? facts.keySet().stream().filter(each -> isMore(proposition, each)).toList()
            : Implications.implied(proposition);
    if (from.isEmpty() && to.isEmpty()) {
      return own;
    }
    List<Fact> all = new ArrayList<>(own);
    Set<EntityId> telling = new HashSet<>();
    own.forEach(fact -> telling.add(fact.by()));
    from.forEach(each -> follow(day, facts(each, view), true, telling, all));
    to.forEach(each -> follow(day, facts(each, view), false, telling, all));
    all.sort(Comparator.comparing(Fact::last));
    return all;
  }

  /** Whether the one are other funds than the other, and no less of a currency. */
  private static boolean isMore(Proposition one, Proposition other) {
    if (!(one instanceof Proposition.FundingSecured more)
        || !(other instanceof Proposition.FundingSecured less)
        || one.equals(other)
        || !more.amount().unit().equals(less.amount().unit())) {
      return false;
    }
    long least = least(less.amount().quantity());
    return least > 0 && least(more.amount().quantity()) >= least;
  }

  private static long least(Quantity funds) {
    boolean isVague = funds instanceof Quantity.About || funds instanceof Quantity.Nearly;
    return isVague ? 0 : funds.bounds().min();
  }

  /** What tells of the one tells of the other too, as far as it still counts. */
  private static void follow(
      LocalDate day, List<Fact> facts, boolean holds, Set<EntityId> telling, List<Fact> all) {
    boolean contested = on(day, facts) == Truth.CONTESTED;
    LocalDate first = LocalDate.MIN;
    for (Fact each : facts) {
      first = each.verified() && each.isKnown(day) ? each.first() : first;
    }
    for (Fact each : facts) {
      boolean counts = each.isKnown(day) && !each.last().isBefore(first);
      if (counts && each.holds() == holds && telling.add(each.by())) {
        all.add(contested ? each.asContested() : each);
      }
    }
  }

  private static Truth on(LocalDate day, List<Fact> all) {
    List<Fact> known = all.stream().filter(fact -> fact.isKnown(day)).toList();
    int latest = known.size() - 1;
    while (latest >= 0 && !known.get(latest).verified()) {
      latest--;
    }
    return latest < 0 ? Truth.UNKNOWN : weighed(known, known.get(latest));
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
    for (Fact fact : all(day, proposition, each -> each)) {
      if (fact.isKnown(day) && fact.holds() && fact.first().isAfter(ended)) {
        return true;
      }
    }
    return false;
  }
}
