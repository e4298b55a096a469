package io.github.isfmodel.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.generators.Ids;
import io.github.isfmodel.generators.TimeArbitraries;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChronologyTest {

  /** The oracle compares each entry with every one before it. */
  @Property
  void anEntryIsMisplacedIfAnEarlierOneIsCertainlyLater(@ForAll("dates") List<When> dates) {
    List<Integer> found = new ArrayList<>();

    Chronology.misplaced(dates, when -> when, (i, when, earlier) -> found.add(i));

    assertThat(found)
        .isEqualTo(
            IntStream.range(0, dates.size())
                .filter(
                    i -> dates.subList(0, i).stream().anyMatch(each -> isLater(each, dates.get(i))))
                .boxed()
                .toList());
  }

  private static boolean isLater(When one, When other) {
    return other.span().latest().isBefore(one.span().earliest());
  }

  @Provide
  Arbitrary<List<When>> dates() {
    return TimeArbitraries.whens(Ids.ANY).list().ofMaxSize(8);
  }

  @Test
  void theDateThatItShouldComeBeforeIsTold() {
    List<Span> told = new ArrayList<>();
    List<When> dates =
        List.of(
            When.on(LocalDate.of(2026, 1, 1)),
            When.on(LocalDate.of(2026, 3, 1)),
            When.on(LocalDate.of(2026, 2, 1)));

    Chronology.misplaced(
        dates, when -> when, (i, when, earlier) -> told.addAll(List.of(when, earlier)));

    assertThat(told).extracting(Span::toString).containsExactly("2026-02-01", "2026-03-01");
  }

  @Test
  void whatIsOutOfOrderIsReportedAtItsDate() {
    Rule order =
        Rule.error(
            "ISF-ORD-001",
            "In order",
            Authority.record("Oldest first"),
            "{when} is before {earlier}",
            "sort them",
            "0.1.0");
    RuleSet<List<When>> rules =
        RuleSet.of(
            (dates, report) ->
                Chronology.reportMisplaced("dates", dates, "on", when -> when, report.under(order)),
            List.of(order));
    List<When> dates =
        List.of(
            When.on(LocalDate.of(2026, 1, 1)),
            When.on(LocalDate.of(2026, 3, 1)),
            When.on(LocalDate.of(2026, 2, 1)));

    assertThat(rules.check(dates))
        .extracting(violation -> violation.at() + ": " + violation.message())
        .containsExactly("/dates/2/on: 2026-02-01 is before 2026-03-01");
  }

  @Test
  void whatEndsOnTheDayOnWhichItBeginsIsInOrder() {
    When day = When.on(LocalDate.of(2026, 1, 2));
    When before = When.on(LocalDate.of(2026, 1, 1));

    assertThat(Chronology.endsBeforeItBegins(Optional.of(day), Optional.of(day))).isFalse();
    assertThat(Chronology.endsBeforeItBegins(Optional.of(day), Optional.of(before))).isTrue();
    assertThat(Chronology.endsBeforeItBegins(Optional.empty(), Optional.of(before))).isFalse();
    assertThat(Chronology.endsBeforeItBegins(Optional.of(day), Optional.empty())).isFalse();
    assertThat(Chronology.endsBeforeItBegins(Optional.of(When.undated()), Optional.of(before)))
        .isFalse();
  }
}
