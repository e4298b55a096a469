package io.github.isfmodel.quantity;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.generators.QuantityArbitraries;
import io.github.isfmodel.quantity.Quantity.About;
import io.github.isfmodel.quantity.Quantity.AtLeast;
import io.github.isfmodel.quantity.Quantity.AtMost;
import io.github.isfmodel.quantity.Quantity.Between;
import io.github.isfmodel.quantity.Quantity.Exactly;
import io.github.isfmodel.quantity.Quantity.InWords;
import io.github.isfmodel.quantity.Quantity.MoreThan;
import io.github.isfmodel.quantity.Quantity.Nearly;
import java.util.List;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  private static final long GREATEST = Quantity.GREATEST;
  private static final Quantity ZERO = new Exactly(0);

  /** Quantities whose sums stay in range, the degenerate intervals among them. */
  @Provide
  Arbitrary<Quantity> small() {
    return Arbitraries.oneOf(
            QuantityArbitraries.quantities(),
            Arbitraries.of(ZERO, new AtMost(0), new Between(7, 7), new AtLeast(0), new Nearly(1)))
        .filter(quantity -> mostOf(quantity) < 1_000_000);
  }

  private static long mostOf(Quantity quantity) {
    if (quantity instanceof About about) {
      return about.n();
    }
    Bounds bounds = quantity.bounds();
    return bounds.isBounded() ? bounds.max() : bounds.min();
  }

  @Test
  void upToIsAnUpperBoundOnly() {
    assertThat(new AtMost(20_000).bounds()).isEqualTo(new Bounds(0, 20_000));
  }

  @Test
  void boundsOfEachAlternative() {
    assertThat(new Exactly(200).bounds()).isEqualTo(new Bounds(200, 200));
    assertThat(new AtLeast(20_000).bounds()).isEqualTo(new Bounds(20_000, Long.MAX_VALUE));
    assertThat(new Between(5, 9).bounds()).isEqualTo(new Bounds(5, 9));
    assertThat(new About(1_000).bounds()).isEqualTo(Bounds.UNKNOWN);
    assertThat(new Nearly(40).bounds()).isEqualTo(new Bounds(0, 39));
    assertThat(new MoreThan(20).bounds()).isEqualTo(new Bounds(21, Long.MAX_VALUE));
    assertThat(new InWords("dozens").bounds()).isEqualTo(Bounds.UNKNOWN);
  }

  @Test
  void asAYardstickAHedgedNumberStandsForTheStatedOne() {
    assertThat(new About(1_000).asYardstick()).contains(new Bounds(1_000, 1_000));
    assertThat(new Nearly(40).asYardstick()).contains(new Bounds(40, 40));
    assertThat(new Between(5, 9).asYardstick()).contains(new Bounds(5, 9));
    assertThat(new AtMost(7).asYardstick()).contains(new Bounds(0, 7));
    assertThat(new InWords("dozens").asYardstick()).isEmpty();
  }

  @Test
  void asAThresholdEveryAlternativeAsksForItsNumber() {
    assertThat(new Exactly(200).asThreshold()).hasValue(200);
    assertThat(new AtLeast(20_000).asThreshold()).hasValue(20_000);
    assertThat(new AtMost(20_000).asThreshold()).hasValue(20_000);
    assertThat(new Between(5, 9).asThreshold()).hasValue(5);
    assertThat(new About(1_000).asThreshold()).hasValue(1_000);
    assertThat(new Nearly(40).asThreshold()).hasValue(40);
    assertThat(new MoreThan(20).asThreshold()).hasValue(21);
    assertThat(new InWords("dozens").asThreshold()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "2, 1",
    "9, 8",
    "10, 9",
    "11, 10",
    "40, 30",
    "99, 98",
    "100, 90",
    "101, 100",
    "1000, 900",
    "1100, 1000",
    "5000, 4000",
    "10000, 9000",
    "12000, 11000",
    "100000, 90000",
    "9007199254740991, 9007199254740990"
  })
  void lessThanAboutSoManyIsEnoughDownToTheNextNumberThatIsAsRound(long asked, long least) {
    assertThat(new About(asked).leastThreshold()).hasValue(least);
    if (asked > 0) {
      assertThat(new Nearly(asked).leastThreshold()).hasValue(least);
    }
  }

  @Property
  void theLeastThresholdIsNoneOrTheThresholdOrBelowIt(@ForAll("anyQuantities") Quantity quantity) {
    assertThat(quantity.leastThreshold().isPresent()).isEqualTo(!quantity.isInWords());
    if (!quantity.isInWords()) {
      long least = quantity.leastThreshold().orElseThrow();
      long asked = quantity.asThreshold().orElseThrow();
      assertThat(least).isBetween(Math.min(1, asked), asked);
      assertThat(quantity.isApproximate() || least == asked).isTrue();
    }
  }

  @Provide
  Arbitrary<Quantity> anyQuantities() {
    return QuantityArbitraries.quantities();
  }

  @Test
  void aSumThatIsTooLargeIsKeptAsWideAsItTakes() {
    Bounds greatest = new Bounds(GREATEST, GREATEST);

    assertThat(new Bounds(1, 2).saturatedPlus(new Bounds(3, 4))).isEqualTo(new Bounds(4, 6));
    assertThat(new Bounds(0, GREATEST - 1).saturatedPlus(new Bounds(0, 1)))
        .isEqualTo(new Bounds(0, GREATEST));
    assertThat(greatest.saturatedPlus(new Bounds(0, 1)))
        .isEqualTo(new Bounds(GREATEST, Long.MAX_VALUE));
    assertThat(greatest.saturatedPlus(greatest)).isEqualTo(new Bounds(GREATEST, Long.MAX_VALUE));
    assertThat(Bounds.NONE.saturatedPlus(Bounds.UNKNOWN)).isEqualTo(Bounds.UNKNOWN);
    assertThat(Bounds.UNKNOWN.saturatedPlus(Bounds.UNKNOWN)).isEqualTo(Bounds.UNKNOWN);
  }

  @Test
  void refusesNegativeNumbers() {
    List<LongFunction<Quantity>> kinds =
        List.of(Exactly::new, AtMost::new, AtLeast::new, About::new, MoreThan::new);
    for (LongFunction<Quantity> kind : kinds) {
      assertRefused(() -> kind.apply(-1), "number '-1' is negative; give 0 or more");
      assertThat(kind.apply(0)).isNotNull();
    }
  }

  @Test
  void refusesNumbersThatSomeReadersOfJsonWouldRound() {
    List<LongFunction<Quantity>> kinds =
        List.of(
            Exactly::new,
            AtMost::new,
            AtLeast::new,
            About::new,
            Nearly::new,
            MoreThan::new,
            most -> new Between(0, most));
    for (LongFunction<Quantity> kind : kinds) {
      for (long tooLarge : new long[] {GREATEST + 1, Long.MAX_VALUE}) {
        assertRefused(
            () -> kind.apply(tooLarge),
            "number '"
                + tooLarge
                + "' is greater than 9007199254740991, the greatest that every JSON reader keeps;"
                + " give a smaller number");
      }
    }
    assertThat(new Exactly(GREATEST).bounds().max()).isEqualTo((1L << 53) - 1);
  }

  @Test
  void refusesMoreThanTheGreatestNumber() {
    assertRefused(
        () -> new MoreThan(GREATEST),
        "number '9007199254740991' leaves nothing above it; give a smaller number");
    assertThat(new MoreThan(GREATEST - 1).bounds().min()).isEqualTo(GREATEST);
  }

  @Test
  void refusesNearlyNothing() {
    assertRefused(() -> new Nearly(0), "number '0' leaves nothing below it; give 1 or more");
  }

  @Test
  void refusesAnIntervalInTheWrongOrder() {
    String remedy = "; give 0 <= min <= max <= 9007199254740991";
    assertRefused(
        () -> new Between(9, 5), "bounds '9 to 5' are in the wrong order; swap the two numbers");
    assertRefused(() -> new Between(-1, 5), "bounds '-1 to 5' begin below zero" + remedy);
    assertRefused(
        () -> new Bounds(Long.MAX_VALUE, Long.MAX_VALUE),
        "bounds '9223372036854775807 to 9223372036854775807' are out of range" + remedy);
    assertRefused(
        () -> new Bounds(0, GREATEST + 1),
        "bounds '0 to 9007199254740992' are out of range" + remedy);
  }

  @Test
  void refusesBlankWords() {
    assertRefused(
        () -> new InWords(" "), "quantity in words ' ' is blank; give the words that were used");
  }

  @Test
  void addsBoundsEndByEnd() {
    assertThat(new Bounds(200, 200).plus(new Bounds(0, 100))).isEqualTo(new Bounds(200, 300));
    assertThat(new Bounds(6, Long.MAX_VALUE).plus(new Bounds(1, 1)))
        .isEqualTo(new Bounds(7, Long.MAX_VALUE));
    assertThat(new Bounds(GREATEST, GREATEST).plus(Bounds.NONE))
        .isEqualTo(new Bounds(GREATEST, GREATEST));
  }

  @Test
  void refusesASumThatIsTooLarge() {
    Bounds greatest = new Bounds(1, GREATEST);
    Bounds one = new Bounds(0, 1);

    assertThatThrownBy(() -> greatest.plus(one))
        .isInstanceOfSatisfying(
            NotAddableException.class,
            refused -> {
              assertThat(refused.left()).isSameAs(greatest);
              assertThat(refused.right()).isSameAs(one);
            })
        .hasMessage("cannot add 1 to 9007199254740991 and 0 to 1: the sum is too large");
    assertThatThrownBy(() -> new Bounds(GREATEST, Long.MAX_VALUE).plus(new Bounds(1, 1)))
        .isExactlyInstanceOf(NotAddableException.class)
        .hasMessage(
            "cannot add 9007199254740991 to 9223372036854775807 and 1 to 1: the sum is too large");
  }

  @Property(tries = 1000)
  void additionIsCommutative(@ForAll("small") Quantity one, @ForAll("small") Quantity other) {
    assertThat(one.bounds().plus(other.bounds())).isEqualTo(other.bounds().plus(one.bounds()));
  }

  @Property(tries = 1000)
  void whatCanBeAddedIsAddedInOneWay(
      @ForAll("small") Quantity one, @ForAll("small") Quantity other) {
    assertThat(one.bounds().saturatedPlus(other.bounds()))
        .isEqualTo(one.bounds().plus(other.bounds()));
  }

  @Property(tries = 1000)
  void theBoundsOfASumHoldEverySumOfMembers(
      @ForAll("small") Quantity one,
      @ForAll("small") Quantity other,
      @ForAll("members") long first,
      @ForAll("members") long second) {
    Bounds sum = one.bounds().plus(other.bounds());
    assertThat(member(one, first) + member(other, second)).isBetween(sum.min(), sum.max());
  }

  @Provide
  Arbitrary<Long> members() {
    return Arbitraries.longs().between(0, 3_000_000);
  }

  private static long member(Quantity quantity, long wish) {
    return Math.min(Math.max(wish, quantity.bounds().min()), quantity.bounds().max());
  }
}
