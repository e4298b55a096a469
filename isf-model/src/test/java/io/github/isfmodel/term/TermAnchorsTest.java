package io.github.isfmodel.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TermAnchorsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 17);
  private static final TermAnchors ALL =
      TermAnchors.builder()
          .adoption(DAY)
          .previousExpiry(DAY.plusDays(1))
          .startOfOperation(DAY.plusDays(2))
          .transferOfAuthority(DAY.plusDays(3))
          .otherClock(DAY.plusDays(4))
          .build();

  private static Optional<LocalDate> dayOf(AnchorKind kind) {
    return ALL.dayOf(Anchor.builder().kind(kind).build());
  }

  @Test
  void eachKindHasItsDay() {
    assertThat(dayOf(AnchorKind.ADOPTION)).contains(DAY);
    assertThat(dayOf(AnchorKind.PREVIOUS_EXPIRY)).contains(DAY.plusDays(1));
    assertThat(dayOf(AnchorKind.START_OF_OPERATION)).contains(DAY.plusDays(2));
    assertThat(dayOf(AnchorKind.TRANSFER_OF_AUTHORITY)).contains(DAY.plusDays(3));
    assertThat(dayOf(AnchorKind.OTHER_CLOCK)).contains(DAY.plusDays(4));
    assertThat(dayOf(AnchorKind.FIXED_START)).isEmpty();
    assertThat(dayOf(AnchorKind.UNSTATED)).isEmpty();
  }

  @Property
  void theDayThatTheAnchorNamesPrevails(@ForAll Anchor anchor, @ForAll TermAnchors anchors) {
    if (anchor.date().isPresent()) {
      assertThat(anchors.dayOf(anchor)).isEqualTo(anchor.date());
    }
  }

  @Property
  void nothingIsKnownWithoutAnchors(@ForAll Anchor anchor) {
    assertThat(TermAnchors.builder().build().dayOf(anchor)).isEqualTo(anchor.date());
  }
}
