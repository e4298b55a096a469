package io.github.isfmodel.examples.cli.claims;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.id.ActorId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "claims",
    description = {
      "Lists who said what, through whom and when, on how many independent origins it rests, where"
          + " the claims differ, and where positions changed.",
      "What was known on a day and what holds for a day are two questions; both may be asked at once."
    },
    mixinStandardHelpOptions = true)
public final class ClaimsCommand implements Callable<Integer> {

  @Mixin private InputFile input = new InputFile();

  @Mixin private Output output = new Output();

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      description = "Only what had certainly been reported by this day.")
  private @Nullable LocalDate knownOn;

  @Option(
      names = "--held-on",
      paramLabel = "DATE",
      description = "Only what is said to hold, or may hold, on this day.")
  private @Nullable LocalDate heldOn;

  @Option(
      names = "--contested",
      description = "Only what is contradicted, rendered in other words, or judged differently.")
  private boolean contested;

  @Option(
      names = "--actor",
      paramLabel = "ID",
      description = {
        "Only what this actor, its organs and its people said, or what is said about them,",
        "such as indonesia."
      })
  private @Nullable String actor;

  @Override
  public Integer call() {
    Dossier dossier = input.readValid();
    ClaimSelection.Wanted wanted =
        new ClaimSelection.Wanted(
            Optional.ofNullable(knownOn),
            Optional.ofNullable(heldOn),
            contested,
            Optional.ofNullable(actor).map(id -> actor(dossier, id)));
    ClaimSelection selection = ClaimSelection.of(dossier, wanted);
    if (output.json()) {
      output.print(ClaimsJson.of(dossier, wanted, selection));
    } else {
      new ClaimsScreen(dossier, wanted, output.screen()).show(selection);
    }
    return ExitCodes.OK;
  }

  private ActorId actor(Dossier dossier, String id) {
    return dossier.actors().stream()
        .map(each -> each.id())
        .filter(each -> each.value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                CommandFailedException.unusable(
                    "The record holds no actor with the id "
                        + id
                        + "; \"isf show "
                        + input.name()
                        + " /actors\" lists them."));
  }
}
