package io.github.isfmodel.force;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/**
 * What a figure for strength means. These are kept apart and never compared as if they were one.
 */
public final class StrengthKind extends OpenCode<StrengthKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<StrengthKind> CODES =
      Vocabulary.builder("kind of strength", StrengthKind::new);

  /** Planning figure. */
  public static final StrengthKind PLANNED = CODES.add("planned");

  /** Sum of pledges as somebody stated it. */
  public static final StrengthKind PLEDGED = CODES.add("pledged");

  /** Approved for deployment by somebody. */
  public static final StrengthKind APPROVED = CODES.add("approved");

  /** Present. */
  public static final StrengthKind DEPLOYED = CODES.add("deployed");

  /** All values that this release knows. */
  public static final Vocabulary<StrengthKind> VOCABULARY = CODES.build();

  private StrengthKind(String code) {
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
  public static StrengthKind of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<StrengthKind> vocabulary() {
    return VOCABULARY;
  }
}
