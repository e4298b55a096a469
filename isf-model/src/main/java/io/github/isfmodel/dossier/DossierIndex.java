package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
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
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a record by their identifiers. Where two parts have one identifier, which is
 * an error of the record, the first is found. Immutable and safe for use by several threads.
 */
public final class DossierIndex {

  private static final List<String> KINDS =
      List.of(
          "source",
          "actor",
          "force",
          "resolution",
          "pledge",
          "precondition",
          "milestone",
          "event",
          "claim");

  private final Dossier dossier;
  private final Map<EntityId, Integer> sources;
  private final Map<EntityId, Integer> actors;
  private final Map<EntityId, Integer> forces;
  private final Map<EntityId, Integer> resolutions;
  private final Map<EntityId, Integer> pledges;
  private final Map<EntityId, Integer> preconditions;
  private final Map<EntityId, Integer> milestones;
  private final Map<EntityId, Integer> events;
  private final Map<EntityId, Integer> claims;
  private final Map<PreconditionId, List<Precondition>> replacing = new HashMap<>();
  private final List<Duplicate> duplicates = new ArrayList<>();

  /** A part whose identifier another part before it has. */
  record Duplicate(EntityId id, int position) {}

  DossierIndex(Dossier dossier) {
    this.dossier = dossier;
    this.sources = room(dossier.sources());
    this.actors = room(dossier.actors());
    this.forces = room(dossier.forces());
    this.resolutions = room(dossier.resolutions());
    this.pledges = room(dossier.pledges());
    this.preconditions = room(dossier.preconditions());
    this.milestones = room(dossier.milestones());
    this.events = room(dossier.events());
    this.claims = room(dossier.claims());
    enterParts();
  }

  private static Map<EntityId, Integer> room(List<?> parts) {
    return new HashMap<>(2 * parts.size());
  }

