package io.github.isfmodel.council;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** What part of a draft was put to a vote of its own. */
public final class PartialVoteKind extends OpenCode<PartialVoteKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<PartialVoteKind> CODES =
      Vocabulary.builder("partial vote kind", PartialVoteKind::new);

  /** One paragraph, or some paragraphs, of the draft. */
  public static final PartialVoteKind PARAGRAPH = CODES.add("paragraph");

  /** An amendment to the draft. */
  public static final PartialVoteKind AMENDMENT = CODES.add("amendment");

  /** All known kinds. */
  public static final Vocabulary<PartialVoteKind> VOCABULARY = CODES.build();

  private PartialVoteKind(String code) {
    super(code);
  }

  /**
   * Reads a code.
   *
   * @param code the code; an unknown one is kept
   * @return the kind
   * @throws io.github.isfmodel.code.InvalidValueException if the code is blank or too long
   */
  public static PartialVoteKind of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<PartialVoteKind> vocabulary() {
    return VOCABULARY;
  }
}
