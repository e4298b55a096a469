package io.github.isfmodel.dossier;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Optional;

/**
 * Walks through everything in a record that refers to a part of it by an identifier. The
 * identifiers that the parts themselves bear are not references.
 */
final class References {

  /** Takes what the walk meets. */
  interface Visitor {
    /** A reference; those inside citations too, unless {@link #citation} does something else. */
    void reference(Place place, EntityId id);

    /** A citation. */
    default void citation(Place place, Citation citation) {
      reference(place.child("source"), citation.source());
    }
  }

  private final Visitor visitor;

  private References(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Walks through a record that is at a place. */
  static void walk(Dossier dossier, Place top, Visitor visitor) {
    References references = new References(visitor);
    PartReferences parts = new PartReferences(references);
    parts.sources(top.child("sources"), dossier.sources());
    parts.actors(top.child("actors"), dossier.actors());
    new ForceReferences(references).forces(top.child("forces"), dossier.forces());
    new ActReferences(references).resolutions(top.child("resolutions"), dossier.resolutions());
    parts.pledges(top.child("pledges"), dossier.pledges());
    parts.preconditions(top.child("preconditions"), dossier.preconditions());
    parts.milestones(top.child("milestones"), dossier.milestones());
    parts.events(top.child("events"), dossier.events());
    parts.claims(top.child("claims"), dossier.claims());
  }

  void id(Place place, EntityId id) {
    visitor.reference(place, id);
  }

  void ids(Place list, List<? extends EntityId> ids) {
    int size = ids.size();
    for (int i = 0; i < size; i++) {
      visitor.reference(list.child(i), ids.get(i));
    }
  }

  void id(Place place, Optional<? extends EntityId> id) {
    if (id.isPresent()) {
      visitor.reference(place, id.get());
    }
  }

  void when(Place place, When when) {
    if (when instanceof When.Following following) {
      id(place.child("anchor"), following.anchor());
    }
  }

  void when(Place place, Optional<When> when) {
    if (when.isPresent()) {
      when(place, when.get());
    }
  }

  void citations(Place parent, List<Citation> citations) {
    Place list = parent.child("citations");
    int size = citations.size();
    for (int i = 0; i < size; i++) {
      visitor.citation(list.child(i), citations.get(i));
    }
  }

  void speaker(Place place, Speaker speaker) {
    id(place.child("actor"), speaker.actor());
  }

  void speaker(Place place, Optional<Speaker> speaker) {
    if (speaker.isPresent()) {
      speaker(place, speaker.get());
    }
  }

  void attribution(Place place, Attribution attribution) {
    speaker(place.child("speaker"), attribution.speaker());
    ids(place.child("relay"), attribution.relay());
    when(place.child("said"), attribution.said());
  }

  void attribution(Place place, Optional<Attribution> attribution) {
    if (attribution.isPresent()) {
      attribution(place, attribution.get());
    }
  }
}
