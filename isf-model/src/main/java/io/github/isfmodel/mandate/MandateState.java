package io.github.isfmodel.mandate;

/** Whether a mandate is in force. */
public enum MandateState {
  /**
   * No act is in effect yet: none has been adopted, or the first takes effect only later, and the
   * record declares none that it leaves out.
   */
  NOT_YET,

  /** It is in force. */
  IN_FORCE,

  /**
   * Its last day has passed and nothing prolonged it; also that of acts which the record leaves
   * out, or which had lapsed, as it declares of an earlier day.
   */
  EXPIRED,

  /** An act ended it. */
  TERMINATED,

  /** It ran until something else took over, and that has happened. */
  REPLACED,

  /**
   * The record cannot tell: it leaves out the acts of that day, or it does not know the day that an
   * act was adopted, that the term is counted from or that the successor took over.
   */
  UNDETERMINED;

  /** {@return whether it was in force and is no more: expired, ended by an act or replaced} */
  public boolean isOver() {
    return this == EXPIRED || this == TERMINATED || this == REPLACED;
  }
}
