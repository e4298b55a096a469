package io.github.isfmodel.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MilestoneTest {

  private static Forecast forecast(String asOf, String phrase) {
    LocalDate said = LocalDate.parse(asOf);
    return Forecast.builder().asOf(When.on(said)).expected(new When.Said(phrase, said)).build();
  }

  @Test
  void keepsTheSeriesOfItsForecasts() {
    Milestone milestone =
        Milestone.builder()
            .id(MilestoneId.of("deployment"))
            .title("First troops in Gaza")
            .addForecasts(forecast("2025-12-12", "as early as next month"))
            .addForecasts(forecast("2026-02-19", "early next month"))
            .build();
    assertThat(milestone.forecasts()).hasSize(2);
    assertThat(milestone.forecastsBy(LocalDate.of(2026, 2, 18)))
        .containsExactly(milestone.forecasts().get(0));
    assertThat(milestone.forecastsBy(LocalDate.of(2026, 2, 19))).isEqualTo(milestone.forecasts());
  }

  @Property
  void declaredIsNotVerified(@ForAll Declaration declaration) {
    assertThat(declaration.withKind(DeclarationKind.REACHED))
        .isNotEqualTo(declaration.withKind(DeclarationKind.VERIFIED));
  }

  @Property
  void twoMilestonesMayWaitForEachOther(@ForAll Milestone one, @ForAll Milestone other) {
    Milestone waiting =
        one.withDependencies(
            Dependency.builder().on(other.id()).kind(DependencyKind.RECIPROCAL).build());
    assertThat(waiting.dependencies()).extracting(Dependency::on).containsExactly(other.id());
  }
}
