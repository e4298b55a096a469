package io.github.isfmodel.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.resolution.Stage;
import org.junit.jupiter.api.Test;

class ConstantTextTest {

  @Test
  void aConstantIsACodeInDocumentsAndWordsInSentences() {
    assertThat(ConstantText.code(Stage.IN_BLUE)).isEqualTo("in-blue");
    assertThat(ConstantText.words(Stage.IN_BLUE)).isEqualTo("in blue");
    assertThat(ConstantText.code(Stage.ADOPTED)).isEqualTo("adopted");
    assertThat(ConstantText.words(Stage.ADOPTED)).isEqualTo("adopted");
  }
}
