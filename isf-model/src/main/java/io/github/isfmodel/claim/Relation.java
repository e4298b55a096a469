package io.github.isfmodel.claim;

/** How two answers to one question stand to each other, time and speakers apart. */
enum Relation {
  /** They say the same. */
  SAME,

  /** They are unequal, and both can hold at once. */
  COMPATIBLE,

  /** They are unequal answers to a question with one answer, but do not exclude each other. */
  DIFFERENT,

  /** Only one can hold at a time. */
  INCOMPATIBLE,

  /** They cannot be compared. */
  UNRELATED;

  /** Whether the second takes the place of the first when it comes later. */
  boolean replaces() {
    return this == DIFFERENT || this == INCOMPATIBLE;
  }
}
