package io.github.isfmodel.event;

import static io.github.isfmodel.dossier.Sample.seen;
import static io.github.isfmodel.dossier.Sample.withEvent;
import static io.github.isfmodel.rule.RuleExample.fails;

import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import io.github.isfmodel.source.Certainty;
import java.util.List;

class EventRulesTest extends AbstractRulesTest {

  static List<RuleExample> examples() {
    return List.of(
        fails(
            "ISF-EVT-001",
            "/events/0/citations",
            "the event has no citation",
            "cite the source that was read",
            withEvent(0, event -> event.withCitations())),
        fails(
                "ISF-EVT-002",
                "/events/0/standing",
                "the event counts as having taken place, and none of its citations is verified",
                "choose reported, or cite a source that was read",
                withEvent(
                    0, event -> event.withCitations(seen().withCertainty(Certainty.THIRD_HAND))))
            .passes(
                withEvent(
                    0,
                    event ->
                        event
                            .withCitations(seen().withCertainty(Certainty.THIRD_HAND))
                            .withStanding(EventStanding.REPORTED)))
            .passes(
                withEvent(
                    0, event -> event.withCitations(seen().withCertainty(Certainty.DERIVED)))));
  }
}