  private void enterParts() {
    for (int i = 0; i < dossier.sources().size(); i++) {
      enter(dossier.sources().get(i).id(), i, sources);
    }
    for (int i = 0; i < dossier.actors().size(); i++) {
      enter(dossier.actors().get(i).id(), i, actors);
    }
    for (int i = 0; i < dossier.forces().size(); i++) {
      enter(dossier.forces().get(i).id(), i, forces);
    }
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      enter(dossier.resolutions().get(i).id(), i, resolutions);
    }
    for (int i = 0; i < dossier.pledges().size(); i++) {
      enter(dossier.pledges().get(i).id(), i, pledges);
    }
    for (int i = 0; i < dossier.preconditions().size(); i++) {
      Precondition each = dossier.preconditions().get(i);
      enter(each.id(), i, preconditions);
      each.replaces()
          .ifPresent(id -> replacing.computeIfAbsent(id, key -> new ArrayList<>()).add(each));
    }
    for (int i = 0; i < dossier.milestones().size(); i++) {
      enter(dossier.milestones().get(i).id(), i, milestones);
    }
    for (int i = 0; i < dossier.events().size(); i++) {
      enter(dossier.events().get(i).id(), i, events);
    }
    for (int i = 0; i < dossier.claims().size(); i++) {
      enter(dossier.claims().get(i).id(), i, claims);
    }
  }

  private void enter(EntityId id, int position, Map<EntityId, Integer> positions) {
    if (positions.putIfAbsent(id, position) != null) {
      duplicates.add(new Duplicate(id, position));
    }
  }

  private static <T> Optional<T> find(
      EntityId id, Map<EntityId, Integer> positions, List<T> parts) {
    Integer at = positions.get(Objects.requireNonNull(id, "id"));
    return at == null ? Optional.empty() : Optional.of(parts.get(at));
  }

  /**
   * Finds a source.
   *
   * @param id its identifier
   * @return the source, or empty if the record holds none of that identifier
   */
  public Optional<Source> source(SourceId id) {
    return find(id, sources, dossier.sources());
  }

  /**
   * Finds an actor.
   *
   * @param id its identifier
   * @return the actor, or empty if the record holds none of that identifier
   */
  public Optional<Actor> actor(ActorId id) {
    return find(id, actors, dossier.actors());
  }

  /** The members of a group; none if it is none that the record holds. */
  List<Membership> members(ActorId group) {
    Optional<Actor> actor = actor(group);
    return actor.isPresent() ? actor.get().members() : List.of();
  }

  /** How far the members of a group are known; empty if it is none that the record holds. */
  Optional<GroupExtent> extent(ActorId group) {
    Optional<Actor> actor = actor(group);
    return actor.isPresent() ? actor.get().extent() : Optional.empty();
  }

  /**
   * Finds a force.
   *
   * @param id its identifier
   * @return the force, or empty if the record holds none of that identifier
   */
  public Optional<Force> force(ForceId id) {
    return find(id, forces, dossier.forces());
  }

  /**
   * The mandate of a force by the texts of the record; read at the first call and kept.
   *
   * @param id the force's identifier
   * @return the mandate, without acts if no text acts on it, or empty if the record holds no such
   *     force
   */
  public Optional<Mandate> mandate(ForceId id) {
    return dossier.mandates().any(Objects.requireNonNull(id, "id"));
  }

  /**
   * Finds a resolution.
   *
   * @param id its identifier
   * @return the resolution, or empty if the record holds none of that identifier
   */
  public Optional<Resolution> resolution(ResolutionId id) {
    return find(id, resolutions, dossier.resolutions());
  }

  /**
   * Finds a pledge.
   *
   * @param id its identifier
   * @return the pledge, or empty if the record holds none of that identifier
   */
  public Optional<Pledge> pledge(PledgeId id) {
    return find(id, pledges, dossier.pledges());
  }

  /**
   * Finds a precondition.
   *
   * @param id its identifier
   * @return the precondition, or empty if the record holds none of that identifier
   */
  public Optional<Precondition> precondition(PreconditionId id) {
    return find(id, preconditions, dossier.preconditions());
  }

  /**
   * Whether a precondition is held on a day, and no other one has taken its place by then.
   *
   * @param precondition a precondition of the record
   * @param date the day
   * @return true if {@link Precondition#isHeldOn} says so and none that replaces it was made by
   *     then
   */
  public boolean isHeldOn(Precondition precondition, LocalDate date) {
    if (!precondition.isHeldOn(date)) {
      return false;
    }
    for (Precondition other : replacing.getOrDefault(precondition.id(), List.of())) {
      if (other.isMadeBy(date) && !other.id().equals(precondition.id())) {
        return false;
      }
    }
    return true;
  }

  /**
   * The preconditions that a pledge lists and the record does not hold, such as those that a
   * tolerant reader left out. What they ask for is unknown, and from when until when they are held.
   *
   * @param pledge the pledge
   * @param date the day
   * @return their identifiers in the order of the pledge, without those waived by that day, as
   *     {@link Pledge#hasWaivedBy} tells
   */
  public List<PreconditionId> unrecordedPreconditions(Pledge pledge, LocalDate date) {
    List<PreconditionId> unrecorded = new ArrayList<>();
    for (PreconditionId id : pledge.preconditions()) {
      if (!preconditions.containsKey(id) && !pledge.hasWaivedBy(id, date)) {
        unrecorded.add(id);
      }
    }
    return List.copyOf(unrecorded);
  }

  /**
   * Finds a milestone.
   *
   * @param id its identifier
   * @return the milestone, or empty if the record holds none of that identifier
   */
  public Optional<Milestone> milestone(MilestoneId id) {
    return find(id, milestones, dossier.milestones());
  }

  /**
   * Finds an event.
   *
   * @param id its identifier
   * @return the event, or empty if the record holds none of that identifier
   */
  public Optional<Event> event(EventId id) {
    return find(id, events, dossier.events());
  }

  /**
   * Finds a claim.
   *
   * @param id its identifier
   * @return the claim, or empty if the record holds none of that identifier
   */
  public Optional<Claim> claim(ClaimId id) {
    return find(id, claims, dossier.claims());
  }

  /**
   * Whether the record holds something of that identifier. Topics are not held, so every one
   * counts.
   *
   * @param id the identifier
   * @return true if it leads somewhere
   */
  public boolean resolves(EntityId id) {
    return id instanceof TopicId || position(id) != null;
  }

  /**
   * How many contributors of a unit a contributor is: one that is named is one or none, and any
   * number where that is not told, as of a group; one without a name as many as are stated.
   *
   * @param contributor the contributor
   * @param unit a unit that {@linkplain Unit#countsContributors() counts contributors}, which is
   *     not checked
   * @return the bounds of the number
   */
  public Bounds contributors(Contributor contributor, Unit unit) {
    return contributor instanceof Contributor.Unnamed unnamed
        ? unnamed.number().bounds()
        : actor(((Contributor.Named) contributor).actor())
            .map(each -> each.contributors(unit))
            .orElse(Bounds.UNKNOWN);
  }

  /**
   * What a condition names and the record does not hold.
   *
   * @param condition the condition
   * @return the identifiers that lead nowhere, each once, in the order of the condition; empty if
   *     all lead somewhere
   */
  public List<EntityId> unresolved(Condition condition) {
    return Unresolved.in(condition, this);
  }

  /**
   * The place of a part.
   *
   * @param id its identifier
   * @return the pointer to it in the record, or empty if the record holds none
   */
  public Optional<Pointer> pointer(EntityId id) {
    Integer at = position(id);
    return at == null ? Optional.empty() : Optional.of(Pointer.of(listOf(id), at));
  }

  /**
   * Each kind has a table of its own: only identifiers of one kind are ordered, and a table of
   * several kinds would be slow for texts that were chosen to have one hash. Each is asked where
   * the kind is known, as the compiler then knows how identifiers are compared.
   */
  private @Nullable Integer position(EntityId id) {
    Objects.requireNonNull(id, "id");
    if (id instanceof SourceId source) {
      return sources.get(source);
    }
    if (id instanceof ActorId actor) {
      return actors.get(actor);
    }
    if (id instanceof PledgeId pledge) {
      return pledges.get(pledge);
    }
    if (id instanceof PreconditionId precondition) {
      return preconditions.get(precondition);
    }
    if (id instanceof ForceId force) {
      return forces.get(force);
    }
    if (id instanceof EventId event) {
      return events.get(event);
    }
    if (id instanceof ClaimId claim) {
      return claims.get(claim);
    }
    if (id instanceof ResolutionId resolution) {
      return resolutions.get(resolution);
    }
    return id instanceof MilestoneId milestone ? milestones.get(milestone) : null;
  }

  private Map<EntityId, Integer> table(EntityId id) {
    if (id instanceof SourceId) {
      return sources;
    }
    if (id instanceof ActorId) {
      return actors;
    }
    if (id instanceof PledgeId) {
      return pledges;
    }
    if (id instanceof PreconditionId) {
      return preconditions;
    }
    if (id instanceof ForceId) {
      return forces;
    }
    if (id instanceof EventId) {
      return events;
    }
    if (id instanceof ClaimId) {
      return claims;
    }
    if (id instanceof ResolutionId) {
      return resolutions;
    }
    return id instanceof MilestoneId ? milestones : Map.of();
  }

  /** The identifiers of the kind of one that the record holds, in the order of their texts. */
  List<String> ofKind(EntityId id) {
    return table(id).keySet().stream().map(EntityId::value).sorted().toList();
  }

  /** The parts of other kinds that have the identifier of one. */
  List<EntityId> ofOtherKinds(EntityId id) {
    List<EntityId> found = new ArrayList<>();
    for (String kind : KINDS) {
      EntityId other = EntityId.of(kind, id.value());
      if (position(other) != null && !other.equals(id)) {
        found.add(other);
      }
    }
    return found;
  }

  /** Whether a part is the one that is found by its identifier. */
  boolean isFound(EntityId id, int position) {
    return Objects.equals(position(id), position);
  }

  /** The parts that are not found by their identifiers; not to be modified. */
  List<Duplicate> duplicates() {
    return duplicates;
  }

  static String listOf(EntityId id) {
    return id.kind() + "s";
  }
}
