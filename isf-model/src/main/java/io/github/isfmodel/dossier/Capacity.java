package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.id.EntityId;
import java.util.List;

/**
 * What an attribute says that the actor or the part is that it names, and which kinds cannot be
 * that. Only what makes no sense is listed: a kind that is odd here, or that a later version added,
 * is taken.
 *
 * @param words what it is said to be, as a breach tells it
 * @param unfit the kinds of actors that cannot be that
 * @param unfitParts the kinds of parts that cannot, of one that may be of any kind
 */
record Capacity(String words, List<ActorKind> unfit, List<String> unfitParts) {

  private static final List<ActorKind> PRESS = List.of(ActorKind.MEDIA_OUTLET);
  private static final List<ActorKind> PRESS_OR_UNNAMED =
      List.of(ActorKind.MEDIA_OUTLET, ActorKind.UNNAMED_SOURCE);
  private static final List<ActorKind> NO_BODY =
      List.of(ActorKind.MEDIA_OUTLET, ActorKind.UNNAMED_SOURCE, ActorKind.PERSON);

  static final Capacity HOST = new Capacity("the host of a force", NO_BODY);
  static final Capacity TERRITORIAL =
      new Capacity("the one whose territory a headquarters is in", NO_BODY);
  static final Capacity CONTRIBUTOR = new Capacity("a contributor to a force", NO_BODY);
  static final Capacity SPONSOR = new Capacity("a sponsor of a text", NO_BODY);

  static final Capacity OPERATOR = new Capacity("the operator of a headquarters", PRESS_OR_UNNAMED);
  static final Capacity CONTROLLER =
      new Capacity("the one that controls an area", PRESS_OR_UNNAMED);
  static final Capacity PARTY = new Capacity("one that has a say in a renewal", PRESS_OR_UNNAMED);
  static final Capacity REPORTING =
      new Capacity("one that makes or takes a report", PRESS_OR_UNNAMED);
  static final Capacity OBLIGOR =
      new Capacity("one that agrees to a milestone or owes it", PRESS_OR_UNNAMED);
  static final Capacity TRUCE = new Capacity("a party to a ceasefire", PRESS_OR_UNNAMED);

  static final Capacity ROLE = new Capacity("one that has a role in a force", PRESS);
  static final Capacity HOLDER = new Capacity("the holder of a precondition", PRESS);
  static final Capacity CONSENTING = new Capacity("one that consents", PRESS);

  /** What tells of a thing is not it. */
  private static final List<String> TELLING = List.of("source", "claim");

  static final Capacity CONSENTED = new Capacity("what is consented to", List.of(), TELLING);
  static final Capacity CONCERNED =
      new Capacity("what a precondition concerns", List.of(), TELLING);
  static final Capacity GOVERNED =
      new Capacity("what a clause of a text is about", List.of(), TELLING);

  static final Capacity ANCHOR =
      new Capacity("what a time is counted from", List.of(), List.of("actor", "claim"));

  private Capacity(String words, List<ActorKind> unfit) {
    this(words, unfit, List.of());
  }

  /** Whether an actor of a kind may be that. */
  boolean takes(ActorKind kind) {
    return !unfit.contains(kind);
  }

  /** Whether a part of the kind of one may be that. */
  boolean takes(EntityId part) {
    return !unfitParts.contains(part.kind());
  }
}
