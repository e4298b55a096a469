package io.github.isfmodel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.code.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How tests say that a value is refused. */
public final class Refusal {

  private Refusal() {}

  /**
   * Asserts that a value is refused.
   *
   * @param building what builds it
   * @param message the whole message
   */
  public static void assertRefused(ThrowingCallable building, String message) {
    assertThatThrownBy(building)
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }
}
