package io.github.isfmodel.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class CeilingTest {

  private static final Measure TOTAL = Measure.of(new Quantity.AtMost(12_626), Unit.PERSONNEL);

  private static Ceiling ceiling(Measure... parts) {
    return Ceiling.builder().force(ForceId.of("isf")).total(TOTAL).addParts(parts).build();
  }

  private static Measure police(Quantity quantity) {
    return Measure.of(quantity, Unit.POLICE);
  }

  private static Measure police(long number) {
    return police(new Quantity.Exactly(number));
  }

  private static Measure upTo(long number, Unit unit) {
    return Measure.of(new Quantity.AtMost(number), unit);
  }

  private static List<String> limits(Measure... parts) {
    return ceiling(parts).limits().stream().map(Measure::toString).toList();
  }

  @Test
  void aPartIsALimitOfItsCategory() {
    assertThat(limits()).containsExactly("up to 12,626 personnel");
    assertThat(limits(police(1_040), upTo(11_586, Unit.TROOPS)))
        .containsExactly("up to 12,626 personnel", "1,040 police", "up to 11,586 troops");
    assertThat(limits(police(new Quantity.About(700))))
        .containsExactly("up to 12,626 personnel", "about 700 police");
    assertThat(limits(police(new Quantity.InWords("some"))))
        .containsExactly("up to 12,626 personnel", "some police");
  }

  @Test
  void aMinimumIsNoLimit() {
    assertThat(limits(police(new Quantity.AtLeast(1_040))))
        .containsExactly("up to 12,626 personnel");
    assertThat(limits(police(new Quantity.MoreThan(1_040))))
        .containsExactly("up to 12,626 personnel");
    assertThat(limits(police(new Quantity.AtLeast(391)), police(1_050)))
        .containsExactly("up to 12,626 personnel");
  }

  @Test
  void partsOfOneUnitAddUp() {
    assertThat(limits(police(391), upTo(9_000, Unit.TROOPS), police(1_050)))
        .containsExactly("up to 12,626 personnel", "1,441 police", "up to 9,000 troops");
    assertThat(limits(police(391), upTo(1_050, Unit.POLICE)))
        .containsExactly("up to 12,626 personnel", "up to 1,441 police");
  }

  @Test
  void withoutAGreatestNumberOfEachPartThereIsNoSum() {
    assertThat(limits(police(391), police(new Quantity.About(1_050)))).hasSize(1);
    assertThat(limits(police(new Quantity.InWords("some")), police(391))).hasSize(1);
    assertThat(limits(police(Quantity.GREATEST), police(1))).hasSize(1);
  }

  @Test
  void aPartOfTheUnitOfTheTotalIsNoLimitOfItsOwn() {
    Ceiling ceiling = ceiling(upTo(680, Unit.PERSONNEL));

    assertThat(ceiling.limits()).containsExactly(TOTAL);
    assertThat(ceiling.limit(Unit.PERSONNEL)).contains(TOTAL);
    assertThat(ceiling.limit(Unit.POLICE)).isEmpty();
  }

  @Test
  void partsMakeItUpOnlyWhereTheyLeaveNothingOut() {
    assertThat(ceiling().isMadeUpOfParts()).isFalse();
    assertThat(ceiling(police(1_040)).isMadeUpOfParts()).isFalse();
    assertThat(ceiling(police(1_040), upTo(11_586, Unit.TROOPS)).isMadeUpOfParts()).isTrue();
    assertThat(ceiling(police(1_040), upTo(11_587, Unit.TROOPS)).isMadeUpOfParts()).isFalse();
    assertThat(
            ceiling(police(new Quantity.AtLeast(1_040)), upTo(11_586, Unit.TROOPS))
                .isMadeUpOfParts())
        .isFalse();
  }
}
