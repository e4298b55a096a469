package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
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
      CodeCodec.closed("certainty", Certainty.values());
  public static final CodeCodec<SpeakerKind> SPEAKER_KIND = CodeCodec.open(SpeakerKind.VOCABULARY);
  public static final ObjectCodec<Source> SOURCE = SourceTable.CODEC;
  public static final ObjectCodec<Citation> CITATION = CitationTable.CODEC;
  public static final ObjectCodec<Speaker> SPEAKER = SpeakerTable.CODEC;
  public static final ObjectCodec<Attribution> ATTRIBUTION = AttributionTable.CODEC;

  private SourceJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Attribution.class, ATTRIBUTION);
    all.add(Certainty.class, CERTAINTY);
    all.add(Citation.class, CITATION);
    all.add(Source.class, SOURCE);
    all.add(SourceKind.class, SOURCE_KIND);
    all.add(Speaker.class, SPEAKER);
    all.add(SpeakerKind.class, SPEAKER_KIND);
  }

  private static final class SourceTable extends BuiltCodec<Source, Source.Builder> {
    private static final Table T = new Table("source");
    private static final Required<SourceId> ID = T.required("id", IdJson.SOURCE);
    private static final Required<SourceKind> KIND = T.required("kind", SourceJson.SOURCE_KIND);
    private static final Required<String> TITLE = T.required("title", TextCodec.TEXT);
    private static final Maybe<String> PUBLISHER = T.optional("publisher", TextCodec.TEXT);
    private static final Required<When> PUBLISHED = T.required("published", TimeJson.WHEN);
    private static final Maybe<String> ADDRESS = T.optional("address", TextCodec.TEXT);
    private static final Maybe<String> LANGUAGE = T.optional("language", TextCodec.TEXT);
    private static final Many<SourceId> RELAYS = T.list("relays", IdJson.SOURCE);
    private static final Maybe<String> NOTE = T.optional("note", TextCodec.TEXT);
    static final ObjectCodec<Source> CODEC = new SourceTable();

    private SourceTable() {
      super(T);
    }

    @Override
    protected Source.Builder builder() {
      return Source.builder();
    }

    @Override
    protected Source build(Source.Builder builder, Values in) {
      return builder
          .id(ID.of(in))
          .kind(KIND.of(in))
          .title(TITLE.of(in))
          .publisher(PUBLISHER.of(in))
          .published(PUBLISHED.of(in))
          .address(ADDRESS.of(in))
          .language(LANGUAGE.of(in))
          .relays(RELAYS.elements(in))
          .note(NOTE.of(in))
          .build();
    }

    @Override
    protected void members(Source source, JsonOut out) {
      ID.write(source.id(), out);
      KIND.write(source.kind(), out);
      TITLE.write(source.title(), out);
      PUBLISHER.write(source.publisher(), out);
      PUBLISHED.write(source.published(), out);
      ADDRESS.write(source.address(), out);
      LANGUAGE.write(source.language(), out);
      RELAYS.write(source.relays(), out);
      NOTE.write(source.note(), out);
    }
  }

  private static final class CitationTable extends BuiltCodec<Citation, Citation.Builder> {
    private static final Table T = new Table("citation");
    private static final Required<SourceId> SOURCE = T.required("source", IdJson.SOURCE);
    private static final Maybe<String> LOCATOR = T.optional("locator", TextCodec.TEXT);
    private static final Required<Certainty> CERTAINTY =
        T.required("certainty", SourceJson.CERTAINTY);
    static final ObjectCodec<Citation> CODEC = new CitationTable();

    private CitationTable() {
      super(T);
    }

    @Override
    protected Citation.Builder builder() {
      return Citation.builder();
    }

    @Override
    protected Citation build(Citation.Builder builder, Values in) {
      return builder
          .source(SOURCE.of(in))
          .locator(LOCATOR.of(in))
          .certainty(CERTAINTY.of(in))
          .build();
    }

    @Override
    protected void members(Citation citation, JsonOut out) {
      SOURCE.write(citation.source(), out);
      LOCATOR.write(citation.locator(), out);
      CERTAINTY.write(citation.certainty(), out);
    }
  }

  private static final class SpeakerTable extends BuiltCodec<Speaker, Speaker.Builder> {
    private static final Table T = new Table("speaker");
    private static final Required<SpeakerKind> KIND = T.required("kind", SourceJson.SPEAKER_KIND);
    private static final Maybe<ActorId> ACTOR = T.optional("actor", IdJson.ACTOR);
    private static final Maybe<Quantity> COUNT = T.optional("count", QuantityJson.QUANTITY);
    private static final Maybe<String> ROLE = T.optional("role", TextCodec.TEXT);
    static final ObjectCodec<Speaker> CODEC = new SpeakerTable();

    private SpeakerTable() {
      super(T);
    }

    @Override
    protected Speaker.Builder builder() {
      return Speaker.builder();
    }

    @Override
    protected Speaker build(Speaker.Builder builder, Values in) {
      return builder
          .kind(KIND.of(in))
          .actor(ACTOR.of(in))
          .count(COUNT.of(in))
          .role(ROLE.of(in))
          .build();
    }

    @Override
    protected void members(Speaker speaker, JsonOut out) {
      KIND.write(speaker.kind(), out);
      ACTOR.write(speaker.actor(), out);
      COUNT.write(speaker.count(), out);
      ROLE.write(speaker.role(), out);
    }
  }

  private static final class AttributionTable extends BuiltCodec<Attribution, Attribution.Builder> {
    private static final Table T = new Table("attribution");
    private static final Required<Speaker> SPEAKER = T.required("speaker", SpeakerTable.CODEC);
    private static final Many<SourceId> RELAY = T.list("relay", IdJson.SOURCE);
    private static final Required<When> SAID = T.required("said", TimeJson.WHEN);
    static final ObjectCodec<Attribution> CODEC = new AttributionTable();

    private AttributionTable() {
      super(T);
    }

    @Override
    protected Attribution.Builder builder() {
      return Attribution.builder();
    }

    @Override
    protected Attribution build(Attribution.Builder builder, Values in) {
      return builder.speaker(SPEAKER.of(in)).relay(RELAY.elements(in)).said(SAID.of(in)).build();
    }

    @Override
    protected void members(Attribution attribution, JsonOut out) {
      SPEAKER.write(attribution.speaker(), out);
      RELAY.write(attribution.relay(), out);
      SAID.write(attribution.said(), out);
    }
  }
}
