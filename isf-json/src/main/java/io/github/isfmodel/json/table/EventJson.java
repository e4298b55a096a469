package io.github.isfmodel.json.table;

import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;

/** The tables of the package event. */
public final class EventJson {

  public static final CodeCodec<EventKind> EVENT_KIND = CodeCodec.open(EventKind.VOCABULARY);
  public static final CodeCodec<EventStanding> EVENT_STANDING =
      CodeCodec.closed("event standing", EventStanding.values());
  public static final ObjectCodec<Event> EVENT = EventTable.CODEC;
  public static final ObjectCodec<Assertion> ASSERTION = AssertionTable.CODEC;

  private EventJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Assertion.class, ASSERTION);
    all.add(Event.class, EVENT);
    all.add(EventKind.class, EVENT_KIND);
    all.add(EventStanding.class, EVENT_STANDING);
  }

  private static final class EventTable extends BuiltCodec<Event, Event.Builder> {
    private static final Table T = new Table("event");
    private static final Required<EventId> ID = T.required("id", IdJson.EVENT);
    private static final Required<EventKind> KIND = T.required("kind", EventJson.EVENT_KIND);
    private static final Required<EventStanding> STANDING =
        T.required("standing", EventJson.EVENT_STANDING);
    private static final Required<When> WHEN = T.required("when", TimeJson.WHEN);
    private static final Required<String> SUMMARY = T.required("summary", TextCodec.TEXT);
    private static final Many<ActorId> ACTORS = T.list("actors", IdJson.ACTOR);
    private static final Many<EntityId> ABOUT = T.list("about", IdJson.ENTITY);
    private static final Many<Assertion> ASSERTS = T.list("asserts", AssertionTable.CODEC);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Event> CODEC = new EventTable();

    private EventTable() {
      super(T);
    }

    @Override
    protected Event.Builder builder() {
      return Event.builder();
    }

    @Override
    protected Event build(Event.Builder builder, Values in) {
      return builder
          .id(ID.of(in))
          .kind(KIND.of(in))
          .standing(STANDING.of(in))
          .when(WHEN.of(in))
          .summary(SUMMARY.of(in))
          .actors(ACTORS.elements(in))
          .about(ABOUT.elements(in))
          .asserts(ASSERTS.elements(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Event event, JsonOut out) {
      ID.write(event.id(), out);
      KIND.write(event.kind(), out);
      STANDING.write(event.standing(), out);
      WHEN.write(event.when(), out);
      SUMMARY.write(event.summary(), out);
      ACTORS.write(event.actors(), out);
      ABOUT.write(event.about(), out);
      ASSERTS.write(event.asserts(), out);
      CITATIONS.write(event.citations(), out);
    }
  }

  private static final class AssertionTable extends BuiltCodec<Assertion, Assertion.Builder> {
    private static final Table T = new Table("assertion");
    private static final Required<Proposition> PROPOSITION =
        T.required("proposition", PreconditionJson.PROPOSITION);
    private static final Flag HOLDS = T.flag("holds");
    private static final Maybe<String> NOTE = T.optional("note", TextCodec.TEXT);
    static final ObjectCodec<Assertion> CODEC = new AssertionTable();

    private AssertionTable() {
      super(T);
    }

    @Override
    protected Assertion.Builder builder() {
      return Assertion.builder();
    }

    @Override
    protected Assertion build(Assertion.Builder builder, Values in) {
      return builder.proposition(PROPOSITION.of(in)).holds(HOLDS.of(in)).note(NOTE.of(in)).build();
    }

    @Override
    protected void members(Assertion assertion, JsonOut out) {
      PROPOSITION.write(assertion.proposition(), out);
      HOLDS.write(assertion.holds(), out);
      NOTE.write(assertion.note(), out);
    }
  }
}
