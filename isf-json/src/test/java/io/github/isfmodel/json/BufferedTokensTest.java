package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.quantity.Quantity;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where something is, is told also of tokens that Jackson put aside, as far as it is known. */
class BufferedTokensTest {

  private static final JsonMapper TWO = IsfModule.mapper();
  private static final tools.jackson.databind.json.JsonMapper THREE =
      io.github.isfmodel.json.jackson3.IsfModule.mapper();

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = Wrap.class, name = "wrap"))
  interface Base {}

  record Wrap(Quantity quantity, Map<PledgeId, Integer> keys, int n) implements Base {}

  static final class Inner {
    public Quantity quantity;
    public Map<PledgeId, Integer> keys;
  }

  static final class Outer {
    @JsonUnwrapped public Inner inner;
    public int n;
  }

  record Dto(Outer outer, Quantity quantity) {}

  private static void assertTold(String json, Class<?> type, String told) {
    assertThatThrownBy(() -> TWO.readValue(json, type)).hasMessage(told);
    assertThatThrownBy(() -> THREE.readValue(json, type)).hasMessage(told);
  }

  @Test
  void whatStandsBeforeTheTypeHasNoPlace() {
    assertTold(
        "{\"n\":1,\n\"quantity\":{\"type\":\"exactly\",\"n\":\"x\"},\n\"@kind\":\"wrap\"}",
        Base.class,
        "/quantity/n: 'n' must be a whole number, but is the string 'x'; write digits only, without"
            + " quotes, separators or words [ISF-JSON-011]");
    assertTold(
        "{\"n\":1,\n\"quantity\":{\"n\":7},\n\"@kind\":\"wrap\"}",
        Base.class,
        "/quantity: a quantity lacks 'type'; add it as one of: exactly, at-most, at-least, between,"
            + " about, nearly, more-than, in-words [ISF-JSON-013]");
  }

  @Test
  void whatStandsBehindTheTypeHasItsPlace() {
    assertTold(
        "{\"@kind\":\"wrap\",\n\"quantity\":{\"type\":\"exactly\",\"n\":\"x\"}}",
        Base.class,
        "line 2, column 34, /quantity/n: 'n' must be a whole number, but is the string 'x'; write"
            + " digits only, without quotes, separators or words [ISF-JSON-011]");
    assertTold(
        "{\"n\":1,\"@kind\":\"wrap\",\n\"quantity\":{\"type\":\"exactly\",\"n\":\"x\"}}",
        Base.class,
        "line 2, column 34, /quantity/n: 'n' must be a whole number, but is the string 'x'; write"
            + " digits only, without quotes, separators or words [ISF-JSON-011]");
  }

  @Test
  void ofUnwrappedPropertiesThePlaceWithinTheValueIsTold() {
    assertTold(
        "{\"quantity\":{\"type\":\"exactly\",\"n\":\"x\"},\n\"n\":1}",
        Outer.class,
        "/n: 'n' must be a whole number, but is the string 'x'; write digits only, without quotes,"
            + " separators or words [ISF-JSON-011]");
  }

  @Test
  void aKeyThatWasPutAsideIsTheOnlyStep() {
    String told = "/A: pledge id 'A' has an unexpected 'A'; write a [ISF-JSON-020]";
    assertTold("{\"keys\":{\"A\":1},\n\"@kind\":\"wrap\"}", Base.class, told);
    assertTold("{\"keys\":{\"A\":1},\n\"n\":1}", Outer.class, told);
  }

  @Test
  void whatIsConvertedIsToldFromTheTop() {
    Map<String, Object> dto = Map.of("quantity", Map.of("type", "exactly", "n", "x"));
    String told =
        "/quantity/n: 'n' must be a whole number, but is the string 'x'; write digits only, without"
            + " quotes, separators or words [ISF-JSON-011]";
    assertThatThrownBy(() -> TWO.convertValue(dto, Dto.class)).hasMessage(told);
    assertThatThrownBy(() -> THREE.convertValue(dto, Dto.class)).hasMessage(told);
  }
}
