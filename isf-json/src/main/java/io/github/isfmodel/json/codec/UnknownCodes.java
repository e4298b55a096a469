package io.github.isfmodel.json.codec;

/** What happens to a code that an open vocabulary does not hold. */
public enum UnknownCodes {
  /** It is a problem. */
  REFUSE,

  /** It is kept exactly. */
  KEEP
}
