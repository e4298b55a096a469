package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import java.io.IOException;

/** Reads citations and attributions for {@link TunedPledgeReader}. */
final class TunedSources {

  private static final Cached<SourceId> SOURCES = new Cached<>(SourceId::of);
  private static final Cached<Certainty> CERTAINTIES = Cached.closed(Certainty.class);
  private static final Cached<SpeakerKind> SPEAKER_KINDS = new Cached<>(SpeakerKind::of);

  private TunedSources() {}

  static Citation citation(JsonParser in) throws IOException {
    Citation.Builder citation = Citation.builder();
    String name = in.nextFieldName();
    if (TunedIn.at(name, "source", in)) {
      citation.source(SOURCES.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "locator", in)) {
      citation.locator(TunedIn.text(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "certainty", in)) {
      citation.certainty(CERTAINTIES.read(in));
      name = in.nextFieldName();
    }
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return citation.build();
  }

  static Attribution attribution(JsonParser in) throws IOException {
    Attribution.Builder attribution = Attribution.builder();
    String name = in.nextFieldName();
    if (TunedIn.at(name, "speaker", in)) {
      attribution.speaker(speaker(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "relay", in)) {
      relay(in, attribution);
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "said", in)) {
      attribution.said(TunedTimes.read(in));
      name = in.nextFieldName();
    }
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return attribution.build();
  }

  private static void relay(JsonParser in, Attribution.Builder attribution) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      attribution.addRelay(SOURCES.read(in));
    }
  }

  private static Speaker speaker(JsonParser in) throws IOException {
    Speaker.Builder speaker = Speaker.builder();
    String name = in.nextFieldName();
    if (TunedIn.at(name, "kind", in)) {
      speaker.kind(SPEAKER_KINDS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "actor", in)) {
      speaker.actor(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "count", in)) {
      speaker.count(TunedQuantities.quantity(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "role", in)) {
      speaker.role(TunedIn.text(in));
      name = in.nextFieldName();
    }
    if (name != null) {
      throw TunedIn.unexpected(name);
    }
    return speaker.build();
  }
}
