package io.github.isfmodel.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CeilingHistoryTest {

  private static final LocalDate FROM = LocalDate.of(2000, 2, 1);
  private static final int DAYS = 30;

  @Property
  void onEachDayTheyAreThoseOfTheActThatGoverns(
      @ForAll("acts") List<Resolution> acts, @ForAll("gaps") List<LineageGap> gaps) {
    Force force = Acts.force().withLineageGaps(gaps);
    Mandate mandate = Mandate.of(force, Acts.numbered(acts));
    CeilingHistory history = CeilingHistory.ofEachBody(mandate).get(0);

    for (int i = -1; i <= DAYS + 1; i++) {
      LocalDate day = FROM.plusDays(i);
      List<Ceiling> governing =
          mandate.governingOn(day).map(act -> act.ceilingsOn(day)).orElse(List.of());
      assertThat(history.during(Span.of(day, day))).as("%s", day).containsExactly(governing);
    }
  }

  @Property
  void duringSomeDaysTheyAreThoseOfEachOfTheDays(@ForAll("acts") List<Resolution> acts) {
    CeilingHistory history =
        CeilingHistory.ofEachBody(Mandate.of(Acts.force(), Acts.numbered(acts))).get(0);
    LocalDate last = FROM.plusDays(DAYS);

    assertThat(Set.copyOf(history.during(Span.of(FROM, last))))
        .isEqualTo(
            FROM.datesUntil(last.plusDays(1))
                .flatMap(day -> history.during(Span.of(day, day)).stream())
                .collect(Collectors.toSet()));
  }

  @Provide
  Arbitrary<List<Resolution>> acts() {
    Arbitrary<MandateActKind> kinds =
        Arbitraries.of(
            MandateActKind.AMENDS,
            MandateActKind.AMENDS,
            MandateActKind.TERMINATES,
            MandateActKind.ESTABLISHES);
    return Combinators.combine(
            days(), kinds, Arbitraries.of(1, 1, 2), ceilings().list().ofMaxSize(3))
        .as(
            (day, kind, acts, ceilings) -> {
              Resolution text =
                  Acts.act("a", kind, FROM.plusDays(day).toString()).withCeilings(ceilings);
              return acts == 1
                  ? text
                  : text.withMandateActs(
                      text.mandateActs().get(0), Acts.does(MandateActKind.EXTENDS));
            })
        .list()
        .ofMaxSize(5);
  }

  private static Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, DAYS);
  }

  private static Arbitrary<Ceiling> ceilings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            Arbitraries.of(Unit.TROOPS, Unit.POLICE, Unit.PERSONNEL),
            days().optional(),
            days().optional())
        .as(
            (most, unit, since, until) ->
                Acts.ceiling(most, unit).since(on(since)).until(on(until)).build());
  }

  private static Optional<LocalDate> on(Optional<Integer> day) {
    return day.map(FROM::plusDays);
  }

  @Provide
  Arbitrary<List<LineageGap>> gaps() {
    return days()
        .map(
            day ->
                LineageGap.builder()
                    .kind(LineageGapKind.ACTS_NOT_RECORDED)
                    .first(FROM.plusDays(day))
                    .last(FROM.plusDays(day + 2))
                    .build())
        .list()
        .ofMaxSize(2);
  }
}
