package io.github.isfmodel.examples.cli.claims;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.input.Meant;
import io.github.isfmodel.examples.cli.input.Usage;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.id.ActorId;
import org.apache.commons.cli.Option;

/** Who said what, where that differs, and where positions changed. */
public final class ClaimsCommand implements Command {

  private static final Option KNOWN_ON =
      Usage.optional("known-on", "DATE", "Only what had certainly been reported by this day.");

  private static final Option HELD_ON =
      Usage.optional("held-on", "DATE", "Only what is said to hold, or may hold, on this day.");

  private static final Option CONTESTED =
      Usage.flag(
          "contested",
          "Only what is contradicted, rendered in other words, or judged differently.");

  private static final Option ACTOR =
      Usage.optional(
          "actor",
          "ID",
          "Only what this actor, its organs and its people said, or what is said about them, such"
              + " as indonesia.");

  @Override
  public Usage usage() {
    return Usage.of(
            "Lists who said what, through whom and when, on how many independent origins it rests,"
                + " where the claims differ, and where positions changed. What was known on a day"
                + " and what holds for a day are two questions; both may be asked at once.")
        .file()
        .options(KNOWN_ON, HELD_ON, CONTESTED, ACTOR, Usage.JSON);
  }

  @Override
  public int run(Given given) {
    InputFile input = given.file();
    Output output = given.output();
    Dossier dossier = input.readValid();
    ClaimSelection.Wanted wanted =
        new ClaimSelection.Wanted(
            given.day(KNOWN_ON),
            given.day(HELD_ON),
            given.has(CONTESTED),
            given.value(ACTOR).map(id -> actor(dossier, input, id)));
    ClaimSelection selection = ClaimSelection.of(dossier, wanted);
    if (output.json()) {
      output.print(ClaimsJson.of(dossier, wanted, selection));
    } else {
      new ClaimsScreen(dossier, wanted, output.screen()).show(selection);
    }
    return ExitCodes.OK;
  }

  private static ActorId actor(Dossier dossier, InputFile input, String id) {
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
                        + " /actors\" lists them."
                        + Meant.amongIds(
                            dossier.actors().stream().map(each -> each.id().value()).toList(),
                            id)));
  }
}
