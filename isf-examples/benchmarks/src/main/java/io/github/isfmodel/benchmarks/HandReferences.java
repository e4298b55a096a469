package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether references lead somewhere, and what happened did so by the last day of the record. */
final class HandReferences {

  static final List<ActorKind> PRESS = List.of(ActorKind.MEDIA_OUTLET);
  static final List<ActorKind> PRESS_OR_UNNAMED =
      List.of(ActorKind.MEDIA_OUTLET, ActorKind.UNNAMED_SOURCE);
  static final List<ActorKind> NO_BODIES =
      List.of(ActorKind.MEDIA_OUTLET, ActorKind.UNNAMED_SOURCE, ActorKind.PERSON);

  private final HandIndex index;
  private final LocalDate lastDay;
  private final HandFindings found;

  HandReferences(HandIndex index, LocalDate lastDay, HandFindings found) {
    this.index = index;
    this.lastDay = lastDay;
    this.found = found;
  }

  private void in(Map<? extends EntityId, ?> parts, EntityId id) {
    if (!parts.containsKey(id)) {
      found.add("ISF-REF-001");
    }
  }

  void actor(ActorId id) {
    in(index.actors, id);
  }

  void actor(Optional<ActorId> id) {
    if (id.isPresent()) {
      actor(id.get());
    }
  }

  void actors(List<ActorId> ids) {
    for (int i = 0; i < ids.size(); i++) {
      actor(ids.get(i));
    }
  }

  /** That it is of none of some kinds. */
  void actor(ActorId id, List<ActorKind> unfit) {
    Actor actor = index.actors.get(id);
    if (actor == null) {
      found.add("ISF-REF-001");
    } else if (unfit.contains(actor.kind())) {
      found.add("ISF-REF-004");
    }
  }

  void actor(Optional<ActorId> id, List<ActorKind> unfit) {
    if (id.isPresent()) {
      actor(id.get(), unfit);
    }
  }

  void actors(List<ActorId> ids, List<ActorKind> unfit) {
    for (int i = 0; i < ids.size(); i++) {
      actor(ids.get(i), unfit);
    }
  }

  void force(ForceId id) {
    in(index.forces, id);
  }

  void force(Optional<ForceId> id) {
    if (id.isPresent()) {
      force(id.get());
    }
  }

  void text(Optional<ResolutionId> id) {
    if (id.isPresent()) {
      in(index.resolutions, id.get());
    }
  }

  void precondition(PreconditionId id) {
    in(index.preconditions, id);
  }

  void milestone(MilestoneId id) {
    in(index.milestones, id);
  }

  void claim(ClaimId id) {
    in(index.claims, id);
  }

  void source(SourceId id) {
    if (!index.sources.containsKey(id)) {
      found.add("ISF-REF-002");
    }
  }

  void sources(List<SourceId> ids) {
    for (int i = 0; i < ids.size(); i++) {
      source(ids.get(i));
    }
  }

  void any(List<EntityId> ids) {
    for (int i = 0; i < ids.size(); i++) {
      any(ids.get(i));
    }
  }

  void any(EntityId id) {
    if (id instanceof SourceId source) {
      source(source);
    } else if (!(id instanceof TopicId)) {
      in(parts(id), id);
    }
  }

  /** Of which a source or a claim makes no sense. */
  void things(List<EntityId> ids) {
    for (int i = 0; i < ids.size(); i++) {
      thing(ids.get(i));
    }
  }

  void thing(EntityId id) {
    if (id instanceof SourceId source && index.sources.containsKey(source)
        || id instanceof ClaimId claim && index.claims.containsKey(claim)) {
      found.add("ISF-REF-004");
    } else {
      any(id);
    }
  }

  private Map<? extends EntityId, ?> parts(EntityId id) {
    if (id instanceof PledgeId) {
      return index.pledges;
    }
    if (id instanceof ForceId) {
      return index.forces;
    }
    if (id instanceof ActorId) {
      return index.actors;
    }
    if (id instanceof PreconditionId) {
      return index.preconditions;
    }
    if (id instanceof EventId) {
      return index.events;
    }
    if (id instanceof ClaimId) {
      return index.claims;
    }
    return id instanceof ResolutionId ? index.resolutions : index.milestones;
  }

  void citations(List<Citation> citations) {
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      Source source = index.sources.get(citation.source());
      if (source == null) {
        found.add("ISF-REF-002");
      } else if (citation.isVerified() && source.kind().equals(SourceKind.GENERAL_KNOWLEDGE)) {
        found.add("ISF-SRC-002");
      }
    }
  }

  void speaker(Speaker speaker) {
    actor(speaker.actor());
  }

  void speaker(Optional<Speaker> speaker) {
    if (speaker.isPresent()) {
      speaker(speaker.get());
    }
  }

  void attribution(Attribution attribution) {
    speaker(attribution.speaker());
    sources(attribution.relay());
    past(attribution.said());
  }

  /** A date that may lie ahead. */
  void date(When when) {
    if (when instanceof When.Following following) {
      anchor(following.anchor());
    }
  }

  /** Of which an actor or a claim makes no sense. */
  private void anchor(EntityId id) {
    if (id instanceof ActorId actor && index.actors.containsKey(actor)
        || id instanceof ClaimId claim && index.claims.containsKey(claim)) {
      found.add("ISF-REF-004");
    } else {
      any(id);
    }
  }

  void date(Optional<When> when) {
    if (when.isPresent()) {
      date(when.get());
    }
  }

  /** The date of what happened. */
  void past(When when) {
    happened(when);
    date(when);
  }

  void past(Optional<When> when) {
    if (when.isPresent()) {
      past(when.get());
    }
  }

  /** When something begins, which has happened if it is so or was so. */
  void since(When when, Standing standing) {
    if (standing == Standing.IN_EFFECT || standing == Standing.ENDED) {
      happened(when);
    }
    date(when);
  }

  void happened(When when) {
    happened(HandDays.first(when));
  }

  void happened(LocalDate day) {
    if (day.isAfter(lastDay)) {
      found.add("ISF-REC-001");
    }
  }
}
