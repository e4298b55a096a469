package io.github.isfmodel.generators;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Numbers as they were stated. */
public final class QuantityArbitraries {

  private static final long[] TYPICAL = {0, 1, 40, 5_550, 20_000};
  private static final long USUAL = 60_000;

  private QuantityArbitraries() {}

  /** {@return numbers from 0, mostly of the size of forces, a few as large as can be} */
  public static Arbitrary<Long> numbers() {
    return Fast.of(
        Drawn.longs(0, Quantity.GREATEST, QuantityArbitraries::number)
            .edgeCases(edges -> edges.includeOnly(0L, 1L, Quantity.GREATEST).add(USUAL)));
  }

  private static long number(Random random) {
    int die = random.nextInt(17);
    if (die == 0) {
      return random.nextLong(Quantity.GREATEST + 1);
    }
    return die < 5
        ? TYPICAL[random.nextInt(TYPICAL.length)]
        : Math.min(USUAL, random.nextLong(1L << random.nextInt(1, 17)));
  }

  /** {@return bounds, some without an upper end} */
  public static Arbitrary<Bounds> bounds() {
    return Fast.of(
        Arbitraries.oneOf(
            Combinators.combine(numbers(), numbers())
                .as((one, other) -> new Bounds(Math.min(one, other), Math.max(one, other))),
            numbers().map(least -> new Bounds(least, Long.MAX_VALUE))));
  }

  /** {@return exact numbers} */
  public static Arbitrary<Quantity.Exactly> exactly() {
    return Fast.of(numbers().map(Quantity.Exactly::new));
  }

  /** {@return upper bounds} */
  public static Arbitrary<Quantity.AtMost> atMost() {
    return Fast.of(numbers().map(Quantity.AtMost::new));
  }

  /** {@return lower bounds} */
  public static Arbitrary<Quantity.AtLeast> atLeast() {
    return Fast.of(numbers().map(Quantity.AtLeast::new));
  }

  /** {@return ranges} */
  public static Arbitrary<Quantity.Between> between() {
    return Fast.of(
        Combinators.combine(numbers(), numbers())
            .as((one, other) -> new Quantity.Between(Math.min(one, other), Math.max(one, other))));
  }

  /** {@return approximate numbers} */
  public static Arbitrary<Quantity.About> about() {
    return Fast.of(numbers().map(Quantity.About::new));
  }

  /** {@return numbers that are not quite reached} */
  public static Arbitrary<Quantity.Nearly> nearly() {
    return Fast.of(numbers().map(n -> new Quantity.Nearly(Math.max(1, n))));
  }

  /** {@return numbers that are exceeded} */
  public static Arbitrary<Quantity.MoreThan> moreThan() {
    return Fast.of(numbers().map(n -> new Quantity.MoreThan(Math.min(n, Quantity.GREATEST - 1))));
  }

  /** {@return words} */
  public static Arbitrary<Quantity.InWords> inWords() {
    return Fast.of(
        Arbitraries.oneOf(
                Arbitraries.of("several", "most", "lots of", "dozens"), TextArbitraries.notBlank())
            .map(Quantity.InWords::new));
  }

  /** {@return exact and bounded quantities, which add to one another} */
  public static Arbitrary<Quantity> intervals() {
    return Fast.of(Arbitraries.oneOf(exactly(), atMost(), atLeast(), between(), moreThan()));
  }

  /** {@return quantities of every kind} */
  public static Arbitrary<Quantity> quantities() {
    return Fast.of(
        Arbitraries.<Quantity>oneOf(
            exactly(), atMost(), atLeast(), between(), about(), nearly(), moreThan(), inWords()));
  }

  /** {@return quantities with what is counted} */
  public static Arbitrary<Measure> measures() {
    return Fast.of(
        Combinators.combine(quantities(), CodeArbitraries.of(Unit.VOCABULARY)).as(Measure::new));
  }
}
