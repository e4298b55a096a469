package io.github.isfmodel.examples.cli.rules;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleBook;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The registry of rules as a page of the documentation. */
final class RuleCatalogue {

  private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

  static {
    FAMILIES.put("RES", "Texts");
    FAMILIES.put("VOTE", "Votes");
    FAMILIES.put("TERM", "Terms and clocks");
    FAMILIES.put("CEIL", "Ceilings");
    FAMILIES.put("RNW", "Renewal");
    FAMILIES.put("RPT", "Reports");
    FAMILIES.put("MAN", "Use of a mandate");
    FAMILIES.put("FOR", "Forces");
    FAMILIES.put("PLG", "Pledges");
    FAMILIES.put("PRE", "Preconditions");
    FAMILIES.put("MIL", "Milestones");
    FAMILIES.put("CLM", "Claims");
    FAMILIES.put("EVT", "Events");
    FAMILIES.put("ACT", "Actors");
    FAMILIES.put("SRC", "Sources");
    FAMILIES.put("REF", "References");
    FAMILIES.put("REC", "The record as a whole");
  }

  private RuleCatalogue() {}

  static String markdown() {
    Map<String, List<RuleBook.Entry>> byFamily =
        RuleBook.entries().stream().collect(Collectors.groupingBy(RuleCatalogue::family));
    StringBuilder page = new StringBuilder(head());
    FAMILIES.forEach((code, title) -> family(title, byFamily.getOrDefault(code, List.of()), page));
    structural(page);
    return page.toString();
  }

  private static String head() {
    return """
    # The rules

    Made by `isf rules` from the registry (`RuleBook` of `isf-model`, `StructuralRule` of `isf-json`); do not edit it by hand.

    An **error** contradicts the law, or the record contradicts itself. A **warning** is lawful and consistent, but worth a look. Ids are
    stable and never given to another rule. Names in braces stand for the values of a breach. What the rules on votes and terms build
    on is in [law.md](law.md).
    """;
  }

  private static String family(RuleBook.Entry entry) {
    String id = entry.rule().id().value();
    return id.substring(id.indexOf('-') + 1, id.lastIndexOf('-'));
  }

  private static void family(String title, List<RuleBook.Entry> entries, StringBuilder page) {
    page.append("\n## ").append(title).append('\n');
    entries.forEach(entry -> page.append(rule(entry.rule(), entry.appliesTo())));
  }

  private static String rule(Rule rule, Class<?> appliesTo) {
    return """

    ### %s

    %s.

    | | |
    |---|---|
    | Severity | %s |
    | Checked on | %s |
    | Authority | %s |
    | Message | %s |
    | Remedy | %s |
    | Since | %s |
    """
        .formatted(
            rule.id(),
            rule.title(),
            ConstantText.code(rule.severity()),
            appliesTo == Dossier.class
                ? "the record as a whole"
                : "each " + appliesTo.getSimpleName().toLowerCase(Locale.ROOT),
            cell(rule.authority().citation()),
            cell(rule.message()),
            cell(rule.remedy()),
            rule.since());
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static void structural(StringBuilder page) {
    page.append(
        """

        ## The form of a document

        Checked by the reader before there is a record; each is an error.

        | rule | demands | authority |
        |---|---|---|
        """);
    for (StructuralRule rule : StructuralRule.values()) {
      page.append(
          "| %s | %s | %s |\n"
              .formatted(rule.id(), cell(rule.title()), cell(rule.authority().citation())));
    }
  }
}
