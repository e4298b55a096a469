package io.github.isfmodel.resolution;

/** Whether a clause binds. */
public enum Bindingness {
  /** What it asks for has to take place. */
  BINDING,

  /** It should take place; its absence undoes nothing. */
  HORTATORY
}
