package io.github.isfmodel.dossier.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.RuleBook;
import java.util.ArrayList;
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
  private static final int OWN_EXAMPLES = 260;
  private static final int OTHER_EXAMPLES = 200;

  @Test
  void everyRuleHasAnOracle() {
    assertThat(Oracles.all().stream().map(Law::rule))
        .containsExactlyElementsOf(
            RuleBook.entries().stream().map(entry -> entry.rule().id().value()).toList());
  }

  /** From a fixed seed, since it is counted that the rule both reports and is silent. */
  @TestFactory
  Stream<DynamicTest> theRuleReportsWhatItsOracleSays() {
    List<Checked> others = new ArrayList<>();
    JqwikSession.run(() -> others.addAll(others()));
    return Oracles.all().stream()
        .map(
            law ->
                DynamicTest.dynamicTest(
                    law.toString(), () -> JqwikSession.run(() -> compare(law, others))));
  }

  /** Examples of any rule, checked once for all rules. */
  private static List<Checked> others() {
    Records records = new Records(new Random(SEED));
    return Stream.generate(records::any).limit(OTHER_EXAMPLES).map(Checked::of).toList();
  }

  private static void compare(Law law, List<Checked> others) {
    Records records = new Records(new Random(SEED));
    List<Checked> examples = new ArrayList<>(others);
    for (int i = 0; i < OWN_EXAMPLES; i++) {
      examples.add(Checked.of(records.of(law.rule())));
    }
    int reporting = 0;
    for (Checked example : examples) {
      List<String> reported = example.reportedBy(law.rule());
      law.compare(reported, example.dossier());
      reporting += reported.isEmpty() ? 0 : 1;
    }
    assertThat(reporting).as("records on which it reports").isGreaterThan(20);
    assertThat(examples.size() - reporting).as("records on which it is silent").isGreaterThan(20);
  }
}
