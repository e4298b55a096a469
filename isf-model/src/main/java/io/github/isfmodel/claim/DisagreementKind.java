package io.github.isfmodel.claim;

/** In what way claims on one question differ, or only seem to. */
public enum DisagreementKind {
  /** Answers of one time and one sense that cannot both hold. */
  CONTRADICTION,

  /**
   * One utterance or one report, passed on in different words: another strength, role or scope.
   * Only the original could tell which is right.
   */
  RENDERING,

  /** Both hold, each for its own place or role. */
  DIFFERENT_SCOPE,

  /** Both hold, each in its own sense: authorized, planned, accepted, believed. */
  DIFFERENT_SENSE,

  /** Judgements that differ. */
  DIFFERENT_JUDGEMENT,

  /** Different actors require something different, one more than the other. */
  DIFFERENT_REQUIREMENT,

  /** One thing under several names. */
  ALIAS,

  /** Things that happened more than once, with other participants or on another day. */
  SEPARATE_OCCASIONS,

  /** Different states at different times. */
  DEVELOPMENT,

  /** The same author or actor says or wants something else at a later time. */
  CHANGE_OF_POSITION,

  /**
   * An actor is in favour of one thing and against another at neighbouring times, which a reader
   * may take for a change of position.
   */
  CHANGE_OF_SUBJECT,

  /** A forecast that moves to a later time. */
  SLIPPAGE,

  /** What was planned, expected or proposed, and the later fact or decision that replaced it. */
  SUPERSESSION,

  /** What was proposed and then decided unchanged. */
  ADOPTED_AS_PROPOSED,

  /** What somebody demanded or made a condition, and the decision that does not provide it. */
  DEFEATED_DEMAND,

  /** The same statement in several articles that have fewer origins: no corroboration. */
  SHARED_ORIGIN
}
