package io.github.isfmodel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuthorityTest {

  @Test
  void namesItsKindAndItsPlace() {
    assertThat(Authority.charter("Article 27(3)"))
        .isEqualTo(
            new Authority(AuthorityKind.CHARTER, "Charter of the United Nations, Article 27(3)"));
    assertThat(Authority.resolution("resolution 2803 (2025), paragraph 8"))
        .isEqualTo(new Authority(AuthorityKind.RESOLUTION, "resolution 2803 (2025), paragraph 8"));
    assertThat(Authority.practice("the Council's practice"))
        .isEqualTo(new Authority(AuthorityKind.PRACTICE, "the Council's practice"));
    assertThat(Authority.record("A record agrees with itself"))
        .isEqualTo(new Authority(AuthorityKind.RECORD, "A record agrees with itself"));
    assertThat(Authority.format("RFC 8259, section 2"))
        .isEqualTo(new Authority(AuthorityKind.FORMAT, "RFC 8259, section 2"));
  }
}
