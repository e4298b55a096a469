package io.github.isfmodel.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.generators.TimeArbitraries;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ResolutionTest {

  private static final Resolution TEXT =
      Resolution.builder()
          .id(ResolutionId.of("s-res-2803-2025"))
          .title("Gaza")
          .issuer(ActorId.of("security-council"))
          .instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
          .legalBasis(new LegalBasis.Unspecified())
          .addLifecycle(step(Stage.CIRCULATED, When.on(LocalDate.of(2025, 11, 3))))
          .addLifecycle(
              step(
                  Stage.ADOPTED,
                  new When.Moment(
                      Instant.parse("2025-11-17T22:30:00Z"), ZoneId.of("America/New_York"))))
          .build();

  private static LifecycleStep step(Stage stage, When when) {
    return LifecycleStep.builder().stage(stage).when(when).build();
  }

  private static Optional<Stage> stageOn(String day) {
    return TEXT.stepOn(LocalDate.parse(day)).map(LifecycleStep::stage);
  }

  @Test
  void aTextDoesNotExistBeforeItsFirstStep() {
    assertThat(stageOn("2025-11-02")).isEmpty();
  }

  @Test
  void aStepCountsFromItsDayOn() {
    assertThat(stageOn("2025-11-03")).contains(Stage.CIRCULATED);
    assertThat(stageOn("2025-11-16")).contains(Stage.CIRCULATED);
    assertThat(stageOn("2025-11-17")).contains(Stage.ADOPTED);
  }

  @Test
  void theDayOfAdoptionIsThatOfTheIssuingBody() {
    assertThat(TEXT.adoptedOn()).contains(LocalDate.of(2025, 11, 17));
    Resolution eastern =
        TEXT.withLifecycle(
            step(
                Stage.ADOPTED,
                new When.Moment(Instant.parse("2025-11-17T22:30:00Z"), ZoneId.of("Asia/Jakarta"))));
    assertThat(eastern.adoptedOn()).contains(LocalDate.of(2025, 11, 18));
  }

  @Test
  void aTextThatWasNotAdoptedHasNoDayOfAdoption() {
    LocalDate day = LocalDate.of(2025, 11, 17);
    assertThat(TEXT.withLifecycle(step(Stage.VETOED, When.on(day))).adoptedOn()).isEmpty();
    assertThat(TEXT.withLifecycle(List.of()).adoptedOn()).isEmpty();
  }

  @Test
  void anInexactDayIsNoDayOfAdoption() {
    When range = new When.Between(LocalDate.of(2025, 11, 17), LocalDate.of(2025, 11, 18));
    assertThat(TEXT.withLifecycle(step(Stage.ADOPTED, range)).adoptedOn()).isEmpty();
    assertThat(TEXT.withLifecycle(step(Stage.ADOPTED, When.undated())).adoptedOn()).isEmpty();
  }

  /**
   * Two adoptions are an error of the record; which of them counts is the same for both answers.
   */
  @Test
  void ofTwoAdoptionsTheFirstCountsAlsoWhereItsDayIsNotExact() {
    When range = new When.Between(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));
    Resolution twice =
        TEXT.withLifecycle(
            step(Stage.ADOPTED, range), step(Stage.ADOPTED, When.on(LocalDate.of(2025, 11, 17))));

    assertThat(twice.adoption()).contains(range);
    assertThat(twice.adoptedOn()).isEmpty();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return TimeArbitraries.dates();
  }

  @Property
  void theStepOfADayIsTheLastThatIsCertainByThen(
      @ForAll Resolution text, @ForAll("dates") LocalDate date) {
    LifecycleStep expected = null;
    for (LifecycleStep step : text.lifecycle()) {
      expected = step.when().begunBy().isAfter(date) ? expected : step;
    }
    assertThat(text.stepOn(date)).isEqualTo(Optional.ofNullable(expected));
  }

  @Property
  void onTheDayOfAdoptionAndLaterTheTextExists(@ForAll Resolution text) {
    text.adoptedOn()
        .ifPresent(
            day -> {
              assertThat(text.stepOn(day)).isPresent();
              assertThat(text.lifecycle())
                  .anySatisfy(
                      step -> {
                        assertThat(step.stage()).isEqualTo(Stage.ADOPTED);
                        assertThat(step.when().span()).isEqualTo(Span.of(day, day));
                      });
            });
  }
}
