package io.github.isfmodel.resolution;

/** The chapters of the Charter that an act can rest on. */
public enum Chapter {
  /** The Security Council. */
  V,

  /** Pacific settlement of disputes. */
  VI,

  /** Action with respect to threats to the peace, breaches of the peace and acts of aggression. */
  VII,

  /** Regional arrangements. */
  VIII
}
