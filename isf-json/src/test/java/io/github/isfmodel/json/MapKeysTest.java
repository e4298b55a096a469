package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.jackson2.DocumentMappingException;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.json.table.Types;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.symbol.UnSymbol;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written as a string is a key of maps too, through both Jacksons, with the same text. */
class MapKeysTest {

  private static final ObjectMapper TWO = IsfModule.mapper();
  private static final tools.jackson.databind.ObjectMapper THREE =
      io.github.isfmodel.json.jackson3.IsfModule.mapper();

  /** A value of a type of the model. */
  record Typed(Class<?> type, Object value) {
    String json() throws IOException {
      return TWO.writerFor(type).writeValueAsString(value);
    }

    Map<Object, Integer> asKey() {
      return Map.of(value, 1);
    }
  }

  /** Somebody else's type with maps of ours. */
  record Sheet(
      Map<PledgeId, Integer> troops,
      Map<EntityId, Map<PledgeKind, StateCode>> entities,
      EnumMap<PledgeState, Integer> states,
      Map.Entry<UnSymbol, Certainty> text) {}

  @Provide
  Arbitrary<Typed> values() {
    return Arbitraries.of(Types.all().keySet())
        .flatMap(type -> of(type).map(value -> new Typed(type, value)));
  }

  private static Arbitrary<?> of(Class<?> type) {
    return type.isEnum() ? Arbitraries.of(type.getEnumConstants()) : IsfArbitraries.of(type);
  }

  private static JavaType two(Class<?> key) {
    return TWO.getTypeFactory().constructMapType(Map.class, key, Integer.class);
  }

  private static tools.jackson.databind.JavaType three(Class<?> key) {
    return THREE.getTypeFactory().constructMapType(Map.class, key, Integer.class);
  }

  @Property(tries = 5000)
  void whatIsWrittenAsAStringIsAKeyWithThatText(@ForAll("values") Typed typed) throws IOException {
    if (!typed.json().startsWith("\"")) {
      return;
    }
    String json = "{" + typed.json() + ":1}";

    assertThat(TWO.writerFor(two(typed.type())).writeValueAsString(typed.asKey())).isEqualTo(json);
    assertThat(THREE.writerFor(three(typed.type())).writeValueAsString(typed.asKey()))
        .isEqualTo(json);
    if (isKnown(typed.value())) {
      assertThat(TWO.<Object>readValue(json, two(typed.type()))).isEqualTo(typed.asKey());
      assertThat(TWO.<Object>convertValue(TWO.readTree(json), two(typed.type())))
          .isEqualTo(typed.asKey());
      assertThat(THREE.<Object>readValue(json, three(typed.type()))).isEqualTo(typed.asKey());
    } else {
      Problem problem = problem(json, typed.type());
      assertThat(problem.rule()).isEqualTo(StructuralRule.UNKNOWN_CODE.id());
      assertThatThrownBy(() -> TWO.readValue(typed.json(), typed.type()))
          .isInstanceOfSatisfying(
              DocumentMappingException.class,
              e -> assertThat(e.problems().get(0).message()).isEqualTo(problem.message()));
    }
  }

  private static boolean isKnown(Object value) {
    return !(value instanceof OpenCode<?> code) || code.isKnown();
  }

