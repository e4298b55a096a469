package io.github.isfmodel.source;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** How openly a statement's author is named. */
public final class SpeakerKind extends OpenCode<SpeakerKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<SpeakerKind> CODES =
      Vocabulary.builder("speaker kind", SpeakerKind::new);

  /** A person with a name. */
  public static final SpeakerKind NAMED_PERSON = CODES.add("named-person");

  /** One person without a name, such as "a Western diplomat". */
  public static final SpeakerKind UNNAMED_PERSON = CODES.add("unnamed-person");

  /** Several persons without names, such as "two US officials". */
  public static final SpeakerKind UNNAMED_GROUP = CODES.add("unnamed-group");

  /** An institution, or its spokesperson speaking for it. */
  public static final SpeakerKind INSTITUTION = CODES.add("institution");

  /** A document's own text. */
  public static final SpeakerKind DOCUMENT = CODES.add("document");

  /** An undefined many: "critics", "many nations". */
  public static final SpeakerKind COLLECTIVE = CODES.add("collective");

  /** The outlet that published it, in its own reporting. */
  public static final SpeakerKind OUTLET = CODES.add("outlet");

  /** The outlet's inference from what it reports. */
  public static final SpeakerKind OUTLET_INFERENCE = CODES.add("outlet-inference");

  /** The outlet's opinion. */
  public static final SpeakerKind EDITORIAL = CODES.add("editorial");

  /** A headline. */
  public static final SpeakerKind HEADLINE = CODES.add("headline");

  /** All values that this release knows. */
  public static final Vocabulary<SpeakerKind> VOCABULARY = CODES.build();

  private SpeakerKind(String code) {
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
  public static SpeakerKind of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<SpeakerKind> vocabulary() {
    return VOCABULARY;
  }
}
