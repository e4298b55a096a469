package io.github.isfmodel.examples.cli.validate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.input.Usage;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.problem.Problem;
import java.io.PrintWriter;
import java.util.Locale;

/** Everything that is wrong with a record. */
public final class ValidateCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of("Lists everything that is wrong with a record, and what is worth a look.")
        .file()
        .options(Usage.JSON);
  }

  @Override
  public int run(Given given) {
    InputFile input = given.file();
    Output output = given.output();
    Reading<Dossier> reading = input.read();
    if (output.json()) {
      output.print(json(input.name(), reading));
    } else {
      reading.problems().forEach(problem -> show(problem, output.out()));
      output.out().println(input.name() + ": " + summary(reading));
    }
    return reading.errors().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEMS;
  }

  private static String summary(Reading<Dossier> reading) {
    return counted(reading.errors().size(), "error")
        + ", "
        + counted(reading.warnings().size(), "warning");
  }

  private static String counted(int number, String what) {
    return (number == 0 ? "no" : Integer.toString(number)) + " " + what + (number == 1 ? "" : "s");
  }

  private static void show(Problem problem, PrintWriter out) {
    out.println(severity(problem) + " " + problem);
    out.println("    because of: " + problem.authority());
  }

  private static String severity(Problem problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode json(String file, Reading<Dossier> reading) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", file);
    json.put("errors", reading.errors().size());
    json.put("warnings", reading.warnings().size());
    ArrayNode problems = json.putArray("problems");
    reading.problems().forEach(problem -> problems.add(json(problem)));
    return json;
  }

  public static ObjectNode json(Problem problem) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("rule", problem.rule().value());
    json.put("severity", severity(problem));
    json.put("pointer", problem.at().value());
    json.put("line", problem.line());
    json.put("column", problem.column());
    json.put("message", problem.message());
    json.put("remedy", problem.remedy());
    json.put("authority", problem.authority());
    ObjectNode values = json.putObject("values");
    problem.values().forEach(values::put);
    return json;
  }
}
