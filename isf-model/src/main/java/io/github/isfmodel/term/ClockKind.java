package io.github.isfmodel.term;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import io.github.isfmodel.task.WindUpStage;
import java.io.Serial;

/** What ends when a clock runs out. */
public final class ClockKind extends OpenCode<ClockKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<ClockKind> CODES =
      Vocabulary.builder("clock kind", ClockKind::new);

  /** The authorization of the force. */
  public static final ClockKind MANDATE = CODES.add("mandate");

  /** Operations. */
  public static final ClockKind OPERATIONS = CODES.add("operations");

  /** Drawdown and withdrawal. */
  public static final ClockKind WITHDRAWAL = CODES.add("withdrawal");

  /** Liquidation. */
  public static final ClockKind LIQUIDATION = CODES.add("liquidation");

  /** The authorization of a part of the force. */
  public static final ClockKind SUB_FORCE = CODES.add("sub-force");

  /** The authorization of a civil presence or body. */
  public static final ClockKind CIVIL_PRESENCE = CODES.add("civil-presence");

  /** A step of a ceiling. */
  public static final ClockKind CEILING_STEP = CODES.add("ceiling-step");

  /** A state's lead. */
  public static final ClockKind LEAD_NATION = CODES.add("lead-nation");

  /** A review. */
  public static final ClockKind REVIEW = CODES.add("review");

  /** A single task. */
  public static final ClockKind TASK = CODES.add("task");

  /** All values that this release knows. */
  public static final Vocabulary<ClockKind> VOCABULARY = CODES.build();

  private ClockKind(String code) {
    super(code);
  }

  /** {@return whether it is that of a mandate, of a force or of a part of one} */
  public boolean isOfMandate() {
    return equals(MANDATE) || equals(SUB_FORCE);
  }

  /**
   * The kind of the clock of a stage of winding up.
   *
   * @param stage the stage
   * @return {@link #WITHDRAWAL} or {@link #LIQUIDATION}
   */
  public static ClockKind ofStage(WindUpStage stage) {
    return stage == WindUpStage.WITHDRAWAL ? WITHDRAWAL : LIQUIDATION;
  }

  /**
   * Reads a code: a constant if it is known, else a value that keeps the unknown code exactly.
   *
   * @param code the code, matched exactly, case included
   * @return the value
   * @throws io.github.isfmodel.code.InvalidValueException if the code is blank or longer than 200
   *     characters
   */
  public static ClockKind of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<ClockKind> vocabulary() {
    return VOCABULARY;
  }
}
