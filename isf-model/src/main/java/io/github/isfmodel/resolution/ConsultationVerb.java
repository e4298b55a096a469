package io.github.isfmodel.resolution;

import io.github.isfmodel.code.ConstantText;

/** What has to take place with the parties that a clause names, weakest first. */
public enum ConsultationVerb {
  /** They are heard. */
  CONSULTATION,

  /** Steps are coordinated with them. */
  COORDINATION,

  /** They work together. */
  COOPERATION,

  /** They agree; without them it does not come about. */
  AGREEMENT;

  /** {@return it as it reads in a sentence} */
  public String words() {
    return ConstantText.words(this);
  }
}
