package io.github.isfmodel.event;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.source.Citation;
import java.util.List;

/** The rules that apply to one event by itself. */
public final class EventRules {

  private static final Rule UNCITED =
      error(
          "ISF-EVT-001",
          "Each event has its source",
          Authority.record("Nothing is recorded without a source"),
          "the event has no citation",
          "cite the source that was read",
          "0.1.0");

  private static final Rule UNVERIFIED =
      error(
          "ISF-EVT-002",
          "What is recorded as having taken place has a verified source",
          Authority.record("Nothing unverified is shown as true"),
          "the event counts as having taken place, and none of its citations is verified",
          "choose reported, or cite a source that was read",
          "0.1.0");

  /** All of them. */
  public static final RuleSet<Event> RULES =
      RuleSet.of(EventRules::check, List.of(UNCITED, UNVERIFIED));

  private EventRules() {}

  private static void check(Event event, Report report) {
    uncited(event, report.under(UNCITED));
    unverified(event, report.under(UNVERIFIED));
  }

  private static void uncited(Event event, Report report) {
    if (event.citations().isEmpty()) {
      report.add(Pointer.of("citations"));
    }
  }

  private static void unverified(Event event, Report report) {
    if (event.standing() == EventStanding.OCCURRED && Citation.areUnverified(event.citations())) {
      report.add(Pointer.of("standing"));
    }
  }
}
