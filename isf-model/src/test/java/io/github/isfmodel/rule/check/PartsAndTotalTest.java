package io.github.isfmodel.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PartsAndTotalTest {

  private static final Quantity TOTAL = new Quantity.AtMost(50_000);

  @Test
  void partsOfTwoSourcesThatAddUpToMore() {
    assertThat(PartsAndTotal.misfit(parts(45_000, 6_500), personnel(TOTAL)))
        .contains(personnel(new Quantity.Exactly(51_500)));
  }

  @Test
  void whatATextIncludesMayLeaveTheRestOut() {
    assertThat(PartsAndTotal.misfit(parts(680), personnel(TOTAL))).isEmpty();
    assertThat(PartsAndTotal.misfit(parts(50_000), personnel(TOTAL))).isEmpty();
    assertThat(PartsAndTotal.misfit(parts(50_001), personnel(TOTAL))).isPresent();
    assertThat(PartsAndTotal.misfit(parts(240, 200), personnel(TOTAL))).isEmpty();
    assertThat(PartsAndTotal.misfit(of(240, Unit.POLICE, Unit.CIVILIANS), personnel(TOTAL)))
        .isEmpty();
    assertThat(PartsAndTotal.misfit(of(240, Unit.TROOPS, Unit.OFFICERS), personnel(TOTAL)))
        .isEmpty();
    assertThat(PartsAndTotal.misfit(of(240, Unit.TROOPS, Unit.POLICE), troops(TOTAL))).isEmpty();
    assertThat(
            PartsAndTotal.misfit(
                of(240, Unit.POLICE, Unit.OFFICERS), Measure.of(TOTAL, Unit.UNIFORMED_PERSONNEL)))
        .isEmpty();
  }

  @Test
  void soldiersAndOthersBesideThemLeaveNobodyOut() {
    assertThat(PartsAndTotal.misfit(of(24_999, Unit.TROOPS, Unit.POLICE), personnel(TOTAL)))
        .contains(personnel(new Quantity.Exactly(49_998)));
    assertThat(PartsAndTotal.misfit(of(24_999, Unit.CIVILIANS, Unit.TROOPS), personnel(TOTAL)))
        .contains(personnel(new Quantity.Exactly(49_998)));
    assertThat(
            PartsAndTotal.misfit(
                of(24_999, Unit.UNIFORMED_PERSONNEL, Unit.CIVILIANS), personnel(TOTAL)))
        .contains(personnel(new Quantity.Exactly(49_998)));
    assertThat(
            PartsAndTotal.misfit(
                of(24_999, Unit.TROOPS, Unit.POLICE), Measure.of(TOTAL, Unit.UNIFORMED_PERSONNEL)))
        .isPresent();
    assertThat(PartsAndTotal.misfit(of(25_000, Unit.TROOPS, Unit.POLICE), personnel(TOTAL)))
        .isEmpty();
  }

  @Test
  void whatIsTooMuchAtTheLeastDoesNotFitWithoutAGreatestNumber() {
    Measure least = Measure.of(new Quantity.AtLeast(1_040), Unit.POLICE);
    Measure some = Measure.of(new Quantity.InWords("some"), Unit.TROOPS);

    assertThat(PartsAndTotal.misfit(List.of(least, some), personnel(new Quantity.AtMost(1_040))))
        .isEmpty();
    assertThat(PartsAndTotal.misfit(List.of(least, some), personnel(new Quantity.AtMost(1_039))))
        .contains(personnel(new Quantity.AtLeast(1_040)));
  }

  @Test
  void withoutABoundNothingCanBeSaid() {
    List<Measure> some = List.of(personnel(new Quantity.InWords("some")), parts(1).get(0));

    assertThat(PartsAndTotal.misfit(some, personnel(TOTAL))).isEmpty();
    assertThat(PartsAndTotal.misfit(parts(1, 2), personnel(new Quantity.About(9)))).isEmpty();
    assertThat(PartsAndTotal.misfit(List.of(), personnel(TOTAL))).isEmpty();
  }

  @Test
  void partsOfDifferentUnitsAreNotAdded() {
    Measure police = Measure.of(new Quantity.Exactly(450), Unit.POLICE);
    Measure battalions = Measure.of(new Quantity.Exactly(3), Unit.of("battalions"));
    Measure vehicles = Measure.of(new Quantity.Exactly(3), Unit.VEHICLES);

    assertThat(PartsAndTotal.misfit(List.of(police, battalions), personnel(TOTAL))).isEmpty();
    assertThat(PartsAndTotal.misfit(List.of(battalions, battalions), personnel(TOTAL))).isEmpty();
    assertThat(PartsAndTotal.misfit(List.of(police), vehicles)).isEmpty();
  }

  @Test
  void partsOfTheUnitOfTheTotalAreAddedWhateverItIs() {
    Measure three = Measure.of(new Quantity.Exactly(3), Unit.of("battalions"));
    Measure six = Measure.of(new Quantity.Exactly(6), Unit.of("battalions"));
    Measure seven = Measure.of(new Quantity.Exactly(7), Unit.of("battalions"));

    assertThat(PartsAndTotal.misfit(List.of(three, three), six)).isEmpty();
    assertThat(PartsAndTotal.misfit(List.of(three, three), seven)).isEmpty();
    assertThat(PartsAndTotal.misfit(List.of(three, three), three)).contains(six);
  }

  @Test
  void aSumThatIsTooLargeToCountIsThatOrMore() {
    assertThat(PartsAndTotal.misfit(parts(Quantity.GREATEST, 1), personnel(TOTAL)))
        .contains(personnel(new Quantity.AtLeast(Quantity.GREATEST)));
    assertThat(PartsAndTotal.misfit(parts(Quantity.GREATEST - 1, 1), personnel(TOTAL))).isPresent();
  }

  @Property
  void soldiersAndPoliceFitTheirSumAndNothingElse(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 9_999) Integer> numbers,
      @ForAll @IntRange(max = 49_995) int total) {
    long[] some = numbers.stream().mapToLong(Integer::longValue).toArray();
    long sum = numbers.stream().mapToLong(Integer::longValue).sum();
    List<Measure> soldiers = parts(some);
    List<Measure> both = new ArrayList<>(soldiers);
    both.addAll(of(0, Unit.POLICE));

    assertThat(PartsAndTotal.misfit(both, personnel(new Quantity.Exactly(sum)))).isEmpty();
    assertThat(PartsAndTotal.misfit(both, personnel(new Quantity.Exactly(total))).isEmpty())
        .isEqualTo(sum == total);
    assertThat(PartsAndTotal.misfit(soldiers, personnel(new Quantity.Exactly(total))).isEmpty())
        .isEqualTo(sum <= total);
  }

  private static Measure personnel(Quantity quantity) {
    return Measure.of(quantity, Unit.PERSONNEL);
  }

  private static Measure troops(Quantity quantity) {
    return Measure.of(quantity, Unit.TROOPS);
  }

  /** So many of each. */
  private static List<Measure> of(long number, Unit... units) {
    return Stream.of(units).map(unit -> Measure.of(new Quantity.Exactly(number), unit)).toList();
  }

  private static List<Measure> parts(long... numbers) {
    return LongStream.of(numbers)
        .mapToObj(number -> Measure.of(new Quantity.Exactly(number), Unit.TROOPS))
        .toList();
  }
}
