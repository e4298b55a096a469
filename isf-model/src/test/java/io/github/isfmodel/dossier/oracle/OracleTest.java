package io.github.isfmodel.dossier.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleBook;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule reports exactly what its oracle says, on any record. */
class OracleTest {

  private static final long SEED = 20251117;
  private static final int OWN_EXAMPLES = 250;
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
      compare(law, Reported.by(law.rule(), dossier), dossier);
      if (law.places(dossier).isEmpty()) {
        silent++;
      } else {
        reporting++;
      }
    }
    assertThat(reporting).as("records on which it reports").isGreaterThan(20);
    assertThat(silent).as("records on which it is silent").isGreaterThan(20);
  }

  private static void compare(Law law, List<String> reported, Dossier dossier) {
    if (!reported.equals(law.places(dossier))) {
      Dossier least = Shrinker.least(dossier, each -> differ(law, each));
      assertThat(Reported.by(law.rule(), least))
          .as("%s on %s", law, least)
          .isEqualTo(law.places(least));
    }
  }

  private static boolean differ(Law law, Dossier dossier) {
    return !Reported.by(law.rule(), dossier).equals(law.places(dossier));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void allRulesReportWhatTheirOraclesSayOfAnyRecord(@ForAll Dossier dossier) {
    compareAll(dossier);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void allRulesReportWhatTheirOraclesSayOfAnyCoherentRecord(@ForAll @Coherent Dossier dossier) {
    compareAll(dossier);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void allRulesReportWhatTheirOraclesSayOfAnyChangedExample(@ForAll Random random) {
    compareAll(new Records(random).any());
  }

  private static void compareAll(Dossier dossier) {
    Map<String, List<String>> reported = new HashMap<>();
    for (Violation each : dossier.violations()) {
      reported
          .computeIfAbsent(each.rule().value(), key -> new ArrayList<>())
          .add(each.at().value());
    }
    for (Law law : Oracles.all()) {
      List<String> places =
          reported.getOrDefault(law.rule(), List.of()).stream().sorted().toList();
      compare(law, places, dossier);
    }
  }
}
