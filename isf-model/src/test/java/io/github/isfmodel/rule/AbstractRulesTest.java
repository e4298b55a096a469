package io.github.isfmodel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleBook;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries rules on their examples, which each test class names in a static method. */
public abstract class AbstractRulesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void breaksOnlyThisRuleAndSaysSo(RuleExample example) {
    List<Violation> found = example.failing().violations();

    assertThat(found).hasSize(1);
    Violation violation = found.get(0);
    Rule rule = RuleBook.find(RuleId.of(example.rule())).orElseThrow().rule();
    assertThat(violation.rule()).isEqualTo(rule.id());
    assertThat(violation.severity()).isEqualTo(rule.severity());
    assertThat(violation.authority()).isEqualTo(rule.authority());
    assertThat(violation.at()).isEqualTo(new Pointer(example.at()));
    assertThat(violation.message()).isEqualTo(example.message());
    assertThat(violation.remedy()).isEqualTo(example.remedy());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void leavesAloneWhatKeepsTheRule(RuleExample example) {
    assertThat(example.passing()).allSatisfy(each -> assertThat(each.violations()).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void pointsToSomethingOrToWhereItIsMissing(RuleExample example) {
    Dossier dossier = example.failing();

    assertThat(Pointed.in(dossier, new Pointer(example.at()))).isTrue();
  }
}
