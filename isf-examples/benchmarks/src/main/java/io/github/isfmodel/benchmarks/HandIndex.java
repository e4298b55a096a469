package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The parts of a record by their ids; of those with the same id the first. */
final class HandIndex {

  final Map<SourceId, Source> sources;
  final Map<ActorId, Actor> actors;
  final Map<ForceId, Force> forces;
  final Map<ResolutionId, Resolution> resolutions;
  final Map<PledgeId, Pledge> pledges;
  final Map<PreconditionId, Precondition> preconditions;
  final Map<MilestoneId, Milestone> milestones;
  final Map<EventId, Event> events;
  final Map<ClaimId, Claim> claims;

  private final HandFindings found;

  HandIndex(Dossier record, HandFindings found) {
    this.found = found;
    sources = byId("sources", record.sources(), Source::id);
    actors = byId("actors", record.actors(), Actor::id);
    forces = byId("forces", record.forces(), Force::id);
    resolutions = byId("resolutions", record.resolutions(), Resolution::id);
    pledges = byId("pledges", record.pledges(), Pledge::id);
    preconditions = byId("preconditions", record.preconditions(), Precondition::id);
    milestones = byId("milestones", record.milestones(), Milestone::id);
    events = byId("events", record.events(), Event::id);
    claims = byId("claims", record.claims(), Claim::id);
  }

  private <I, P> Map<I, P> byId(String list, List<P> parts, Function<P, I> id) {
    Map<I, P> byId = new HashMap<>(2 * parts.size());
    found.in(list);
    for (int i = 0; i < parts.size(); i++) {
      P part = parts.get(i);
      if (byId.putIfAbsent(id.apply(part), part) != null) {
        found.at(i);
        found.add("ISF-REF-003");
      }
    }
    return byId;
  }
}
