package io.github.isfmodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.SourceId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

  @ParameterizedTest
  @CsvSource({
    "STATED, true",
    "SEEN, true",
    "DERIVED, true",
    "THIRD_HAND, false",
    "GENERAL_KNOWLEDGE, false"
  })
  void isVerifiedIfReadOrDerived(Certainty certainty, boolean verified) {
    assertThat(citation(certainty).isVerified()).isEqualTo(verified);
  }

  private static final Citation VERIFIED = citation(Certainty.SEEN);
  private static final Citation UNVERIFIED = citation(Certainty.THIRD_HAND);

  private static Citation citation(Certainty certainty) {
    return Citation.builder().source(SourceId.of("s")).certainty(certainty).build();
  }

  @Test
  void oneVerifiedCitationIsEnough() {
    assertThat(Citation.isAnyVerified(List.of(UNVERIFIED, VERIFIED))).isTrue();
    assertThat(Citation.isAnyVerified(List.of(UNVERIFIED, UNVERIFIED))).isFalse();
    assertThat(Citation.isAnyVerified(List.of())).isFalse();
  }
}
