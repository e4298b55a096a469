package io.github.isfmodel.examples.cli.show;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.Meant;
import io.github.isfmodel.examples.cli.input.Usage;
import io.github.isfmodel.quantity.QuantityText;
import java.util.List;
import java.util.stream.StreamSupport;

/** One place of a record. */
public final class ShowCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Prints one place of a record. A step may be an index or the id of an element: /pledges/0"
                + " or /pledges/indonesia-troops.")
        .file()
        .parameter("POINTER", "A JSON Pointer, such as /pledges/0.")
        .options(Usage.JSON);
  }

  @Override
  public int run(Given given) {
    String pointer = given.parameter(1);
    JsonNode node = given.file().readTree();
    for (JsonPointer step = compiled(pointer); !step.matches(); step = step.tail()) {
      node = next(node, step, pointer);
    }
    given.output().print(node);
    return ExitCodes.OK;
  }

  private static JsonPointer compiled(String pointer) {
    try {
      return JsonPointer.compile(pointer);
    } catch (IllegalArgumentException e) {
      throw CommandFailedException.unusable(
          "'" + pointer + "' is not a JSON Pointer; begin it with a slash, such as /pledges/0.");
    }
  }

  private static JsonNode next(JsonNode node, JsonPointer step, String pointer) {
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
        .orElseThrow(() -> nothing(node, name, pointer));
  }

  private static CommandFailedException nothing(JsonNode node, String name, String pointer) {
    return CommandFailedException.unusable(
        "There is nothing at '" + pointer + "': no '" + name + "' there. " + known(node, name));
  }

  private static String known(JsonNode node, String given) {
    if (node.isArray()) {
      List<String> ids =
          StreamSupport.stream(node.spliterator(), false)
              .map(each -> each.path("id").asText())
              .toList();
      return "The list has "
          + QuantityText.counted(node.size(), "element")
          + "."
          + Meant.amongIds(ids, given);
    }
    List<String> names = node.properties().stream().map(entry -> entry.getKey()).toList();
    return names.isEmpty()
        ? "It has no parts."
        : "Its parts are " + String.join(", ", names) + "." + Meant.among(names, given);
  }
}
