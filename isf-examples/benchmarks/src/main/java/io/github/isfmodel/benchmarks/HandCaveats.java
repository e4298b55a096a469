package io.github.isfmodel.benchmarks;

import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.time.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about caveats. */
final class HandCaveats {

  private final HandReferences references;
  private final HandFindings found;

  HandCaveats(HandReferences references, HandFindings found) {
    this.references = references;
    this.found = found;
  }

  void check(Pledge pledge, @Nullable HandForce force) {
    When deployed = deployed(pledge.history());
    List<Caveat> caveats = pledge.caveats();
    for (int i = 0; i < caveats.size(); i++) {
      Caveat caveat = caveats.get(i);
      check(caveat, deployed);
      if (force != null && caveat.kind() == CaveatKind.ONLY) {
        force.leaves(caveat, found);
      }
    }
  }

  private static @Nullable When deployed(List<PledgeStep> history) {
    for (int i = 0; i < history.size(); i++) {
      if (history.get(i).state() == PledgeState.DEPLOYED) {
        return history.get(i).when();
      }
    }
    return null;
  }

  private void check(Caveat caveat, @Nullable When deployed) {
    references.date(caveat.since());
    references.date(caveat.until());
    references.citations(caveat.citations());
    if (HandDays.ends(caveat.until(), caveat.since())) {
      found.add("ISF-PLG-009");
    }
    if (caveat.tasks().isEmpty() && caveat.useOfForce().isEmpty()) {
      found.add("ISF-PLG-010");
    }
    if (deployed != null && caveat.declared() && HandDays.before(deployed, caveat.since())) {
      found.add("ISF-PLG-011");
    }
  }
}
