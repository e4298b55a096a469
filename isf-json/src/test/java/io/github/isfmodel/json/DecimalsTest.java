package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.quantity.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Decimals of trees and of maps that are converted, which have no text of their own. */
class DecimalsTest {

  private static final JsonMapper TWO = IsfModule.mapper();
  private static final tools.jackson.databind.json.JsonMapper THREE =
      io.github.isfmodel.json.jackson3.IsfModule.mapper();

  @Test
  void aDecimalWithoutPlacesIsAWholeNumber() throws IOException {
    Map<String, Object> whole = Map.of("type", "exactly", "n", new BigDecimal("8000"));
    Map<String, Object> typeLast = new TreeMap<>(whole);

    assertThat(TWO.convertValue(whole, Quantity.class)).isEqualTo(new Quantity.Exactly(8000));
    assertThat(THREE.convertValue(whole, Quantity.class)).isEqualTo(new Quantity.Exactly(8000));
    assertThat(TWO.convertValue(typeLast, Quantity.class)).isEqualTo(new Quantity.Exactly(8000));
    assertThat(THREE.convertValue(typeLast, Quantity.class)).isEqualTo(new Quantity.Exactly(8000));
    assertThat(
            TWO.treeToValue(
                TWO.createObjectNode().put("type", "exactly").put("n", new BigDecimal("-0")),
                Quantity.class))
        .isEqualTo(new Quantity.Exactly(0));
    assertThat(
            THREE.treeToValue(
                THREE.createObjectNode().put("type", "exactly").put("n", new BigDecimal("7")),
                Quantity.class))
        .isEqualTo(new Quantity.Exactly(7));
  }

  @Test
  void aDecimalWithPlacesOrAnExponentIsNone() {
    for (Object n : new Object[] {new BigDecimal("8000.0"), new BigDecimal("8E+3"), 8000.0}) {
      Map<String, Object> given = Map.of("type", "exactly", "n", n);
      String told = "/n: 'n' must be a whole number, but is " + n + "; write 8000 [ISF-JSON-018]";
      assertThatThrownBy(() -> TWO.convertValue(given, Quantity.class)).hasMessage(told);
      assertThatThrownBy(() -> THREE.convertValue(given, Quantity.class)).hasMessage(told);
    }
  }

  @Test
  void aDecimalBeyondTheBoundsIsToldAsSuch() {
    BigDecimal huge = new BigDecimal("99999999999999999999");
    String told =
        "/n: 'n' is 99999999999999999999, which is out of range; give a number from 0 to"
            + " 9007199254740991 [ISF-JSON-019]";
    for (Object n : new Object[] {huge, huge.toBigInteger()}) {
      Map<String, Object> given = Map.of("type", "exactly", "n", n);
      assertThatThrownBy(() -> TWO.convertValue(given, Quantity.class)).hasMessage(told);
      assertThatThrownBy(() -> THREE.convertValue(given, Quantity.class)).hasMessage(told);
    }
  }
}
