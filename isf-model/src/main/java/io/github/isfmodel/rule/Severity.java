package io.github.isfmodel.rule;

/** How bad a violation is. */
public enum Severity {
  /** It contradicts the law, or the record contradicts itself. */
  ERROR,

  /** It is lawful and consistent, but worth a look. */
  WARNING
}
