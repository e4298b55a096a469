package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.precondition.Precondition;
import java.io.IOException;
import java.util.List;

/** Writes events and preconditions for {@link TunedRecordWriter}. */
final class TunedEventsOut {

  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString KIND = new SerializedString("kind");
  private static final SerializedString STANDING = new SerializedString("standing");
  private static final SerializedString WHEN = new SerializedString("when");
  private static final SerializedString SUMMARY = new SerializedString("summary");
  private static final SerializedString ACTORS = new SerializedString("actors");
  private static final SerializedString ABOUT = new SerializedString("about");
  private static final SerializedString ASSERTS = new SerializedString("asserts");
  private static final SerializedString PROPOSITION = new SerializedString("proposition");
  private static final SerializedString HOLDS = new SerializedString("holds");
  private static final SerializedString HOLDER = new SerializedString("holder");
  private static final SerializedString CONCERNS = new SerializedString("concerns");
  private static final SerializedString CONDITION = new SerializedString("condition");
  private static final SerializedString SINCE = new SerializedString("since");
  private static final SerializedString JUDGE = new SerializedString("judge");
  private static final SerializedString UNTIL = new SerializedString("until");
  private static final SerializedString REPLACES = new SerializedString("replaces");
  private static final SerializedString NOTE = new SerializedString("note");

  private static final SerializedString[] STANDINGS = TunedOut.codes(EventStanding.class);

  private TunedEventsOut() {}

  static void event(Event event, TunedOut out) throws IOException {
    out.json.writeStartObject();
    out.text(ID, event.id().value());
    out.text(KIND, event.kind().code());
    out.code(STANDING, STANDINGS, event.standing());
    TunedTimesOut.write(WHEN, event.when(), out);
    out.text(SUMMARY, event.summary());
    actors(event.actors(), out);
    entities(ABOUT, event.about(), out);
    asserts(event.asserts(), out);
    TunedSourcesOut.citations(event.citations(), out);
    out.json.writeEndObject();
  }

  static void precondition(Precondition precondition, TunedOut out) throws IOException {
    out.json.writeStartObject();
    out.text(ID, precondition.id().value());
    out.text(HOLDER, precondition.holder().value());
    if (precondition.judge().isPresent()) {
      out.text(JUDGE, precondition.judge().get().value());
    }
    entities(CONCERNS, precondition.concerns(), out);
    TunedConditionsOut.condition(CONDITION, precondition.condition(), out);
    if (precondition.summary().isPresent()) {
      out.text(SUMMARY, precondition.summary().get());
    }
    TunedTimesOut.write(SINCE, precondition.since(), out);
    succession(precondition, out);
    TunedSourcesOut.citations(precondition.citations(), out);
    out.json.writeEndObject();
  }

  private static void succession(Precondition precondition, TunedOut out) throws IOException {
    if (precondition.until().isPresent()) {
      TunedTimesOut.write(UNTIL, precondition.until().get(), out);
    }
    if (precondition.replaces().isPresent()) {
      out.text(REPLACES, precondition.replaces().get().value());
    }
  }

  private static void actors(List<ActorId> actors, TunedOut out) throws IOException {
    if (!actors.isEmpty()) {
      out.json.writeFieldName(ACTORS);
      out.json.writeStartArray();
      for (ActorId each : actors) {
        out.json.writeString(each.value());
      }
      out.json.writeEndArray();
    }
  }

  private static void entities(SerializedString name, List<EntityId> entities, TunedOut out)
      throws IOException {
    if (!entities.isEmpty()) {
      out.json.writeFieldName(name);
      out.json.writeStartArray();
      for (EntityId each : entities) {
        out.json.writeString(each.reference());
      }
      out.json.writeEndArray();
    }
  }

  private static void asserts(List<Assertion> asserts, TunedOut out) throws IOException {
    if (!asserts.isEmpty()) {
      out.json.writeFieldName(ASSERTS);
      out.json.writeStartArray();
      for (Assertion each : asserts) {
        out.json.writeStartObject();
        out.json.writeFieldName(PROPOSITION);
        TunedConditionsOut.proposition(each.proposition(), out);
        out.json.writeFieldName(HOLDS);
        out.json.writeBoolean(each.holds());
        if (each.note().isPresent()) {
          out.text(NOTE, each.note().get());
        }
        out.json.writeEndObject();
      }
      out.json.writeEndArray();
    }
  }
}
