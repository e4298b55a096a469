package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.time.When;

/** The tables of the package source. */
public final class SourceJson {

  public static final CodeCodec<SourceKind> SOURCE_KIND = CodeCodec.open(SourceKind.VOCABULARY);
  public static final CodeCodec<Certainty> CERTAINTY =
      CodeCodec.closed("certainty", Certainty.class);
  public static final CodeCodec<SpeakerKind> SPEAKER_KIND = CodeCodec.open(SpeakerKind.VOCABULARY);
  public static final ObjectCodec<Source> SOURCE = SourceTable.CODEC;
  public static final ObjectCodec<Citation> CITATION = CitationTable.CODEC;
  public static final ObjectCodec<Speaker> SPEAKER = SpeakerTable.CODEC;
  public static final ObjectCodec<Attribution> ATTRIBUTION = AttributionTable.CODEC;

  private SourceJson() {}

  private static final class SourceTable {
    private static final Table<Source> T = new Table<>("source");
    private static final Required<Source, SourceId> ID =
        T.required("id", IdJson.SOURCE, Source::id);
    private static final Required<Source, SourceKind> KIND =
        T.required("kind", SourceJson.SOURCE_KIND, Source::kind);
    private static final Required<Source, String> TITLE =
        T.required("title", TextCodec.TEXT, Source::title);
    private static final Maybe<Source, String> PUBLISHER =
        T.optional("publisher", TextCodec.TEXT, Source::publisher);
    private static final Required<Source, When> PUBLISHED =
        T.required("published", TimeJson.WHEN, Source::published);
    private static final Maybe<Source, String> ADDRESS =
        T.optional("address", TextCodec.TEXT, Source::address);
    private static final Maybe<Source, String> LANGUAGE =
        T.optional("language", TextCodec.TEXT, Source::language);
    private static final Many<Source, SourceId> RELAYS =
        T.list("relays", IdJson.SOURCE, Source::relays);
    private static final Maybe<Source, String> NOTE =
        T.optional("note", TextCodec.TEXT, Source::note);
    static final ObjectCodec<Source> CODEC =
        T.build(
            in ->
                Source.builder()
                    .id(ID.of(in))
                    .kind(KIND.of(in))
                    .title(TITLE.of(in))
                    .publisher(PUBLISHER.of(in))
                    .published(PUBLISHED.of(in))
                    .address(ADDRESS.of(in))
                    .language(LANGUAGE.of(in))
                    .relays(RELAYS.of(in))
                    .note(NOTE.of(in))
                    .build());
  }

  private static final class CitationTable {
    private static final Table<Citation> T = new Table<>("citation");
    private static final Required<Citation, SourceId> SOURCE =
        T.required("source", IdJson.SOURCE, Citation::source);
    private static final Maybe<Citation, String> LOCATOR =
        T.optional("locator", TextCodec.TEXT, Citation::locator);
    private static final Required<Citation, Certainty> CERTAINTY =
        T.required("certainty", SourceJson.CERTAINTY, Citation::certainty);
    static final ObjectCodec<Citation> CODEC =
        T.build(
            in ->
                Citation.builder()
                    .source(SOURCE.of(in))
                    .locator(LOCATOR.of(in))
                    .certainty(CERTAINTY.of(in))
                    .build());
  }

  private static final class SpeakerTable {
    private static final Table<Speaker> T = new Table<>("speaker");
    private static final Required<Speaker, SpeakerKind> KIND =
        T.required("kind", SourceJson.SPEAKER_KIND, Speaker::kind);
    private static final Maybe<Speaker, ActorId> ACTOR =
        T.optional("actor", IdJson.ACTOR, Speaker::actor);
    private static final Maybe<Speaker, Quantity> COUNT =
        T.optional("count", QuantityJson.QUANTITY, Speaker::count);
    private static final Maybe<Speaker, String> ROLE =
        T.optional("role", TextCodec.TEXT, Speaker::role);
    static final ObjectCodec<Speaker> CODEC =
        T.build(
            in ->
                Speaker.builder()
                    .kind(KIND.of(in))
                    .actor(ACTOR.of(in))
                    .count(COUNT.of(in))
                    .role(ROLE.of(in))
                    .build());
  }

  private static final class AttributionTable {
    private static final Table<Attribution> T = new Table<>("attribution");
    private static final Required<Attribution, Speaker> SPEAKER =
        T.required("speaker", SpeakerTable.CODEC, Attribution::speaker);
    private static final Many<Attribution, SourceId> RELAY =
        T.list("relay", IdJson.SOURCE, Attribution::relay);
    private static final Required<Attribution, When> SAID =
        T.required("said", TimeJson.WHEN, Attribution::said);
    static final ObjectCodec<Attribution> CODEC =
        T.build(
            in ->
                Attribution.builder()
                    .speaker(SPEAKER.of(in))
                    .relay(RELAY.of(in))
                    .said(SAID.of(in))
                    .build());
  }
}
