package io.github.isfmodel.claim;

/**
 * Two claims that differ, the earlier first.
 *
 * @param kind in what way
 * @param question what about
 * @param earlier the earlier
 * @param later the later
 */
record ClaimPair(DisagreementKind kind, Question question, Filed earlier, Filed later) {

  ClaimPair(DisagreementKind kind, Filed earlier, Filed later) {
    this(kind, earlier.question(), earlier, later);
  }
}
