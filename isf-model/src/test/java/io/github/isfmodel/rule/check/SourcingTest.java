package io.github.isfmodel.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcingTest {

  private static final Citation VERIFIED = citation(Certainty.SEEN);
  private static final Citation UNVERIFIED = citation(Certainty.GENERAL_KNOWLEDGE);

  private static Citation citation(Certainty certainty) {
    return Citation.builder().source(SourceId.of("s")).certainty(certainty).build();
  }

  @Test
  void oneVerifiedCitationIsEnough() {
    assertThat(Sourcing.isUnverified(List.of(UNVERIFIED, VERIFIED))).isFalse();
    assertThat(Sourcing.isUnverified(List.of(UNVERIFIED, UNVERIFIED))).isTrue();
  }

  @Test
  void whatHasNoCitationIsNotCalledUnverified() {
    assertThat(Sourcing.isUnverified(List.of())).isFalse();
  }
}
