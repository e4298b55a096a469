package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Names of properties with half a surrogate pair in them: told, and the rest is read. */
class HalfNamesTest {

  private static final String HEAD =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"";
  private static final String HALF =
      ": a property name contains half of a surrogate pair, which is no character; write both halves"
          + " or neither [ISF-JSON-021]";
  private static final String PLEDGES =
      ", /pledges: 'pledges' must be a list, but is an object; put the elements in square"
          + " brackets, each without a name before it, or leave an empty list out [ISF-JSON-011]";

  /** Pieces of names as they are written, and the units that each stands for. */
  private static final Map<String, String> PIECES =
      Map.of(
          "a", "a",
          " : ", " : ",
          "\u00e9", "\u00e9",
          "\uD83D\uDD4A", "\uD83D\uDD4A",
          "\\ud83d", "\uD83D",
          "\\uD83D", "\uD83D",
          "\\udd4a", "\uDD4A",
          "\\\\ud83d", "\\ud83d",
          "\\\"", "\"",
          "\\u00e9", "\u00e9");

  @Property
  void areToldAndTheRestIsRead(@ForAll("pieces") List<String> pieces) {
    String written = String.join("", pieces);
    String units = String.join("", pieces.stream().map(PIECES::get).toList());
    boolean half = !StandardCharsets.UTF_16.newEncoder().canEncode(units);
    String document = HEAD + ",\"" + written + "\" : [1] ,\"pledges\":{}}";
    List<Problem> strict = IsfJson.read(Json.bytes(document)).problems();

    assertThat(strict).hasSize(2);
    assertThat(strict.get(0).place().orElseThrow().column()).isEqualTo(HEAD.length() + 2);
    assertThat(strict.get(0).rule())
        .isEqualTo((half ? StructuralRule.HALF_CHARACTER : StructuralRule.UNKNOWN_PROPERTY).id());
    assertThat(strict.get(0).at().steps()).isEqualTo(half ? List.of() : List.of(units));
    assertThat(strict.get(1).toString()).endsWith(PLEDGES);
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(PIECES.keySet().stream().sorted().toList())
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "a\\uDD4A", "\\udd4a\\ud83d", "title\\ud83d", "\\ud83d b"})
  void areToldWhereTheyStand(String name) {
    assertThat(
            Json.problems(
                "{\"\\ud83d\":0,\"format\":\"1.0\",\"type\":\"dossier\",\"title\":\"t\","
                    + "\"asOf\":\"2025-11-17\",\n\"actors\":[{\""
                    + name
                    + "\":{\"\\udd4a\":[]},\"id\":\"a\",\"id\":\"b\"}]}"))
        .containsExactly(
            "line 1, column 2, the top" + HALF,
            "line 2, column 11, /actors/0: an actor lacks 'kind'; add it: an actor kind, one of:"
                + " state, non-member-entity, international-organization, un-organ,"
                + " transitional-body, authority, armed-group, armed-forces, national-organ,"
                + " person, unnamed-source, media-outlet and 2 more (docs/codes.md lists all)"
                + " [ISF-JSON-013]",
            "line 2, column 11, /actors/0: an actor lacks 'name'; add it: a string [ISF-JSON-013]",
            "line 2, column 12, /actors/0" + HALF,
            "line 2, column "
                + (38 + name.length())
                + ", /actors/0/id: an actor has 'id' again; keep only one [ISF-JSON-015]");
  }

  @Test
  void ofAShapeWhoseTypeStandsBehindThemAreTold() {
    assertThat(
            Json.problems(
                HEAD
                    + ",\"sources\":[{\"id\":\"a\",\"kind\":\"broadcast\",\"title\":\"t\","
                    + "\"published\":{\"\\ud83d\":1,\"type\":\"undated\"}}]}"))
        .containsExactly("line 1, column 131, /sources/0/published" + HALF);
  }

  @Test
  void doNotKeepWhatIsContradictoryFromBeingTold() {
    assertThat(
            Json.problems(
                HEAD
                    + ",\"sources\":[{\"id\":\"a\",\"kind\":\"broadcast\",\"title\":\"t\","
                    + "\"published\":{\"type\":\"between\",\"first\":\"2025-11-17\","
                    + "\"last\":\"2025-11-16\",\"\\ud83d\":1}}]}"))
        .containsExactly(
            "line 1, column 130, /sources/0/published: range of days '2025-11-17 to 2025-11-16' ends"
                + " before it begins; swap the two days [ISF-JSON-020]",
            "line 1, column 189, /sources/0/published" + HALF);
  }

  @Test
  void areLeftOutByTolerantReading() {
    String document = HEAD + ",\"\\ud83d\":1,\"x\":\"\\ud83d\",\"y\":{\"\\ud83d\":2}}";
    TolerantReading<Dossier> reading =
        IsfJson.readTolerantly(Json.bytes(document), DocumentType.DOSSIER);

    assertThat(reading.problems().stream().map(Problem::toString))
        .containsExactly("line 1, column " + (HEAD.length() + 2) + ", the top" + HALF);
    assertThat(Json.text(reading.write()))
        .isEqualToIgnoringWhitespace(document.replace(",\"\\ud83d\":1", ""));
  }

  @Test
  void doNotKeepTolerantReadingFromFindingWhatBreaksARule() {
    String document =
        HEAD
            + ",\"\\ud83d\":1,\"events\":[{\"id\":\"a\",\"kind\":\"meeting\","
            + "\"standing\":\"reported\",\"when\":{\"type\":\"undated\"},\"summary\":\"s\"}]}";

    assertThat(
            IsfJson.readTolerantly(Json.bytes(document), DocumentType.DOSSIER).problems().stream()
                .map(Problem::toString))
        .containsExactly(
            "line 1, column 66, the top" + HALF,
            "line 1, column 87, /events/0/citations: the event has no citation; cite the source that"
                + " was read [ISF-EVT-001]");
  }

  @Test
  void endTheReadingOfAnybodysParser() {
    String document = HEAD + ",\"a\\ud83d\":1}";
    String told = "line 1, column 74, the top" + HALF;

    assertThat(throughJackson2(document)).isEqualTo(told);
    assertThat(throughJackson3(document)).isEqualTo(told);
  }

  private static String throughJackson2(String document) {
    try {
      return IsfModule.mapper().readValue(document, Dossier.class).toString();
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String throughJackson3(String document) {
    try {
      return JsonMapper.builder()
          .findAndAddModules()
          .build()
          .readValue(document, Dossier.class)
          .toString();
    } catch (tools.jackson.core.JacksonException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
