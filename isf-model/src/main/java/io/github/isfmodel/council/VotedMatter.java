package io.github.isfmodel.council;

/** What kind of question was voted on; it decides whether a permanent member can block. */
public enum VotedMatter {
  /** Any matter that is not procedural: Charter, Article 27(3). */
  SUBSTANTIVE(true),
  /** A procedural matter: Charter, Article 27(2). */
  PROCEDURAL(false),
  /**
   * Whether another matter is procedural. Decided like a substantive matter (statement of the four
   * sponsoring governments at San Francisco, June 1945), which makes the double veto possible.
   */
  PRELIMINARY_QUESTION(true);

  private final boolean canBeBlocked;

  VotedMatter(boolean canBeBlocked) {
    this.canBeBlocked = canBeBlocked;
  }

  /** {@return whether the negative vote of one permanent member blocks such a matter} */
  public boolean canBeBlocked() {
    return canBeBlocked;
  }
}
