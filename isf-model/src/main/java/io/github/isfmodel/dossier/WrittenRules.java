package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Visible;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.check.Repeats;
import java.time.LocalDate;
import java.util.List;

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

  private final Flaws flaws;

  /** For the parts of one record, one after the other. */
  WrittenRules(Flaws flaws) {
    this.flaws = flaws;
  }

  void text(Place place, String text) {
    if (!Visible.isIn(text)) {
      String blank =
          text.isBlank() ? text.isEmpty() ? "empty" : "blank" : "of characters that cannot be seen";
      flaws.add(report -> report.under(BLANK).add(place.pointer(), "blank", blank));
    }
  }

  void set(Place list, List<?> entries) {
    Repeats.in(entries, i -> twice(list.child(i), entries.get(i)));
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
