package io.github.isfmodel.resolution;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** What an operative paragraph does. */
public final class ParagraphEffect extends OpenCode<ParagraphEffect> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<ParagraphEffect> CODES =
      Vocabulary.builder("paragraph effect", ParagraphEffect::new);

  /** Endorses a plan. */
  public static final ParagraphEffect ENDORSES_PLAN = CODES.add("endorses-plan");

  /** Establishes or welcomes a body. */
  public static final ParagraphEffect ESTABLISHES_BODY = CODES.add("establishes-body");

  /** Establishes a force or authorizes others to. */
  public static final ParagraphEffect ESTABLISHES_FORCE = CODES.add("establishes-force");

  /** Gives tasks. */
  public static final ParagraphEffect GIVES_TASKS = CODES.add("gives-tasks");

  /** Sets, prolongs or ends a term. */
  public static final ParagraphEffect SETS_TERM = CODES.add("sets-term");

  /** Sets a ceiling. */
  public static final ParagraphEffect SETS_CEILING = CODES.add("sets-ceiling");

  /** Says how a renewal comes about. */
  public static final ParagraphEffect GOVERNS_RENEWAL = CODES.add("governs-renewal");

  /** Requests a report. */
  public static final ParagraphEffect REQUESTS_REPORT = CODES.add("requests-report");

  /** Governs a withdrawal of forces. */
  public static final ParagraphEffect GOVERNS_WITHDRAWAL = CODES.add("governs-withdrawal");

  /** Governs humanitarian aid. */
  public static final ParagraphEffect GOVERNS_AID = CODES.add("governs-aid");

  /** Governs funding. */
  public static final ParagraphEffect GOVERNS_FUNDING = CODES.add("governs-funding");

  /** Calls for contributions. */
  public static final ParagraphEffect CALLS_FOR_CONTRIBUTIONS =
      CODES.add("calls-for-contributions");

  /** Governs privileges, immunities and arrangements. */
  public static final ParagraphEffect GRANTS_STATUS = CODES.add("grants-status");

  /** Speaks of a political outcome. */
  public static final ParagraphEffect POLITICAL_HORIZON = CODES.add("political-horizon");

  /** Imposes a consequence for misconduct. */
  public static final ParagraphEffect IMPOSES_SANCTION = CODES.add("imposes-sanction");

  /** Keeps the matter on the agenda. */
  public static final ParagraphEffect REMAINS_SEIZED = CODES.add("remains-seized");

  /** Restates. */
  public static final ParagraphEffect REAFFIRMS = CODES.add("reaffirms");

  /** All values that this release knows. */
  public static final Vocabulary<ParagraphEffect> VOCABULARY = CODES.build();

  private ParagraphEffect(String code) {
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
  public static ParagraphEffect of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<ParagraphEffect> vocabulary() {
    return VOCABULARY;
  }
}
