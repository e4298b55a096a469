package io.github.isfmodel.benchmarks;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import java.util.List;

/** What a record has more of, the more pledges it has. */
record TunedRecord(
    List<Pledge> pledges,
    List<Precondition> preconditions,
    List<Event> events,
    List<Claim> claims) {

  static TunedRecord of(Dossier dossier) {
    return new TunedRecord(
        dossier.pledges(), dossier.preconditions(), dossier.events(), dossier.claims());
  }
}
