package io.github.isfmodel.benchmarks;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Optional;

/** The rules about claims. */
final class HandClaims {

  private final HandIndex index;
  private final HandReferences references;
  private final HandConditions conditions;
  private final HandFindings found;

  HandClaims(HandIndex index, HandReferences references, HandFindings found) {
    this.index = index;
    this.references = references;
    this.conditions = new HandConditions(references);
    this.found = found;
  }

  void check(Claim claim) {
    references.speaker(claim.attribution().speaker());
    references.sources(claim.attribution().relay());
    dates(claim);
    statement(claim);
    kind(claim);
    conditions.condition(claim.condition());
    for (int i = 0; i < claim.supersedes().size(); i++) {
      replaced(claim, i);
    }
    references.citations(claim.citations());
    if (claim.citations().isEmpty()) {
      found.add("ISF-CLM-001");
    }
  }

  private void dates(Claim claim) {
    When said = claim.attribution().said();
    When reported = claim.reported();
    references.past(said);
    references.past(reported);
    references.date(claim.holds());
    boolean isAnchoredLater = anchored(said, reported);
    anchored(claim.holds(), reported);
    if (HandDays.before(reported, said) && !isAnchoredLater) {
      found.add("ISF-CLM-003");
    }
    if (claim.polarity() == Polarity.NOT_YET && HandDays.before(said, claim.holds())) {
      found.add("ISF-CLM-005");
    }
  }

  private boolean anchored(When when, When reported) {
    if (when instanceof When.Day) {
      return false;
    }
    boolean late =
        when instanceof When.Said said && said.on().isAfter(HandDays.last(reported))
            || when instanceof When.Vague vague && vague.on().isAfter(HandDays.last(reported));
    if (late) {
      found.add("ISF-CLM-002");
    }
    return late;
  }

  private void kind(Claim claim) {
    if (claim.modality() == Modality.FACT && isUnverified(claim.citations())) {
      found.add("ISF-CLM-006");
    }
    if (claim.modality() == Modality.CONDITIONAL
        && claim.condition().isEmpty()
        && !(claim.statement() instanceof Statement.Requires)) {
      found.add("ISF-CLM-004");
    }
    if (claim.pending().isPresent() && claim.polarity() != Polarity.NOT_YET) {
      found.add("ISF-CLM-007");
    }
  }

  static boolean isUnverified(List<Citation> citations) {
    for (int i = 0; i < citations.size(); i++) {
      if (citations.get(i).isVerified()) {
        return false;
      }
    }
    return !citations.isEmpty();
  }

  private void statement(Claim claim) {
    Statement statement = claim.statement();
    if (statement instanceof Statement.About about) {
      references.any(about.subject());
      value(about.value(), claim.reported());
    } else if (statement instanceof Statement.That that) {
      conditions.proposition(that.proposition());
    } else if (statement instanceof Statement.Requires requires) {
      references.any(requires.subject());
      conditions.condition(requires.condition());
    } else if (statement instanceof Statement.Holds holds) {
      references.actor(holds.actor());
      references.any(holds.subject());
    }
  }

  private void value(ClaimedValue value, When reported) {
    if (value instanceof ClaimedValue.Actors actors) {
      references.actors(actors.actors());
    } else if (value instanceof ClaimedValue.Time time) {
      references.date(time.when());
      anchored(time.when(), reported);
    }
  }

  private void replaced(Claim claim, int which) {
    Claim other = index.claims.get(claim.supersedes().get(which));
    if (other == null) {
      found.add("ISF-REF-001");
      return;
    }
    if (HandDays.before(claim.attribution().said(), other.attribution().said())) {
      found.add("ISF-CLM-008");
    }
    Optional<ActorId> mine = claim.attribution().speaker().actor();
    Optional<ActorId> theirs = other.attribution().speaker().actor();
    if (mine.isPresent() && theirs.isPresent() && !mine.get().equals(theirs.get())) {
      found.add("ISF-CLM-009");
    }
  }
}
