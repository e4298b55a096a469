package io.github.isfmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.quantity.Quantity.About;
import io.github.isfmodel.quantity.Quantity.AtLeast;
import io.github.isfmodel.quantity.Quantity.AtMost;
import io.github.isfmodel.quantity.Quantity.Between;
import io.github.isfmodel.quantity.Quantity.Exactly;
import io.github.isfmodel.quantity.Quantity.InWords;
import io.github.isfmodel.quantity.Quantity.MoreThan;
import io.github.isfmodel.quantity.Quantity.Nearly;
import org.junit.jupiter.api.Test;

class MeasureTest {

  @Test
  void readsAsPeopleWriteIt() {
    assertThat(Measure.of(new AtMost(20_000), Unit.TROOPS)).hasToString("up to 20,000 troops");
    assertThat(Measure.of(new Nearly(40), Unit.STATES_AND_ORGANIZATIONS))
        .hasToString("nearly 40 states and organizations");
    assertThat(Measure.of(new Exactly(53), Unit.PERCENT)).hasToString("53 percent");
  }

  @Test
  void ofOneTheUnitIsInTheSingular() {
    assertThat(Measure.of(new Exactly(1), Unit.STATES)).hasToString("1 state");
    assertThat(Measure.of(new AtMost(1), Unit.MONTHS)).hasToString("up to 1 month");
    assertThat(Measure.of(new MoreThan(1), Unit.US_DOLLARS)).hasToString("more than 1 US dollar");
    assertThat(Measure.of(new AtLeast(1), Unit.CONTRIBUTORS)).hasToString("1 or more contributors");
    assertThat(Measure.of(new Exactly(0), Unit.STATES)).hasToString("0 states");
    assertThat(Measure.of(new Exactly(1_001), Unit.VEHICLES)).hasToString("1,001 vehicles");
    assertThat(Measure.of(new Exactly(1), Unit.TROOPS)).hasToString("1 troops");
    assertThat(Measure.of(new Exactly(1), Unit.STATES_AND_ORGANIZATIONS))
        .hasToString("1 states and organizations");
    assertThat(Measure.of(new Exactly(1), Unit.of("helicopters"))).hasToString("1 helicopters");
  }

  @Test
  void personnelArePeopleOfEveryCategoryAndPeopleOfOneMayBeAmongThem() {
    Bounds counted = new Bounds(10, 20);

    assertThat(Unit.TROOPS.among(Unit.TROOPS, counted)).isEqualTo(counted);
    assertThat(Unit.PERSONNEL.among(Unit.TROOPS, counted)).isEqualTo(counted);
    assertThat(Unit.TROOPS.among(Unit.PERSONNEL, counted)).isEqualTo(new Bounds(0, 20));
    assertThat(Unit.TROOPS.among(Unit.POLICE, counted)).isEqualTo(Bounds.NONE);
    assertThat(Unit.VEHICLES.among(Unit.PERSONNEL, counted)).isEqualTo(Bounds.NONE);
    assertThat(Unit.PERSONNEL.among(Unit.VEHICLES, counted)).isEqualTo(Bounds.NONE);
    assertThat(Unit.PERSONNEL.includes(Unit.POLICE)).isTrue();
    assertThat(Unit.POLICE.includes(Unit.PERSONNEL)).isFalse();
  }

