package io.github.isfmodel.examples.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.examples.cli.Run;
import org.junit.jupiter.api.Test;

class ValidateTest {

  @Test
  void shippedRecordsValidate() {
    for (String name : new String[] {"shipped:isf-gaza", "shipped:unifil"}) {
      Run run = Run.of("validate", name);
      assertThat(run.code()).as(run.out()).isZero();
      assertThat(run.out()).contains(name + ": no errors, ");
    }
  }
}
