package io.github.isfmodel.compiled;

/** Days between which nothing changes: what is so on them, what is asked, and the answer. */
final class Stretch {

  /** What is so, by literal. */
  final long[] literals;

  /** The links of which the pledge exists and the precondition is held and not waived. */
  final int[] links;

  /** The blocked pledges. */
  final long[] blocked;

  Stretch(long[] literals, int[] links, long[] blocked) {
    this.literals = literals;
    this.links = links;
    this.blocked = blocked;
  }
}
