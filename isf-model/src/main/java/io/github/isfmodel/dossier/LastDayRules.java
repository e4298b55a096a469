package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;

/** A record holds nothing that happened after its last day. */
final class LastDayRules {

  private static final Rule AFTER_LAST_DAY =
      error(
          "ISF-REC-001",
          "A record holds nothing that happened after its last day",
          Authority.record("A record says nothing about days after the last that it covers"),
          "this is dated {when}, and the last day of the record is {asOf}",
          "mend the date, or set \"asOf\" to the last day that the record covers",
          "0.1.0");

  static final List<Rule> RULES = List.of(AFTER_LAST_DAY);

  private final LocalDate asOf;
  private final Flaws flaws;

  /** For the parts of one record, one after the other. */
  LastDayRules(Dossier dossier, Flaws flaws) {
    this.asOf = dossier.asOf();
    this.flaws = flaws;
  }

  void happened(Place place, When when) {
    if (!when.possiblyBy(asOf)) {
      flaws.add(
          report ->
              report.under(AFTER_LAST_DAY).add(place.pointer(), "when", when.span(), "asOf", asOf));
    }
  }
}
