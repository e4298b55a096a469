package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A record holds nothing that happened after its last day. */
final class LastDayRules {

  private static final Rule AFTER_LAST_DAY =
      error(
          "ISF-REC-001",
          "A record holds nothing that happened after its last day",
          Authority.record("A record says nothing about days after the last that it covers"),
          "{dated}, and the last day of the record is {asOf}",
          "mend the date, or set \"asOf\" to the last day that the record covers",
          "0.1.0");

  static final List<Rule> RULES = List.of(AFTER_LAST_DAY);

  /** Where more dates are later, the last day of the record is more likely wrong than they are. */
  static final int MOST = 10;

  private final LocalDate asOf;
  private final Flaws flaws;
  private Span latest = Span.ANY;

  /** For the parts of one record, one after the other. */
  LastDayRules(Dossier dossier, Flaws flaws) {
    this.asOf = dossier.asOf();
    this.flaws = flaws;
  }

  void happened(Place place, When when) {
    if (!when.possiblyBy(asOf)) {
      flaws.add(report -> add(place.pointer(), when.span(), report));
    }
  }

  private void add(Pointer at, Span when, Report report) {
    if (when.earliest().isAfter(latest.earliest())) {
      latest = when;
    }
    report.under(AFTER_LAST_DAY).add(at, "dated", "this is dated " + when, "asOf", asOf);
  }

  /** Once all parts are walked through: many that are later become one, at the last day. */
  void joinMany(List<Violation> found) {
    int before = found.size();
    List<Violation> others = new ArrayList<>(before);
    for (Violation each : found) {
      if (!each.rule().equals(AFTER_LAST_DAY.id())) {
        others.add(each);
      }
    }
    int late = before - others.size();
    if (late > MOST) {
      found.clear();
      found.addAll(others);
      RuleSet.<Integer>of(this::many, RULES).check(late, Pointer.ROOT, found);
    }
  }

  private void many(int late, Report report) {
    String dated = QuantityText.counted(late, "date") + " are later, the latest of them " + latest;
    report.under(AFTER_LAST_DAY).add(Pointer.of("asOf"), "dated", dated, "asOf", asOf);
  }
}
