package io.github.isfmodel.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a pledge",
        "a unit",
        "a use of force level",
        "an actor",
        "an unnamed part",
        "rules of engagement"
      })
  void articleFitsTheSound(String withArticle) {
    assertThat(Wording.article(withArticle.replaceFirst("^an? ", ""))).isEqualTo(withArticle);
  }
}
