package io.github.isfmodel.dossier.oracle;

import static java.util.Locale.ROOT;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleBook;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/** The places that one rule by itself reports in a record. */
final class Reported {

  private Reported() {}

  static List<String> by(String rule, Dossier dossier) {
    RuleBook.Entry entry = RuleBook.find(new RuleId(rule)).orElseThrow();
    List<Violation> found = new ArrayList<>();
    if (entry.appliesTo() == Dossier.class) {
      alone(entry.rule()).check(dossier, Pointer.ROOT, found);
    } else {
      String list = entry.appliesTo().getSimpleName().toLowerCase(ROOT) + "s";
      alone(entry.rule()).checkEach(parts(dossier, list), Pointer.of(list), found);
    }
    return found.stream().map(each -> each.at().value()).sorted().toList();
  }

  /** The book says what each rule applies to. */
  @SuppressWarnings("unchecked")
  private static RuleSet<Object> alone(Rule<?> rule) {
    return new RuleSet<>(List.of((Rule<Object>) rule));
  }

  private static List<?> parts(Dossier dossier, String list) {
    return Parts.of(dossier).stream()
        .filter(attribute -> attribute.name().equals(list))
        .map(attribute -> (List<?>) attribute.of(dossier))
        .findFirst()
        .orElseThrow();
  }
}
