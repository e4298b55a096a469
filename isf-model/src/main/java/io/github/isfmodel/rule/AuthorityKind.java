package io.github.isfmodel.rule;

/** Where a rule takes its authority from. */
public enum AuthorityKind {
  /** The Charter of the United Nations. */
  CHARTER,

  /** A paragraph of a resolution. */
  RESOLUTION,

  /** The practice of a body or of the field. */
  PRACTICE,

  /** What the record itself says: it must not contradict itself. */
  RECORD,

  /** The format of documents, or a standard of the Internet (RFC) that it is built on. */
  FORMAT
}
