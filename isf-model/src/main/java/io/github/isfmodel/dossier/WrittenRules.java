package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is written says something, and says it once. */
final class WrittenRules {

  private static final Rule BLANK =
      warning(
          "ISF-REC-002",
          "A text has something to read in it",
          Authority.record("What is not known is left out"),
          "the text is {blank}",
          "write what it says, or leave it out where it may be absent",
          "0.1.0");

  private static final Rule TWICE =
      warning(
          "ISF-REC-003",
          "Where neither order nor number means anything, nothing is listed twice",
          Authority.record("To say the same again adds nothing"),
          "{entry} is listed twice",
          "remove one of the two, or write what was meant",
          "0.1.0");

  static final List<Rule> RULES = List.of(BLANK, TWICE);

  /** Up to so many are compared with each other; more are looked up. */
  private static final int FEW = 8;

  private final Flaws flaws;

  /** For the parts of one record, one after the other. */
  WrittenRules(Flaws flaws) {
    this.flaws = flaws;
  }

  void text(Place place, String text) {
    if (text.isBlank()) {
      String blank = text.isEmpty() ? "empty" : "blank";
      flaws.add(report -> report.under(BLANK).add(place.pointer(), "blank", blank));
    }
  }

  void set(Place list, List<?> entries) {
    if (entries.size() > FEW) {
      many(list, entries);
    } else {
      few(list, entries);
    }
  }

  private void few(Place list, List<?> entries) {
    int size = entries.size();
    for (int i = 1; i < size; i++) {
      Object entry = entries.get(i);
      if (entries.indexOf(entry) < i) {
        twice(list.child(i), entry);
      }
    }
  }

  private void many(Place list, List<?> entries) {
    Set<InWords> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      if (!seen.add(new InWords(entries.get(i)))) {
        twice(list.child(i), entries.get(i));
      }
    }
  }

  private void twice(Place place, Object entry) {
    flaws.add(report -> report.under(TWICE).add(place.pointer(), "entry", told(entry)));
  }

  private static Object told(Object entry) {
    if (entry instanceof String text) {
      return '"' + text + '"';
    }
    boolean isOneWord =
        entry instanceof EntityId
            || entry instanceof OpenCode<?>
            || entry instanceof Enum<?>
            || entry instanceof LocalDate;
    return isOneWord ? entry : "this entry";
  }
}
