package io.github.isfmodel.benchmarks;

import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.source.Attribution;
import java.util.List;

/** The rules about pledges. */
final class HandPledges {

  private final HandIndex index;
  private final HandReferences references;
  private final HandConditions conditions;
  private final HandForces forces;
  private final HandHistory history;
  private final HandCaveats caveats;
  private final HandFindings found;

  HandPledges(
      HandIndex index,
      HandReferences references,
      HandForces forces,
      HandTruth truth,
      HandFindings found) {
    this.index = index;
    this.references = references;
    this.conditions = new HandConditions(references);
    this.forces = forces;
    this.history = new HandHistory(index, references, truth, found);
    this.caveats = new HandCaveats(references, found);
    this.found = found;
  }

  void check(Pledge pledge) {
    HandForce force = forces.of(pledge.force());
    if (force == null) {
      found.add("ISF-REF-001");
    }
    if (pledge.contributor() instanceof Contributor.Named named) {
      references.actor(
          named.actor(),
          pledge.kind().equals(PledgeKind.FUNDS) ? List.of() : HandReferences.NO_BODIES);
    }
    history.check(pledge, force);
    if (!pledge.caveats().isEmpty()) {
      caveats.check(pledge, force);
    }
    preconditions(pledge);
    if (pledge.reversal().isPresent()) {
      reversal(pledge.reversal().get());
    }
    claimedBy(pledge.claimedBy());
    references.citations(pledge.citations());
    if (pledge.post().isEmpty() && pledge.kind().equals(PledgeKind.COMMAND_POST)) {
      found.add("ISF-PLG-006");
    }
  }

  private void preconditions(Pledge pledge) {
    List<PreconditionId> ids = pledge.preconditions();
    for (int i = 0; i < ids.size(); i++) {
      references.precondition(ids.get(i));
    }
    List<Waiver> waivers = pledge.waivers();
    for (int i = 0; i < waivers.size(); i++) {
      waiver(waivers.get(i), ids);
    }
  }

  private void waiver(Waiver waiver, List<PreconditionId> own) {
    Precondition precondition = index.preconditions.get(waiver.precondition());
    if (precondition == null) {
      found.add("ISF-REF-001");
    } else if (!precondition.holder().equals(waiver.by())) {
      found.add("ISF-PLG-017");
    }
    if (!own.contains(waiver.precondition())) {
      found.add("ISF-PLG-007");
    }
    references.actor(waiver.by(), HandReferences.PRESS);
    references.past(waiver.when());
    references.citations(waiver.citations());
  }

  private void reversal(ReversalClause reversal) {
    conditions.condition(reversal.trigger());
    references.citations(reversal.citations());
    if (reversal.effect().compareTo(PledgeState.REDUCED) < 0) {
      found.add("ISF-PLG-008");
    }
  }

  private void claimedBy(List<Attribution> all) {
    for (int i = 0; i < all.size(); i++) {
      references.attribution(all.get(i));
    }
  }
}
