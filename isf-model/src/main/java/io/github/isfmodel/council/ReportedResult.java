package io.github.isfmodel.council;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** How a source characterises the result of a vote; compared with what the ballots say. */
public final class ReportedResult extends OpenCode<ReportedResult> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<ReportedResult> CODES =
      Vocabulary.builder("reported result", ReportedResult::new);

  /** Every seat of the Council voted in favour. */
  public static final ReportedResult UNANIMOUS = CODES.add("unanimous");

  /** Adopted, by whatever majority. */
  public static final ReportedResult ADOPTED = CODES.add("adopted");

  /** Not adopted, for whatever reason. */
  public static final ReportedResult REJECTED = CODES.add("rejected");

  /** Not adopted because a permanent member voted against. */
  public static final ReportedResult VETOED = CODES.add("vetoed");

  /** Adopted by consensus or acclamation: no ballots were cast. */
  public static final ReportedResult WITHOUT_VOTE = CODES.add("without-vote");

  /** All known results. */
  public static final Vocabulary<ReportedResult> VOCABULARY = CODES.build();

  private ReportedResult(String code) {
    super(code);
  }

  /**
   * Reads a code.
   *
   * @param code the code; an unknown one is kept
   * @return the result
   * @throws io.github.isfmodel.code.InvalidValueException if the code is blank or too long
   */
  public static ReportedResult of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<ReportedResult> vocabulary() {
    return VOCABULARY;
  }
}
