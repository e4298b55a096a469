package io.github.isfmodel.json.table;

import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;

/** The tables of the package event. */
public final class EventJson {

  public static final CodeCodec<EventKind> EVENT_KIND = CodeCodec.open(EventKind.VOCABULARY);
  public static final CodeCodec<EventStanding> EVENT_STANDING =
      CodeCodec.closed("event standing", EventStanding.class);
  public static final ObjectCodec<Event> EVENT = EventTable.CODEC;
  public static final ObjectCodec<Assertion> ASSERTION = AssertionTable.CODEC;

  private EventJson() {}

  private static final class EventTable {
    private static final Table<Event> T = new Table<>("event");
    private static final Required<Event, EventId> ID = T.required("id", IdJson.EVENT, Event::id);
    private static final Required<Event, EventKind> KIND =
        T.required("kind", EventJson.EVENT_KIND, Event::kind);
    private static final Required<Event, EventStanding> STANDING =
        T.required("standing", EventJson.EVENT_STANDING, Event::standing);
    private static final Required<Event, When> WHEN =
        T.required("when", TimeJson.WHEN, Event::when);
    private static final Required<Event, String> SUMMARY =
        T.required("summary", TextCodec.TEXT, Event::summary);
    private static final Many<Event, ActorId> ACTORS =
        T.list("actors", IdJson.ACTOR, Event::actors);
    private static final Many<Event, EntityId> ABOUT = T.list("about", IdJson.ENTITY, Event::about);
    private static final Many<Event, Assertion> ASSERTS =
        T.list("asserts", AssertionTable.CODEC, Event::asserts);
    private static final Many<Event, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Event::citations);
    static final ObjectCodec<Event> CODEC =
        T.build(
            in ->
                Event.builder()
                    .id(ID.of(in))
                    .kind(KIND.of(in))
                    .standing(STANDING.of(in))
                    .when(WHEN.of(in))
                    .summary(SUMMARY.of(in))
                    .actors(ACTORS.of(in))
                    .about(ABOUT.of(in))
                    .asserts(ASSERTS.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class AssertionTable {
    private static final Table<Assertion> T = new Table<>("assertion");
    private static final Required<Assertion, Proposition> PROPOSITION =
        T.required("proposition", PreconditionJson.PROPOSITION, Assertion::proposition);
    private static final Flag<Assertion> HOLDS = T.flag("holds", Assertion::holds);
    private static final Maybe<Assertion, String> NOTE =
        T.optional("note", TextCodec.TEXT, Assertion::note);
    static final ObjectCodec<Assertion> CODEC =
        T.build(
            in ->
                Assertion.builder()
                    .proposition(PROPOSITION.of(in))
                    .holds(HOLDS.of(in))
                    .note(NOTE.of(in))
                    .build());
  }
}
