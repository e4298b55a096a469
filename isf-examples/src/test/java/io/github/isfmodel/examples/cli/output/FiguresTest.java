package io.github.isfmodel.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.strength.FillRatio;
import io.github.isfmodel.strength.Gap;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Bounds SOME = new Bounds(0, Long.MAX_VALUE);

  @Test
  void intervalsWithoutAnEnd() {
    assertThat(Figures.of(new Bounds(1_000, Long.MAX_VALUE))).isEqualTo("1,000 or more");
    assertThat(Figures.of(Gap.between(SOME, new Bounds(0, 500)))).isEqualTo("500 or less");
    assertThat(Figures.of(Gap.between(SOME, SOME))).isEqualTo("any number");
    assertThat(Figures.of(Gap.between(new Bounds(100, 200), new Bounds(0, 200))))
        .isEqualTo("-200 to 100");
    assertThat(Figures.of(new FillRatio(0.125, Double.POSITIVE_INFINITY)))
        .isEqualTo("12.5 % or more");
    assertThat(Figures.of(new FillRatio(1, 1))).isEqualTo("100 %");
    assertThat(Figures.json(Gap.between(SOME, new Bounds(0, 500)))).hasToString("{\"most\":500}");
    assertThat(Figures.json(new FillRatio(0.5, Double.POSITIVE_INFINITY)))
        .hasToString("{\"least\":0.5}");
  }
}
