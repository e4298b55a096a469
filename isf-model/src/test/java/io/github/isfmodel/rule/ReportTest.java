package io.github.isfmodel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told of many breaches of one rule at one place. Subjects are how many there are. */
class ReportTest {

  private static final Rule RULE = rule("ISF-TST-001");
  private static final Rule OTHER = rule("ISF-TST-002");

  private static final RuleSet<Integer> MANY =
      RuleSet.of(
          (count, report) -> {
            for (int i = 0; i < count; i++) {
              report.under(RULE).add(Pointer.of("x"), "n", i);
              report.under(OTHER).add(Pointer.of("x"), "n", i);
              report.under(RULE).add(Pointer.of("y", i), "n", i);
            }
          },
          List.of(RULE, OTHER));

  private static Rule rule(String id) {
    return Rule.warning(
        id, "A rule", Authority.practice("What is tried here"), "{n} is wrong", "mend it", "0.1.0");
  }

  private static List<String> told(List<Violation> violations, Rule rule, String at) {
    return violations.stream()
        .filter(each -> each.rule().equals(rule.id()) && each.at().value().equals(at))
        .map(Violation::message)
        .toList();
  }

  private static List<String> wrong(int count) {
    return IntStream.range(0, count).mapToObj(n -> n + " is wrong").toList();
  }

  @Test
  void aHundredAreToldOneByOne() {
    List<Violation> found = new ArrayList<>();
    MANY.check(100, Pointer.ROOT, found);

    assertThat(told(found, RULE, "/x")).isEqualTo(wrong(100));
  }

  @Test
  void ofMoreTheLastSaysHowManyOthersThereAre() {
    List<Violation> found = new ArrayList<>();
    MANY.check(1_250, Pointer.ROOT, found);

    List<String> first = new ArrayList<>(wrong(99));
    Collections.addAll(first, "99 is wrong, and 1,150 others like it");
    assertThat(told(found, RULE, "/x")).isEqualTo(first);
    assertThat(told(found, OTHER, "/x")).isEqualTo(first);
  }

  @Test
  void eachPlaceIsToldOf() {
    assertThat(MANY.check(250)).hasSize(100 + 100 + 250);
  }

  @Test
  void theElementsOfAListAreCountedApart() {
    List<Violation> found = new ArrayList<>();
    MANY.checkEach(List.of(101, 100, 102), Pointer.of("list"), found);

    assertThat(told(found, RULE, "/list/0/x")).last().isEqualTo("99 is wrong, and 1 other like it");
    assertThat(told(found, RULE, "/list/1/x")).last().isEqualTo("99 is wrong");
    assertThat(told(found, RULE, "/list/2/x"))
        .hasSize(100)
        .last()
        .isEqualTo("99 is wrong, and 2 others like it");
  }
}
