package io.github.isfmodel.precondition;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** The kind of instrument that can found or carry a force. */
public final class InstrumentKind extends OpenCode<InstrumentKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<InstrumentKind> CODES =
      Vocabulary.builder("instrument kind", InstrumentKind::new);

  /** A resolution of the Security Council. */
  public static final InstrumentKind SECURITY_COUNCIL_RESOLUTION =
      CODES.add("security-council-resolution");

  /** An agreement between states or parties. */
  public static final InstrumentKind INTERNATIONAL_AGREEMENT = CODES.add("international-agreement");

  /** A treaty. */
  public static final InstrumentKind TREATY = CODES.add("treaty");

  /** A resolution of the General Assembly. */
  public static final InstrumentKind GENERAL_ASSEMBLY_RESOLUTION =
      CODES.add("general-assembly-resolution");

  /** A statement of the President of the Security Council. */
  public static final InstrumentKind PRESIDENTIAL_STATEMENT = CODES.add("presidential-statement");

  /** Any international mandate. */
  public static final InstrumentKind INTERNATIONAL_MANDATE = CODES.add("international-mandate");

  /** All values that this release knows. */
  public static final Vocabulary<InstrumentKind> VOCABULARY = CODES.build();

  private InstrumentKind(String code) {
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
  public static InstrumentKind of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<InstrumentKind> vocabulary() {
    return VOCABULARY;
  }
}
