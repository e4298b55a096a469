package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.symbol.UnSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds for a record as such: the order of its events, and that a symbol is of one text. */
final class RecordRules {

  private static final Rule EVENT_ORDER =
      warning(
          "ISF-EVT-003",
          "Events are listed in the order of time",
          Authority.record("What is listed oldest first is oldest first"),
          "the event is dated {when}, and is listed {listed}",
          "put the events in the order of time, or mend the date",
          "0.1.0");

  private static final Rule SYMBOL =
      error(
          "ISF-RES-036",
          "A symbol is that of one adopted text",
          Authority.practice("Each document of the United Nations has a symbol of its own"),
          "the symbol {symbol} is also that of {other}",
          "mend one of the two symbols, or join the two entries",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(RecordRules::check, List.of(EVENT_ORDER, SYMBOL));

  private RecordRules() {}

  private static void check(Dossier dossier, Report report) {
    eventOrder(dossier, report);
    symbols(dossier, report.under(SYMBOL));
  }

  private static void symbols(Dossier dossier, Report report) {
    Map<UnSymbol, ResolutionId> seen = new HashMap<>();
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      Resolution text = dossier.resolutions().get(i);
      if (text.symbol().isPresent() && hasSymbolOfItsOwn(text)) {
        ResolutionId other = seen.putIfAbsent(text.symbol().get(), text.id());
        if (other != null && !other.equals(text.id())) {
          report.add(
              Pointer.of("resolutions", i, "symbol"),
              "symbol",
              text.symbol().get(),
              "other",
              other);
        }
      }
    }
  }

  /** The General Assembly gives one to several texts, such as 1991 A and B (XVIII). */
  private static boolean hasSymbolOfItsOwn(Resolution text) {
    return text.adoption().isPresent()
        && !text.instrument().equals(InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION);
  }

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
