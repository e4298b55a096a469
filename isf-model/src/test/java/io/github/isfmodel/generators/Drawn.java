package io.github.isfmodel.generators;

import java.math.BigInteger;
import java.util.Random;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.arbitraries.LongArbitrary;

/**
 * Whole numbers, some much more often than others. They shrink as those of one range: numbers of
 * several alternatives would get stuck where one alternative has a number that another had.
 */
final class Drawn {

  private Drawn() {}

  /** Numbers from the least to the greatest, both inclusive, as they are drawn. */
  static LongArbitrary longs(long least, long greatest, ToLongFunction<Random> draw) {
    return Arbitraries.longs()
        .between(least, greatest)
        .withDistribution(
            (size, min, max, center) -> random -> BigInteger.valueOf(draw.applyAsLong(random)));
  }
}
