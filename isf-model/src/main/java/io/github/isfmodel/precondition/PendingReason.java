package io.github.isfmodel.precondition;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** Why a decision has not been taken yet. */
public final class PendingReason extends OpenCode<PendingReason> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<PendingReason> CODES =
      Vocabulary.builder("reason for pending", PendingReason::new);

  /** No draft law has been received. */
  public static final PendingReason NO_BILL_TABLED = CODES.add("no-bill-tabled");

  /** The decision is awaited. */
  public static final PendingReason AWAITING_DECISION = CODES.add("awaiting-decision");

  /** It is being negotiated. */
  public static final PendingReason UNDER_NEGOTIATION = CODES.add("under-negotiation");

  /** Nobody has raised it formally. */
  public static final PendingReason NOT_FORMALLY_RAISED = CODES.add("not-formally-raised");

  /** Another party has to act first. */
  public static final PendingReason AWAITING_OTHER_PARTY = CODES.add("awaiting-other-party");

  /** All values that this release knows. */
  public static final Vocabulary<PendingReason> VOCABULARY = CODES.build();

  private PendingReason(String code) {
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
  public static PendingReason of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<PendingReason> vocabulary() {
    return VOCABULARY;
  }
}
