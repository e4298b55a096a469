package io.github.isfmodel.json.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  private static String printable(int point) {
    return Printable.of(Character.toString(point));
  }

  @Test
  void beyondTheFirstPlaneBothUnitsAreEscaped() {
    assertThat(Printable.of("x\udb40\udc01")).isEqualTo("x\\udb40\\udc01");
    assertThat(Printable.of("x\ue0001")).isEqualTo("x\\ue0001");
  }

  /** Of Unicode 14 to 17, which Java 17 does not know. */
  @ParameterizedTest
  @ValueSource(ints = {0x1fae8, 0x1faea, 0x20c0, 0x31350, 0x378})
  void whatThisVersionOfJavaMayNotKnowStaysAsItIs(int point) {
    assertThat(printable(point)).isEqualTo(Character.toString(point));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 0x7f, 0x9f, 0xad, 0x600, 0x605, 0x890, 0x891, 0x200b, 0x200f, 0x2028, 0x2029, 0x202e,
        0x2060, 0x206f, 0xd800, 0xdfff, 0xe000, 0xf8ff, 0xfdd0, 0xfdef, 0xfeff, 0xfff9, 0xfffb,
        0xfffe, 0xffff, 0x1343f, 0x1d17a, 0x1ffff, 0xe007f, 0xf0000, 0x10ffff
      })
  void whatCannotBeSeenIsEscaped(int point) {
    assertThat(printable(point)).matches("(\\\\u[0-9a-f]{4}){1,2}");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        ' ', '~', 0xa0, 0xac, 0xae, 0x5ff, 0x606, 0x200a, 0x2010, 0x2027, 0x2070, 0xfdcf, 0xfdf0,
        0xfffc, 0xfffd, 0x1342f, 0x13440, 0x1d172, 0x1d17b, 0xe0080, 0x1f54a
      })
  void whatStandsBesideThatIsNot(int point) {
    assertThat(printable(point)).isEqualTo(Character.toString(point));
  }

  @Test
  void everyCharacterThatJavaKnowsToBeOneOfFormatIsEscaped() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point -> Character.getType(point) == Character.FORMAT)
                .filter(point -> printable(point).equals(Character.toString(point))))
        .isEmpty();
  }

  @Test
  void aPlaceIsCountedFromOne() {
    assertThatThrownBy(() -> new Place(0, 1)).hasMessage("line '0' is less than 1; count from 1");
    assertThatThrownBy(() -> new Place(1, -3))
        .hasMessage("column '-3' is less than 1; count from 1");
  }
}
