package io.github.isfmodel.actor;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "ID", "IDNA", "idn", "Idn", "I1N", "ÍDN", "ＩＤＮ", " IDN", "IDN\n"})
  void refusesWhatIsNotThreeCapitalLetters(String text) {
    assertRefused(
        () -> StateCode.of(text),
        "state code '"
            + text
            + "' is not three capital letters; write an ISO 3166 code such as IDN");
  }

  @Property
  void isItsOwnText(@ForAll StateCode code) {
    assertThat(StateCode.of(code.toString())).isEqualTo(code);
    assertThat(code.value()).matches("[A-Z]{3}");
  }

  @Property
  void sortsByLetters(@ForAll List<StateCode> codes) {
    assertThat(codes.stream().sorted().map(StateCode::value))
        .isEqualTo(codes.stream().map(StateCode::value).sorted().toList());
  }
}
