package io.github.isfmodel.examples.cli.output;

import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.resolution.MandateActKind;

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

  /** One that takes effect later, with what it does, and where that comes from. */
  public static String toCome(GoverningAct act, Cites cites) {
    return Names.of(act.resolution())
        + ", adopted "
        + act.adoptedOn()
        + ", "
        + does(act.act().kind())
        + " with effect from "
        + act.effectiveFrom()
        + Words.optional(act.ends() ? ", last day " : ", until ", act.lastDay())
        + cites.of(act.resolution().citations());
  }

  private static String does(MandateActKind kind) {
    return switch (kind) {
      case ESTABLISHES, SUCCEEDS -> "establishes it";
      case EXTENDS -> "extends it";
      case TECHNICAL_ROLLOVER -> "rolls it over";
      case AMENDS -> "amends it";
      case RE_ANCHORS -> "sets its term anew";
      case SHORTENS -> "shortens it";
      case TERMINATES -> "ends it";
    };
  }

  /** A renewal that takes effect later, with the last day under it. */
  public static String renewal(GoverningAct act) {
    return Names.of(act.resolution())
        + ", adopted "
        + adopted(act)
        + Words.optional(", until ", act.lastDay());
  }

  /**
   * By what a mandate ends, if not by its term, such as " by S/RES/1827 (2008), adopted 2008-07-30
   * with effect from 2008-07-31".
   */
  public static String endedBy(MandateStatus mandate, Names names) {
    if (mandate.endedBy().isPresent()) {
      GoverningAct by = mandate.endedBy().get();
      return " by " + Names.of(by.resolution()) + ", adopted " + adopted(by);
    }
    return mandate
        .takeover()
        .map(
            each ->
                ", as " + names.of(each.successor()) + " takes over under " + names.of(each.by()))
        .orElse("");
  }
}
