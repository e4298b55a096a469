package io.github.isfmodel.strength;

/** Why a pledge, or a part of it, is not in a sum. */
public enum UncountedReason {
  /** It, or this part of it, is suspended, withdrawn, refused or barred. */
  NOT_UNDER_WAY,

  /** No size was given by that day. */
  NO_NUMBER,

  /** The size was given in words, such as "dozens", so that the sum has no upper bound. */
  IN_WORDS,

  /** The size was given as "about so many", so that the sum has no upper bound. */
  APPROXIMATE,

  /** Its contributors were not named, so that they may be among those counted already. */
  CONTRIBUTOR_NOT_NAMED,

  /** With it the sum is larger than what can be computed with, so that it has no upper bound. */
  SUM_TOO_LARGE
}
