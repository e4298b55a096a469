package io.github.isfmodel.examples.cli.assume;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.Usage;
import java.time.LocalDate;
import org.apache.commons.cli.Option;

/** What a command is to take to be so. */
public final class AssumeOption {

  /** One fact or several. */
  public static final Option ASSUME =
      Usage.several(
          "assume",
          "FACT",
          "PRECONDITION=met, not-met or unknown; PLEDGE=STATE, such as indonesia-troops=approved; or"
              + " MILESTONE=reached. Repeat it, or separate several by commas.");

  private AssumeOption() {}

  /** Each is so from the day on. */
  public static AssumedFacts in(Given given, Dossier dossier, LocalDate on) {
    return AssumedFacts.read(given.values(ASSUME), dossier, on);
  }
}
