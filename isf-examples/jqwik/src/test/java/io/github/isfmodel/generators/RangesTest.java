package io.github.isfmodel.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RangesTest {

  @Test
  void rangeEndsWithinTheYearsThatDocumentsHave() {
    LocalDate last = LocalDate.of(9999, 12, 31);

    assertThat(TimeArbitraries.later(LocalDate.of(2025, 11, 17), 14)).isEqualTo("2025-12-01");
    assertThat(TimeArbitraries.later(last.minusDays(400), 400)).isEqualTo(last);
    assertThat(TimeArbitraries.later(last.minusDays(399), 400)).isEqualTo(last);
    assertThat(TimeArbitraries.later(last, 400)).isEqualTo(last);
  }
}
