package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import java.util.List;

/** What holds for a record as such: the order of its events. */
final class RecordRules {

  private static final Rule EVENT_ORDER =
      warning(
          "ISF-EVT-003",
          "Events are listed in the order of time",
          Authority.record("What is listed oldest first is oldest first"),
          "the event is dated {when}, and is listed {listed}",
          "put the events in the order of time, or mend the date",
          "0.1.0");

  static final RuleSet<Dossier> RULES = RuleSet.of(RecordRules::eventOrder, List.of(EVENT_ORDER));

  private RecordRules() {}

  private static void eventOrder(Dossier dossier, Report report) {
    Report order = report.under(EVENT_ORDER);
    EventOrder.check(
        dossier.events(),
        (i, listed) ->
            order.add(
                Pointer.of("events", i, "when"),
                "when",
                dossier.events().get(i).when().span(),
                "listed",
                listed));
  }
}
