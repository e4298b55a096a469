package io.github.isfmodel.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

  @Test
  void joinsItsFourPartsToOneSentence() {
    InvalidValueException exception =
        new InvalidValueException("pledge id", "a b", "has a blank", "use hyphens");
    assertThat(exception).hasMessage("pledge id 'a b' has a blank; use hyphens");
    assertThat(exception.wanted()).isEqualTo("pledge id");
    assertThat(exception.given()).isEqualTo("a b");
    assertThat(exception.reason()).isEqualTo("has a blank");
    assertThat(exception.remedy()).isEqualTo("use hyphens");
  }

  @Test
  void quotesNothingWhereWhatWasGivenHasNoText() {
    InvalidValueException exception =
        new InvalidValueException("document", "is too deep", "flatten it");
    assertThat(exception).hasMessage("document is too deep; flatten it");
    assertThat(exception.wanted()).isEqualTo("document");
    assertThat(exception.given()).isEmpty();
    assertThat(exception.reason()).isEqualTo("is too deep");
    assertThat(exception.remedy()).isEqualTo("flatten it");
  }

  @Test
  void shortensLongInputInTheMessageOnly() {
    String megabyte = "x".repeat(1_000_000);
    InvalidValueException exception =
        new InvalidValueException("code", megabyte, "is too long", "shorten it");
    assertThat(exception).hasMessage("code '" + "x".repeat(80) + "…' is too long; shorten it");
    assertThat(exception.given()).isEqualTo(megabyte);
  }

  @Test
  void doesNotCutACharacterInTwo() {
    InvalidValueException exception =
        new InvalidValueException("code", "\uD83D\uDD4A".repeat(81), "is too long", "shorten it");
    assertThat(exception)
        .hasMessage("code '" + "\uD83D\uDD4A".repeat(80) + "…' is too long; shorten it");
  }

  @Property
  void keepsWhatWasGivenWhole(@ForAll String given) {
    assertThat(new InvalidValueException("a", given, "b", "c").given()).isEqualTo(given);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> new InvalidValueException(null, "a", "b", "c"));
    assertThatNullPointerException()
        .isThrownBy(() -> new InvalidValueException("a", null, "b", "c"));
    assertThatNullPointerException()
        .isThrownBy(() -> new InvalidValueException("a", "b", null, "c"));
    assertThatNullPointerException()
        .isThrownBy(() -> new InvalidValueException("a", "b", "c", null));
  }
}
