package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Optional;

/**
 * Tells a visitor the references and texts in what many parts have, citations, speakers and dates,
 * the dates of what has happened, and lists in which nothing stands twice.
 */
final class References {

  /** Takes what the walk meets. */
  interface Visitor {
    /** A reference that stands in no citation, by the identifier alone. */
    void reference(Place place, EntityId id);

    /** One that may be to a part of any kind, and so has the kind before the identifier. */
    void referenceWithKind(Place place, EntityId id);

    /** One to an actor that has to be able to be what it is said to be. */
    void actor(Place place, ActorId id, Capacity as);

    /** One to a part of any kind, with the kind, of which the same is so. */
    void part(Place place, EntityId id, Capacity as);

    /** A citation, with the reference to its source. */
    void citation(Place place, Citation citation);

    /** The date of something that has happened. */
    void happened(Place place, When when);

    /** What somebody wrote. */
    void text(Place place, String text);

    /** A list of two or more in which neither the order nor the number means anything. */
    void set(Place list, List<?> entries);
  }

  private final Visitor visitor;

  References(Visitor visitor) {
    this.visitor = visitor;
  }

  void id(Place place, EntityId id) {
    visitor.reference(place, id);
  }

  void ids(Place list, List<? extends EntityId> ids) {
    set(list, ids);
    idsInOrder(list, ids);
  }

  /** Those that may be there twice, or have a rule of their own against it. */
  void idsInOrder(Place list, List<? extends EntityId> ids) {
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

  void actor(Place place, ActorId id, Capacity as) {
    visitor.actor(place, id, as);
  }

  void actor(Place place, Optional<ActorId> id, Capacity as) {
    if (id.isPresent()) {
      visitor.actor(place, id.get(), as);
    }
  }

  void actors(Place list, List<ActorId> ids, Capacity as) {
    set(list, ids);
    int size = ids.size();
    for (int i = 0; i < size; i++) {
      visitor.actor(list.child(i), ids.get(i), as);
    }
  }

  void part(Place place, EntityId id, Capacity as) {
    visitor.part(place, id, as);
  }

  void parts(Place list, List<EntityId> ids, Capacity as) {
    set(list, ids);
    int size = ids.size();
    for (int i = 0; i < size; i++) {
      visitor.part(list.child(i), ids.get(i), as);
    }
  }

  void withKind(Place place, EntityId id) {
    visitor.referenceWithKind(place, id);
  }

  void withKinds(Place list, List<EntityId> ids) {
    set(list, ids);
    int size = ids.size();
    for (int i = 0; i < size; i++) {
      visitor.referenceWithKind(list.child(i), ids.get(i));
    }
  }

  void text(Place place, String text) {
    visitor.text(place, text);
  }

  void text(Place place, Optional<String> text) {
    if (text.isPresent()) {
      visitor.text(place, text.get());
    }
  }

  void texts(Place list, List<String> texts) {
    set(list, texts);
    int size = texts.size();
    for (int i = 0; i < size; i++) {
      visitor.text(list.child(i), texts.get(i));
    }
  }

  /** A list in which neither the order nor the number means anything. */
  void set(Place list, List<?> entries) {
    if (entries.size() > 1) {
      visitor.set(list, entries);
    }
  }

  /** A date of what has happened. */
  void past(Place place, When when) {
    visitor.happened(place, when);
    when(place, when);
  }

  void past(Place place, Optional<When> when) {
    if (when.isPresent()) {
      past(place, when.get());
    }
  }

  /** The same where the references in it are told apart, or there can be none. */
  void happened(Place place, When when) {
    visitor.happened(place, when);
  }

  /** A date that may lie ahead. */
  void when(Place place, When when) {
    if (when instanceof When.Following following) {
      part(place.child("anchor"), following.anchor(), Capacity.ANCHOR);
      text(place.child("phrase"), following.phrase());
    } else if (when instanceof When.Vague vague) {
      text(place.child("phrase"), vague.phrase());
    }
  }

  void when(Place place, Optional<When> when) {
    if (when.isPresent()) {
      when(place, when.get());
    }
  }

  void citations(Place parent, List<Citation> citations) {
    Place list = parent.child("citations");
    set(list, citations);
    int size = citations.size();
    for (int i = 0; i < size; i++) {
      Place place = list.child(i);
      Citation citation = citations.get(i);
      visitor.citation(place, citation);
      text(place.child("locator"), citation.locator());
    }
  }

  void speaker(Place place, Speaker speaker) {
    id(place.child("actor"), speaker.actor());
    text(place.child("role"), speaker.role());
  }

  void speaker(Place place, Optional<Speaker> speaker) {
    if (speaker.isPresent()) {
      speaker(place, speaker.get());
    }
  }

  void attribution(Place place, Attribution attribution) {
    speaker(place.child("speaker"), attribution.speaker());
    ids(place.child("relay"), attribution.relay());
    past(place.child("said"), attribution.said());
  }

  void attribution(Place place, Optional<Attribution> attribution) {
    if (attribution.isPresent()) {
      attribution(place, attribution.get());
    }
  }
}