  @Property(tries = 1000)
  void whatIsWrittenAsAnObjectIsNoKey(@ForAll("values") Typed typed) throws IOException {
    if (typed.json().startsWith("\"")) {
      return;
    }
    assertThatThrownBy(() -> TWO.writeValueAsString(typed.asKey()))
        .isInstanceOf(JsonProcessingException.class)
        .hasRootCauseInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> THREE.writeValueAsString(typed.asKey()))
        .hasRootCauseInstanceOf(InvalidValueException.class);
  }

  @Test
  void whatIsNoKeyIsToldInOurWords() {
    assertThatThrownBy(() -> TWO.writeValueAsString(Map.of(new Quantity.Exactly(7), 1)))
        .hasMessageStartingWith(
            "key 'Exactly[n=7]' is a quantity and not written as a string; write a list of pairs,"
                + " or take an identifier as the key");
  }

  /** What is wrong with the one key, which both Jacksons tell alike. */
  private static Problem problem(String json, Class<?> type) {
    List<Problem> problems = List.of();
    try {
      TWO.readValue(json, two(type));
    } catch (DocumentMappingException e) {
      problems = e.problems();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    try {
      THREE.readValue(json, three(type));
    } catch (io.github.isfmodel.json.jackson3.DocumentMappingException e) {
      assertThat(e.problems()).isEqualTo(problems);
    }
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          io.github.isfmodel.id.PledgeId | pledge:a | line 1, column 2, /pledge:a: pledge id 'pledge:a' has a colon; write a [ISF-JSON-020]
          io.github.isfmodel.id.EntityId | a | line 1, column 2, /a: reference 'a' does not begin with a kind and a colon; write one of actor:, source:, claim:, event:, resolution:, force:, pledge:, precondition:, milestone:, topic: before the id [ISF-JSON-020]
          io.github.isfmodel.pledge.PledgeState | PRIVATELY_ASSURED | line 1, column 2, /PRIVATELY_ASSURED: 'PRIVATELY_ASSURED' is no pledge state; write privately-assured, or another of: mentioned, interested, conditional, announced, quantified, approved, ready, scheduled, deployed, reduced, suspended, withdrawn and 2 more (docs/codes.md lists all) [ISF-JSON-017]
          io.github.isfmodel.symbol.UnSymbol | s/res/2803 (2025) | line 1, column 2, /s~1res~12803 (2025): document symbol 's/res/2803 (2025)' is not in its usual form; write S/RES/2803 (2025) [ISF-JSON-020]
          io.github.isfmodel.actor.StateCode | idn | line 1, column 2, /idn: state code 'idn' is not three capital letters; write IDN [ISF-JSON-020]
          io.github.isfmodel.source.Certainty | '' | line 1, column 2, /: certainty is empty; write one of: stated, seen, derived, third-hand, general-knowledge [ISF-JSON-017]
          """)
  void aBadKeyIsToldAsABadValueIs(Class<?> type, String key, String told) {
    assertThat(problem("{\"" + key + "\":1}", type)).hasToString(told);
  }

  @Test
  void halfACharacterIsToldToo() {
    assertThat(problem("{\"\ud83d\":1}", PledgeKind.class))
        .hasToString(
            "line 1, column 2, /\\ud83d: '\\ud83d' contains half of a surrogate pair, which is no"
                + " character; write both halves or neither [ISF-JSON-021]");
    assertThatThrownBy(() -> TWO.writeValueAsString(Map.of(PledgeKind.VOCABULARY.of("\ud83d"), 1)))
        .hasRootCauseInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () -> THREE.writeValueAsString(Map.of(PledgeKind.VOCABULARY.of("\ud83d"), 1)))
        .hasRootCauseInstanceOf(InvalidValueException.class);
  }

  @Test
  void mapsWithinTypesOfOthersAreBound() throws IOException {
    String json =
        "{\"troops\":{\"a\":8000,\"b\":7},"
            + "\"entities\":{\"pledge:a\":{\"troops\":\"IDN\"},\"topic:a\":{}},"
            + "\"states\":{\"privately-assured\":1,\"deployed\":2},"
            + "\"text\":{\"S/RES/2803 (2025)\":\"stated\"}}";
    Sheet sheet = TWO.readValue(json, Sheet.class);

    assertThat(sheet.entities()).containsKey(PledgeId.of("a"));
    assertThat(sheet.states()).containsEntry(PledgeState.PRIVATELY_ASSURED, 1);
    assertThat(THREE.readValue(json, Sheet.class)).isEqualTo(sheet);
    assertThat(TWO.writeValueAsString(sheet)).isEqualTo(json);
    assertThat(THREE.writeValueAsString(sheet)).isEqualTo(json);
  }

  @Test
  void whereAKeyIsWrongIsToldWithinTypesOfOthers() {
    String json = "{\"troops\":{\"a\":1},\n\"entities\":{\"topic:a\":{\"trops\":\"IDN\"}}}";
    String told =
        "line 2, column 24, /entities/topic:a/trops: 'trops' is no pledge kind; write troops, or another of: police, trainers, engineers,"
            + " medical, observers, staff, command-post, search-and-rescue, funds, logistics,"
            + " intelligence, command-support and 4 more (docs/codes.md lists all)"
            + " [ISF-JSON-017]";

    assertThatThrownBy(() -> TWO.readValue(json, Sheet.class)).hasMessage(told);
    assertThatThrownBy(() -> THREE.readValue(json, Sheet.class)).hasMessage(told);
  }

  @Test
  void withoutADeclaredTypeIdentifiersAreBareAsInLists() throws IOException {
    Map<EntityId, Integer> map = new LinkedHashMap<>(Map.of(PledgeId.of("a"), 1));

    assertThat(TWO.writeValueAsString(map)).isEqualTo("{\"a\":1}");
    assertThat(THREE.writeValueAsString(map)).isEqualTo("{\"a\":1}");
    assertThat(TWO.writeValueAsString(List.of(PledgeId.of("a")))).isEqualTo("[\"a\"]");
    assertThat(TWO.writerFor(two(EntityId.class)).writeValueAsString(map))
        .isEqualTo("{\"pledge:a\":1}");
  }
}
