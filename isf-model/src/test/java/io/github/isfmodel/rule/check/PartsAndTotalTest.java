package io.github.isfmodel.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.List;
import java.util.stream.LongStream;
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
  void onePartMayLeaveTheRestOut() {
    assertThat(PartsAndTotal.misfit(parts(680), personnel(TOTAL))).isEmpty();
    assertThat(PartsAndTotal.misfit(parts(50_000), personnel(TOTAL))).isEmpty();
    assertThat(PartsAndTotal.misfit(parts(50_001), personnel(TOTAL))).isPresent();
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
    assertThat(PartsAndTotal.misfit(List.of(three, three), seven)).contains(six);
  }

  @Test
  void aSumThatIsTooLargeToCountIsLeftAlone() {
    assertThat(PartsAndTotal.misfit(parts(Quantity.GREATEST, 1), personnel(TOTAL))).isEmpty();
    assertThat(PartsAndTotal.misfit(parts(Quantity.GREATEST - 1, 1), personnel(TOTAL))).isPresent();
  }

  @Property
  void severalPartsFitTheirSumAndNothingElse(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 9_999) Integer> numbers,
      @ForAll @IntRange(max = 49_995) int total) {
    long[] parts = numbers.stream().mapToLong(Integer::longValue).toArray();
    long sum = numbers.stream().mapToLong(Integer::longValue).sum();

    assertThat(PartsAndTotal.misfit(parts(parts), personnel(new Quantity.Exactly(sum)))).isEmpty();
    assertThat(PartsAndTotal.misfit(parts(parts), personnel(new Quantity.Exactly(total))).isEmpty())
        .isEqualTo(sum == total);
  }

  private static Measure personnel(Quantity quantity) {
    return Measure.of(quantity, Unit.PERSONNEL);
  }

  private static List<Measure> parts(long... numbers) {
    return LongStream.of(numbers)
        .mapToObj(number -> Measure.of(new Quantity.Exactly(number), Unit.TROOPS))
        .toList();
  }
}
