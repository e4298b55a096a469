package io.github.isfmodel.coverage;

/** How a contributor stands to a task in a modality. */
public enum Willingness {
  /** It, or somebody of it, says that it will do it. */
  ACCEPTED,

  /** It accepts the task only in another modality than the one that the mandate gives. */
  ACCEPTED_OTHERWISE,

  /** Nothing says that it will or that it will not. */
  UNSTATED,

  /** A caveat takes the task away, or it is said that the contingent will not do it. */
  EXCLUDED
}
