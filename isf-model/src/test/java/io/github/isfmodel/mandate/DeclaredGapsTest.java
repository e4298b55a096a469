package io.github.isfmodel.mandate;

import static io.github.isfmodel.mandate.Acts.declared;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeclaredGapsTest {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  @Provide
  Arbitrary<List<LineageGap>> gaps() {
    Arbitrary<LocalDate> first = Arbitraries.integers().between(0, 20).map(FIRST::plusDays);
    Arbitrary<Optional<Integer>> days = Arbitraries.integers().between(0, 9).optional(0.9);
    return Combinators.combine(first, days)
        .as(
            (from, more) ->
                LineageGap.builder()
                    .kind(LineageGapKind.MANDATE_LAPSED)
                    .first(from)
                    .last(more.map(from::plusDays))
                    .build())
        .list()
        .ofMaxSize(5);
  }

  @Property
  void coverAStretchIfOneOfThemDoes(
      @ForAll("gaps") List<LineageGap> gaps,
      @ForAll @IntRange(max = 30) int from,
      @ForAll @IntRange(max = 8) int days) {
    LocalDate first = FIRST.plusDays(from);
    LocalDate last = first.plusDays(days);
    List<LineageGap> covering =
        gaps.stream().filter(gap -> gap.covers(first) && gap.covers(last)).toList();

    Optional<LineageGap> found = new DeclaredGaps(gaps).from(first, last);

    assertThat(found.isPresent()).isEqualTo(!covering.isEmpty());
    found.ifPresent(gap -> assertThat(covering).contains(gap));
  }

  @Property
  void coverAStretchTogetherIfEachOfItsDaysIsInOneOfThem(
      @ForAll("gaps") List<LineageGap> gaps,
      @ForAll @IntRange(max = 30) int from,
      @ForAll @IntRange(max = 20) int days) {
    LocalDate first = FIRST.plusDays(from);
    LocalDate last = first.plusDays(days);

    List<LineageGap> covering = new DeclaredGaps(gaps).covering(first, last);

    assertThat(!covering.isEmpty()).isEqualTo(coverEachDay(gaps, first, last));
    if (!covering.isEmpty()) {
      assertThat(gaps).containsAll(covering);
      assertThat(coverEachDay(covering, first, last)).isTrue();
    }
  }

  private static boolean coverEachDay(List<LineageGap> gaps, LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .allMatch(day -> gaps.stream().anyMatch(gap -> gap.covers(day)));
  }

  @Test
  void edge_oneToTheEndOfAllTimeCoversIt() {
    LineageGap open = LineageGap.builder().kind(LineageGapKind.MANDATE_LAPSED).first(FIRST).build();

    assertThat(new DeclaredGaps(List.of(open)).covering(FIRST, LocalDate.MAX))
        .containsExactly(open);
  }

  @Test
  void ofSeveralTheOneThatLastsLongestIsTold() {
    LineageGap week = declared(LineageGapKind.MANDATE_LAPSED, "2000-01-01", "2000-01-07");
    LineageGap month = declared(LineageGapKind.MANDATE_LAPSED, "2000-01-01", "2000-01-31");
    LineageGap noted = month.withNote("listed later");

    assertThat(new DeclaredGaps(List.of(week, month, noted)).from(FIRST, FIRST)).contains(month);
  }
}
