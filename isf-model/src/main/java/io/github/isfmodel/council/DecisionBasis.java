package io.github.isfmodel.council;

/** Under what part of the Charter a decision is taken, as far as the duty to abstain needs it. */
public enum DecisionBasis {
  /** Chapter VI, pacific settlement of disputes: a party to the dispute abstains. */
  CHAPTER_VI(true),
  /** Article 52(3), settlement through regional arrangements: a party to the dispute abstains. */
  ARTICLE_52_3(true),
  /** Chapter VII, action on threats to and breaches of the peace: nobody has to abstain. */
  CHAPTER_VII(false),
  /** Any other basis, or none that is known: nobody has to abstain. */
  OTHER(false);

  private final boolean partiesAbstain;

  DecisionBasis(boolean partiesAbstain) {
    this.partiesAbstain = partiesAbstain;
  }

  /** {@return whether a party to a dispute has to abstain from a decision on this basis} */
  public boolean partiesAbstain() {
    return partiesAbstain;
  }
}
