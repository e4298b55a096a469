package io.github.isfmodel.event;

import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** That a proposition holds or does not hold from the time of an event on. */
@IsfStyle
@Value.Immutable
public abstract sealed class Assertion implements WithAssertion, Serializable
    permits ImmutableAssertion {

  Assertion() {}

  /** {@return the proposition} */
  public abstract Proposition proposition();

  /** {@return whether it holds} */
  public abstract boolean holds();

  /** {@return what a reader should know, such as what is still pending} */
  public abstract Optional<String> note();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Assertion}. Required are {@code proposition} and {@code holds}; {@code
   * build} throws {@link IllegalStateException}, which names those that are not set. Null is
   * refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableAssertion.Builder {
    Builder() {}
  }
}
