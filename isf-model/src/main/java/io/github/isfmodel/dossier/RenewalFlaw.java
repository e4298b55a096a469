package io.github.isfmodel.dossier;

/** What a proposed renewal can lack. */
public enum RenewalFlaw {
  /**
   * Its text was not adopted: it was voted down, vetoed, withdrawn or revised, or never voted on.
   */
  NOT_ADOPTED,

  /** There is no mandate that it could prolong. */
  NOTHING_TO_RENEW,

  /** The term has run out; the renewal would leave a gap, of some hours on the day after it. */
  LATE,

  /** The record cannot tell whether the term still runs. */
  TIME_UNTOLD,

  /** It does not come from the body that decides. */
  WRONG_BODY,

  /** A party without which the term ends has not renewed. */
  KEY_NOT_TURNED,

  /** What a clause asks for with a party has not taken place. */
  PARTY_MISSING,

  /** A clause names parties that the record cannot tell. */
  PARTIES_UNTOLD;

  /** {@return whether a renewal that lacks it has no effect, however the body votes} */
  public boolean blocks() {
    return this == NOT_ADOPTED || this == WRONG_BODY || this == KEY_NOT_TURNED;
  }
}
