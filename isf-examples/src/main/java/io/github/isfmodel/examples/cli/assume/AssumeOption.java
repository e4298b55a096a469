package io.github.isfmodel.examples.cli.assume;

import io.github.isfmodel.dossier.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a command is to take to be so. */
public final class AssumeOption {

  @Option(
      names = "--assume",
      paramLabel = "FACT",
      split = ",",
      description = {
        "PRECONDITION=met, not-met or unknown; PLEDGE=STATE, such as indonesia-troops=approved;",
        "or MILESTONE=reached. Repeat it, or separate several by commas."
      })
  private List<String> assumed = new ArrayList<>();

  /** Each is so from the day on. */
  public AssumedFacts in(Dossier dossier, LocalDate on) {
    return AssumedFacts.read(assumed, dossier, on);
  }
}
