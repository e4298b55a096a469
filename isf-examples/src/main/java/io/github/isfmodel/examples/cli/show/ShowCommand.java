package io.github.isfmodel.examples.cli.show;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.output.Output;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description = {
      "Prints one place of a record.",
      "A step may be an index or the id of an element: /pledges/0 or /pledges/indonesia-troops."
    },
    mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {

  @Mixin private InputFile input = new InputFile();

  @Mixin private Output output = new Output();

  @Parameters(
      index = "1",
      paramLabel = "POINTER",
      description = "A JSON Pointer, such as /pledges/0.")
  private String pointer = "";

  @Override
  public Integer call() {
    JsonNode node = input.readTree();
    for (JsonPointer step = compiled(); !step.matches(); step = step.tail()) {
      node = next(node, step);
    }
    output.print(node);
    return ExitCodes.OK;
  }

  private JsonPointer compiled() {
    try {
      return JsonPointer.compile(pointer);
    } catch (IllegalArgumentException e) {
      throw CommandFailedException.unusable(
          "'" + pointer + "' is not a JSON Pointer; begin it with a slash, such as /pledges/0.");
    }
  }

  private JsonNode next(JsonNode node, JsonPointer step) {
    String name = step.getMatchingProperty();
    JsonNode direct =
        step.getMatchingIndex() >= 0 && node.isArray()
            ? node.path(step.getMatchingIndex())
            : node.path(name);
    if (!direct.isMissingNode()) {
      return direct;
    }
    return StreamSupport.stream(node.spliterator(), false)
        .filter(each -> node.isArray() && each.path("id").asText().equals(name))
        .findFirst()
        .orElseThrow(() -> nothing(node, name));
  }

  private CommandFailedException nothing(JsonNode node, String name) {
    return CommandFailedException.unusable(
        "There is nothing at '" + pointer + "': no '" + name + "' there. " + known(node));
  }

  private static String known(JsonNode node) {
    if (node.isArray()) {
      return "The list has " + node.size() + " elements.";
    }
    List<String> names = node.properties().stream().map(entry -> entry.getKey()).toList();
    return names.isEmpty() ? "It has no parts." : "Its parts are " + String.join(", ", names) + ".";
  }
}
