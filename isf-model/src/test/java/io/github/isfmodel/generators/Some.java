package io.github.isfmodel.generators;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** How often optional parts are there, and how many parts a list has. */
final class Some {

  private Some() {}

  /** Present in about four cases of ten. */
  static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> part) {
    return part.optional(0.4);
  }

  /** None, one or two. */
  static <T> Arbitrary<List<T>> few(Arbitrary<T> part) {
    return part.list().ofMaxSize(2);
  }

  /** At least one, at most three. */
  static <T> Arbitrary<List<T>> atLeastOne(Arbitrary<T> part) {
    return part.list().ofMinSize(1).ofMaxSize(3);
  }

  /** Two or three. */
  static <T> Arbitrary<List<T>> atLeastTwo(Arbitrary<T> part) {
    return part.list().ofMinSize(2).ofMaxSize(3);
  }
}
