package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.few;
import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.SourceArbitraries.citations;
import static io.github.isfmodel.generators.TextArbitraries.texts;
import static io.github.isfmodel.generators.TimeArbitraries.whens;

import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Events and what they assert. */
public final class EventArbitraries {

  private EventArbitraries() {}

  /**
   * Events.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Event> events(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Event::builder)
            .use(ids.events())
            .in(Event.Builder::id)
            .use(CodeArbitraries.of(EventKind.VOCABULARY))
            .in(Event.Builder::kind)
            .use(Arbitraries.of(EventStanding.class))
            .in(Event.Builder::standing)
            .use(whens(ids))
            .in(Event.Builder::when)
            .use(texts())
            .in(Event.Builder::summary)
            .use(few(ids.actors()))
            .in(Event.Builder::actors)
            .use(few(ids.entities()))
            .in(Event.Builder::about)
            .use(few(assertions(ids)))
            .in(Event.Builder::asserts)
            .use(citations(ids))
            .in(Event.Builder::citations)
            .build(Event.Builder::build));
  }

  /**
   * Assertions.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Assertion> assertions(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Assertion::builder)
            .use(PreconditionArbitraries.propositions(ids))
            .in(Assertion.Builder::proposition)
            .use(Arbitraries.of(true, false))
            .in(Assertion.Builder::holds)
            .use(maybe(texts()))
            .in(Assertion.Builder::note)
            .build(Assertion.Builder::build));
  }
}
