package io.github.isfmodel.examples.cli.output;

import io.github.isfmodel.mandate.GoverningAct;

/** An act on a mandate with its days, in words. */
public final class ActText {

  private ActText() {}

  /** Such as "2007-05-01 with effect from 2007-08-21". */
  public static String adopted(GoverningAct act) {
    return act.adoptedOn()
        + (act.effectiveFrom().equals(act.adoptedOn())
            ? ""
            : " with effect from " + act.effectiveFrom());
  }

  /** One that takes effect later, with the last day under it and where that comes from. */
  public static String toCome(GoverningAct act, Cites cites) {
    return toCome(act) + cites.of(act.resolution().citations());
  }

  /** The same without sources. */
  public static String toCome(GoverningAct act) {
    return Names.of(act.resolution())
        + ", adopted "
        + adopted(act)
        + Words.optional(", until ", act.lastDay());
  }
}
