package io.github.isfmodel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTest {

  private enum Kind {
    TWO_WORDS
  }

  @Test
  void valuesAreFilledInAndKept() {
    Violation violation = only("{a} and {b}", "mend {a}", "a", "one", "b", 2);

    assertThat(violation.message()).isEqualTo("one and 2");
    assertThat(violation.remedy()).isEqualTo("mend one");
    assertThat(violation.values()).containsExactly(Map.entry("a", "one"), Map.entry("b", "2"));
  }

  @Test
  void constantsAndCodesAreWrittenInWords() {
    Violation violation =
        only("{kind}, {unit}", "mend it", "kind", Kind.TWO_WORDS, "unit", Unit.POLICE_TRAINEES);

    assertThat(violation.message()).isEqualTo("two words, police trainees");
  }

  @Test
  void valuesAreNotReadAsTemplates() {
    Violation violation = only("{a}", "mend {a}", "a", "{b} ${c} $1 \\ \\{");

    assertThat(violation.message()).isEqualTo("{b} ${c} $1 \\ \\{");
    assertThat(violation.remedy()).isEqualTo("mend {b} ${c} $1 \\ \\{");
  }

  @Test
  void aMessageThatNamesAnotherValueIsRefused() {
    assertThatThrownBy(() -> only("{a} and {b}", "mend it", "a", "one"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ISF-TST-001 names {b} without a value");
  }

  @Test
  void theViolationInOneLine() {
    Violation violation = only("{a} is wrong", "mend {a}", "a", "one");

    assertThat(violation)
        .hasToString("ISF-TST-001 at /x: one is wrong; mend one [What is tried here]");
    assertThat(rule("{a}", "mend it", "a", "b").check(""))
        .first()
        .hasToString("ISF-TST-001 at /x: b; mend it [What is tried here]");
  }

  @Test
  void rulesOfASetAreInTheOrderOfTheirIds() {
    RuleSet<String> set =
        RuleSet.joined(
            RuleSet.of((subject, report) -> {}, List.of(named("ISF-TST-003"))),
            RuleSet.of(
                (subject, report) -> {}, List.of(named("ISF-TST-002"), named("ISF-TST-001"))));

    assertThat(set.rules())
        .extracting(each -> each.id().value())
        .containsExactly("ISF-TST-001", "ISF-TST-002", "ISF-TST-003");
  }

  @Test
  void twoRulesOfOneIdAreRefused() {
    List<Rule> rules = List.of(named("ISF-TST-001"), named("ISF-TST-001"));

    assertThatThrownBy(() -> RuleSet.of((subject, report) -> {}, rules).rules())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("two rules have the id ISF-TST-001");
  }

  @Test
  void joinedSetsCheckTheRulesOfAll() {
    Rule one = named("ISF-TST-001");
    Rule two = named("ISF-TST-002");
    RuleSet<String> set =
        RuleSet.joined(
            RuleSet.of(
                (subject, report) -> report.under(one).add(Pointer.of(subject)), List.of(one)),
            RuleSet.of(
                (subject, report) -> report.under(two).add(Pointer.of(subject)), List.of(two)));

    assertThat(set.check("x"))
        .extracting(each -> each.rule().value() + " " + each.at())
        .containsExactly("ISF-TST-001 /x", "ISF-TST-002 /x");
  }

  @Test
  void aBreachOfARuleOfAnotherPartIsRefused() {
    Rule one = named("ISF-TST-001");
    Rule two = named("ISF-TST-002");
    RuleSet<String> set =
        RuleSet.joined(
            RuleSet.of((subject, report) -> report.under(two).add(Pointer.ROOT), List.of(one)),
            RuleSet.of((subject, report) -> {}, List.of(two)));

    assertThatThrownBy(() -> set.check(""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a breach is reported under ISF-TST-002, which is not a rule of the set");
  }

  @Test
  void theRuleOfTheSubjectBeforeDoesNotCount() {
    Rule rule = named("ISF-TST-001");
    RuleSet<String> set =
        RuleSet.of(
            (subject, report) -> {
              if (subject.isEmpty()) {
                report.under(rule);
              } else {
                report.add(Pointer.ROOT);
              }
            },
            List.of(rule));

    assertThatThrownBy(() -> set.checkEach(List.of("", "x"), Pointer.ROOT, new ArrayList<>()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a breach is reported under no rule");
  }

  @Test
  void aSetInWordsIsItsIds() {
    assertThat(RuleSet.of((String subject, Report report) -> {}, List.of(named("ISF-TST-001"))))
        .hasToString("[ISF-TST-001]");
  }

  @Test
  void aBreachOfARuleThatTheSetDoesNotListIsRefused() {
    Rule other = named("ISF-TST-002");
    RuleSet<String> set =
        RuleSet.of(
            (subject, report) -> report.under(other).add(Pointer.ROOT),
            List.of(named("ISF-TST-001")));

    assertThatThrownBy(() -> set.check(""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a breach is reported under ISF-TST-002, which is not a rule of the set");
  }

  @Test
  void aBreachOfNoRuleIsRefused() {
    RuleSet<String> set =
        RuleSet.of((subject, report) -> report.add(Pointer.ROOT), List.of(named("ISF-TST-001")));

    assertThatThrownBy(() -> set.check(""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a breach is reported under no rule");
  }

  @Test
  void violationsAreInTheOrderOfTheirPlaces() {
    Rule rule =
        Rule.warning(
            "ISF-TST-001",
            "What is tried",
            Authority.record("What is tried here"),
            "wrong",
            "mend it",
            "0.1.0");
    RuleSet<String> set =
        RuleSet.of(
            (subject, report) -> {
              report.under(rule).add(Pointer.of("list", 10));
              report.add(Pointer.of("list", 9));
              report.add(Pointer.ROOT);
              report.add(Pointer.of("list", 9, "x"));
            },
            List.of(rule));

    assertThat(set.check(""))
        .extracting(each -> each.at().value())
        .containsExactly("", "/list/9", "/list/9/x", "/list/10");
    assertThat(set.check("").get(0))
        .hasToString("ISF-TST-001 at the top: wrong; mend it [What is tried here]")
        .extracting(Violation::severity)
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void violationsOfOnePlaceAreInTheOrderOfTheirRulesAndThenOfTheirMessages() {
    Rule one = named("ISF-TST-001", "{a}");
    Rule two = named("ISF-TST-002", "{a}");
    RuleSet<String> set =
        RuleSet.of(
            (subject, report) -> {
              report.under(two).add(Pointer.ROOT, "a", "first");
              report.under(one).add(Pointer.ROOT, "a", "later");
              report.add(Pointer.ROOT, "a", "earlier");
            },
            List.of(one, two));

    assertThat(set.check(""))
        .extracting(each -> each.rule() + " " + each.message())
        .containsExactly("ISF-TST-001 earlier", "ISF-TST-001 later", "ISF-TST-002 first");
  }

  private static Rule named(String id) {
    return named(id, "wrong");
  }

  private static Rule named(String id, String message) {
    return Rule.error(id, "What is tried", Authority.record("Trial"), message, "mend it", "0.1.0");
  }

  private static Violation only(String message, String remedy, Object... values) {
    return rule(message, remedy, values).check("").get(0);
  }

  private static RuleSet<String> rule(String message, String remedy, Object... values) {
    Rule rule =
        Rule.error(
            "ISF-TST-001",
            "What is tried",
            Authority.record("What is tried here"),
            message,
            remedy,
            "0.1.0");
    return RuleSet.of(
        (subject, report) -> report.under(rule).add(Pointer.of("x"), values), List.of(rule));
  }
}
