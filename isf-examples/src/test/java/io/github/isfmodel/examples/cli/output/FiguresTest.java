package io.github.isfmodel.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.strength.FillRatio;
import io.github.isfmodel.strength.Gap;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void intervalsWithoutAnEnd() {
    assertThat(Figures.of(new Bounds(1_000, Long.MAX_VALUE))).isEqualTo("1,000 or more");
    assertThat(Figures.of(new Gap(Long.MIN_VALUE, 500))).isEqualTo("500 or less");
    assertThat(Figures.of(new Gap(Long.MIN_VALUE, Long.MAX_VALUE))).isEqualTo("any number");
    assertThat(Figures.of(new Gap(-200, 100))).isEqualTo("-200 to 100");
    assertThat(Figures.of(new FillRatio(0.125, Double.POSITIVE_INFINITY)))
        .isEqualTo("12.5 % or more");
    assertThat(Figures.of(new FillRatio(1, 1))).isEqualTo("100 %");
    assertThat(Figures.json(new Gap(Long.MIN_VALUE, 500))).hasToString("{\"most\":500}");
    assertThat(Figures.json(new FillRatio(0.5, Double.POSITIVE_INFINITY)))
        .hasToString("{\"least\":0.5}");
  }
}
