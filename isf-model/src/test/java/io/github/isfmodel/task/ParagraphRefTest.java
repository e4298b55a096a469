package io.github.isfmodel.task;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.code.InvalidValueException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphRefTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "7a",
        "12(c)(ii)",
        "7(A)",
        "annex 1, 16",
        "annex, 3",
        "annex 12, 4(b)",
        "999"
      })
  void acceptsNumbersLettersAndAnnexes(String text) {
    assertThat(ParagraphRef.of(text)).hasToString(text).isEqualTo(new ParagraphRef(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 7",
        "7 ",
        "seven",
        "7.",
        "7()",
        "7(a",
        "OP7",
        "1000",
        "7ab",
        "annex 1,16",
        "annex 123, 1",
        "Annex 1, 16",
        "7,8",
        "٧"
      })
  void refusesEverythingElse(String text) {
    assertRefused(
        () -> ParagraphRef.of(text),
        "paragraph reference '"
            + text
            + "' is not a number with optional letters in parentheses; write for example 7, 7(a) or"
            + " annex 1, 16");
  }

  @Test
  void anyNumberOfLettersNeedsNoStack() {
    String text = "7" + "(a)".repeat(300_000);

    assertThat(ParagraphRef.of(text)).hasToString(text);
    assertThatThrownBy(() -> ParagraphRef.of(text + "(")).isInstanceOf(InvalidValueException.class);
  }

  @Property
  void isItsOwnText(@ForAll ParagraphRef paragraph) {
    assertThat(ParagraphRef.of(paragraph.toString())).isEqualTo(paragraph);
  }
}
