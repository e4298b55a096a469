package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.EntityId;
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
    String name = lists(head(in, event), in, event);
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return event.build();
  }

  private static @Nullable String head(JsonParser in, Event.Builder event) throws IOException {
    String name = in.nextFieldName();
    if (TunedIn.at(name, "id", in)) {
      event.id(EventId.of(in.getText()));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "kind", in)) {
      event.kind(KINDS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "standing", in)) {
      event.standing(STANDINGS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "when", in)) {
      event.when(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "summary", in)) {
      event.summary(TunedIn.text(in));
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String lists(@Nullable String next, JsonParser in, Event.Builder event)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "actors", in)) {
      list("actors", in, event);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "about", in)) {
      list("about", in, event);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "asserts", in)) {
      list("asserts", in, event);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      list("citations", in, event);
      name = in.nextFieldName();
    }
    return name;
  }

  private static void list(String name, JsonParser in, Event.Builder event) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      switch (name) {
        case "actors" -> event.addActor(TunedIn.ACTORS.read(in));
        case "about" -> event.addAbout(EntityId.parse(in.getText()));
        case "asserts" -> event.addAssert(assertion(in));
        case "citations" -> event.addCitation(TunedSources.citation(in));
        default -> throw TunedIn.unexpected(name);
      }
    }
  }

  private static Assertion assertion(JsonParser in) throws IOException {
    Assertion.Builder assertion = Assertion.builder();
    TunedIn.property(in, "proposition");
    assertion.proposition(TunedConditions.proposition(in));
    TunedIn.property(in, "holds");
    assertion.holds(in.getBooleanValue());
    in.nextToken();
    return assertion.build();
  }
}
