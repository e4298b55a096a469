package io.github.isfmodel.time;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.generators.TimeArbitraries;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 11, 17);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  @Provide
  Arbitrary<LocalDate> dates() {
    return TimeArbitraries.dates();
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertRefused(
        () -> Span.of(LAST, FIRST),
        "span '2027-12-31 to 2025-11-17' ends before it begins; swap the two days");
  }

  @Test
  void knowsWhichEndsAreBounds() {
    assertThat(Span.of(FIRST, LAST).hasStart()).isTrue();
    assertThat(Span.of(FIRST, LAST).hasEnd()).isTrue();
    assertThat(Span.ANY.hasStart()).isFalse();
    assertThat(Span.ANY.hasEnd()).isFalse();
  }

  @Test
  void bothEndsBelongToIt() {
    Span span = Span.of(FIRST, LAST);
    assertThat(span.contains(FIRST)).isTrue();
    assertThat(span.contains(LAST)).isTrue();
    assertThat(span.contains(FIRST.minusDays(1))).isFalse();
    assertThat(span.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void spansThatShareADayAreNotOrdered() {
    Span earlier = Span.of(FIRST, LAST);
    Span later = Span.of(LAST, LAST.plusDays(1));
    assertThat(earlier.before(later)).isFalse();
    assertThat(later.after(earlier)).isFalse();
    assertThat(earlier.overlaps(later)).isTrue();
    assertThat(earlier.before(Span.of(LAST.plusDays(1), LocalDate.MAX))).isTrue();
  }

  @Property
  void isBeforeOrAfterOrOverlaps(@ForAll Span one, @ForAll Span other) {
    assertThat(one.after(other)).isEqualTo(other.before(one));
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    int relations =
        (one.before(other) ? 1 : 0) + (one.after(other) ? 1 : 0) + (one.overlaps(other) ? 1 : 0);
    assertThat(relations).isEqualTo(1);
  }

  @Property
  void beforeIsTransitive(@ForAll Span one, @ForAll Span two, @ForAll Span three) {
    if (one.before(two) && two.before(three)) {
      assertThat(one.before(three)).isTrue();
    }
  }

  @Property
  void theHullHoldsBothAndNothingShorterDoes(@ForAll Span one, @ForAll Span other) {
    Span hull = one.hull(other);
    assertThat(hull).isEqualTo(other.hull(one));
    assertThat(hull.contains(one.earliest()) && hull.contains(one.latest())).isTrue();
    assertThat(hull.contains(other.earliest()) && hull.contains(other.latest())).isTrue();
    assertThat(hull.earliest()).isIn(one.earliest(), other.earliest());
    assertThat(hull.latest()).isIn(one.latest(), other.latest());
  }

  @Property
  void sharesADayExactlyIfItOverlapsItsSpan(@ForAll Span span, @ForAll("dates") LocalDate date) {
    assertThat(span.contains(date)).isEqualTo(span.overlaps(Span.of(date, date)));
  }
}
