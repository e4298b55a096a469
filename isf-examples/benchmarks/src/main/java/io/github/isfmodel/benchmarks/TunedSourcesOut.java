package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import java.io.IOException;
import java.util.List;

/** Writes citations and attributions for {@link TunedPledgeWriter}. */
final class TunedSourcesOut {

  private static final SerializedString CITATIONS = new SerializedString("citations");
  private static final SerializedString SOURCE = new SerializedString("source");
  private static final SerializedString LOCATOR = new SerializedString("locator");
  private static final SerializedString CERTAINTY = new SerializedString("certainty");
  private static final SerializedString SPEAKER = new SerializedString("speaker");
  private static final SerializedString RELAY = new SerializedString("relay");
  private static final SerializedString SAID = new SerializedString("said");
  private static final SerializedString KIND = new SerializedString("kind");
  private static final SerializedString ACTOR = new SerializedString("actor");
  private static final SerializedString COUNT = new SerializedString("count");
  private static final SerializedString ROLE = new SerializedString("role");

  private static final SerializedString[] CERTAINTIES = TunedOut.codes(Certainty.class);

  private TunedSourcesOut() {}

  static void citations(List<Citation> citations, TunedOut out) throws IOException {
    if (!citations.isEmpty()) {
      out.json.writeFieldName(CITATIONS);
      out.json.writeStartArray();
      for (Citation each : citations) {
        citation(each, out);
      }
      out.json.writeEndArray();
    }
  }

  private static void citation(Citation citation, TunedOut out) throws IOException {
    out.json.writeStartObject();
    out.text(SOURCE, citation.source().value());
    if (citation.locator().isPresent()) {
      out.text(LOCATOR, citation.locator().get());
    }
    out.code(CERTAINTY, CERTAINTIES, citation.certainty());
    out.json.writeEndObject();
  }

  static void attribution(Attribution attribution, TunedOut out) throws IOException {
    out.json.writeStartObject();
    out.json.writeFieldName(SPEAKER);
    speaker(attribution.speaker(), out);
    if (!attribution.relay().isEmpty()) {
      relay(attribution.relay(), out);
    }
    TunedTimesOut.write(SAID, attribution.said(), out);
    out.json.writeEndObject();
  }

  private static void relay(List<SourceId> relay, TunedOut out) throws IOException {
    out.json.writeFieldName(RELAY);
    out.json.writeStartArray();
    for (SourceId each : relay) {
      out.json.writeString(each.value());
    }
    out.json.writeEndArray();
  }

  private static void speaker(Speaker speaker, TunedOut out) throws IOException {
    out.json.writeStartObject();
    out.text(KIND, speaker.kind().code());
    if (speaker.actor().isPresent()) {
      out.text(ACTOR, speaker.actor().get().value());
    }
    if (speaker.count().isPresent()) {
      TunedQuantitiesOut.quantity(COUNT, speaker.count().get(), out);
    }
    if (speaker.role().isPresent()) {
      out.text(ROLE, speaker.role().get());
    }
    out.json.writeEndObject();
  }
}
