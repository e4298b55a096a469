package io.github.isfmodel.dossier;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleExample;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Violation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  @Test
  void idsAreInOrderAndUnique() {
    List<RuleId> ids = RuleBook.entries().stream().map(entry -> entry.rule().id()).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(100);
  }

  @Test
  void everyRuleSaysWhatItDemandsAndWhatItRestsOn() {
    assertThat(RuleBook.entries())
        .allSatisfy(
            entry -> {
              Rule rule = entry.rule();
              assertThat(rule.title()).isNotBlank().doesNotEndWith(".").doesNotContain("{");
              assertThat(rule.message()).isNotBlank().doesNotEndWith(".");
              assertThat(rule.remedy()).isNotBlank().doesNotEndWith(".");
              assertThat(rule.authority().citation()).isNotBlank();
              assertThat(rule.since()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
            });
  }

  @Test
  void noTwoRulesDemandTheSame() {
    assertThat(RuleBook.entries().stream().map(entry -> entry.rule().title()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyRuleHasARecordThatKeepsItAndOneThatBreaksOnlyIt() {
    Set<String> tried = RuleExamples.all().stream().map(RuleExample::rule).collect(toSet());

    assertThat(RuleBook.entries().stream().map(entry -> entry.rule().id().value()))
        .containsExactlyInAnyOrderElementsOf(tried);
  }

  @Test
  void findsByIdWhatItLists() {
    assertThat(RuleBook.entries())
        .allSatisfy(entry -> assertThat(RuleBook.find(entry.rule().id())).contains(entry));
    assertThat(RuleBook.find(RuleId.of("ISF-RES-999"))).isEmpty();
  }

  @Test
  void aPartThatIsCheckedByItselfTellsTheSame() {
    for (RuleExample example : RuleExamples.all()) {
      Class<?> type = RuleBook.find(RuleId.of(example.rule())).orElseThrow().appliesTo();
      if (Checkable.class.isAssignableFrom(type) && type != Dossier.class) {
        Violation whole = example.failing().violations().get(0);
        List<String> steps = whole.at().steps();
        Pointer place = Pointer.of(steps.get(0), steps.get(1));

        List<Violation> alone = part(example.failing(), steps).violations();

        assertThat(alone).as(example.toString()).hasSize(1);
        assertThat(Shape.below(place, alone.get(0))).isEqualTo(whole);
      }
    }
  }

  private static Checkable part(Dossier dossier, List<String> steps) {
    Method list = accessor(steps.get(0));
    return (Checkable) ((List<?>) Shape.call(list, dossier)).get(Integer.parseInt(steps.get(1)));
  }

  private static Method accessor(String name) {
    try {
      return Dossier.class.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new LinkageError(name, e);
    }
  }
}
