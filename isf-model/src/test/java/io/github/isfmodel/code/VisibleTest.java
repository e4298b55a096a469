package io.github.isfmodel.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\t\n", "\u00a0", "\u2007\u202f\u3000", "\u200b\u200d\u2060", "\ufeff",
            "\u200f\u202e",
        "\u0085\u2028", "\u034f", "\u115f\u1160", "\u2800", "\u3164", "\uffa0", "\ufe0f", "\ue000",
        "\udb40\udd00\udb40\uddef", "\udb40\udc41", "\ud800", "\uffff"
      })
  void nothingIsSeen(String text) {
    assertThat(Visible.isIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "\u00a0x",
        "x\u200b",
        "\u4e2d",
        "\u0627",
        "\u0301",
        "\ud83d\udd4a\ufe0f",
        "\u3163",
        "\uffa1",
        "\ufe10",
        "\u2801",
        "\ufffd"
      })
  void somethingIsSeen(String text) {
    assertThat(Visible.isIn(text)).isTrue();
  }

  /** Of Unicode 14 to 17, which Java 17 does not know. */
  @ParameterizedTest
  @ValueSource(ints = {0x1fae8, 0x1faea, 0x20c0, 0x31350, 0x378})
  void whatThisVersionOfJavaMayNotKnowIsSeen(int point) {
    assertThat(Visible.isIn(Character.toString(point))).isTrue();
  }

  @Test
  void nothingIsSeenOfABlankText() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(text -> text.isBlank() && Visible.isIn(text)))
        .isEmpty();
  }
}
