package io.github.isfmodel.examples.cli.output;

import io.github.isfmodel.mandate.Succession;
import io.github.isfmodel.time.WhenText;

/** That another force succeeds a force, in words. */
public final class SuccessionText {

  private SuccessionText() {}

  public static String of(Succession succession, Names names) {
    return "Succeeded by "
        + names.of(succession.successor())
        + " under "
        + names.of(succession.by())
        + ", in effect from "
        + succession.effectiveFrom()
        + "; takes over "
        + WhenText.of(succession.takesOver());
  }
}
