package io.github.isfmodel.examples.cli;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.claim.Disagreement;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ForceId;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "status",
    description =
        "Tells how a force stands on a day: mandate, renewal, pledges, milestones, claims.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  @Mixin private InputFile input = new InputFile();

  @Mixin private Output output = new Output();

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "The day to look at, such as 2025-12-12; days are counted in New York.")
  private LocalDate on = LocalDate.EPOCH;

  @Option(
      names = "--force",
      paramLabel = "ID",
      description = "Which force, where the record holds more than one.")
  private @Nullable String force;

  @Override
  public Integer call() {
    Dossier dossier = input.readValid();
    for (ForceId id : forces(dossier)) {
      Situation situation = Situation.of(dossier, id, on).orElseThrow();
      if (output.json()) {
        List<Disagreement> disagreements = DisagreementLines.knownOn(dossier, on);
        output.print(StatusJson.of(situation, disagreements));
      } else {
        new StatusScreen(situation, dossier, output.screen()).show();
      }
    }
    return ExitCodes.OK;
  }

  /** Parts of a force are shown only where they are asked for. */
  private List<ForceId> forces(Dossier dossier) {
    List<ForceId> ids =
        dossier.forces().stream()
            .filter(
                each -> force == null ? each.parent().isEmpty() : each.id().value().equals(force))
            .map(Force::id)
            .toList();
    if (ids.isEmpty()) {
      throw CommandFailedException.unusable(
          "The record holds no force"
              + (force == null
                  ? "."
                  : " with the id " + force + "; it holds: " + known(dossier) + "."));
    }
    return ids;
  }

  private static String known(Dossier dossier) {
    return dossier.forces().stream()
        .map(each -> each.id().value())
        .collect(Collectors.joining(", "));
  }
}
