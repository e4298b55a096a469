package io.github.isfmodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.SourceId;
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
    Citation citation = Citation.builder().source(SourceId.of("s")).certainty(certainty).build();
    assertThat(citation.isVerified()).isEqualTo(verified);
  }
}
