package io.github.isfmodel.precondition;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** What terms somebody wants to be clear about. */
public final class TermsKind extends OpenCode<TermsKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<TermsKind> CODES =
      Vocabulary.builder("kind of terms", TermsKind::new);

  /** The mandate. */
  public static final TermsKind MANDATE = CODES.add("mandate");

  /** The rules of engagement. */
  public static final TermsKind RULES_OF_ENGAGEMENT = CODES.add("rules-of-engagement");

  /** The terms of reference. */
  public static final TermsKind TERMS_OF_REFERENCE = CODES.add("terms-of-reference");

  /** The legal framework. */
  public static final TermsKind LEGAL_FRAMEWORK = CODES.add("legal-framework");

  /** The status of the force and its members. */
  public static final TermsKind STATUS_OF_FORCES = CODES.add("status-of-forces");

  /** Command and control. */
  public static final TermsKind COMMAND = CODES.add("command");

  /** The composition of the force. */
  public static final TermsKind COMPOSITION = CODES.add("composition");

  /** What the force is defined to be. */
  public static final TermsKind FORCE_DEFINITION = CODES.add("force-definition");

  /** All values that this release knows. */
  public static final Vocabulary<TermsKind> VOCABULARY = CODES.build();

  private TermsKind(String code) {
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
  public static TermsKind of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<TermsKind> vocabulary() {
    return VOCABULARY;
  }
}
