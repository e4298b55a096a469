package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.code.InvalidValueException;
import org.junit.jupiter.api.Test;

class DocumentTypeTest {

  @Test
  void areFoundByTheirCode() {
    for (DocumentType<?> each : DocumentType.all()) {
      assertThat(DocumentType.find(each.code())).containsSame(each);
    }
    assertThat(DocumentType.find("Pledge")).isEmpty();
    assertThat(DocumentType.find("treaty")).isEmpty();
    assertThatThrownBy(() -> DocumentType.find(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("code");
  }

  @Test
  void areTheTypesOfTheirValues() {
    for (DocumentType<?> each : DocumentType.all()) {
      Object value = IsfJson.readTolerantly(each.everyProperty()).orElseThrow();
      assertThat(DocumentType.of(value)).isSameAs(each);
    }
  }

  @Test
  void whatIsNoDocumentHasNone() {
    assertThatThrownBy(() -> DocumentType.of(7))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "document '7' is of no type of document; give a record or one of the parts that are"
                + " documents of their own");
    assertThatThrownBy(() -> DocumentType.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("value");
  }
}
