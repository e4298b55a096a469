package io.github.isfmodel.json.codec;

import static io.github.isfmodel.json.fixture.FixtureStage.DEPLOYING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.table.Types;
import io.github.isfmodel.rule.Pointer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Where in a text its values are. */
class LocatorTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsThereIsFoundAndWhatIsNotIsPlacedAtItsOwner() {
    byte[] json = bytes("{\"a\":[1,\n {\"b/~\":2, \"c\":{}}],\n\"d\":[[\"x\"]], \"a\":0}");

    List<Place> places =
        Locator.places(
            List.of(
                Pointer.ROOT,
                Pointer.of("a", 1),
                Pointer.of("a", 1, "b/~"),
                Pointer.of("a", 1, "nothing", 7),
                Pointer.of("d", 0, 0),
                Pointer.of("d", 5)),
            json,
            Landmarks.NONE);

    assertThat(places)
        .containsExactly(
            new Place(1, 1),
            new Place(2, 2),
            new Place(2, 9),
            new Place(2, 2),
            new Place(3, 7),
            new Place(3, 5));
  }

  @Test
  void namesAreFoundHoweverTheyAreWritten() {
    byte[] json =
        bytes("{\"\\u0061\\n\\\"\":1,\r\n\t\"\u00e9\u20ac\ud83d\ude00\":[ \"\\\\\", 2 ]}");

    assertThat(
            Locator.places(
                List.of(Pointer.of("\u00e9\u20ac\ud83d\ude00", 1), Pointer.of("a\n\"")),
                json,
                Landmarks.NONE))
        .containsExactly(new Place(2, 16), new Place(1, 15));
  }

  @Provide
  Arbitrary<Object> values() {
    return values(4);
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<String> texts =
        Arbitraries.strings().withChars("ab\"\\/{}[]:, \n\u0001\u00e9\u20ac").ofMaxLength(20);
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(texts, Arbitraries.integers(), Arbitraries.of(true, false));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<List<Object>> below = values(depth - 1).list().ofMaxSize(3);
    return Arbitraries.oneOf(
        leaves,
        below.map(list -> list),
        Combinators.combine(texts.list().uniqueElements().ofSize(3), below)
            .as(LocatorTest::object));
  }

  private static Object object(List<String> names, List<Object> values) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      object.put(names.get(i), values.get(i));
    }
    return object;
  }

  @Property
  void everyValueIsWhereTheParserFindsIt(@ForAll("values") Object value, @ForAll boolean indented)
      throws IOException {
    JsonNode list = MAPPER.valueToTree(List.of(value));
    byte[] json = bytes(indented ? list.toPrettyString() : list.toString());
    Map<Pointer, Integer> offsets = offsets(json);

    List<Place> places = Locator.places(List.copyOf(offsets.keySet()), json, Landmarks.NONE);

    Columns columns = new Columns(json);
    assertThat(places).isEqualTo(offsets.values().stream().map(columns::at).toList());
  }

  @Property(tries = 20)
  void whatIsFoundByLandmarksIsFoundWithoutThem(@ForAll @IntRange(min = 1, max = 60) int pledges)
      throws IOException {
    byte[] json = IsfJson.write(Fixtures.record(FixtureRequest.of(DEPLOYING, pledges, 1)));
    int start = 100;
    int end = start + json.length;
    byte[] among = Arrays.copyOf(new byte[start], end + start);
    System.arraycopy(json, 0, among, start, json.length);
    PlainIn in = new PlainIn(among, start, end, Landmarks.within(start, end));
    Types.ANY.plain(in);
    List<Pointer> pointers = new ArrayList<>(offsets(json).keySet());
    pointers.add(Pointer.of("pledges", pledges + 1));
    pointers.add(Pointer.of("pledges", "x"));

    assertThat(Locator.places(pointers, json, in.landmarks()))
        .isEqualTo(Locator.places(pointers, json, Landmarks.NONE));
  }

  /** Where each value begins, in the order of the document. */
  private static Map<Pointer, Integer> offsets(byte[] json) throws IOException {
    Map<Pointer, Integer> offsets = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() || token.isStructStart()) {
          offsets.put(
              pointer(parser.getParsingContext().pathAsPointer()),
              (int) parser.currentTokenLocation().getByteOffset());
        }
      }
    }
    return offsets;
  }

  private static Pointer pointer(JsonPointer path) {
    List<Object> steps = new ArrayList<>();
    for (JsonPointer at = path; !at.matches(); at = at.tail()) {
      steps.add(at.getMatchingProperty());
    }
    return Pointer.of(steps.toArray());
  }
}
