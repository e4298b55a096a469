package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.EventId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads events for {@link TunedRecordReader}. */
final class TunedEvents {

  private static final Cached<EventKind> KINDS = new Cached<>(EventKind::of);
  private static final Cached<EventStanding> STANDINGS = Cached.closed(EventStanding.class);

  private TunedEvents() {}

  static Event event(JsonParser in) throws IOException {
    Event.Builder event = Event.builder();
    TunedIn.property(in, "id");
    event.id(EventId.of(in.getText()));
    TunedIn.property(in, "kind");
    event.kind(KINDS.read(in));
    TunedIn.property(in, "standing");
    event.standing(STANDINGS.read(in));
    TunedIn.property(in, "when");
    event.when(TunedTimes.read(in));
    TunedIn.property(in, "summary");
    event.summary(TunedIn.text(in));
    TunedIn.end(rest(parties(in.nextFieldName(), in, event), in, event));
    return event.build();
  }

  private static @Nullable String parties(@Nullable String next, JsonParser in, Event.Builder event)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "actors", in)) {
      while (TunedIn.more(in)) {
        event.addActor(TunedIn.ACTORS.read(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "about", in)) {
      while (TunedIn.more(in)) {
        event.addAbout(TunedIn.ENTITIES.read(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(@Nullable String next, JsonParser in, Event.Builder event)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "asserts", in)) {
      while (TunedIn.more(in)) {
        event.addAsserts(assertion(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        event.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static Assertion assertion(JsonParser in) throws IOException {
    Assertion.Builder assertion = Assertion.builder();
    TunedIn.property(in, "proposition");
    assertion.proposition(TunedConditions.proposition(in));
    TunedIn.property(in, "holds");
    assertion.holds(in.getBooleanValue());
    String name = in.nextFieldName();
    if (TunedIn.at(name, "note", in)) {
      assertion.note(in.getText());
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return assertion.build();
  }
}
