package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Lawful;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.rule.Pointer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Tolerant reading against strict reading, and against what was put in or taken out. */
class TolerantPropertiesTest {

  private static final ObjectMapper PLAIN =
      JsonMapper.builder()
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> NAMES =
      List.of("x", "", "a/b~c", "\u0000", "\u00e9\ud83d\udd4a", "Type", "\"\\");
  private static final List<String> VALUES =
      List.of(
          "1.10",
          "1e400",
          "-0",
          "12345678901234567890123",
          "null",
          "true",
          "\"\"",
          "\"\\ud83d\"",
          "\"\\u0041\u00e9\\\"}\"",
          "{\"a\":[1,{\"b\":null}],\"a\":2}",
          "[ 1 ,\n{ } ]",
          "{}");

  @Provide
  Arbitrary<AnyDocument<?>> documents() {
    return AnyDocument.any();
  }

  @Property(tries = 100)
  void aValidDocumentIsReadAsStrictReadingReadsIt(@ForAll @Lawful Dossier dossier) {
    byte[] bytes = IsfJson.write(dossier);
    Reading<Dossier> strict = IsfJson.readDossier(bytes);
    TolerantReading<Dossier> tolerant = IsfJson.readTolerantly(bytes, DocumentType.DOSSIER);
    assertThat(tolerant.leftOut()).isEmpty();
    assertThat(tolerant.unknownProperties()).isEmpty();
    assertThat(strict.value()).contains(dossier);
    assertThat(tolerant.value()).isEqualTo(strict.value());
    assertThat(tolerant.problems()).isEqualTo(strict.problems());
  }

