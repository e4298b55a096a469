package io.github.isfmodel.id;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.util.Comparator;

/**
 * An identifier of something in a record, typed by what it identifies. As text within other text it
 * is written as a reference: the kind, a colon, the identifier, such as "pledge:indonesia-troops".
 * Each kind is ordered by its texts, so that a hash table stays quick whatever texts a document
 * chooses; for that it is comparable with its own kind only, and {@link #ORDER} sorts several
 * kinds.
 */
public sealed interface EntityId extends Serializable
    permits ActorId,
        SourceId,
        ClaimId,
        EventId,
        ResolutionId,
        ForceId,
        PledgeId,
        PreconditionId,
        MilestoneId,
        TopicId {

  /**
   * Orders identifiers of any kinds: by kind, then by text, as those of one kind are ordered by
   * themselves.
   */
  Comparator<EntityId> ORDER = Comparator.comparing(EntityId::kind).thenComparing(EntityId::value);

  /** {@return the identifier without its kind} */
  String value();

  /** {@return the kind of thing that is identified, in one lower-case word} */
  String kind();

  /** {@return kind, colon and identifier} */
  default String reference() {
    return kind() + ":" + value();
  }

  /**
   * Reads a reference.
   *
   * @param reference kind, colon and identifier
   * @return the identifier, typed by its kind
   * @throws InvalidValueException if there is no colon, the kind is none of ours or the identifier
   *     is not of the right form
   */
  static EntityId parse(String reference) {
    int colon = reference.indexOf(':');
    if (colon < 0) {
      throw ofNoKind(reference);
    }
    return of(reference.substring(0, colon), reference.substring(colon + 1));
  }

  /**
   * Joins a kind and an identifier.
   *
   * @param kind the kind of thing that is identified, in one lower-case word
   * @param value the identifier
   * @return the identifier, typed by its kind
   * @throws InvalidValueException if the kind is none of ours or the identifier is not of the right
   *     form
   */
  static EntityId of(String kind, String value) {
    return switch (kind) {
      case "actor" -> new ActorId(value);
      case "source" -> new SourceId(value);
      case "claim" -> new ClaimId(value);
      case "event" -> new EventId(value);
      case "resolution" -> new ResolutionId(value);
      case "force" -> new ForceId(value);
      case "pledge" -> new PledgeId(value);
      case "precondition" -> new PreconditionId(value);
      case "milestone" -> new MilestoneId(value);
      case "topic" -> new TopicId(value);
      default -> throw ofNoKind(kind + ":" + value);
    };
  }

  private static InvalidValueException ofNoKind(String reference) {
    return new InvalidValueException(
        "reference",
        reference,
        "does not begin with a kind and a colon",
        "write one of actor:, source:, claim:, event:, resolution:, force:, pledge:, precondition:, milestone:, topic: before the id");
  }
}
