package io.github.isfmodel.json.difference;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.table.ActorJson;
import io.github.isfmodel.json.table.ClaimJson;
import io.github.isfmodel.json.table.DossierJson;
import io.github.isfmodel.json.table.EventJson;
import io.github.isfmodel.json.table.ForceJson;
import io.github.isfmodel.json.table.MilestoneJson;
import io.github.isfmodel.json.table.PledgeJson;
import io.github.isfmodel.json.table.PreconditionJson;
import io.github.isfmodel.json.table.ResolutionJson;
import io.github.isfmodel.json.table.SourceJson;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One kind of part of a record.
 *
 * @param list the name of the list that holds the parts
 * @param codec how a part is written
 * @param of the parts of a record
 * @param id the identifier of a part
 */
record PartKind<P>(
    String list, Codec<P> codec, Function<Dossier, List<P>> of, Function<P, EntityId> id) {

  /** In the order of the document. */
  static final List<PartKind<?>> ALL =
      List.of(
          new PartKind<>("sources", SourceJson.SOURCE, Dossier::sources, Source::id),
          new PartKind<>("actors", ActorJson.ACTOR, Dossier::actors, Actor::id),
          new PartKind<>("forces", ForceJson.FORCE, Dossier::forces, Force::id),
          new PartKind<>(
              "resolutions", ResolutionJson.RESOLUTION, Dossier::resolutions, Resolution::id),
          new PartKind<>("pledges", PledgeJson.PLEDGE, Dossier::pledges, Pledge::id),
          new PartKind<>(
              "preconditions",
              PreconditionJson.PRECONDITION,
              Dossier::preconditions,
              Precondition::id),
          new PartKind<>("milestones", MilestoneJson.MILESTONE, Dossier::milestones, Milestone::id),
          new PartKind<>("events", EventJson.EVENT, Dossier::events, Event::id),
          new PartKind<>("claims", ClaimJson.CLAIM, Dossier::claims, Claim::id));

  /** The parts of both versions that have one identifier; there should be one at most of each. */
  private record Namesakes<P>(List<Part<P>> before, List<Part<P>> after) {}

  private record Part<P>(Pointer at, P value) {}

  /** What is different in the attributes of two records that are no lists of parts. */
  static List<ValueChange> ownChanges(Dossier before, Dossier after) {
    return Comparison.of(
        DossierJson.DOSSIER,
        Node.of(Pointer.ROOT, DossierJson.DOSSIER, bare(before)),
        Node.of(Pointer.ROOT, DossierJson.DOSSIER, bare(after)));
  }

  private static Dossier bare(Dossier dossier) {
    return Dossier.builder().title(dossier.title()).asOf(dossier.asOf()).build();
  }

  List<PartChange> changes(Dossier before, Dossier after) {
    Map<EntityId, Namesakes<P>> byId = new TreeMap<>(EntityId.ORDER);
    gather(before, byId, Namesakes::before);
    gather(after, byId, Namesakes::after);
    List<PartChange> changes = new ArrayList<>();
    byId.forEach((id, namesakes) -> compare(id, namesakes, changes));
    return changes;
  }

  private void gather(
      Dossier dossier,
      Map<EntityId, Namesakes<P>> byId,
      Function<Namesakes<P>, List<Part<P>>> side) {
    List<P> parts = of.apply(dossier);
    Pointer at = Pointer.of(list);
    for (int i = 0; i < parts.size(); i++) {
      P part = parts.get(i);
      Namesakes<P> namesakes =
          byId.computeIfAbsent(
              id.apply(part), each -> new Namesakes<>(new ArrayList<>(1), new ArrayList<>(1)));
      side.apply(namesakes).add(new Part<>(at.child(i), part));
    }
  }

  private void compare(EntityId id, Namesakes<P> namesakes, List<PartChange> changes) {
    List<Part<P>> before = namesakes.before();
    List<Part<P>> after = namesakes.after();
    Alignment alignment = new Alignment(before.size(), after.size());
    if (before.size() > 1 || after.size() > 1) {
      alignment.match(i -> node(before.get(i)).json(), i -> node(after.get(i)).json());
    }
    alignment.match(i -> "", i -> "");
    alignment.pairs().forEach((i, j) -> compare(id, before.get(i), after.get(j), changes));
    alignment
        .dropped()
        .forEach(i -> changes.add(new PartChange.Dropped(id, node(before.get(i)).told())));
    alignment
        .added()
        .forEach(j -> changes.add(new PartChange.Added(id, node(after.get(j)).told())));
  }

  private void compare(EntityId id, Part<P> before, Part<P> after, List<PartChange> changes) {
    if (!before.value().equals(after.value())) {
      List<ValueChange> values = Comparison.of(codec, node(before), node(after));
      changes.add(new PartChange.Changed(id, before.at(), after.at(), values));
    }
  }

  private Node node(Part<P> part) {
    return Node.of(part.at(), codec, part.value());
  }
}
