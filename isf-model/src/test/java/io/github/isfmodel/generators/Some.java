package io.github.isfmodel.generators;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;

/**
 * How often optional parts are there, and how many parts a list has: a third of the lists have the
 * least number, and of the others two thirds one part more, two ninths two more, and so on, up to
 * six more.
 */
final class Some {

  private static final int MOST_MORE = 6;

  private Some() {}

  /** Present in about four cases of ten. */
  static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> part) {
    return part.optional(0.4);
  }

  /** None to six, one on average. */
  static <T> Arbitrary<List<T>> few(Arbitrary<T> part) {
    return from(0, part);
  }

  /** One to seven, two on average. */
  static <T> Arbitrary<List<T>> atLeastOne(Arbitrary<T> part) {
    return from(1, part);
  }

  /** Two to eight, three on average. */
  static <T> Arbitrary<List<T>> atLeastTwo(Arbitrary<T> part) {
    return from(2, part);
  }

  private static <T> Arbitrary<List<T>> from(int least, Arbitrary<T> part) {
    return part.list()
        .ofMinSize(least)
        .ofMaxSize(least + MOST_MORE)
        .withSizeDistribution(
            (size, min, max, center) -> random -> BigInteger.valueOf(least + more(random)));
  }

  /** None to twelve, two on average: of what happens one after the other. */
  static <T> Arbitrary<List<T>> steps(Arbitrary<T> step) {
    return step.list()
        .ofMaxSize(2 * MOST_MORE)
        .withSizeDistribution(
            (size, min, max, center) -> random -> BigInteger.valueOf(more(random) + more(random)));
  }

  private static int more(Random random) {
    int more = random.nextInt(3) == 0 ? 0 : 1;
    while (more > 0 && more < MOST_MORE && random.nextInt(3) == 0) {
      more++;
    }
    return more;
  }
}
