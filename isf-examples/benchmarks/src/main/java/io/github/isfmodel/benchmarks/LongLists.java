package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks for records that are slow to read: makes every list of a document long, alone and together
 * with every other one, and tells where reading strictly takes longer than the lists by themselves
 * account for. Elements are copies of the last one, with other identifiers and on other days.
 */
public final class LongLists {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int DAYS = 3_000;

  /** Four times as long a list may take so many times as long; collecting garbage is part of it. */
  private static final double GROWTH = 6;

  private static final double WORTH_TELLING_MILLIS = 25;

  private final String name;
  private final int length;
  private final JsonNode document;
  private final Map<String, List<Object>> lists = new LinkedHashMap<>();
  private final Map<String, Double> alone = new LinkedHashMap<>();

  private LongLists(Path file, int length) throws IOException {
    this.name = String.valueOf(file.getFileName());
    this.length = length;
    this.document = MAPPER.readTree(Files.readAllBytes(file));
    find(document, "", List.of());
  }

  /**
   * Prints a line for each list, and for each two, that take longer; and at the end how many were
   * looked at.
   *
   * @param arguments how long the lists are, and the files of records
   * @throws IOException if one cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    int length = Integer.parseInt(arguments[0]);
    int pairs = 0;
    for (int i = 1; i < arguments.length; i++) {
      LongLists lists = new LongLists(Path.of(arguments[i]), length);
      double none = lists.warm();
      lists.each(none);
      pairs += lists.pairs(none);
    }
    System.out.printf(
        Locale.ROOT, "%,d pairs of lists with %,d elements more each%n", pairs, length);
  }

  /** The first list of each kind: the kinds of objects above it count, not their positions. */
  private void find(JsonNode value, String kind, List<Object> path) {
    for (Map.Entry<String, JsonNode> each : value.properties()) {
      find(each.getValue(), kind + "/" + each.getKey(), and(path, each.getKey()));
    }
    if (value.isArray() && !value.isEmpty()) {
      lists.putIfAbsent(kind, path);
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      String type = value.get(i).path("type").asText();
      find(value.get(i), kind + "/*" + (type.isEmpty() ? "" : ":" + type), and(path, i));
    }
  }

  private static List<Object> and(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private double warm() throws IOException {
    byte[] bytes = MAPPER.writeValueAsBytes(document);
    for (int i = 0; i < 30; i++) {
      IsfJson.readDossier(bytes);
    }
    return millis(bytes);
  }

  private void each(double none) throws IOException {
    for (String list : lists.keySet()) {
      byte[] bytes = with(length, list);
      if (isWellFormed(bytes)) {
        double once = millis(bytes);
        double fourTimes = millis(with(4 * length, list));
        alone.put(list, once);
        if (fourTimes - none > WORTH_TELLING_MILLIS + GROWTH * (once - none)) {
          tell("%s: %s takes %.0f ms, and %.0f ms if four times as long", list, once, fourTimes);
        }
      }
    }
  }

  private int pairs(double none) throws IOException {
    List<String> names = List.copyOf(alone.keySet());
    int pairs = 0;
    for (int i = 0; i < names.size(); i++) {
      for (int k = i + 1; k < names.size(); k++) {
        pair(names.get(i), names.get(k), none);
        pairs++;
      }
    }
    return pairs;
  }

  private void pair(String one, String other, double none) throws IOException {
    double apart = alone.getOrDefault(one, none) + alone.getOrDefault(other, none) - none;
    double both = millis(with(length, one, other));
    if (both - apart > WORTH_TELLING_MILLIS + apart / 2) {
      tell("%s: %s take %.0f ms, and %.0f ms together", one + " and " + other, apart, both);
    }
  }

  private void tell(String line, String list, double before, double after) {
    System.out.printf(Locale.ROOT, line + "%n", name, list, before, after);
  }

  private byte[] with(int more, String... which) throws IOException {
    JsonNode longer = document.deepCopy();
    for (String list : which) {
      ArrayNode elements = list(longer, lists.getOrDefault(list, List.of()));
      JsonNode last = elements.get(elements.size() - 1);
      for (int i = more; i > 0; i--) {
        elements.add(varied(last, i, ""));
      }
    }
    return MAPPER.writeValueAsBytes(longer);
  }

  private static ArrayNode list(JsonNode root, List<Object> path) {
    JsonNode value = root;
    for (Object step : path) {
      value = step instanceof Integer index ? value.path(index) : value.path(step.toString());
    }
    return (ArrayNode) value;
  }

  private static JsonNode varied(JsonNode value, int number, String property) {
    if (value.isTextual() && property.equals("id")) {
      return TextNode.valueOf(value.textValue() + "-" + number);
    }
    if (value.isTextual() && DAY.matcher(value.textValue()).matches()) {
      LocalDate day = LocalDate.parse(value.textValue());
      return TextNode.valueOf(day.minusDays(number % DAYS).toString());
    }
    if (value.isObject()) {
      ObjectNode object = MAPPER.createObjectNode();
      for (Map.Entry<String, JsonNode> each : value.properties()) {
        object.set(each.getKey(), varied(each.getValue(), number, each.getKey()));
      }
      return object;
    }
    if (value.isArray()) {
      ArrayNode list = MAPPER.createArrayNode();
      value.forEach(each -> list.add(varied(each, number, "")));
      return list;
    }
    return value;
  }

  /** Rules are only looked at where the form is right. */
  private static boolean isWellFormed(byte[] bytes) {
    for (Problem problem : IsfJson.readDossier(bytes).errors()) {
      boolean isOfForm = problem.rule().value().startsWith("ISF-JSON");
      if (isOfForm && !problem.rule().equals(StructuralRule.TOO_MANY_PROBLEMS.id())) {
        return false;
      }
    }
    return true;
  }

  /** Of the thread, the least of two. */
  private static double millis(byte[] bytes) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      IsfJson.readDossier(bytes);
      least = Math.min(least, (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return least;
  }
}