  @Property(tries = 500)
  void whatTheWriterWroteComesBackByteForByte(@ForAll("documents") AnyDocument<?> document) {
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(document.text()));
    assertThat(reading.leftOut()).isEmpty();
    assertThat(reading.value()).contains(document.value());
    assertThat(Json.text(reading.write())).isEqualTo(document.text());
  }

  @Property(tries = 500)
  void unknownPropertiesComeBackByteForByte(
      @ForAll("documents") AnyDocument<?> document, @ForAll long seed) throws IOException {
    JsonNode tree = PLAIN.readTree(Json.bytes(document.text()));
    String wider = PLAIN.writeValueAsString(widened(tree, new Random(seed), true));
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(wider));
    assertThat(reading.value()).contains(document.value());
    assertThat(reading.leftOut()).isEmpty();
    assertThat(Json.text(reading.write())).isEqualTo(wider);
  }

  @Property(tries = 500)
  void unknownPropertiesComeBackInAnyOrder(
      @ForAll("documents") AnyDocument<?> document, @ForAll long seed) throws IOException {
    JsonNode tree = PLAIN.readTree(Json.bytes(document.text()));
    String wider = PLAIN.writeValueAsString(widened(tree, new Random(seed), true));
    byte[] turned = Json.bytes(JsonOrder.reversed(PLAIN.readTree(wider)).toString());
    TolerantReading<Object> reading = IsfJson.readTolerantly(turned);
    assertThat(reading.value()).contains(document.value());
    assertThat(PLAIN.readTree(reading.write())).isEqualTo(PLAIN.readTree(turned));
  }

  /** Puts unknown properties anywhere after what says the type of an object. */
  private static JsonNode widened(JsonNode node, Random random, boolean root) {
    if (node instanceof ArrayNode list) {
      ArrayNode copy = NODES.arrayNode();
      list.forEach(item -> copy.add(widened(item, random, false)));
      return copy;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    ObjectNode copy = NODES.objectNode();
    int head = root ? 2 : object.has("type") ? 1 : 0;
    int at = 0;
    var members = object.properties().iterator();
    while (members.hasNext() || at >= head) {
      if (at >= head && random.nextInt(4) == 0) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        copy.putRawValue(name, new RawValue(VALUES.get(random.nextInt(VALUES.size()))));
      }
      if (!members.hasNext()) {
        return copy;
      }
      var member = members.next();
      copy.set(member.getKey(), widened(member.getValue(), random, false));
      at++;
    }
    return copy;
  }

  @Property(tries = 500)
  void whatIsLeftOutHasAProblemAndTheRestIsReadAsIfItHadNotBeenThere(
      @ForAll("documents") AnyDocument<?> document, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    JsonNode tree = PLAIN.readTree(Json.bytes(document.text()));
    for (int i = 0; i < 3; i++) {
      harm(tree, wrong(random), random);
    }
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(tree.toString()));
    for (Pointer left : reading.leftOut()) {
      assertThat(reading.problems()).anyMatch(problem -> isAtOrBelow(problem.at(), left));
    }
    if (reading.value().isEmpty()) {
      assertThat(reading.problems()).anyMatch(Problem::isError);
      return;
    }
    TolerantReading<Object> rest = IsfJson.readTolerantly(without(tree, reading.leftOut()));
    assertThat(rest.problems()).noneMatch(TolerantPropertiesTest::isOfForm);
    assertThat(rest.value()).isEqualTo(reading.value());
    List<Pointer> bad = new ArrayList<>(reading.leftOut());
    reading.unknownParts().forEach(part -> bad.remove(part.at()));
    TolerantReading<Object> kept = IsfJson.readTolerantly(without(tree, bad));
    assertThat(Json.text(reading.write())).isEqualTo(Json.text(kept.write()));
    assertThat(kept.leftOut()).hasSameSizeAs(kept.unknownParts());
    assertThat(kept.value()).isEqualTo(reading.value());
  }

  /** Unknown properties and codes of open enumerations are problems of strict reading only. */
  @Property(tries = 500)
  void whatIsBadIsToldAsStrictReadingTellsIt(
      @ForAll("documents") AnyDocument<?> document, @ForAll long seed) {
    Random random = new Random(seed);
    JsonNode tree = LayersAgreeTest.withKnownCodes(document.type(), document.text());
    for (int i = random.nextInt(4); i >= 0; i--) {
      harm(tree, wrongKind(random), random);
    }
    byte[] bytes = Json.bytes(tree.toString());
    assertThat(IsfJson.readTolerantly(bytes).problems()).isEqualTo(IsfJson.read(bytes).problems());
  }

  private static JsonNode wrongKind(Random random) {
    List<JsonNode> wrong =
        List.of(NODES.nullNode(), NODES.numberNode(-7.5), NODES.arrayNode().add(NODES.nullNode()));
    return wrong.get(random.nextInt(wrong.size()));
  }

  private static byte[] without(JsonNode tree, List<Pointer> places) {
    JsonNode copy = tree.deepCopy();
    places.stream().sorted(Comparator.reverseOrder()).forEach(place -> remove(copy, place));
    return Json.bytes(copy.toString());
  }

  private static boolean isOfForm(Problem problem) {
    return problem.rule().value().startsWith("ISF-JSON");
  }

  @Property(tries = 1000)
  void unknownCodesAndShapesComeBackByteForByte(
      @ForAll("documents") AnyDocument<?> document, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    JsonNode tree = PLAIN.readTree(Json.bytes(document.text()));
    for (int i = random.nextInt(4); i >= 0; i--) {
      List<Runnable> changes = new ArrayList<>();
      withLaterWord(tree, List.of("type", "format"), changes);
      changes.get(random.nextInt(changes.size())).run();
    }
    String later = PLAIN.writeValueAsString(tree);
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(later));
    Assume.that(
        reading.problems().stream()
            .filter(TolerantPropertiesTest::isOfForm)
            .allMatch(TolerantPropertiesTest::isOfLater));
    assertThat(Json.text(reading.write())).isEqualTo(later);
    assertThat(reading.leftOut()).hasSameSizeAs(reading.unknownParts());
  }

  private static boolean isOfLater(Problem problem) {
    return Set.of("ISF-JSON-016", "ISF-JSON-017").contains(problem.rule().value());
  }

  /** Each way to put a word of a later release in the place of a text. */
  private static void withLaterWord(JsonNode node, List<String> but, List<Runnable> changes) {
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        int index = i;
        if (list.get(i).isTextual()) {
          changes.add(() -> list.set(index, NODES.textNode("later-word")));
        }
        withLaterWord(list.get(i), List.of(), changes);
      }
    } else if (node instanceof ObjectNode object) {
      for (var member : object.properties()) {
        if (member.getValue().isTextual() && !but.contains(member.getKey())) {
          changes.add(() -> object.put(member.getKey(), "later-word"));
        }
        withLaterWord(member.getValue(), List.of(), changes);
      }
    }
  }

  private static boolean isAtOrBelow(Pointer place, Pointer outer) {
    return place.equals(outer) || place.value().startsWith(outer.value() + "/");
  }

  /** Replaces one value anywhere but in the envelope. */
  private static void harm(JsonNode root, JsonNode wrong, Random random) {
    JsonNode node = root;
    List<String> envelope = List.of("type", "format", "title", "asOf");
    while (true) {
      JsonNode below = null;
      if (node instanceof ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.removeAll(envelope);
        envelope = List.of();
        if (names.isEmpty()) {
          return;
        }
        String name = names.get(random.nextInt(names.size()));
        below = object.get(name);
        if (isHarmed(below, random)) {
          object.set(name, wrong);
          return;
        }
      } else if (node instanceof ArrayNode list && !list.isEmpty()) {
        int index = random.nextInt(list.size());
        below = list.get(index);
        if (isHarmed(below, random)) {
          list.set(index, wrong);
          return;
        }
      }
      if (below == null) {
        return;
      }
      node = below;
    }
  }

  private static boolean isHarmed(JsonNode node, Random random) {
    return !node.isContainerNode() || random.nextInt(3) == 0;
  }

  private static JsonNode wrong(Random random) {
    List<JsonNode> wrong =
        List.of(
            NODES.nullNode(),
            NODES.numberNode(-7.5),
            NODES.textNode("~ no ~"),
            NODES.arrayNode().add(NODES.nullNode()),
            NODES.objectNode().put("type", "nothing"),
            NODES.objectNode());
    return wrong.get(random.nextInt(wrong.size()));
  }

  private static void remove(JsonNode root, Pointer place) {
    List<String> steps = place.steps();
    @Nullable JsonNode owner = root;
    for (String step : steps.subList(0, steps.size() - 1)) {
      owner = owner instanceof ArrayNode list ? list.get(Integer.parseInt(step)) : owner.get(step);
    }
    String last = steps.get(steps.size() - 1);
    if (owner instanceof ArrayNode list) {
      list.remove(Integer.parseInt(last));
    } else if (owner instanceof ObjectNode object) {
      object.remove(last);
    }
  }
}