  @Test
  void uniformedPersonnelAreMilitaryAndPoliceWithoutCivilians() {
    Bounds counted = new Bounds(10, 20);
    Unit uniformed = Unit.UNIFORMED_PERSONNEL;

    assertThat(Measure.of(new AtMost(12_626), uniformed))
        .hasToString("up to 12,626 uniformed personnel");
    assertThat(uniformed.isPeopleOfForce()).isTrue();
    assertThat(uniformed.among(Unit.TROOPS, counted)).isEqualTo(counted);
    assertThat(uniformed.among(Unit.OBSERVERS, counted)).isEqualTo(counted);
    assertThat(uniformed.among(Unit.CIVILIANS, counted)).isEqualTo(Bounds.NONE);
    assertThat(Unit.CIVILIANS.among(uniformed, counted)).isEqualTo(Bounds.NONE);
    assertThat(uniformed.among(Unit.PERSONNEL, counted)).isEqualTo(new Bounds(0, 20));
    assertThat(uniformed.among(Unit.TRAINERS, counted)).isEqualTo(new Bounds(0, 20));
    assertThat(Unit.TRAINERS.among(uniformed, counted)).isEqualTo(new Bounds(0, 20));
    assertThat(Unit.POLICE.among(uniformed, counted)).isEqualTo(new Bounds(0, 20));
    assertThat(Unit.PERSONNEL.among(uniformed, counted)).isEqualTo(counted);
    assertThat(Unit.PERSONNEL.among(Unit.POLICE_TRAINEES, counted)).isEqualTo(Bounds.NONE);
  }

  @Test
  void eachUnitWithThoseThatIncludeIt() {
    assertThat(Unit.POLICE.widening())
        .containsExactly(Unit.POLICE, Unit.UNIFORMED_PERSONNEL, Unit.PERSONNEL);
    assertThat(Unit.UNIFORMED_PERSONNEL.widening())
        .containsExactly(Unit.UNIFORMED_PERSONNEL, Unit.PERSONNEL);
    assertThat(Unit.CIVILIANS.widening()).containsExactly(Unit.CIVILIANS, Unit.PERSONNEL);
    assertThat(Unit.PERSONNEL.widening()).containsExactly(Unit.PERSONNEL);
    assertThat(Unit.VEHICLES.widening()).containsExactly(Unit.VEHICLES);
  }

  @Test
  void quantitiesInWords() {
    assertThat(QuantityText.of(new Exactly(0))).isEqualTo("0");
    assertThat(QuantityText.of(new Exactly(999))).isEqualTo("999");
    assertThat(QuantityText.of(new Exactly(1_000))).isEqualTo("1,000");
    assertThat(QuantityText.of(new About(2_000_000))).isEqualTo("about 2,000,000");
    assertThat(QuantityText.of(new AtMost(20_000))).isEqualTo("up to 20,000");
    assertThat(QuantityText.of(new AtLeast(20_000))).isEqualTo("20,000 or more");
    assertThat(QuantityText.of(new Between(1_000, 8_000))).isEqualTo("1,000 to 8,000");
    assertThat(QuantityText.of(new Nearly(40))).isEqualTo("nearly 40");
    assertThat(QuantityText.of(new MoreThan(20))).isEqualTo("more than 20");
    assertThat(QuantityText.of(new InWords("lots of"))).isEqualTo("lots of");
  }

  @Test
  void groupsTheDigitsOfNumbersOfEitherSign() {
    assertThat(QuantityText.grouped(0)).isEqualTo("0");
    assertThat(QuantityText.grouped(1_234_567)).isEqualTo("1,234,567");
    assertThat(QuantityText.grouped(-999)).isEqualTo("-999");
    assertThat(QuantityText.grouped(-1_000)).isEqualTo("-1,000");
    assertThat(QuantityText.grouped(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
  }

  @Test
  void countsInSingularAndPlural() {
    assertThat(QuantityText.counted(0, "day")).isEqualTo("0 days");
    assertThat(QuantityText.counted(1, "day")).isEqualTo("1 day");
    assertThat(QuantityText.counted(-1, "day")).isEqualTo("-1 day");
    assertThat(QuantityText.counted(2_645, "day")).isEqualTo("2,645 days");
    assertThat(QuantityText.noun(1, "day")).isEqualTo("day");
    assertThat(QuantityText.noun(2, "day")).isEqualTo("days");
    assertThat(QuantityText.countedOrNo(0, "error")).isEqualTo("no errors");
    assertThat(QuantityText.countedOrNo(1, "error")).isEqualTo("1 error");
    assertThat(QuantityText.countedOrNo(2, "error")).isEqualTo("2 errors");
  }
}
