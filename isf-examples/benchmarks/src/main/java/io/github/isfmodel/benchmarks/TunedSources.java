package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads sources, citations and attributions for the tuned readers. */
final class TunedSources {

  private static final Cached<SourceId> SOURCES = new Cached<>(SourceId::of);
  private static final Cached<SourceKind> KINDS = new Cached<>(SourceKind::of);
  private static final Cached<Certainty> CERTAINTIES = Cached.closed(Certainty.class);
  private static final Cached<SpeakerKind> SPEAKER_KINDS = new Cached<>(SpeakerKind::of);

  private TunedSources() {}

  static Source source(JsonParser in) throws IOException {
    Source.Builder source = Source.builder();
    TunedIn.property(in, "id");
    source.id(SOURCES.read(in));
    TunedIn.property(in, "kind");
    source.kind(KINDS.read(in));
    TunedIn.property(in, "title");
    source.title(in.getText());
    TunedIn.end(rest(origin(in.nextFieldName(), in, source), in, source));
    return source.build();
  }

  private static @Nullable String origin(
      @Nullable String next, JsonParser in, Source.Builder source) throws IOException {
    String name = next;
    if (TunedIn.at(name, "publisher", in)) {
      source.publisher(TunedIn.text(in));
      name = in.nextFieldName();
    }
    TunedIn.value(name, "published", in);
    source.published(TunedTimes.read(in));
    name = in.nextFieldName();
    if (TunedIn.at(name, "address", in)) {
      source.address(in.getText());
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "language", in)) {
      source.language(TunedIn.text(in));
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(@Nullable String next, JsonParser in, Source.Builder source)
      throws IOException {
    String name = next;
    if (TunedIn.at(name, "relays", in)) {
      while (TunedIn.more(in)) {
        source.addRelay(SOURCES.read(in));
      }
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "note", in)) {
      source.note(in.getText());
      name = in.nextFieldName();
    }
    return name;
  }

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

  static Speaker speaker(JsonParser in) throws IOException {
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
