package io.github.isfmodel.dossier.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleBook;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule reports exactly what its oracle says, on many changed examples of the rules. */
class OracleTest {

  private static final long SEED = 20251117;
  private static final int OWN_EXAMPLES = 350;
  private static final int OTHER_EXAMPLES = 60;

  @Test
  void everyRuleHasAnOracle() {
    assertThat(Oracles.all().stream().map(Law::rule))
        .containsExactlyElementsOf(
            RuleBook.entries().stream().map(entry -> entry.rule().id().value()).toList());
  }

  /** From a fixed seed, since it is counted that the rule both reports and is silent. */
  @TestFactory
  Stream<DynamicTest> theRuleReportsWhatItsOracleSays() {
    return Oracles.all().stream()
        .map(
            law ->
                DynamicTest.dynamicTest(
                    law.toString(), () -> JqwikSession.run(() -> compare(law))));
  }

  private static void compare(Law law) {
    Records records = new Records(new Random(SEED));
    int reporting = 0;
    int silent = 0;
    for (int i = 0; i < OWN_EXAMPLES + OTHER_EXAMPLES; i++) {
      Dossier dossier = i < OWN_EXAMPLES ? records.of(law.rule()) : records.any();
      List<String> reported = Reported.by(law.rule(), dossier);
      law.compare(reported, dossier);
      if (reported.isEmpty()) {
        silent++;
      } else {
        reporting++;
      }
    }
    assertThat(reporting).as("records on which it reports").isGreaterThan(20);
    assertThat(silent).as("records on which it is silent").isGreaterThan(20);
  }
}
