package io.github.isfmodel.actor;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** What sort of actor somebody is. */
public final class ActorKind extends OpenCode<ActorKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<ActorKind> CODES =
      Vocabulary.builder("actor kind", ActorKind::new);

  /** A state that is a member of the United Nations. */
  public static final ActorKind STATE = CODES.add("state");

  /** A state or entity that is not a member of the United Nations, such as Kosovo. */
  public static final ActorKind NON_MEMBER_ENTITY = CODES.add("non-member-entity");

  /** An international organization. */
  public static final ActorKind INTERNATIONAL_ORGANIZATION =
      CODES.add("international-organization");

  /** An organ or office of the United Nations, such as the Security Council. */
  public static final ActorKind UN_ORGAN = CODES.add("un-organ");

  /** A body with legal personality for a transition, such as the Board of Peace. */
  public static final ActorKind TRANSITIONAL_BODY = CODES.add("transitional-body");

  /** An authority of a territory, such as the Palestinian Authority. */
  public static final ActorKind AUTHORITY = CODES.add("authority");

  /** An armed group that is not a state's. */
  public static final ActorKind ARMED_GROUP = CODES.add("armed-group");

  /** The armed forces of a state. */
  public static final ActorKind ARMED_FORCES = CODES.add("armed-forces");

  /** An organ of a state: a parliament, a cabinet, a ministry. */
  public static final ActorKind NATIONAL_ORGAN = CODES.add("national-organ");

  /** A person. */
  public static final ActorKind PERSON = CODES.add("person");

  /** Somebody who spoke without being named. */
  public static final ActorKind UNNAMED_SOURCE = CODES.add("unnamed-source");

  /** A newspaper, an agency, a broadcaster. */
  public static final ActorKind MEDIA_OUTLET = CODES.add("media-outlet");

  /** Several actors under one name, such as mediators or a region's states. */
  public static final ActorKind GROUP = CODES.add("group");

  /** A centre, base or headquarters that acts as such. */
  public static final ActorKind OFFICE = CODES.add("office");

  /** All values that this release knows. */
  public static final Vocabulary<ActorKind> VOCABULARY = CODES.build();

  private ActorKind(String code) {
    super(code);
  }

  /**
   * Reads a code: a constant if it is known, else a value that keeps the unknown code exactly.
   *
   * @param code the code, matched exactly, case included
   * @return the value
   * @throws io.github.isfmodel.code.InvalidValueException if the code is blank or longer than 200
   *     characters
   */
  public static ActorKind of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<ActorKind> vocabulary() {
    return VOCABULARY;
  }
}
