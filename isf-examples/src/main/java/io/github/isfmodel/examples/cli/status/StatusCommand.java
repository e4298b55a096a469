package io.github.isfmodel.examples.cli.status;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.claims.DisagreementJson;
import io.github.isfmodel.examples.cli.claims.DisagreementLines;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.ForceOption;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.force.Force;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "status",
    description =
        "Tells how a force stands on a day: mandate, renewal, reports, pledges, milestones, claims.",
    mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {

  @Mixin private InputFile input = new InputFile();

  @Mixin private ForceOption force = new ForceOption();

  @Mixin private Output output = new Output();

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "The day to look at, such as 2025-12-12; days are counted in New York.")
  private LocalDate on = LocalDate.EPOCH;

  @Override
  public Integer call() {
    Dossier dossier = input.readValid();
    List<Force> forces = force.in(dossier);
    if (output.json()) {
      output.print(json(dossier, forces));
    } else {
      forces.forEach(each -> show(dossier, each));
    }
    return ExitCodes.OK;
  }

  private Situation situation(Dossier dossier, Force force) {
    return Situation.of(dossier, force.id(), on).orElseThrow();
  }

  private void show(Dossier dossier, Force force) {
    LineOfActs line = LineOfActs.of(dossier, force, on);
    new StatusScreen(situation(dossier, force), line, dossier, output.screen()).show();
  }

  private ObjectNode json(Dossier dossier, List<Force> forces) {
    ObjectNode json = Json.answer(dossier).put("date", on.toString());
    ArrayNode answers = json.putArray("forces");
    for (Force each : forces) {
      Situation situation = situation(dossier, each);
      answers.add(StatusJson.of(situation, LineOfActs.of(dossier, each, on)));
    }
    json.set(
        "disagreements", Json.array(DisagreementLines.knownOn(dossier, on), DisagreementJson::of));
    return json;
  }
}
