package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.json.codec.ParsedCodec;
import io.github.isfmodel.json.table.ActorJson;
import io.github.isfmodel.json.table.SymbolJson;
import io.github.isfmodel.json.table.TaskJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The forms and the bounds that the page on the format tells are those of the schemas. */
class FormatPageBoundsTest {

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  private static String section() throws IOException {
    String page = Files.readString(Path.of("../docs/json-format.md"));
    String from = page.substring(page.indexOf("## Forms and bounds"));
    return from.substring(0, from.indexOf("\n## ", 1));
  }

  private static List<String> quoted(String text) {
    return QUOTED.matcher(text).results().map(each -> each.group(1)).toList();
  }

  @Test
  void formsAreThoseOfTheTables() throws IOException {
    Matcher block = Pattern.compile("```\n(.*?)```", Pattern.DOTALL).matcher(section());
    assertThat(block.find()).isTrue();
    assertThat(block.group(1).replace("\n", ""))
        .isEqualTo(((ParsedCodec<?>) SymbolJson.UN_SYMBOL).form().pattern());
    assertThat(section())
        .contains("at most " + SymbolJson.UN_SYMBOL.form().longest() + " characters");
    String told = section().substring(0, section().indexOf("```"));
    assertThat(quoted(told))
        .contains(ActorJson.STATE_CODE.form().pattern(), TaskJson.PARAGRAPH_REF.form().pattern());
  }

  @Test
  void examplesOfSymbolsAreRead() throws IOException {
    String told = section().substring(section().indexOf("The symbol"), section().indexOf("```"));
    assertThat(quoted(told))
        .hasSize(4)
        .allMatch(text -> Json.read(SymbolJson.UN_SYMBOL, "\"" + text + "\"").problems().isEmpty());
  }

  @Test
  void allBoundsAreTold() throws IOException {
    assertThat(told()).containsExactlyInAnyOrderElementsOf(inSchema());
  }

  /** Each property of the table with what has it and its bounds. */
  private static List<String> told() throws IOException {
    List<String> told = new ArrayList<>();
    section()
        .lines()
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> line.split("[|]"))
        .forEach(
            row -> {
              for (String owner : owners(row[1].strip())) {
                quoted(row[2]).forEach(name -> told.add(line(owner, name, row[3].strip())));
              }
            });
    return told;
  }

  private static List<String> owners(String cell) {
    String sum = cell.replaceFirst(" `.*", "");
    List<String> shapes = quoted(cell).stream().map(shape -> sum + " `" + shape + "`").toList();
    return shapes.isEmpty() ? List.of(cell) : shapes;
  }

  private static String line(String owner, String property, String bounds) {
    return owner + " | " + property + " | " + bounds;
  }

  private static List<String> inSchema() {
    List<String> found = new ArrayList<>();
    for (JsonNode type : Schemas.tree(DocumentType.DOSSIER).get("$defs")) {
      String owner = type.get("title").asText().replaceFirst(" of type '(.*)'", " `$1`");
      for (Map.Entry<String, JsonNode> each : type.path("properties").properties()) {
        bounds(each.getValue()).ifPresent(text -> found.add(line(owner, each.getKey(), text)));
      }
    }
    return found;
  }

  private static Optional<String> bounds(JsonNode property) {
    if (property.has("minItems")) {
      return Optional.of(property.get("minItems") + " or more" + ofElements(property));
    }
    if (property.has("pattern")) {
      assertThat(property.get("pattern").asText()).isEqualTo(SchemaWriter.NOT_BLANK);
      return Optional.of("not blank");
    }
    return property.has("minimum")
        ? Optional.of(power(property.get("minimum")) + " to " + power(property.get("maximum")))
        : Optional.empty();
  }

  private static String ofElements(JsonNode list) {
    if (!list.has("uniqueItems")) {
      return "";
    }
    JsonNode item = list.get("items");
    assertThat(item.get("pattern").asText()).isEqualTo(SchemaWriter.NOT_BLANK);
    return ", none twice; each not blank, of at most " + item.get("maxLength") + " UTF-16 units";
  }

  /** A bound as people read it: less than a power of two, or one itself. */
  private static String power(JsonNode bound) {
    long number = bound.longValue();
    for (int exponent : new int[] {31, 53}) {
      long less = (1L << exponent) - number;
      if (less == 1 || less == 2) {
        return "2^" + exponent + "-" + less;
      }
      if (-number == 1L << exponent) {
        return "-2^" + exponent;
      }
    }
    return Long.toString(number);
  }
}
