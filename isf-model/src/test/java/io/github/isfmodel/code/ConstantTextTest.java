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

  @Test
  void aCodeIsWordsInSentencesAndItsAbbreviationsAreInCapitals() {
    assertThat(ConstantText.words("police-training-and-support"))
        .isEqualTo("police training and support");
    assertThat(ConstantText.words("central-un-role")).isEqualTo("central UN role");
    assertThat(ConstantText.words("us-dollars")).isEqualTo("US dollars");
    assertThat(ConstantText.words("unarmed-use")).isEqualTo("unarmed use");
    assertThat(ConstantText.words("-odd--code-")).isEqualTo(" odd  code ");
  }
}
