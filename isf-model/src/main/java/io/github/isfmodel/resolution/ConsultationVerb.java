package io.github.isfmodel.resolution;

/** What has to take place with the parties that a clause names, weakest first. */
public enum ConsultationVerb {
  /** They are heard. */
  CONSULTATION,

  /** Steps are coordinated with them. */
  COORDINATION,

  /** They work together. */
  COOPERATION,

  /** They agree; without them it does not come about. */
  AGREEMENT
}
