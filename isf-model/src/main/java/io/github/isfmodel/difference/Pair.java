package io.github.isfmodel.difference;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something as it was before and as it is after. */
record Pair<V>(Optional<V> before, Optional<V> after) {

  static <V> Pair<V> of(@Nullable V before, @Nullable V after) {
    return new Pair<>(Optional.ofNullable(before), Optional.ofNullable(after));
  }

  /** Whether there is a difference in what is looked at. */
  boolean differs(Function<V, Object> seen) {
    return !before.map(seen).equals(after.map(seen));
  }
}
